/** The first sheet: how the workbook is filled in, in plain words. */
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import type { Cell, Row, Sheet } from '../../../workbook/sheet.ts';
import { SHEET_FORMS, type FieldColumn, type SheetKind } from '../../../worksheet/column.ts';
import type { About } from '../../../worksheet/layout.ts';
import { styleOf, type StyleName } from './styles.ts';

const MARGIN = 7;
const WIDTH = 110;

type Line = Exclude<keyof Words['sheets']['readMe'], 'title'>;

export function readMeSheet(words: Words, about: About, kind: SheetKind): Sheet {
  const { readMe, labels, names } = words.sheets;
  const params = { name: about.name, id: about.plant, asOf: about.asOf };
  const lines = (Object.keys(readMe) as readonly (Line | 'title')[]).filter(
    (line): line is Line => line !== 'title' && concerns(line, kind),
  );
  return {
    name: names.readMe,
    visibility: 'visible',
    columns: [{ width: MARGIN }, { width: WIDTH }],
    rows: [
      { cells: [], height: 10 },
      { cells: [cell('', 'plain'), cell(readMe.title, 'title')], height: 28 },
      legend(labels.toFillIn, 'text'),
      legend(labels.toRead, 'shown'),
      { cells: [], height: 10 },
      ...lines.map((line) => paragraph(fill(words, readMe[line], params))),
    ],
  };
}

/** Only what there is to do in this workbook. */
function concerns(line: Line, kind: SheetKind): boolean {
  const { fields, identity } = SHEET_FORMS[kind];
  switch (line) {
    case 'facts':
      return kind === 'facts' || kind === 'judgement';
    case 'gaps':
      return kind === 'gaps';
    case 'triage':
      return kind === 'triage';
    case 'added':
      return identity !== null;
    case 'date':
      return fields.some(isDay);
    case 'list':
      return fields.some(({ shape }) => shape.type === 'list');
    default:
      return true;
  }
}

function isDay({ shape }: FieldColumn): boolean {
  return shape.type === 'text' && shape.kind === 'date';
}

/** What a cell looks like beside what it is for. */
function legend(text: string, look: StyleName): Row {
  return { cells: [cell('', look), cell(text, 'plain')], height: 18 };
}

function paragraph(text: string): Row {
  return { cells: [cell('', 'plain'), cell(text, 'plain')], height: heightOf(text) };
}

function cell(value: string, style: StyleName): Cell {
  return { value, style: styleOf(style) };
}

/** With room below, so that the lines read as paragraphs. */
function heightOf(text: string): number {
  return Math.ceil(text.length / WIDTH) * 15 + 8;
}
