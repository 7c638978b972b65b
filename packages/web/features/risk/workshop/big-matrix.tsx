/** The matrix for the wall: where the scenario lies unmitigated, today and with the plan, and the way between them. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { rankName } from '@bulkhead/core/risk/names.ts';
import { rankAt, type Rating } from '@bulkhead/core/risk/rating.ts';
import type { RatedScenario } from '@bulkhead/core/risk/scenarios.ts';
import type { ToldReading } from '../../../ui/url-state.ts';
import { WhyDoor } from '../../../ui/why-door.tsx';
import { useWords } from '../../../words/use-words.ts';
import { cellOf } from '../groups.ts';
import { Matrix, type CellAt } from '../matrix.tsx';
import type { RiskRow } from '../use-risk.ts';
import { SIGNS, signsIn, type Sign } from './sign-order.ts';
import { letterOfLikelihood } from './steps.ts';
import style from './workshop.module.css';

interface BigMatrixProps {
  readonly risk: Risk;
  readonly rows: readonly RiskRow[];
  readonly rated: RatedScenario;
  readonly side: ToldReading;
  readonly onCell: (at: CellAt) => void;
}

const RADIUS = 14;
/** Between signs that lie in one cell. */
const APART = 30;

export function BigMatrix({ risk, rows, rated, side, onCell }: BigMatrixProps) {
  const { t, number } = useWords();
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = cellOf(row.rated.unmitigated);
    if (cell !== null && row.scenario.id !== rated.scenario.id) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const ratings: Readonly<Record<Sign, Rating>> = {
    U: rated.unmitigated,
    R: rated[side].rating,
    P: rated.planned,
  };
  const inCells = new Map<string, React.ReactNode>(
    [...counts].map(([cell, count]) => [cell, <span key={cell}>{number(count)}</span>]),
  );
  return (
    <div className={style.wall} style={{ '--rows': risk.severities.length } as React.CSSProperties}>
      <Matrix
        risk={risk}
        label={t('workshop.matrix')}
        size="large"
        short={letterOfLikelihood}
        inCells={inCells}
        nameOf={({ severity, likelihood }) =>
          t('workshop.cell', {
            severity,
            likelihood: letterOfLikelihood(likelihood),
            rank: rankName(risk, rankAt(risk, severity, likelihood)),
          })
        }
        onCell={onCell}
      >
        <Signs ratings={ratings} />
      </Matrix>
      <Legend risk={risk} id={rated.scenario.id} ratings={ratings} />
    </div>
  );
}

/** Hundredths of the frame, so that it holds on paper as well. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Drawn over the cells, where they are: they change their size with the window and the language. */
function Signs({ ratings }: { readonly ratings: Readonly<Record<Sign, Rating>> }) {
  const svg = useRef<SVGSVGElement>(null);
  const [spots, setSpots] = useState<ReadonlyMap<Sign, Spot>>(new Map());
  const [uCell, rCell, pCell] = SIGNS.map((sign) => cellOf(ratings[sign]) ?? '');
  const cells = `${uCell} ${rCell} ${pCell}`;
  useLayoutEffect(() => {
    const frame = svg.current?.parentElement;
    if (frame === null || frame === undefined) return;
    const measure = (): void => setSpots(spotsIn(frame, cells.split(' ')));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame);
    return () => watch.disconnect();
  }, [cells]);
  const [u, r, p] = SIGNS.map((sign) => spots.get(sign));
  return (
    <svg ref={svg} className={style.signs} aria-hidden="true">
      <defs>
        {/* Its tip stands off the middle of the sign it leads to. */}
        <marker
          id="bh-head"
          viewBox="0 0 10 10"
          refX="19"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0L10 5L0 10z" />
        </marker>
      </defs>
      {u !== undefined && r !== undefined && uCell !== rCell && <Way from={u} to={r} />}
      {r !== undefined && p !== undefined && rCell !== pCell && <Way from={r} to={p} isPlanned />}
      {SIGNS.map((sign) => {
        const spot = spots.get(sign);
        return spot === undefined ? null : (
          <svg key={sign} data-sign={sign} x={`${spot.x}%`} y={`${spot.y}%`} overflow="visible">
            <circle r={RADIUS} />
            <text dy="5">{sign}</text>
          </svg>
        );
      })}
    </svg>
  );
}

interface WayProps {
  readonly from: Spot;
  readonly to: Spot;
  readonly isPlanned?: boolean;
}

function Way({ from, to, isPlanned = false }: WayProps) {
  return (
    <line
      x1={`${from.x}%`}
      y1={`${from.y}%`}
      x2={`${to.x}%`}
      y2={`${to.y}%`}
      markerEnd="url(#bh-head)"
      data-planned={isPlanned}
    />
  );
}

function spotsIn(frame: Element, cells: readonly string[]): ReadonlyMap<Sign, Spot> {
  const whole = frame.getBoundingClientRect();
  const spots = SIGNS.flatMap((sign, i): readonly (readonly [Sign, Spot])[] => {
    const cell = cells[i] ?? '';
    const box = cell === '' ? null : frame.querySelector(`[data-cell="${cell}"]`)?.getBoundingClientRect();
    if (box === null || box === undefined) return [];
    const here = signsIn(cell, cells);
    const shift = (here.indexOf(sign) - (here.length - 1) / 2) * APART;
    return [
      [
        sign,
        {
          x: ((box.x - whole.x + box.width / 2 + shift) / whole.width) * 100,
          y: ((box.y - whole.y + box.height / 2) / whole.height) * 100,
        },
      ],
    ];
  });
  return new Map(spots);
}

interface LegendProps {
  readonly risk: Risk;
  readonly id: string;
  readonly ratings: Readonly<Record<Sign, Rating>>;
}

function Legend({ risk, id, ratings }: LegendProps) {
  const { t } = useWords();
  const reference = `rank:${id}`;
  return (
    <ul className={style.legend}>
      {SIGNS.map((sign) => {
        const { severity, likelihood, rank } = ratings[sign];
        return (
          <li key={sign}>
            <WhyDoor of={reference}>
              <b>{sign}</b> {t(`workshop.sign_${sign}`)}{' '}
              {severity === null ? '' : `${letterOfLikelihood(likelihood)}${severity}, `}
              <b>{rank === null ? t('risk.unrated') : rankName(risk, rank)}</b>
            </WhyDoor>
          </li>
        );
      })}
      <li>
        <svg viewBox="0 0 20 12" width="20" height="12" aria-hidden="true" className={style.stepLine}>
          <path d="M0 2H10V10H20" />
        </svg>{' '}
        {t('workshop.tolerable')}
      </li>
    </ul>
  );
}
