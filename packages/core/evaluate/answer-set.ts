/** The answers given at one place, by row: a dense column, since every row is asked for at every place. */
import type { AnswerRecord } from './answer-record.ts';
import type { RowTable } from './row-table.ts';

export interface AnswerSet {
  readonly byRow: readonly (AnswerRecord | undefined)[];
  /** Bits of the facts that these answers speak against being false (3.2). Overlay answers turn nothing. */
  readonly turns: number;
  /** Answers that rest on other rows. */
  readonly dependent: readonly AnswerRecord[];
}

export const NO_ANSWERS: AnswerSet = { byRow: [], turns: 0, dependent: [] };

export function answerSet(table: RowTable, records: readonly AnswerRecord[]): AnswerSet {
  if (records.length === 0) return NO_ANSWERS;
  const byRow = emptyColumn(table);
  for (const record of records) byRow[record.row] = record;
  return setOfColumn(table, byRow);
}

/** The set with other answers to these rows; undefined: none. */
export function withAnswers(
  table: RowTable,
  set: AnswerSet,
  answers: readonly (readonly [row: number, record: AnswerRecord | undefined])[],
): AnswerSet {
  const byRow = set === NO_ANSWERS ? emptyColumn(table) : [...set.byRow];
  for (const [row, record] of answers) byRow[row] = record;
  return byRow.every((record) => record === undefined) ? NO_ANSWERS : setOfColumn(table, byRow);
}

function emptyColumn(table: RowTable): (AnswerRecord | undefined)[] {
  return table.key.map(() => undefined);
}

function setOfColumn(table: RowTable, byRow: readonly (AnswerRecord | undefined)[]): AnswerSet {
  let turns = 0;
  const dependent: AnswerRecord[] = [];
  for (const record of byRow) {
    if (record === undefined) continue;
    if (record.turnsFacts && record.row < table.overlayStart) turns |= table.facts[record.row] as number;
    if (record.dependsOn !== null) dependent.push(record);
  }
  return { byRow, turns, dependent };
}
