/** What a person left in a cell, as the one text that stands for the field; or why it stands for none. */
import { plainDecimal } from '../lib/decimal.ts';
import type { Shape } from '../model/text/shape.ts';
import type { CellValue } from '../workbook/cells.ts';
import type { FieldColumn } from './column.ts';
import { folded, type Choices } from './marks.ts';
import { dayOfSerial } from './spreadsheet-day.ts';

export type CellText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly code: 'cell-formula' | 'cell-error' | 'cell-kind' | 'cell-time';
      readonly found: string;
    };

export interface CellContext {
  readonly column: FieldColumn;
  readonly choices: Choices | undefined;
  readonly from1904: boolean;
}

export function cellText(context: CellContext, value: CellValue | undefined): CellText {
  const { column } = context;
  if (value === undefined) return text('');
  if (typeof value === 'string') return text(wordText(context, value));
  if (typeof value === 'number') return numberText(column, value, context.from1904);
  if (typeof value === 'boolean') return takesWords(column.shape) ? text(String(value)) : kind(String(value));
  if ('formula' in value) return { ok: false, code: 'cell-formula', found: '' };
  if ('error' in value) return { ok: false, code: 'cell-error', found: value.error };
  const day = dayOfSerial(value.serial, context.from1904);
  const started = dayOfSerial(Math.floor(value.serial), context.from1904);
  // What people see is a day and a time.
  if (day === null && started !== null && takesDays(column.shape))
    return { ok: false, code: 'cell-time', found: started };
  if (day === null || !takesDays(column.shape)) return kind(day ?? String(value.serial));
  return text(day);
}

function text(found: string): CellText {
  return { ok: true, text: found };
}

function kind(found: string): CellText {
  return { ok: false, code: 'cell-kind', found };
}

function wordText({ column: { shape }, choices }: CellContext, value: string): string {
  // A level may be picked by its name.
  if (shape.type === 'numbers') return choices?.words.get(folded(value)) ?? value;
  if (!takesWords(shape)) return value;
  return choices?.words.get(folded(value)) ?? value.trim();
}

/** Only words of its list. */
export function takesWords({ type }: Shape): boolean {
  return type === 'words' || type === 'flag' || type === 'either';
}

function numberText({ shape, exact }: FieldColumn, value: number, from1904: boolean): CellText {
  if (isDayField(shape)) {
    const day = dayOfSerial(value, from1904);
    return day === null ? kind(String(value)) : text(day);
  }
  if (shape.type === 'level' || shape.type === 'numbers' || shape.type === 'amount')
    return text(plainDecimal(value));
  // A spreadsheet that took the figures for a number may have changed them: 3.10 became 3.1, 007 became 7.
  if (exact || !Number.isSafeInteger(value)) return kind(String(value));
  return text(String(value));
}

function isDayField(shape: Shape): boolean {
  return shape.type === 'text' && shape.kind === 'date';
}

function takesDays(shape: Shape): boolean {
  return shape.type === 'text' && (shape.kind === 'date' || shape.kind === 'text');
}

/** Spaces around a text and the kind of its line ends are nobody's edit: programs change them by themselves. */
export function sameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
