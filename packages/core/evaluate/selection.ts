/** Which answer counts for a row at a place (3.2, the order; 3.6 and 3.7, where answers come from). */
import { PASSES, type AnswerRecord } from './answer-record.ts';
import type { AnswerSet } from './answer-set.ts';
import { REASON, V, reasonOf, verdictOf } from './cells.ts';
import type { StatedFacts } from './facts.ts';
import type { Place } from './place.ts';
import type { RowTable } from './row-table.ts';

/** What a place takes over from others, nearest first. Zones with the same parent share it. */
export interface Above {
  /** Empty for an external zone. */
  readonly answers: readonly AnswerSet[];
  /** Empty for a conduit. */
  readonly facts: readonly StatedFacts[];
}

/** All that is needed to judge one place. */
export interface JudgeInput {
  readonly table: RowTable;
  readonly place: Place;
  readonly above: Above;
}

/**
 * The answer that counts: the place's own; an inherited one unless the row is not judged here or a fact is false.
 * @param no bits of the facts that are false here
 */
export function selected(input: JudgeInput, no: number, row: number): AnswerRecord | null {
  const given = input.place.own.byRow[row];
  return given ?? inheritedAnswer(input, no, row);
}

/** The answer that counts where the place has none of its own; null where nothing passes down to it. */
export function inheritedAnswer(input: JudgeInput, no: number, row: number): AnswerRecord | null {
  if (judgedAtZone(input, row) || ((input.table.facts[row] as number) & no) !== 0) return null;
  return nearest(input, row);
}

/** 3.7: a row of a conduit without assets that is left to the zones, unless the conduit answers it. */
export function judgedAtZone({ table, place }: Pick<JudgeInput, 'table' | 'place'>, row: number): boolean {
  return place.conduit !== null && place.seen.assets === 0 && table.atConduit[row] === 0;
}

/** 3.6: the nearest answer that passes down to this place. */
function nearest({ above, place }: JudgeInput, row: number): AnswerRecord | null {
  for (const set of above.answers) {
    const record = set.byRow[row];
    if (record === undefined || record.passes === PASSES.never) continue;
    if (record.passes === PASSES.always || record.appliesTo?.has(place.ref)) return record;
  }
  return null;
}

/** What a judgement is read against to tell the answer used. */
interface CellsAndFacts {
  readonly cells: readonly number[];
  readonly falseFacts: number;
}

/** The answer a verdict rests on: a base that is not applicable hands its own down; a failed row has none. */
export function usedAnswer(input: JudgeInput, judged: CellsAndFacts, row: number): AnswerRecord | null {
  const cell = judged.cells[row] as number;
  const verdict = verdictOf(cell);
  if (verdict === V.failed || verdict === V.notAsked) return null;
  if (reasonOf(cell) === REASON.base) return usedAnswer(input, judged, input.table.base[row] as number);
  return selected(input, judged.falseFacts, row);
}
