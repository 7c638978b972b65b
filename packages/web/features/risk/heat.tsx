/** Three matrices beside each other: where the scenarios lie before anything stands against them, today, and in the end. */
import type { Risk } from '@bulkhead/core/model/plant.ts';
import { rankName } from '@bulkhead/core/risk/names.ts';
import { rankAt } from '@bulkhead/core/risk/rating.ts';
import { useMoment, useSetUrl, useUrl, useToldReading } from '../../ui/url-state.ts';
import { useWords } from '../../words/use-words.ts';
import { cellAsked, cellOf, ratingAt, STAGES, type Stage } from './groups.ts';
import { Matrix } from './matrix.tsx';
import type { RiskRow } from './use-risk.ts';
import style from './risk.module.css';

const SIGNS: Readonly<Record<Stage, string>> = { before: 'U', today: 'R', planned: 'P' };

interface HeatProps {
  readonly plant: string;
  readonly risk: Risk;
  readonly rows: readonly RiskRow[];
  readonly chosen: RiskRow | undefined;
}

export function Heat({ plant, risk, rows, chosen }: HeatProps) {
  return (
    <div className={style.heat}>
      {STAGES.map((stage) => (
        <StageMatrix key={stage} plant={plant} risk={risk} rows={rows} chosen={chosen} stage={stage} />
      ))}
    </div>
  );
}

function StageMatrix({ plant, risk, rows, chosen, stage }: HeatProps & { readonly stage: Stage }) {
  const { t, term, number, day } = useWords();
  const { cell: asked } = useUrl();
  const setUrl = useSetUrl();
  const side = useToldReading();
  const { asOf } = useMoment(plant);
  const pressed = cellAsked(asked);
  const counts = countsIn(rows, stage);
  const chosenCell = chosen === undefined ? null : cellOf(ratingAt(chosen, stage));
  const inCells = new Map<string, React.ReactNode>(
    [...counts].map(([cell, count]) => [
      cell,
      <>
        {cell === chosenCell && <span className={style.here}>{SIGNS[stage]}</span>}
        <span>{number(count)}</span>
      </>,
    ]),
  );
  const shown =
    stage === 'today'
      ? [term(side), ...(asOf === undefined ? [] : [day(asOf)])].join(', ')
      : t(`risk.short_${stage}`);
  return (
    <section className={style.stage}>
      <h2>
        {t(`risk.${stage}`)} <span className="quiet">{shown}</span>
      </h2>
      <Matrix
        risk={risk}
        label={t(`risk.note_${stage}`)}
        inCells={inCells}
        nameOf={({ severity, likelihood }) =>
          t('risk.cell', {
            rank: rankName(risk, rankAt(risk, severity, likelihood)),
            severity,
            likelihood,
            n: number(counts.get(`${severity}-${likelihood}`) ?? 0),
          })
        }
        onCell={({ severity, likelihood }) => {
          const next = `${stage}.${severity}-${likelihood}`;
          setUrl({ cell: asked === next ? undefined : next }, true);
        }}
        isPressed={({ severity, likelihood }) =>
          pressed?.stage === stage && pressed.cell === `${severity}-${likelihood}`
        }
      />
    </section>
  );
}

/** How many scenarios lie in each cell; one without a severity lies in none. */
function countsIn(rows: readonly RiskRow[], stage: Stage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = cellOf(ratingAt(row, stage));
    if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}
