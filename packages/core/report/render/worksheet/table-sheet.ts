/** A table as the sheet people fill in, and the hidden sheet of what was written out. */
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import type { Cell, Choice, Row, Sheet, SheetColumn } from '../../../workbook/sheet.ts';
import { SHEET_FORMS, type SheetKind } from '../../../worksheet/column.ts';
import { fieldText } from '../../../worksheet/field-text.ts';
import { GREY_COLUMN, greyPrint } from '../../../worksheet/grey.ts';
import { HEAD_MARK, baseMark, listId, tableMark } from '../../../worksheet/layout.ts';
import { fieldsOfTable, type SheetTable, type TableRow } from '../../../worksheet/table.ts';
import { fieldCell, shownCell } from './cells.ts';
import { highlightsOf } from './highlights.ts';
import { listRange, type List } from './lists.ts';
import { styleOf, type StyleName } from './styles.ts';
import { widthOf } from './widths.ts';
import { columnWords } from './words.ts';

/** The ids of the columns, the title, what it is, the heads. */
const HEAD_ROW = 4;
const FIRST_ROW = HEAD_ROW + 1;
/** Empty rows that are made ready for new entries. */
const SPARE_ROWS = 200;

export interface SheetTexts {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
}

interface Drawn {
  readonly table: SheetTable;
  readonly words: Words;
  readonly lists: readonly List[];
  /** All rows are about the same place, which stands in the title. */
  readonly onePlace: boolean;
}

export function tableSheet(drawn: Drawn, { name, title, subtitle }: SheetTexts): Sheet {
  const { table } = drawn;
  const columns = columnsOf(table);
  const last = FIRST_ROW + table.rows.length - 1;
  const lastColumn = columns.length + 1;
  const hiddenColumns = drawn.onePlace ? ['place', 'placeName'] : [];
  return {
    name,
    visibility: 'visible',
    columns: [
      { width: 4, hidden: true },
      ...columns.map(({ id, style }): SheetColumn => {
        const isHidden = hiddenColumns.includes(id);
        const spare =
          SHEET_FORMS[table.kind].identity !== null && style !== 'shown' ? { style: styleOf(style) } : {};
        return { width: widthOf(table.kind, id), ...spare, ...(isHidden ? { hidden: true } : {}) };
      }),
    ],
    rows: [
      markRow(table, columns),
      lineRow(title, 'title', 24, hiddenColumns.length, columns.length),
      lineRow(subtitle, 'subtitle', 18, hiddenColumns.length, columns.length),
      headRow(drawn, columns),
      ...table.rows.map((row) => dataRow(drawn, row)),
    ],
    frozenAt: { row: FIRST_ROW, column: frozenColumn(table) },
    filter: {
      first: { row: HEAD_ROW, column: 1 },
      last: { row: Math.max(last, HEAD_ROW), column: lastColumn },
    },
    choices: choicesOf(drawn, columns, last + (SHEET_FORMS[table.kind].identity === null ? 0 : SPARE_ROWS)),
    highlights: highlightsOf(
      columns.map(({ id }) => id),
      { first: FIRST_ROW, last },
      drawn.words,
    ),
    printHead: [HEAD_ROW, HEAD_ROW],
  };
}

/** What was written out, under the ids of the fields, and a print of what is shown. @param drawn the sheet of the table */
export function baseSheet(table: SheetTable, drawn: Sheet): Sheet {
  const fields = fieldsOfTable(table);
  const head = [baseMark(table.kind), ...fields.map(({ id }) => id), GREY_COLUMN];
  const rows = table.rows.map(({ key, entity }, i) => [
    key,
    ...fields.map(({ id }) => fieldText(valueOf(entity, id))),
    greyOf(table, drawn.rows[FIRST_ROW - 1 + i]?.cells ?? []),
  ]);
  return {
    name: 'bulkhead base',
    visibility: 'veryHidden',
    columns: [],
    rows: [head, ...rows].map((cells) => ({ cells: cells.map(hidden) })),
  };
}

/** Empty where the sheet has nothing that is only shown. */
function greyOf(table: SheetTable, cells: readonly Cell[]): string {
  const { before, behind } = table;
  if (before.length + behind.length === 0) return '';
  const first = 1 + before.length + fieldsOfTable(table).length;
  return greyPrint([...cells.slice(1, 1 + before.length), ...cells.slice(first)].map(({ value }) => value));
}

interface DrawnColumn {
  readonly id: string;
  readonly style: StyleName;
}

function columnsOf(table: SheetTable): readonly DrawnColumn[] {
  const { before, behind } = table;
  const shown = (id: string): DrawnColumn => ({ id, style: 'shown' });
  const fields = fieldsOfTable(table).map(({ id, shape }): DrawnColumn => ({
    id,
    style:
      shape.type === 'text' && shape.kind === 'date'
        ? 'day'
        : shape.type === 'level' || shape.type === 'numbers'
          ? 'number'
          : 'text',
  }));
  return [...before.map(shown), ...fields, ...behind.map(shown)];
}

/** A line above the table; the other cells keep the look of the page. */
function lineRow(text: string, style: StyleName, height: number, at: number, columns: number): Row {
  const cells = Array.from({ length: columns }, (_, i): Cell => ({
    value: i === at ? text : null,
    style: styleOf(i === at ? style : 'line'),
  }));
  return { height, cells: [hidden(''), ...cells] };
}

/** Columns that say which row it is stay in sight. */
function frozenColumn({ kind, before }: SheetTable): number {
  return kind === 'judgement' ? before.indexOf('title') + 3 : Math.max(before.length, 1) + 2;
}

function markRow({ kind }: SheetTable, columns: readonly DrawnColumn[]): Row {
  return { hidden: true, cells: [hidden(tableMark(kind)), ...columns.map(({ id }) => hidden(id))] };
}

function headRow({ table, words }: Drawn, columns: readonly DrawnColumn[]): Row {
  const cells = columns.map(({ id, style }): Cell => {
    const { head, note } = columnWords(words, table.kind, id, table.categories?.get(id));
    return { value: head, note, style: styleOf(style === 'shown' ? 'shownHead' : 'head') };
  });
  // Heads of the triage are whole questions; those of severities have the name of a category.
  return {
    height: table.kind === 'triage' ? 150 : table.categories === undefined ? 32 : 47,
    cells: [hidden(HEAD_MARK), ...cells],
  };
}

function dataRow({ table, words }: Drawn, { key, entity, before, behind, help }: TableRow): Row {
  const note =
    help === undefined || table.rows.length > MOST_NOTES
      ? null
      : [fill(words, words.sheets.labels.intent, help), fill(words, words.sheets.labels.question, help)].join(
          '\n\n',
        );
  const titled = table.before.indexOf('title');
  const shownBefore = before.map((each, i): Cell => {
    const cell = shownCell(each, words);
    return note !== null && i === titled ? { ...cell, note } : cell;
  });
  const fields = fieldsOfTable(table).map((field) => fieldCell(field, valueOf(entity, field.id), words));
  const cells = [...shownBefore, ...fields, ...behind.map((each) => shownCell(each, words))];
  const { before: idsBefore, behind: idsBehind } = table;
  const ids = [...idsBefore, ...fieldsOfTable(table).map(({ id }) => id), ...idsBehind];
  return { cells: [hidden(key), ...cells], height: rowHeight(table.kind, cells, ids) };
}

/** Programs become slow with more notes than this; the sheet of requirements says the same once. */
const MOST_NOTES = 1_000;

const LINE = 15;
/** Longer texts are cut off in the sheet, and whole in their cell. */
const MOST_LINES = 12;

/** As high as its longest text needs; programs that find it themselves may make it higher. */
function rowHeight(kind: SheetKind, cells: readonly Cell[], ids: readonly string[]): number {
  const lines = cells.map(({ value }, i) => {
    if (typeof value !== 'string') return 1;
    // Words do not fill a line to its end.
    const perLine = Math.max(1, widthOf(kind, ids[i] ?? '') * 0.92);
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return Math.min(MOST_LINES, Math.max(1, ...lines)) * LINE + 2;
}

function choicesOf(
  { table, words, lists }: Drawn,
  columns: readonly DrawnColumn[],
  last: number,
): readonly Choice[] {
  if (last < FIRST_ROW) return [];
  return columns.flatMap(({ id, style }, i) => {
    const range = style === 'shown' ? null : listRange(lists, listId(table.kind, id));
    if (range === null) return [];
    const column = i + 2;
    const { head } = columnWords(words, table.kind, id, table.categories?.get(id));
    const { choose, notInList } = words.sheets.labels;
    return [
      {
        ...range,
        cells: { first: { row: FIRST_ROW, column }, last: { row: last, column } },
        title: fill(words, choose, { head }),
        refusal: notInList,
      },
    ];
  });
}

function valueOf(entity: object | null, field: string): unknown {
  return entity === null ? undefined : (entity as Readonly<Record<string, unknown>>)[field];
}

const HIDDEN = styleOf('hidden');

function hidden(value: string): Cell {
  return { value, style: HIDDEN, bare: true };
}
