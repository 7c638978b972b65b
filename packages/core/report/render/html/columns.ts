/**
 * What kind each column of a table is, said once for the table and not in each of its cells: a large plant has a hundred
 * thousand of those.
 */
import type { WordedColumn } from '../../worded.ts';

type Kind = WordedColumn['kind'];

export interface ColumnStyles {
  /** The class of a table with such columns. */
  use(columns: readonly Pick<WordedColumn, 'kind'>[]): string;
  /** The style of every class used so far. */
  style(): string;
}

const LETTERS: Readonly<Record<Kind, string>> = {
  text: 't',
  id: 'i',
  number: 'n',
  gauge: 'g',
  short: 's',
  verdict: 'v',
};

/** Looks of the cells of a kind; `@` is its cell. */
const LOOKS: readonly (readonly [Kind, selector: string, look: string])[] = [
  ['number', '@', 'text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap'],
  ['gauge', '@', 'white-space:nowrap'],
  ['gauge', '@ a', 'text-decoration:none'],
  ['id', '@ code', 'white-space:nowrap'],
];
/** Paper has no room to spare. */
const SCREEN_LOOKS: typeof LOOKS = [
  ['text', '@', 'min-width:9em'],
  ['short', '@', 'min-width:6.5em'],
];

/** Wide enough for a sum with its currency. */
const PRINT_LOOKS: typeof LOOKS = [['short', '@', 'min-width:19mm']];

export function columnStyles(): ColumnStyles {
  const used = new Map<string, readonly Kind[]>();
  return {
    use(columns) {
      const name = `k${columns.map(({ kind }) => LETTERS[kind]).join('')}`;
      used.set(
        name,
        columns.map(({ kind }) => kind),
      );
      return name;
    },
    style: () =>
      `${rules(used, LOOKS)}@media screen{${rules(used, SCREEN_LOOKS)}}@media print{${rules(used, PRINT_LOOKS)}}`,
  };
}

function rules(used: ReadonlyMap<string, readonly Kind[]>, looks: typeof LOOKS): string {
  return looks
    .map(([kind, selector, look]) => {
      const cells = cellsOf(used, kind);
      return cells.length === 0
        ? ''
        : `${cells.map((cell) => selector.replace('@', cell)).join(',')}{${look}}`;
    })
    .join('');
}

function cellsOf(used: ReadonlyMap<string, readonly Kind[]>, kind: Kind): readonly string[] {
  return [...used].flatMap(([name, kinds]) =>
    kinds.flatMap((one, i) => (one === kind ? [`.${name} tr>:nth-child(${i + 1})`] : [])),
  );
}
