/**
 * A field of an entity as the one text that stands for it in a workbook, the same in every language: what was written
 * out is compared with what came back by this text.
 */
import { plainDecimal } from '../lib/decimal.ts';
import { MOST_IN_A_CELL } from '../workbook/limits.ts';
import type { Shape } from '../model/text/shape.ts';

/**
 * Empty where the field is not stated; a list with nothing in it says something else and is `;`. What no cell can hold
 * is cut; a field that was cut is not taken back.
 */
export function fieldText(value: unknown): string {
  return wholeText(value).slice(0, MOST_IN_A_CELL);
}

function wholeText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? ';' : value.map(entryText).join('; ');
  return typeof value === 'number' ? plainDecimal(value) : String(value);
}

function entryText(entry: unknown): string {
  return String(entry).replace(/[\\;]/g, '\\$&');
}

/** The entries of a list as they were joined; a backslash keeps what follows it from ending an entry. */
export function entriesOfText(text: string): readonly string[] {
  const entries = [...text.matchAll(/(?:[^\\;]|\\[\s\S]|\\$)+/g)].map(([entry]) =>
    entry.trim().replace(/\\([\\;])/g, '$1'),
  );
  return entries.filter((entry) => entry !== '');
}

/** Separators people use beside `;` in lists whose entries can hold none of them. */
export function splitsAtCommas(shape: Shape): boolean {
  return shape.type === 'list' && shape.of.type === 'text' && ['id', 'place'].includes(shape.of.kind);
}
