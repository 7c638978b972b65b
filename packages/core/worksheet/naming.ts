/** What a row calls itself by its own cells: its key, unless somebody changed what it is known by. */
import { SHEET_FORMS, type SheetEntityKind, type SheetForm, type SheetKind } from './column.ts';
import { countermeasureKey } from './countermeasure-part.ts';
import { exceptionKey } from './exception-part.ts';
import { interfaceKey } from './interface-part.ts';
import { ownerOf } from './parts.ts';

const FORMS = Object.fromEntries(Object.values(SHEET_FORMS).map((form) => [form.entity, form])) as Readonly<
  Record<SheetEntityKind, SheetForm>
>;

const SHEETS = Object.fromEntries(
  Object.entries(SHEET_FORMS).map(([sheet, { entity }]) => [entity, sheet]),
) as Readonly<Record<SheetEntityKind, SheetKind>>;

/** The kind of sheet whose rows these are. */
export function sheetOf(kind: SheetEntityKind): SheetKind {
  return SHEETS[kind];
}

export function formOf(kind: SheetEntityKind): SheetForm {
  return FORMS[kind];
}

/** The text of a field in the row; empty where nothing stands in it. */
export type TextOf = (field: string) => string;

/** Empty where the row does not say which it is. */
export function nameOfRow(kind: SheetEntityKind, textOf: TextOf): string {
  if (formOf(kind).named.some((field) => textOf(field) === '')) return '';
  if (kind === 'exception')
    return exceptionKey(said(['place', 'requirement', 'asset', 'class'] as const, textOf));
  if (kind === 'interface') return interfaceKey(said(['asset', 'name', 'mac', 'address'] as const, textOf));
  if (kind === 'countermeasure') return countermeasureKey(textOf('scenario'), textOf('id'));
  return textOf('id');
}

function said<Field extends string>(
  fields: readonly Field[],
  textOf: TextOf,
): Partial<Readonly<Record<Field, string>>> {
  const stated = fields.map((field) => [field, textOf(field)] as const).filter(([, text]) => text !== '');
  return Object.fromEntries(stated) as Partial<Record<Field, string>>;
}

/** Whether a row with this key may call itself so: an interface may get another name, but no other asset. */
export function isNameOf(kind: SheetEntityKind, key: string, name: string, textOf: TextOf): boolean {
  if (kind === 'interface') return textOf('asset') === ownerOf(kind, key).id;
  // Of two exceptions of one asset the second has a number.
  return kind === 'exception' || kind === 'countermeasure'
    ? key.replace(/ #\d+$/, '') === name.replace(/ #\d+$/, '')
    : key === name;
}
