/** Counts in columns, each under the glyph that says what is counted; a line with the words explains the glyphs. */
import { inColumns } from './columns.ts';
import type { Pen } from './pen.ts';
import { span, type Line, type Span } from './style.ts';
import { flowed } from './wrap.ts';

export interface TallyColumn {
  readonly head: Span;
  readonly word: string;
}

export interface TallyRow {
  readonly name: Line;
  readonly about: Line;
  /** In the order of the columns. */
  readonly counts: readonly number[];
}

/** `● 30 met  ◆ 12 unmet`: the words of the columns that count something. */
export function tallyWords(
  columns: readonly TallyColumn[],
  counts: readonly number[],
  { terminal }: Pen,
): readonly Line[] {
  const entries = columns.flatMap(({ head, word }, i): Line[] => {
    const n = counts[i] ?? 0;
    return n === 0 ? [] : [[head, span(` ${n} ${word}`)]];
  });
  return flowed(entries, terminal.columns, '  ');
}

/** Columns that count nothing in any row are left out. */
export function tallyTable(
  columns: readonly TallyColumn[],
  rows: readonly TallyRow[],
  { terminal }: Pen,
): readonly Line[] {
  const used = columns
    .map((column, i) => ({ column, i }))
    .filter(({ i }) => rows.some(({ counts }) => (counts[i] ?? 0) > 0));
  const head = { cells: [[], ...used.map(({ column }): Line => [column.head])], prose: [] };
  const body = rows.map(({ name, about, counts }) => ({
    cells: [
      name,
      ...used.map(({ i }): Line => {
        const n = counts[i] ?? 0;
        return n === 0 ? [span('-', 'quiet')] : [span(String(n))];
      }),
    ],
    prose: about,
  }));
  const right = used.map(() => ({ side: 'right' as const }));
  const layout = { columns: [{}, ...right], proseAfter: 1, proseLeast: 16, proseLines: 2 };
  return inColumns([head, ...body], layout, terminal);
}

export function sumOf(rows: readonly TallyRow[], columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, i) =>
    rows.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0),
  );
}
