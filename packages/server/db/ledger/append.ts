/**
 * One entry more: its changes, the state they come to, and the head, all in one transaction or not at all. A change that
 * was made from something that is no longer so is refused, with what is there now.
 */
import { setTimeout } from 'node:timers/promises';
import type { CompiledQuery, QueryResult } from 'kysely';
import { canonicalJson } from '@bulkhead/core/lib/canonical-json.ts';
import type { Change } from '@bulkhead/core/model/change.ts';
import type { Database, Others, Tx } from '../database.ts';
import { CommitUnknown } from '../database.ts';
import { Unreachable } from '../failures.ts';
import type { EntryTable, RequestTable } from '../tables.ts';
import { together } from '../together.ts';
import { breath } from './breath.ts';
import { changesDigest, entryHash, NOTHING_BEFORE, sha256, type HashedChange } from './hash.ts';
import { storable } from './storable.ts';
import { ROWS_AT_ONCE } from './rows.ts';
import { changeInserts, currentOf, staleAmong, stateWrites, type WrittenChange } from './state.ts';

/** Of what is asked for. Each entity at most once; never empty. */
export type AskedChange = Pick<Change, 'id' | 'before' | 'after'> & { readonly kind: string };

export interface Asked {
  /** The chain: the id of a plant, or `INSTALLATION`. */
  readonly plant: string;
  /** Names this write among those of the chain, so that it is made once however often it is asked for. */
  readonly request: string;
  readonly time: string;
  readonly actor: string;
  readonly reason: string;
  readonly changes: readonly AskedChange[];
  /** Only if this is the hash of the newest entry: what is asked for was checked against the state it left. */
  readonly onto?: string;
  /** This is the first entry of the chain, and there must be none. */
  readonly first?: true;
  /** What is written with it or not at all, such as where the bytes of a file are; it may throw. */
  readonly alongside?: (tx: Tx) => Promise<void>;
}

export interface Stale {
  readonly kind: string;
  readonly id: string;
  /** What the asker thought was there. */
  readonly before: object | null;
  readonly yours: object | null;
  /** What is there now, and the seq of the entry that wrote it; null when nothing is. */
  readonly current: { readonly entity: object; readonly version: number } | null;
}

export type Appended =
  | {
      readonly outcome: 'written';
      readonly seq: number;
      readonly hash: string;
      /** Asked for before. */ readonly again: boolean;
    }
  | { readonly outcome: 'stale'; readonly stale: readonly Stale[] }
  /** Somebody wrote after the entry that this was to follow. */
  | { readonly outcome: 'moved'; readonly seq: number; readonly hash: string }
  | { readonly outcome: 'no-chain' }
  | { readonly outcome: 'chain-exists' }
  /** The name of the request stands for other changes. */
  | { readonly outcome: 'request-taken'; readonly seq: number };

/** Milliseconds for which a write whose answer was lost is asked for again: long enough for a server to come back. */
const PATIENCE = 6000;
/** Milliseconds from one time to the next: once the server is back, nobody waits longer than that. */
const PAUSE = 100;

/**
 * @throws on what a database cannot hold; RecordFull with nothing written; StorageFailed, Unreachable or CommitUnknown
 * when nobody can say what became of the write: ask for it again under its name
 */
export async function append(database: Database, asked: Asked): Promise<Appended> {
  const written = await writtenChanges(asked);
  // Before the head is taken: others write meanwhile.
  const digest = await changesDigest(written);
  const end = performance.now() + PATIENCE;
  for (let pause = 0; ; pause = PAUSE) {
    try {
      return await database.write(async (tx) => await appendIn(tx, database.others, asked, written, digest));
    } catch (error) {
      if (error instanceof Refused) return error.why;
      // Asked for again under its name, it is found if it was written and written if it was not.
      const isOpen = error instanceof CommitUnknown || error instanceof Unreachable;
      if (!isOpen || performance.now() > end) throw error;
      await setTimeout(pause);
    }
  }
}

/** Ends the transaction without a trace. */
class Refused extends Error {
  readonly why: Appended;
  constructor(why: Appended) {
    super(why.outcome);
    this.why = why;
  }
}

/** Changes that are put into their form before others get their turn. */
const PIECE = 250;

async function writtenChanges({
  changes,
  plant,
  request,
  actor,
  reason,
}: Asked): Promise<readonly WrittenChange[]> {
  if (changes.length === 0) throw new Error('an entry without changes');
  for (const text of [plant, request, actor, reason]) storable(text);
  const seen = new Set<string>();
  const written: WrittenChange[] = [];
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`;
    if (seen.has(key)) throw new Error(`${key} twice in one entry`);
    seen.add(key);
    written.push(writtenChange(change));
    if (written.length % PIECE === 0) await breath();
  }
  return written;
}

function writtenChange({ kind, id, before, after }: AskedChange): WrittenChange {
  storable(kind);
  storable(id);
  if (before === null && after === null) throw new Error(`${kind} ${id} neither was nor is`);
  const body = after === null ? null : canonicalJson(after);
  return {
    kind,
    id,
    before_hash: before === null ? null : sha256(canonicalJson(before)),
    after: body,
    afterHash: body === null ? null : sha256(body),
  };
}

async function appendIn(
  tx: Tx,
  others: Others,
  asked: Asked,
  changes: readonly WrittenChange[],
  digest: string,
): Promise<Appended> {
  const { plant } = asked;
  const { head, known } = await headOf(tx, asked);
  if (known !== undefined) return await repeated(tx, plant, known, digest);
  if (asked.first === true && head.seq > 0) throw new Refused({ outcome: 'chain-exists' });
  if (asked.onto !== undefined && asked.onto !== head.hash) {
    throw new Refused({ outcome: 'moved', seq: head.seq, hash: head.hash });
  }
  // Nothing is there before the first entry.
  const stale =
    head.seq === 0
      ? changes.filter(({ before_hash }) => before_hash !== null)
      : await staleAmong(tx, plant, changes);
  if (stale.length > 0) throw new Refused({ outcome: 'stale', stale: await toldOf(tx, asked, stale) });
  const entry = entryOf(asked, head, digest);
  await asked.alongside?.(tx);
  const answers = await inOrder(tx, changes.length, writesOf(tx, others, asked, head, entry, changes));
  // Else somebody wrote past the one way of writing.
  if (answers.at(-1)?.rows.length !== 1) throw new Error(`the head of ${plant} moved under a write`);
  return { outcome: 'written', seq: entry.seq, hash: entry.hash, again: false };
}

/** The write that has this name already. */
type Known = Pick<RequestTable, 'seq' | 'digest'>;

interface Head {
  readonly plant: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * Takes the head for this transaction: whoever else wants to write to the chain waits here, before anything is
 * compared, and then sees what was written. (A statement that writes takes the row on PostgreSQL; on SQLite there is
 * one writer anyway.)
 */
async function headOf(
  tx: Tx,
  { plant, request, first }: Asked,
): Promise<{ readonly head: Head; readonly known: Known | undefined }> {
  if (first === true) {
    await tx
      .insertInto('head')
      .values({ plant, seq: 0, hash: NOTHING_BEFORE })
      .onConflict((conflict) => conflict.column('plant').doNothing())
      .execute();
  }
  const [taken, named] = await together(tx, [
    tx
      .updateTable('head')
      .set((eb) => ({ seq: eb.ref('seq') }))
      .where('plant', '=', plant)
      .returning(['plant', 'seq', 'hash'])
      .compile(),
    tx
      .selectFrom('request')
      .select(['seq', 'digest'])
      .where('plant', '=', plant)
      .where('key', '=', request)
      .compile(),
  ]);
  const head = taken?.rows[0] as Head | undefined;
  if (head === undefined) throw new Refused({ outcome: 'no-chain' });
  return { head, known: named?.rows[0] as Known | undefined };
}

async function repeated(tx: Tx, plant: string, known: Known, digest: string): Promise<Appended> {
  const { seq } = known;
  if (known.digest !== digest) throw new Refused({ outcome: 'request-taken', seq });
  const { hash } = await tx
    .selectFrom('entry')
    .select('hash')
    .where('plant', '=', plant)
    .where('seq', '=', seq)
    .executeTakeFirstOrThrow();
  return { outcome: 'written', seq, hash, again: true };
}

/** What the asker saw and wants, beside what is there. */
async function toldOf(
  tx: Tx,
  { plant, changes }: Asked,
  stale: readonly HashedChange[],
): Promise<readonly Stale[]> {
  const current = await currentOf(tx, plant, stale);
  const keys = new Set(stale.map(({ kind, id }) => `${kind} ${id}`));
  return changes.flatMap(({ kind, id, before, after }) => {
    const key = `${kind} ${id}`;
    if (!keys.has(key)) return [];
    const row = current.get(key);
    const now = row === undefined ? null : { entity: JSON.parse(row.body) as object, version: row.version };
    return [{ kind, id, before, yours: after, current: now }];
  });
}

function entryOf({ plant, time, actor, reason }: Asked, head: Head, changes_digest: string): EntryTable {
  const said = { plant, seq: head.seq + 1, time, actor, reason, changes_digest, prev: head.hash };
  return { ...said, hash: entryHash(said) };
}

/** Made one by one, when they are asked for: all of a large entry at once would hold others up. */
function* writesOf(
  tx: Tx,
  others: Others,
  { plant, request }: Asked,
  head: Head,
  entry: EntryTable,
  changes: readonly WrittenChange[],
): Generator<CompiledQuery> {
  const { seq, changes_digest: digest } = entry;
  yield tx.insertInto('entry').values(entry).compile();
  yield* changeInserts(tx, plant, seq, changes);
  yield* stateWrites(tx, plant, seq, changes);
  yield tx.insertInto('request').values({ plant, key: request, seq, digest }).compile();
  const told = others.tell(tx, plant);
  if (told !== null) yield told;
  yield headMove(tx, head, entry);
}

function headMove(tx: Tx, head: Head, { seq, hash }: EntryTable): CompiledQuery {
  return tx
    .updateTable('head')
    .set({ seq, hash })
    .where('plant', '=', head.plant)
    .where('hash', '=', head.hash)
    .returning('seq')
    .compile();
}

/** At once where that is little; else one by one, so that others get their turn. */
async function inOrder(
  tx: Tx,
  changes: number,
  queries: Iterable<CompiledQuery>,
): Promise<readonly QueryResult<unknown>[]> {
  if (changes <= ROWS_AT_ONCE) return await together(tx, [...queries]);
  const answers: QueryResult<unknown>[] = [];
  for (const query of queries) {
    answers.push(await tx.executeQuery(query));
    await breath();
  }
  return answers;
}
