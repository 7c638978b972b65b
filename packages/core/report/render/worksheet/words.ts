/** Words of a column: its head, its note, and the words of its list. */
import { SHEET_FORMS, type FieldColumn, type SheetKind } from '../../../worksheet/column.ts';
import type { ColumnWords } from '../../locales/en/sheets.ts';
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';

/** @param category the name of the one a severity is of */
export function columnWords(words: Words, kind: SheetKind, column: string, category?: string): ColumnWords {
  const columns: Readonly<Record<string, ColumnWords>> = words.sheets[kind];
  const severity = columns['severity'];
  if (category !== undefined && severity !== undefined)
    return { ...severity, head: fill(words, severity.head, { category }) };
  const found = columns[column];
  if (found === undefined) throw new Error(`no words for the column ${column} of ${kind}`);
  return found;
}

/** The word people see for a word of the text form. */
export function labelOf({ sheets, terms }: Words, word: string): string {
  const choices: Readonly<Record<string, string>> = sheets.choices;
  if (Object.hasOwn(choices, word)) return choices[word] as string;
  return Object.hasOwn(terms, word) ? terms[word as keyof typeof terms] : word;
}

/** Words of the text form that a column takes, in their order; null where it takes anything. */
export function wordsOf({ shape }: FieldColumn): readonly string[] | null {
  if (shape.type === 'words') return shape.words;
  if (shape.type === 'flag') return ['true', 'false'];
  return shape.type === 'either' ? ['true', 'false', 'unknown'] : null;
}

export function fieldsWithWords(kind: SheetKind): readonly FieldColumn[] {
  return SHEET_FORMS[kind].fields.filter((field) => wordsOf(field) !== null);
}
