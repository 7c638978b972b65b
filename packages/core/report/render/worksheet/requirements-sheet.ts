/** Every requirement with what is meant and what to ask, once: to read and to print, beside a table of many places. */
import type { Catalog } from '../../../catalog/catalog.ts';
import type { Cell, Row, Sheet } from '../../../workbook/sheet.ts';
import type { Words } from '../../locales/words.ts';
import { styleOf } from './styles.ts';

const COLUMNS = [14, 34, 7, 6, 80, 60] as const;
const LINE = 15;

export function requirementsSheet({ rows }: Catalog, { sheets }: Words): Sheet {
  const { requirement, title, fr, level } = sheets.judgement;
  const { meant, toAsk } = sheets.labels;
  const heads = [requirement.head, title.head, fr.head, level.head, meant, toAsk];
  return {
    name: sheets.names.requirements,
    visibility: 'visible',
    columns: COLUMNS.map((width) => ({ width })),
    rows: [
      { height: 20, cells: heads.map((value): Cell => ({ value, style: styleOf('shownHead') })) },
      ...rows.map((row) => rowOf([row.id, row.title, row.fr, row.level, row.intent, row.question])),
    ],
    frozenAt: { row: 2, column: 2 },
    printHead: [1, 1],
  };
}

function rowOf(values: readonly (string | number)[]): Row {
  const lines = values.map((value, i) => Math.ceil(String(value).length / ((COLUMNS[i] ?? 1) * 0.92)));
  return {
    height: Math.max(1, ...lines) * LINE + 2,
    cells: values.map((value): Cell => ({ value, style: styleOf('shown') })),
  };
}
