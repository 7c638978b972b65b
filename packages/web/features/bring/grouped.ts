/** Refusals of a table by what is refused: the same word in a hundred rows is one thing to decide. */
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import { columnName } from '@bulkhead/core/workbook/address.ts';
import type { Word } from './meanings.ts';

export interface Refusal {
  readonly column: number;
  readonly head: string;
  readonly message: string;
  /** As spreadsheets call them, in the order of the table. */
  readonly cells: readonly string[];
  /** Of the table; more than there are cells where not all are told one by one. */
  readonly rows: number;
  /** How many of the refusals that were told. */
  readonly told: number;
  /** Where it can be said what it means. */
  readonly word: Word | null;
}

/** In the order in which they stand first; what can be decided comes before what has to be mended in the file. */
export function grouped({ problems, columns, strange }: InventoryShown): readonly Refusal[] {
  const groups = new Map<string, { code: string; column: number; message: string; lines: number[] }>();
  for (const { code, message, at } of problems) {
    const key = `${at.column} ${message}`;
    const group = groups.get(key) ?? { code, column: at.column, message, lines: [] };
    group.lines.push(at.line);
    groups.set(key, group);
  }
  const all = [...groups.values()].map(({ code, column, message, lines }): Refusal => {
    const found = columns.find((each) => each.column === column);
    // Lines tell which word it is; the sentence has it in it, too.
    const word =
      strange.find(
        (each) =>
          each.field === found?.field && each.lines.includes(lines[0] ?? 0) && message.includes(each.text),
      ) ?? null;
    return {
      column,
      // What is missing may have no column: the sentence says which field it is.
      head: code === 'missing-field' ? '' : (found?.head ?? ''),
      message,
      cells: lines.map((line) => `${columnName(column)}${line}`),
      rows: Math.max(lines.length, word?.rows ?? 0),
      told: lines.length,
      word,
    };
  });
  return [...all.filter(({ word }) => word !== null), ...all.filter(({ word }) => word === null)];
}
