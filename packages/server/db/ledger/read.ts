/** What a chain says: its state now or as of an entry, its entries, the history of one entity. Page by page. */
import { sql, SqliteAdapter, type Kysely, type RawBuilder } from 'kysely';
import type { Tx } from '../database.ts';
import type { ChangeTable, EntryTable, HeadTable, Tables } from '../tables.ts';
import { breath } from './breath.ts';

/** The root handle for reading, or a transaction. */
export type Reader = Kysely<Tables> | Tx;

/** Rows read at once, so that no single statement holds the thread for long. */
const PAGE = 2000;
/** Of what has to be worked out before its first row is there: where another machine does it, in as few statements as may be. */
const PAGE_ELSEWHERE = 50_000;

export function workedOutAtOnce(reader: Reader): number {
  return reader.getExecutor().adapter instanceof SqliteAdapter ? PAGE : PAGE_ELSEWHERE;
}

export interface StoredEntity {
  readonly kind: string;
  readonly id: string;
  /** The seq of the entry that wrote it. */
  readonly version: number;
  /** Canonical JSON. */
  readonly body: string;
  /** What the ledger says the body has; null where it says nothing, which it always should. */
  readonly hash: string | null;
}

export async function chainHead(reader: Reader, plant: string): Promise<HeadTable | null> {
  const head = await reader.selectFrom('head').selectAll().where('plant', '=', plant).executeTakeFirst();
  return head === undefined || head.seq === 0 ? null : head;
}

/** The state now, by kind and id. */
export async function* currentState(reader: Reader, plant: string): AsyncGenerator<readonly StoredEntity[]> {
  let from: StoredEntity | undefined;
  do {
    const { kind, id } = from ?? { kind: '', id: '' };
    const page: readonly StoredEntity[] = await reader
      .selectFrom('entity')
      .select(['kind', 'id', 'version', 'body', 'hash'])
      .where('plant', '=', plant)
      .where(sql<boolean>`(kind, id) > (${kind}, ${id})`)
      .orderBy('kind')
      .orderBy('id')
      .limit(PAGE)
      .execute();
    yield page;
    from = page.length < PAGE ? undefined : page.at(-1);
    await breath();
  } while (from !== undefined);
}

/** The state after the entry with this seq: of each entity the newest change up to it, by kind and id. */
export async function* stateAsOf(
  reader: Reader,
  plant: string,
  seq: number,
): AsyncGenerator<readonly StoredEntity[]> {
  const size = workedOutAtOnce(reader);
  let from: { readonly kind: string; readonly id: string } | undefined;
  do {
    const { kind, id } = from ?? { kind: '', id: '' };
    const newest = reader
      .selectFrom('change')
      .select((eb) => ['kind', 'id', eb.fn.max('seq').as('version')])
      .where('plant', '=', plant)
      .where(sql<boolean>`(kind, id) > (${kind}, ${id})`)
      .where('seq', '<=', seq)
      .groupBy(['kind', 'id'])
      .orderBy('kind')
      .orderBy('id')
      .limit(size)
      .as('newest');
    // Not joined: either engine may then take it to be quicker to read every change there ever was.
    const page = await reader
      .selectFrom(newest)
      .select((eb) => [
        'newest.kind',
        'newest.id',
        'newest.version',
        eb
          .selectFrom('change')
          .select('after')
          .where('change.plant', '=', plant)
          .whereRef('change.kind', '=', 'newest.kind')
          .whereRef('change.id', '=', 'newest.id')
          .whereRef('change.seq', '=', 'newest.version')
          .as('body'),
        hashLeft(plant, sql.ref('newest.kind'), 'newest.version').as('hash'),
      ])
      .orderBy('newest.kind')
      .orderBy('newest.id')
      .execute();
    yield page.filter((row): row is StoredEntity => row.body !== null);
    from = page.length < size ? undefined : page.at(-1);
    await breath();
  } while (from !== undefined);
}

/**
 * The hash of what a change left: the one after it says what it replaced, and of the newest the state does. For the rows of
 * `newest`, which are ids.
 */
export function hashLeft(plant: string, kind: RawBuilder<unknown>, seq: string): RawBuilder<string | null> {
  const same = sql`own.plant = ${plant} and own.kind = ${kind} and own.id = newest.id`;
  const replaced = sql`select own.before_hash from change as own where ${same} and own.seq > ${sql.ref(seq)} order by own.seq limit 1`;
  const now = sql`select own.hash from entity as own where ${same} and own.version = ${sql.ref(seq)}`;
  return sql<string | null>`coalesce((${replaced}), (${now}))`;
}

/** Entries of a chain, oldest first. @param after the seq to go on from */
export async function* entries(
  reader: Reader,
  plant: string,
  after: number,
): AsyncGenerator<readonly EntryTable[]> {
  let from: number | undefined = after;
  do {
    const page: readonly EntryTable[] = await reader
      .selectFrom('entry')
      .selectAll()
      .where('plant', '=', plant)
      .where('seq', '>', from)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    yield page;
    from = page.length < PAGE ? undefined : page.at(-1)?.seq;
    await breath();
  } while (from !== undefined);
}

/** A change with the entry it was made in. */
export type HistoryRow = Pick<EntryTable, 'seq' | 'time' | 'actor' | 'reason'> &
  Pick<ChangeTable, 'before_hash' | 'after'>;

/** The newest of a history: those before an entry, or all of them, and at most so many. */
export interface Newest {
  readonly before: number | null;
  readonly limit: number;
}

/** What became of one entity, newest first. */
export async function historyOf(
  reader: Reader,
  { plant, kind, id }: Pick<ChangeTable, 'plant' | 'kind' | 'id'>,
  { before, limit }: Newest,
): Promise<readonly HistoryRow[]> {
  const rows = reader
    .selectFrom('change')
    .innerJoin('entry', (join) =>
      join.onRef('entry.plant', '=', 'change.plant').onRef('entry.seq', '=', 'change.seq'),
    )
    .select(['entry.seq', 'entry.time', 'entry.actor', 'entry.reason', 'change.before_hash', 'change.after'])
    .where('change.plant', '=', plant)
    .where('change.kind', '=', kind)
    .where('change.id', '=', id);
  return await (before === null ? rows : rows.where('change.seq', '<', before))
    .orderBy('change.seq', 'desc')
    .limit(limit)
    .execute();
}

/** Entries of a chain, newest first. @param actors those they were written by; null for all */
export async function newestEntries(
  reader: Reader,
  plant: string,
  { before, limit, actors }: Newest & { readonly actors: readonly string[] | null },
): Promise<readonly EntryTable[]> {
  let rows = reader.selectFrom('entry').selectAll().where('plant', '=', plant);
  if (before !== null) rows = rows.where('seq', '<', before);
  if (actors !== null) rows = rows.where('actor', 'in', actors);
  return await rows.orderBy('seq', 'desc').limit(limit).execute();
}

/** How many entities each of these entries changed. @param seqs at most some hundreds */
export async function changeCounts(
  reader: Reader,
  plant: string,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (seqs.length === 0) return new Map();
  const counts = await reader
    .selectFrom('change')
    .select((eb) => ['seq', eb.fn.countAll<number>().as('n')])
    .where('plant', '=', plant)
    .where('seq', 'in', seqs)
    .groupBy('seq')
    .execute();
  return new Map(counts.map(({ seq, n }) => [seq, Number(n)] as const));
}

/** When entries were written, by their number. */
export async function entryTimes(
  reader: Reader,
  plant: string,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (seqs.length === 0) return new Map();
  const rows = await reader
    .selectFrom('entry')
    .select(['seq', 'time'])
    .where('plant', '=', plant)
    .where('seq', 'in', seqs)
    .execute();
  return new Map(rows.map(({ seq, time }) => [seq, time]));
}

/** The changes of one entry, in their order. */
export async function changesOf(reader: Reader, plant: string, seq: number): Promise<readonly ChangeTable[]> {
  return await reader
    .selectFrom('change')
    .selectAll()
    .where('plant', '=', plant)
    .where('seq', '=', seq)
    .orderBy('ord')
    .execute();
}

/** A change with the body it replaced. */
export interface WholeChange {
  readonly kind: string;
  readonly id: string;
  /** Canonical JSON; null for what was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Ids of one statement. */
const IDS = 500;

/** The changes of one entry, in their order, with what each of them replaced. */
export async function wholeChangesOf(
  reader: Reader,
  plant: string,
  seq: number,
): Promise<readonly WholeChange[]> {
  const changes = await changesOf(reader, plant, seq);
  const replaced = new Map<string, string | null>();
  for (const [kind, ofKind] of Map.groupBy(changes, (change) => change.kind)) {
    for (let at = 0; at < ofKind.length; at += IDS) {
      const ids = ofKind.slice(at, at + IDS).map(({ id }) => id);
      for (const { id, after } of await newestBefore(reader, { plant, kind, ids, seq }))
        replaced.set(`${kind} ${id}`, after);
      await breath();
    }
  }
  return changes.map(({ kind, id, after }) => ({
    kind,
    id,
    before: replaced.get(`${kind} ${id}`) ?? null,
    after,
  }));
}

/** What each of these had become before an entry. */
async function newestBefore(
  reader: Reader,
  {
    plant,
    kind,
    ids,
    seq,
  }: Pick<ChangeTable, 'plant' | 'kind' | 'seq'> & { readonly ids: readonly string[] },
): Promise<readonly Pick<ChangeTable, 'id' | 'after'>[]> {
  const newest = reader
    .selectFrom('change')
    .select((eb) => ['id', eb.fn.max('seq').as('seq')])
    .where('plant', '=', plant)
    .where('kind', '=', kind)
    .where('id', 'in', ids)
    .where('seq', '<', seq)
    .groupBy('id')
    .as('newest');
  return await reader
    .selectFrom(newest)
    .innerJoin('change', (join) =>
      join
        .onRef('change.id', '=', 'newest.id')
        .onRef('change.seq', '=', 'newest.seq')
        .on('change.plant', '=', plant)
        .on('change.kind', '=', kind),
    )
    .select(['change.id', 'change.after'])
    .execute();
}
