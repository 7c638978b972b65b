/** Criteria being changed: one step at a time, and what the new ones would do to the scenarios and SL-Ts of the plant. */
import type { Method, Risk } from '@bulkhead/core/model/plant.ts';
import { scenarioFits } from '@bulkhead/core/risk/compare.ts';
import { isAbove } from '@bulkhead/core/risk/rating.ts';
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { ChangeSent } from '../../api/plants.ts';
import type { RiskOfPlant } from './use-risk.ts';
import { movedBy, targetsOf, tried } from './workshop/trial.ts';

/** The criteria that a plant states. */
export interface Stated {
  readonly risk: Risk | null;
  readonly method: Method | undefined;
}

export interface CriteriaDraft {
  /** What the plant stated when it was begun, or when somebody decided between theirs and what others made of it since. */
  readonly base: Stated;
  readonly risk: Risk;
  readonly method: Method | undefined;
}

export type EditRisk = (change: (risk: Risk) => Risk) => void;

/** The next rank of a cell; after the highest the lowest again. */
export function withNextRank(risk: Risk, severity: number, likelihood: number): Risk {
  const now = risk.matrix[severity - 1]?.[likelihood - 1];
  const at = risk.ranks.findIndex(({ id }) => id === now);
  const next = risk.ranks[(at + 1) % risk.ranks.length]?.id ?? '';
  const matrix = risk.matrix.map((row, s) =>
    s === severity - 1 ? row.map((rank, l) => (l === likelihood - 1 ? next : rank)) : row,
  );
  return { ...risk, matrix };
}

/** Where more severe or more likely is a lower rank, which no matrix may say; null where it nowhere is. */
export function fallsAt(risk: Risk): { readonly severity: number; readonly likelihood: number } | null {
  for (const [s, row] of risk.matrix.entries())
    for (const [l, rank] of row.entries())
      for (const before of [risk.matrix[s - 1]?.[l], row[l - 1]])
        if (before !== undefined && isAbove(risk, before, rank))
          return { severity: s + 1, likelihood: l + 1 };
  return null;
}

/** What is sent: a section that was not there is added, of one that was what differs. */
export function changesOf(
  before: Stated,
  { risk, method }: Pick<CriteriaDraft, 'risk' | 'method'>,
): readonly ChangeSent[] {
  const changes: ChangeSent[] = [];
  if (before.risk === null) changes.push({ ref: 'risk', add: { ...risk } });
  else {
    const set = differing(before.risk, risk);
    if (Object.keys(set).length > 0) changes.push({ ref: 'risk', set });
  }
  if (before.method === undefined && method !== undefined)
    changes.push({ ref: 'method', add: { ...method } });
  if (before.method !== undefined && method !== undefined) {
    const set = differing(before.method, method);
    if (Object.keys(set).length > 0) changes.push({ ref: 'method', set });
  }
  return changes;
}

function differing(before: object, after: object): Readonly<Record<string, unknown>> {
  const [old, next] = [before, after] as [Record<string, unknown>, Record<string, unknown>];
  const keys = new Set([...Object.keys(old), ...Object.keys(next)]);
  return Object.fromEntries(
    [...keys].flatMap((key) =>
      JSON.stringify(old[key]) === JSON.stringify(next[key]) ? [] : [[key, next[key] ?? null] as const],
    ),
  );
}

export interface WouldDo {
  /** Scenarios whose rank, or what follows from it, would be another. */
  readonly scenarios: number;
  /** Scenarios that name a level or category which the new criteria lack. */
  readonly unfit: number;
  /** SL-Ts of zones and conduits, counted FR by FR. */
  readonly targets: number;
}

export function wouldDo(
  data: RiskOfPlant,
  { risk, method }: Pick<CriteriaDraft, 'risk' | 'method'>,
): WouldDo {
  let [scenarios, unfit] = [0, 0];
  for (const { scenario, rated } of data.rows) {
    if (!scenarioFits(risk, scenario)) unfit += 1;
    else {
      const after = tried(risk, data.asOf, rated, scenario);
      const told = [after.unmitigated.rank, after.evidenced.rating.rank, after.evidenced.outcome];
      const now = [rated.unmitigated.rank, rated.residual.evidenced.rank, rated.residual.evidenced.outcome];
      if (told.join(' ') !== now.join(' ')) scenarios += 1;
    }
  }
  if (unfit > 0) return { scenarios, unfit, targets: 0 };
  const all = data.said.of('scenario');
  const moved = movedBy(targetsOf(data)(all), targetsOf({ ...data, risk, method })(all), '');
  const targets = moved.reduce((sum, { flips }) => sum + Math.min(flips.length, FR_ORDER.length), 0);
  return { scenarios, unfit, targets };
}
