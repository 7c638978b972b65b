/**
 * A provisional range for SL-A from the twelve questions of the triage (docs/rules.md 3.5): lower counts what a yes can
 * carry at most, upper takes everything unknown as satisfied. A row that is judged counts as it is judged; the rest of
 * the plant never sees the triage.
 */
import { entityOf } from '../model/entities.ts';
import { TRIAGE_QUESTIONS } from '../model/schema/judgement.ts';
import type { FrId, Triage, TriageQuestion } from '../model/plant.ts';
import { itemAt } from '../lib/pages.ts';
import type { SlOrNull, SlVector } from './assessment.ts';
import { CLAIMED, UPPER, V, boundOf, verdictOf } from './cells.ts';
import type { PlantIndex } from './plant-index.ts';
import { FR_ORDER, type RowTable } from './row-table.ts';
import { QUESTION_ROWS } from './triage-questions.ts';

/** SL-A as far as it can be told; null where no row of the FR applies. */
export interface ProvisionalSlA {
  readonly lower: SlVector<SlOrNull>;
  readonly upper: SlVector<SlOrNull>;
}

/** null for a conduit and for an external zone, which nobody is asked about. @param ref of a place of the index */
export function provisionalSlA(index: PlantIndex, ref: string): ProvisionalSlA | null {
  const position = index.position.get(ref) ?? -1;
  const zone = itemAt(index.places, position)?.zone ?? null;
  const cells = itemAt(index.judged, position)?.cells;
  if (zone === null || zone.kind === 'external' || cells === undefined) return null;
  const said = entityOf(index.entities, 'triage', ref);
  const ranges = FR_ORDER.map((fr, f) => [fr, rangeOf(index.table, cells, said, f)] as const);
  const vector = (side: 'lower' | 'upper') =>
    Object.fromEntries(ranges.map(([fr, range]) => [fr, range?.[side] ?? null])) as Record<FrId, SlOrNull>;
  return { lower: vector('lower'), upper: vector('upper') };
}

const TOP_LEVEL = 4;

function rangeOf(
  table: RowTable,
  cells: readonly number[],
  said: Triage | undefined,
  f: number,
): { readonly lower: number; readonly upper: number } | null {
  let [lower, upper, bound] = [TOP_LEVEL, TOP_LEVEL, TOP_LEVEL];
  let applicable = false;
  for (const row of table.rowsOfFr[f] ?? []) {
    const cell = cells[row] as number;
    const level = table.level[row] as number;
    const satisfied = satisfiedBy(table, row, cell, said);
    if (!satisfied.lower) lower = Math.min(lower, level - 1);
    if (!satisfied.upper) upper = Math.min(upper, level - 1);
    if (verdictOf(cell) !== V.notApplicable) applicable = true;
    bound = Math.min(bound, boundOf(cell) ?? TOP_LEVEL);
  }
  return applicable ? { lower: Math.min(lower, bound), upper: Math.min(upper, bound) } : null;
}

/** A row that nobody judged is told by its question; any other by its verdict. */
function satisfiedBy(table: RowTable, row: number, cell: number, said: Triage | undefined) {
  if (verdictOf(cell) !== V.undetermined)
    return { lower: (cell & CLAIMED) !== 0, upper: (cell & UPPER) !== 0 };
  const question = questionOf(table, row);
  const answer = question === undefined ? undefined : said?.[question];
  const carried = question !== undefined && (table.level[row] as number) <= QUESTION_ROWS[question].carries;
  return { lower: answer === true && carried, upper: answer !== false };
}

const QUESTION_OF: ReadonlyMap<string, TriageQuestion> = new Map(
  TRIAGE_QUESTIONS.flatMap((question) =>
    QUESTION_ROWS[question].requirements.map((requirement) => [requirement, question] as const),
  ),
);

/** The question that speaks for the row: that of its base. */
function questionOf(table: RowTable, row: number): TriageQuestion | undefined {
  const base = table.base[row] as number;
  const key = table.key[base < 0 ? row : base] as string;
  return QUESTION_OF.get(key.slice(key.indexOf('/') + 1));
}
