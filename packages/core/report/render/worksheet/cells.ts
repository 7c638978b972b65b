/** What stands in one cell of a worksheet. */
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import type { Verdict } from '../../../evaluate/assessment.ts';
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
    case 'choice':
      return { value: shown.word === '' ? '' : labelOf(words, shown.word), style: styleOf('shownCentred') };
    case 'flag':
      return { value: flagText(shown.flag, words), style: styleOf('shownCentred') };
    case 'range':
      return { value: rangeText(shown.lower, shown.upper, words), style: styleOf('shownCentred') };
    case 'fact':
      return { value: factMeans(shown, words), style: shownStyle };
    case 'verdict':
      return { value: verdictText(shown.verdict, shown.place, words), style: shownStyle };
  }
}

/** Facts in words and by their sheet: whoever fills one in knows no paths of the text form. */
function verdictText(verdict: Verdict, place: string, words: Words): string {
  const { labels, names } = words.sheets;
  const told = (ids: readonly string[]): string =>
    ids.map((fact) => factMeans({ fact, trueWhen: fact }, words)).join('; ');
  const { missing, reason } = verdict;
  if (missing?.code === 'fact')
    return fill(words, labels.factsMissing, { sheet: names.facts, facts: told(missing.facts) });
  if (reason?.code === 'fact') return fill(words, labels.factsFalse, { facts: told(reason.facts) });
  // What its readings are and whose answer it is stands in columns of their own.
  return noteOf({ ...verdict, reads: NO_READS, from: place }, place, penOf(words, SHEET_TERMINAL));
}

function factMeans(
  { fact, trueWhen }: { readonly fact: string; readonly trueWhen: string },
  { facts }: Words,
): string {
  return Object.hasOwn(facts, fact) ? facts[fact as keyof typeof facts] : trueWhen;
}

function rangeText(lower: number | null, upper: number | null, words: Words): string {
  if (lower === null || upper === null) return words.sheets.labels.levelNone;
  return lower === upper ? String(lower) : `${lower} (≤ ${upper})`;
}

function flagText(flag: boolean | null, { sheets: { labels } }: Words): string {
  if (flag === null) return labels.noTarget;
  return flag ? labels.yes : labels.no;
}
