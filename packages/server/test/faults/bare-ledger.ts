/**
 * The ledger read and checked without a line of the code under test: bare drivers, and hashes put together by hand from
 * the description of the record.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Where } from './where.ts';

export interface BareEntry {
  readonly seq: number;
  readonly time: string;
  readonly actor: string;
  readonly reason: string;
  readonly changes_digest: string;
  readonly prev: string;
  readonly hash: string;
}
interface BareChange {
  readonly seq: number;
  readonly ord: number;
  readonly kind: string;
  readonly id: string;
  readonly before_hash: string | null;
  readonly after: string | null;
}
interface BareEntity {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly hash: string;
}
export interface BareRows {
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly entries: readonly BareEntry[];
  readonly changes: readonly BareChange[];
  readonly requests: readonly { readonly key: string; readonly seq: number }[];
  /** All of them, whatever is asked for. */
  readonly entities: readonly BareEntity[];
}

type Ask = (sql: string, ...values: readonly (string | number)[]) => Promise<readonly object[]>;

/** @param after entries with a greater seq, and what belongs to them */
export async function bareRows(where: Where, plant: string, after: number): Promise<BareRows> {
  const { ask, close } = await asking(where);
  const of = async (columns: string, table: string, order: string) =>
    await ask(
      `select ${columns} from ${table} where plant = $1 and seq > $2 order by ${order}`,
      plant,
      after,
    );
  const head = await ask('select seq, hash from head where plant = $1', plant);
  const rows = {
    head: (head[0] as BareRows['head'] | undefined) ?? null,
    entries: await of('seq, time, actor, reason, changes_digest, prev, hash', 'entry', 'seq'),
    changes: await of('seq, ord, kind, id, before_hash, after', 'change', 'seq, ord'),
    requests: await of('key, seq', 'request', 'seq'),
    entities: await ask('select kind, id, version, body, hash from entity where plant = $1', plant),
  };
  await close();
  return rows as BareRows;
}

async function asking(where: Where): Promise<{ readonly ask: Ask; readonly close: () => Promise<void> }> {
  if (where.engine === 'sqlite') {
    const database = new DatabaseSync(join(where.folder, 'record.sqlite'));
    return {
      ask: async (sql, ...values) => database.prepare(sql.replaceAll(/\$\d/g, '?')).all(...values),
      close: async () => database.close(),
    };
  }
  const client = new pg.Client({ connectionString: where.url });
  await client.connect();
  return {
    ask: async (sql, ...values) => (await client.query<object>(sql, [...values])).rows,
    close: async () => await client.end(),
  };
}

/** What the entries so far come to. */
export interface Fold {
  readonly seq: number;
  readonly hash: string;
  /** By kind and id. */
  readonly state: Map<string, { readonly hash: string; readonly version: number }>;
}

export function nothingYet(): Fold {
  return { seq: 0, hash: `sha256:${'0'.repeat(64)}`, state: new Map() };
}

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** @returns what the chain comes to with these rows @throws on the first thing that is not as it must be */
export function folded(before: Fold, plant: string, rows: BareRows): Fold {
  const changes = Map.groupBy(rows.changes, ({ seq }) => seq);
  let fold: Fold = { ...before, state: new Map(before.state) };
  for (const entry of rows.entries) {
    const own = changes.get(entry.seq) ?? [];
    changes.delete(entry.seq);
    must(entry.seq === fold.seq + 1, `entry ${entry.seq} follows ${fold.seq}`);
    must(entry.prev === fold.hash, `entry ${entry.seq} does not hold on to the one before`);
    must(entry.hash === hashOf(plant, entry), `entry ${entry.seq} has another hash`);
    must(entry.changes_digest === digestOf(own), `entry ${entry.seq} has not all of its changes`);
    for (const change of own) make(fold, change);
    fold = { ...fold, seq: entry.seq, hash: entry.hash };
  }
  must(changes.size === 0, 'there are changes without an entry');
  must((rows.head?.seq ?? 0) === fold.seq, `the head is at ${rows.head?.seq}, the chain at ${fold.seq}`);
  must(rows.head === null || rows.head.hash === fold.hash, 'the head has another hash than the chain');
  must(rows.requests.length === rows.entries.length, 'not every entry has its request');
  sameState(fold, rows.entities);
  return fold;
}

function make({ state }: Fold, { seq, kind, id, before_hash, after }: BareChange): void {
  const key = `${kind} ${id}`;
  must((state.get(key)?.hash ?? null) === before_hash, `${key} in ${seq} was made from something else`);
  if (after === null) state.delete(key);
  else state.set(key, { hash: sha256(after), version: seq });
}

function sameState({ state }: Fold, entities: readonly BareEntity[]): void {
  must(state.size === entities.length, `${entities.length} entities where the chain comes to ${state.size}`);
  for (const { kind, id, version, body, hash } of entities) {
    const due = state.get(`${kind} ${id}`);
    must(
      due?.hash === hash && due.version === version && sha256(body) === hash,
      `${kind} ${id} is not what the chain comes to`,
    );
  }
}

function digestOf(changes: readonly BareChange[]): string {
  const said = changes.map(({ kind, id, before_hash, after }) => [
    kind,
    id,
    before_hash,
    after === null ? null : sha256(after),
  ]);
  return sha256(JSON.stringify(said));
}

function hashOf(plant: string, { seq, time, actor, reason, changes_digest, prev }: BareEntry): string {
  // In the order that RFC 8785 asks for.
  return sha256(
    JSON.stringify({
      actor,
      changes: changes_digest,
      plant,
      prev,
      reason,
      schema: 'bulkhead/entry@1',
      seq,
      time,
    }),
  );
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
