/** The answers given at one place, by row: a dense column, since every row is asked for at every place. */
import type { AnswerRecord } from './answer-record.ts';

export interface AnswerSet {
  readonly byRow: readonly (AnswerRecord | undefined)[];
  readonly list: readonly AnswerRecord[];
  /** Some answer rests on other rows, so cycles have to be looked for. */
  readonly dependent: boolean;
}

export const NO_ANSWERS: AnswerSet = { byRow: [], list: [], dependent: false };

export function answerSet(rows: number, list: readonly AnswerRecord[]): AnswerSet {
  if (list.length === 0) return NO_ANSWERS;
  const byRow: (AnswerRecord | undefined)[] = Array.from({ length: rows }, () => undefined);
  for (const record of list) byRow[record.row] = record;
  return { byRow, list, dependent: list.some((record) => record.dependsOn !== null) };
}
