/** The drawing on paper: whole, on one sheet, with its overlay named above it and its legend where it leaves the most room. */
import { useMemo } from 'react';
import { legendBeside } from '@bulkhead/core/drawing/drawn-piece.ts';
import type { LaidOut } from '@bulkhead/core/drawing/laid-out.ts';
import type { DrawingOptions, DrawingValues } from '@bulkhead/core/drawing/values.ts';
import { usePrinting } from '../../ui/printing.ts';
import { BandMargin } from './band-margin.tsx';
import { boxedPieces, placesOf } from './boxed.ts';
import { FindingPins } from './finding-pins.tsx';
import { Hatches } from './hatches.tsx';
import type { Pinned } from './pinned.ts';
import { Outline } from './outline.tsx';
import { PlanNodes } from './plan-nodes.tsx';
import { Plan } from './plan.tsx';
import { isLegendBeside, type Box } from './view.ts';
import style from './printed-plan.module.css';

interface PrintedPlanProps {
  readonly laidOut: LaidOut;
  readonly values: DrawingValues;
  readonly options: DrawingOptions;
  readonly pins: ReadonlyMap<string, Pinned>;
  readonly selected: string | undefined;
}

/** Nothing but where the page is printed. */
export function PrintedPlan(props: PrintedPlanProps) {
  return usePrinting() ? <Sheet {...props} /> : null;
}

/** Pins stand over the edge of the drawing. */
const AROUND = 16;
const AT = { x: 0, y: 0, scale: 1 };
const COLUMN = 220;
const ROW = 950;

function Sheet({ laidOut, values, options, pins, selected }: PrintedPlanProps) {
  const { width, height } = laidOut;
  const pieces = useMemo(() => boxedPieces(laidOut), [laidOut]);
  const places = useMemo(() => placesOf(pieces), [pieces]);
  const whole = useMemo((): Box => ({ x: 0, y: 0, width, height }), [width, height]);
  const legends = useMemo(
    () => ({
      beside: legendBeside(laidOut, values, options, COLUMN),
      below: legendBeside(laidOut, values, options, ROW),
    }),
    [laidOut, values, options],
  );
  const isBeside = isLegendBeside(laidOut, legends);
  const legend = isBeside ? legends.beside : legends.below;
  const bands = pieces.find(({ piece }) => piece.of === 'bands');
  const outline = selected?.startsWith('zone:') === true ? places.get(selected) : undefined;
  return (
    <figure className={style.sheet} data-sheet="wide" data-beside={isBeside}>
      <svg
        className={style.plan}
        viewBox={`${-AROUND} ${-AROUND} ${width + 2 * AROUND} ${height + 2 * AROUND}`}
        aria-hidden="true"
      >
        <Hatches />
        <Plan pieces={pieces} sight={whole} values={values} options={options} chosen={selected} />
        {outline !== undefined && <Outline of={outline} />}
        <FindingPins pins={pins} places={places} sight={whole} scale={1} />
        {bands !== undefined && (
          <BandMargin bands={bands.piece} drawing={laidOut} options={options} view={AT} />
        )}
      </svg>
      <svg
        className={style.legend}
        width={legend.width}
        height={legend.height - TITLE}
        viewBox={`0 ${TITLE} ${legend.width} ${legend.height - TITLE}`}
        aria-hidden="true"
      >
        <PlanNodes nodes={[legend.node]} />
      </svg>
    </figure>
  );
}

/** Of the title that the legend is not given here. */
const TITLE = 18;
