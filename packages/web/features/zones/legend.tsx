/** What the signs of the drawing mean: the legend of its sheets, in a corner, put away by a click. */
import { memo, useMemo, useState } from 'react';
import { legendBeside } from '@bulkhead/core/drawing/drawn-piece.ts';
import type { LaidOut } from '@bulkhead/core/drawing/laid-out.ts';
import type { DrawingOptions, DrawingValues } from '@bulkhead/core/drawing/values.ts';
import { useWords } from '../../words/use-words.ts';
import { PlanNodes } from './plan-nodes.tsx';
import style from './zones.module.css';

/** Of one column. */
const WIDTH = 220;

interface DrawingLegendProps {
  readonly laidOut: LaidOut;
  readonly values: DrawingValues;
  readonly options: DrawingOptions;
}

export const DrawingLegend = memo(function DrawingLegend(props: DrawingLegendProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={style.legend} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('zones.legend')}</summary>
      {isOpen && <Signs {...props} />}
    </details>
  );
});

function Signs({ laidOut, values, options }: DrawingLegendProps) {
  const { t } = useWords();
  const { node, width, height } = useMemo(
    () => legendBeside(laidOut, values, options, WIDTH),
    [laidOut, values, options],
  );
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('zones.legend')}
    >
      <PlanNodes nodes={[node]} />
    </svg>
  );
}
