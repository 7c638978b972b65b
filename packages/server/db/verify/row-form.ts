/**
 * Whether a row holds what its table says. SQLite stores in a column whatever it is given, and a backup may say anything,
 * so what is read from either is looked at before it is used.
 */
import type { ChangeTable, EntityTable, EntryTable, RequestTable } from '../tables.ts';

export type Form = 'text' | 'number' | 'text or null';

// Of the tables of the ledger. A backup has their columns in this order.

export const ENTRY_FORM: Readonly<Record<keyof EntryTable, Form>> = {
  plant: 'text',
  seq: 'number',
  time: 'text',
  actor: 'text',
  reason: 'text',
  changes_digest: 'text',
  prev: 'text',
  hash: 'text',
};

export const CHANGE_FORM: Readonly<Record<keyof ChangeTable, Form>> = {
  plant: 'text',
  seq: 'number',
  ord: 'number',
  kind: 'text',
  id: 'text',
  before_hash: 'text or null',
  after: 'text or null',
};

export const ENTITY_FORM: Readonly<Record<keyof EntityTable, Form>> = {
  plant: 'text',
  kind: 'text',
  id: 'text',
  version: 'number',
  body: 'text',
  hash: 'text',
};

export const REQUEST_FORM: Readonly<Record<keyof RequestTable, Form>> = {
  plant: 'text',
  key: 'text',
  seq: 'number',
  digest: 'text',
};

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
