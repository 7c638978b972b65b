/**
 * Random alterations of the ledger past the one way of writing: a value changed, rows taken out, put in, exchanged or cut
 * off. Each changes what the record says. What the chain does not hold on to is left out: under which name a write was asked for.
 */
import type { Kysely } from 'kysely';
import type { Database, Tx } from '../../db/database.ts';

type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;
type Anything = Kysely<Record<string, Record<string, Value>>>;

interface Ledger {
  readonly key: readonly string[];
  /** Another set of columns of which no two rows have the same. */
  readonly unique?: readonly string[];
  readonly nullable: readonly string[];
  /** What tells when a row was written. */
  readonly seq?: string;
  readonly free: readonly string[];
}

const LEDGER: Readonly<Record<string, Ledger>> = {
  head: { key: ['plant'], nullable: [], free: [] },
  entry: { key: ['plant', 'seq'], nullable: [], seq: 'seq', free: [] },
  change: {
    key: ['plant', 'seq', 'ord'],
    unique: ['plant', 'kind', 'id', 'seq'],
    nullable: ['before_hash', 'after'],
    seq: 'seq',
    free: [],
  },
  entity: { key: ['plant', 'kind', 'id'], nullable: [], seq: 'version', free: [] },
  request: { key: ['plant', 'key'], nullable: [], seq: 'seq', free: ['key'] },
};

export type Snapshot = Readonly<Record<string, readonly Row[]>>;

/** Everything the ledger holds, to draw from. */
export async function snapshotOf(database: Database): Promise<Snapshot> {
  const any = database.reading as unknown as Anything;
  const tables = Object.keys(LEDGER).map(
    async (name) => [name, (await any.selectFrom(name).selectAll().execute()) as readonly Row[]] as const,
  );
  return Object.fromEntries(await Promise.all(tables));
}

export interface Draw {
  readonly what: 'value' | 'delete' | 'insert' | 'swap' | 'cut';
  /** Enough to choose a table, rows, a column and a value by. */
  readonly picks: readonly number[];
}

/** @returns what was done, in words; null where this draw comes to nothing */
export async function tamper(tx: Tx, all: Snapshot, { what, picks }: Draw): Promise<string | null> {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = picks;
  const names = Object.keys(LEDGER).filter((name) => (all[name] ?? []).length > 0);
  const name = names[a % names.length] as string;
  const rows = all[name] as readonly Row[];
  const row = rows[b % rows.length] as Row;
  const form = LEDGER[name] as Ledger;
  const columns = Object.keys(row).filter((column) => !form.free.includes(column));
  const any = tx as unknown as Anything;
  const at = (of: Row) => form.key.map((column) => [column, of[column] as Value] as const);
  if (what === 'delete') {
    await where(any.deleteFrom(name), at(row)).execute();
    return `deleted from ${name} ${JSON.stringify(row)}`;
  }
  if (what === 'value' || what === 'insert') {
    const column = (
      what === 'insert' ? form.key[c % form.key.length] : columns[c % columns.length]
    ) as string;
    const value = other(row[column] as Value, form.nullable.includes(column), d, e);
    const altered: Row = { ...row, [column]: value };
    const rest = what === 'insert' ? rows : rows.filter((each) => each !== row);
    if (collides(altered, rest, form)) return null;
    if (what === 'insert') await any.insertInto(name).values(altered).execute();
    else await where(any.updateTable(name).set({ [column]: value }), at(row)).execute();
    return `${what} ${column} of ${name} ${JSON.stringify(row)}: ${JSON.stringify(value)}`;
  }
  if (what === 'swap') {
    const other = rows[c % rows.length] as Row;
    const plain = columns.filter((column) => !form.key.includes(column) && !form.unique?.includes(column));
    const column = plain[d % plain.length];
    if (column === undefined || row[column] === other[column]) return null;
    await where(any.updateTable(name).set({ [column]: other[column] as Value }), at(row)).execute();
    await where(any.updateTable(name).set({ [column]: row[column] as Value }), at(other)).execute();
    return `swapped ${column} of ${name} ${JSON.stringify([row, other])}`;
  }
  const { seq } = form;
  if (seq === undefined) return null;
  const from = row[seq] as number;
  await any
    .deleteFrom(name)
    .where('plant', '=', row['plant'] as string)
    .where(seq, '>=', from)
    .execute();
  return `cut ${name} of ${row['plant']} from ${from}`;
}

function where<Q extends { where(column: string, operator: '=', value: Value): Q }>(
  query: Q,
  at: readonly (readonly [string, Value])[],
): Q {
  return at.reduce((some, [column, value]) => some.where(column, '=', value), query);
}

function collides(row: Row, rows: readonly Row[], { key, unique }: Ledger): boolean {
  return [key, ...(unique === undefined ? [] : [unique])].some((columns) =>
    rows.some((other) => columns.every((column) => other[column] === row[column])),
  );
}

/** Never what it was. */
function other(value: Value, nullable: boolean, d: number, e: number): Value {
  if (value === null) return d % 2 === 0 ? '' : 'x';
  if (nullable && d % 5 === 0) return null;
  if (typeof value === 'number') return value + ([1, -1, 1000, -value - 1][d % 4] as number);
  if (value === '') return 'x';
  const at = e % value.length;
  const sign = 'abc019:"{}'.split('').filter((each) => each !== value[at])[d % 9] as string;
  const [before, after] = [value.slice(0, at), value.slice(at + 1)];
  return (
    [before + sign + after, before + after, before + sign + value.slice(at)][d % 3] as string
  ).toWellFormed();
}
