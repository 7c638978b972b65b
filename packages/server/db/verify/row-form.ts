/**
 * Whether a row holds what its table says. SQLite stores in a column whatever it is given, and a backup may say anything,
 * so what is read from either is looked at before it is used.
 */
export type Form = 'text' | 'number' | 'text or null';

/** @returns the first column that holds something else, or null */
export function wrongColumn(row: object, forms: Readonly<Record<string, Form>>): string | null {
  for (const name in forms) {
    const form = forms[name];
    const value: unknown = (row as Readonly<Record<string, unknown>>)[name];
    if (form === 'number' ? Number.isSafeInteger(value) : typeof value === 'string') continue;
    if (form === 'text or null' && value === null) continue;
    return name;
  }
  return null;
}
