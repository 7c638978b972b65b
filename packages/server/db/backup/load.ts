/**
 * Lines of a backup into an empty record. Every line is taken to be hostile: it must be written exactly as `dump` writes
 * it, hold what its columns hold, and stand behind the one before it in the order of the key, so no row comes twice.
 */
import { canonicalJson } from '@bulkhead/core/lib/canonical-json.ts';
import { byBytes } from '@bulkhead/core/lib/order.ts';
import type { Kysely } from 'kysely';
import type { Tx } from '../database.ts';
import { breath } from '../ledger/breath.ts';
import { headLine } from './dump.ts';
import { BackupFault } from './fault.ts';
import { BACKED_UP, type TableForm } from './tables.ts';

/** Rows and characters of one statement. */
const ROWS = 500;
const CHARACTERS = 1 << 22;

type Value = string | number | null;

/** @returns rows by table @throws BackupFault; then the transaction is to be given up */
export async function load(tx: Tx, lines: AsyncIterable<string>): Promise<Readonly<Record<string, number>>> {
  await refuseRows(tx);
  let number = 0;
  let tables: readonly TableForm[] | null = null;
  let at = -1;
  let ended = false;
  const counts: Record<string, number> = {};
  const batch = batchOf(tx);
  let last: readonly Value[] | null = null;
  for await (const line of lines) {
    number++;
    const wrong = (): BackupFault => new BackupFault('backup-line', number);
    if (ended) throw wrong();
    if (tables === null) {
      tables = tablesOf(line);
      if (tables === null) throw wrong();
      continue;
    }
    const form = tables[at];
    if (line.startsWith('{')) {
      await batch.flush();
      const next = tables[at + 1];
      ended = next === undefined;
      const expected = next === undefined ? { end: counts } : { table: next.name };
      if (line !== canonicalJson(expected)) throw wrong();
      if (next !== undefined) counts[next.name] = 0;
      at++;
      last = null;
      continue;
    }
    const values = form === undefined ? null : valuesOf(line, form);
    if (form === undefined || values === null) throw wrong();
    const key = keyOf(form, values);
    if (last !== null && compare(last, key) >= 0) throw wrong();
    last = key;
    counts[form.name] = (counts[form.name] ?? 0) + 1;
    await batch.add(form, values, line.length);
  }
  if (!ended) throw new BackupFault('backup-line', number + 1);
  return counts;
}

async function refuseRows(tx: Tx): Promise<void> {
  for (const { name } of BACKED_UP) {
    const row = await tx
      .selectFrom(name)
      .select((eb) => eb.lit(1).as('one'))
      .limit(1)
      .executeTakeFirst();
    if (row !== undefined) throw new BackupFault('record-not-empty');
  }
}

/** The first tables of those that are known, in their order: an older version had fewer. Null for any other head. */
function tablesOf(line: string): readonly TableForm[] | null {
  for (let n = BACKED_UP.length; n > 0; n--) {
    const tables = BACKED_UP.slice(0, n);
    if (headLine(tables) === line) return tables;
  }
  return null;
}

function valuesOf(line: string, { columns }: TableForm): readonly Value[] | null {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    return null;
  }
  const forms = Object.values(columns);
  if (!Array.isArray(read) || read.length !== forms.length) return null;
  const isRow = read.every((value: unknown, i) => {
    const form = forms[i];
    if (form === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
    if (form === 'text or null' && value === null) return true;
    return typeof value === 'string' && isStorable(value) && (form !== 'bytes' || isBase64(value));
  });
  return isRow && JSON.stringify(read) === line ? (read as readonly Value[]) : null;
}

/** PostgreSQL keeps no U+0000, and neither engine half a sign. */
function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function isBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text;
}

function keyOf({ key, columns }: TableForm, values: readonly Value[]): readonly Value[] {
  const names = Object.keys(columns);
  return key.map((column) => values[names.indexOf(column)] ?? null);
}

function compare(a: readonly Value[], b: readonly Value[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    const order = typeof left === 'number' ? left - Number(right) : byBytes(String(left), String(right));
    if (order !== 0) return order;
  }
  return 0;
}

interface Batch {
  add(form: TableForm, values: readonly Value[], characters: number): Promise<void>;
  flush(): Promise<void>;
}

function batchOf(tx: Tx): Batch {
  const any = tx as unknown as Kysely<Record<string, Record<string, unknown>>>;
  let rows: Record<string, unknown>[] = [];
  let characters = 0;
  let name = '';
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await any.insertInto(name).values(rows).execute();
    rows = [];
    characters = 0;
    await breath();
  };
  return {
    flush,
    add: async (form, values, length) => {
      name = form.name;
      rows.push(rowOf(form, values));
      characters += length;
      if (rows.length >= ROWS || characters >= CHARACTERS) await flush();
    },
  };
}

function rowOf({ columns }: TableForm, values: readonly Value[]): Record<string, unknown> {
  const cells = Object.entries(columns).map(([name, form], i) => {
    const value = values[i] ?? null;
    return [name, form === 'bytes' ? Buffer.from(String(value), 'base64') : value] as const;
  });
  return Object.fromEntries(cells);
}
