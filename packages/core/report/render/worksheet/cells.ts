/** What stands in one cell of a worksheet. */
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import type { Cell } from '../../../workbook/sheet.ts';
import type { FieldColumn } from '../../../worksheet/column.ts';
import { fieldText } from '../../../worksheet/field-text.ts';
import { serialOfDay } from '../../../worksheet/spreadsheet-day.ts';
import type { Shown } from '../../../worksheet/table.ts';
import { noteOf } from '../terminal/note.ts';
import { penOf } from '../terminal/pen.ts';
import { styleOf } from './styles.ts';
import { labelOf } from './words.ts';

/** A cell that is filled in, as it is now. */
export function fieldCell({ shape }: FieldColumn, value: unknown, words: Words): Cell {
  if (shape.type === 'text' && shape.kind === 'date')
    return { value: dayValue(value as string | undefined), style: styleOf('day') };
  if (shape.type === 'level' || shape.type === 'numbers' || shape.type === 'amount')
    return { value: value === undefined ? null : (value as number), style: styleOf('number') };
  const text = fieldText(value);
  const isWord = shape.type === 'words' || shape.type === 'flag' || shape.type === 'either';
  return { value: isWord && text !== '' ? labelOf(words, text) : text, style: styleOf('text') };
}

function dayValue(day: string | undefined): string | number | null {
  return day === undefined ? null : (serialOfDay(day) ?? day);
}

/** As wide as it gets; nothing is cut. */
const SHEET_TERMINAL = { columns: 1_000, colour: false, unicode: true };
const NO_READS = { claimed: false, evidenced: false, verified: false };

/** A cell that is only shown. */
export function shownCell(shown: Shown, words: Words): Cell {
  const shownStyle = styleOf('shown');
  switch (shown.type) {
    case 'text':
      return { value: shown.text, style: shownStyle };
    case 'number':
      return { value: shown.number, style: styleOf('shownCentred') };
    case 'words':
      return {
        value: shown.words.map((word) => fill(words, '{word}', { word })).join(', '),
        style: shownStyle,
      };
    case 'flag':
      return { value: flagText(shown.flag, words), style: styleOf('shownCentred') };
    case 'range':
      return { value: rangeText(shown.lower, shown.upper, words), style: styleOf('shownCentred') };
    case 'verdict': {
      // What its readings are and whose answer it is stands in columns of their own.
      const verdict = { ...shown.verdict, reads: NO_READS, from: shown.place };
      return { value: noteOf(verdict, shown.place, penOf(words, SHEET_TERMINAL)), style: shownStyle };
    }
  }
}

function rangeText(lower: number | null, upper: number | null, words: Words): string {
  if (lower === null || upper === null) return words.sheets.labels.levelNone;
  return lower === upper ? String(lower) : `${lower} (≤ ${upper})`;
}

function flagText(flag: boolean | null, { sheets: { labels } }: Words): string {
  if (flag === null) return labels.noTarget;
  return flag ? labels.yes : labels.no;
}
