/**
 * The record beside the bare driver: the same rows inserted and committed as durably, in turns in one process. What the
 * event loop stands still for while a plant is imported is told too, and what memory that takes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Database } from '../packages/server/db/database.ts';
import { append, type AskedChange } from '../packages/server/db/ledger/append.ts';
import { sha256 } from '../packages/server/db/ledger/hash.ts';
import { historyOf, stateAsOf } from '../packages/server/db/ledger/read.ts';
import { openPostgres } from '../packages/server/db/postgres/open.ts';
import { openSqlite } from '../packages/server/db/sqlite/open.ts';
import { verifyRecord } from '../packages/server/db/verify/verify.ts';
import {
  endingWithUs,
  postgresPrograms,
  startCluster,
} from '../packages/server/test/record/postgres-cluster.ts';
import { median } from './timing.ts';

const PLANT = 'works';
const ASSETS = 25_000;
/** Over the import: with it, changes of 200,000. */
const ROUNDS_OF_CHANGES = 7;
const COMMITS = 200;
const SAID = { plant: PLANT, time: '2026-11-26T08:00:00.000Z', actor: 'a1', reason: 'bench' };

/** The bare driver: its own tables, its own durable commits. */
interface Bare {
  /** All rows with few statements, in one transaction. */
  insertAll(rows: readonly (readonly [string, string])[]): Promise<void>;
  /** One row in a transaction of its own. */
  insertOne(id: string, body: string): Promise<void>;
  /** The first rows, at once. */
  readSome(count: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Asset {
  readonly id: string;
  readonly [field: string]: unknown;
}

function assets(turn: number): readonly Asset[] {
  return Array.from({ length: ASSETS }, (_, i) => ({
    id: `a${String(i).padStart(5, '0')}`,
    name: `Pump ${i}`,
    type: 'controller',
    zones: [`z${i % 400}`],
    vendor: 'Works of pumps',
    version: `4.${turn}.${i % 17}`,
    criticality: 'high',
  }));
}

export async function record(): Promise<void> {
  process.stdout.write(
    'the record beside the bare driver; others may load this machine, so read the ratios\n',
  );
  await onSqlite();
  await onPostgres();
}

async function onSqlite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  const database = await openSqlite(join(folder, 'record'));
  await compared('SQLite', database, bareSqlite(join(folder, 'bare.sqlite')));
  rmSync(folder, { recursive: true, force: true });
}

async function onPostgres(): Promise<void> {
  const programs = postgresPrograms();
  if (programs === null) {
    process.stdout.write('PostgreSQL is not on this machine: left out\n');
    return;
  }
  const cluster = endingWithUs(await startCluster(programs, { init: ['--locale=C'] }));
  try {
    const database = await openPostgres({ url: cluster.url, connections: 2 });
    await compared('PostgreSQL', database, await barePostgres(cluster.url));
  } finally {
    cluster.stop();
  }
}

async function compared(engine: string, database: Database, bare: Bare): Promise<void> {
  const tell = (what: string, ours: Spent, peer: Spent): void => {
    const by = (of: keyof Spent): string =>
      `${ours[of].toFixed(1)} ms, bare ${peer[of].toFixed(1)} ms, ${(ours[of] / peer[of]).toFixed(1)}x`;
    process.stdout.write(`${engine}, ${what}: ${by('processor')} (processor); ${by('clock')} (clock)\n`);
  };
  let before: readonly Asset[] | null = null;
  for (let turn = 0; turn <= ROUNDS_OF_CHANGES; turn++) {
    const after = assets(turn);
    const rows = after.map((asset) => [`${turn}-${asset.id}`, JSON.stringify(asset)] as const);
    const changes = changesOf(before, after);
    const peer = await time(async () => await bare.insertAll(rows));
    const watched = await watching(async () => await write(database, `import-${turn}`, changes, turn === 0));
    before = after;
    if (turn > 1) continue;
    tell(turn === 0 ? 'import of 25,000 assets' : 'change of 25,000 assets', watched.took, peer);
    process.stdout.write(
      `${engine}, event loop meanwhile: longest stall ${watched.stall.toFixed(1)} ms (goal <= 50); ` +
        `memory ${watched.megabytes.toFixed(0)} MB at its peak\n`,
    );
  }
  const all = await time(async () => await bare.readSome(ASSETS));
  tell(
    'state as of the first entry, over 200,000 changes',
    await time(async () => await asOf(database, 1)),
    all,
  );
  tell(
    'state as of the newest entry, over 200,000 changes',
    await time(async () => await asOf(database, 8)),
    all,
  );
  const asked = { plant: PLANT, kind: 'asset', id: 'a00007' };
  tell(
    'history of one asset, median',
    await usual(50, async () => await historyOf(database.reading, asked, { before: null, limit: 1_000_000 })),
    await usual(50, async () => await bare.readSome(1 + ROUNDS_OF_CHANGES)),
  );
  const changes = ASSETS * (1 + ROUNDS_OF_CHANGES);
  const verified = await time(async () => {
    const { findings } = await database.snapshot(verifyRecord);
    if (findings.total > 0) throw new Error('it does not verify');
  });
  tell(
    'verify 200,000 changes and 25,000 entities beside reading and hashing as many rows',
    verified,
    await time(async () => (await bare.readSome(changes)).map(sha256)),
  );
  process.stdout.write(
    `${engine}, verify: ${((changes + ASSETS) / verified.processor).toFixed(0)} thousand rows a second of the processor\n`,
  );
  let count = 0;
  const ours = await usual(COMMITS, async () => {
    const after = { id: `n${count++}` };
    await write(database, `one-${count}`, [{ kind: 'asset', id: after.id, before: null, after }], false);
  });
  const theirs = await usual(COMMITS, async () => await bare.insertOne(`n${count++}`, '{"id":"n"}'));
  tell('entry of one change, median', ours, theirs);
  process.stdout.write(
    `${engine}, ${(1000 / ours.clock).toFixed(0)} entries of one change a second, one after the other\n`,
  );
  await bare.close();
  await database.close();
}

function changesOf(before: readonly Asset[] | null, after: readonly Asset[]): readonly AskedChange[] {
  return after.map((asset, i) => ({
    kind: 'asset',
    id: asset.id,
    before: before?.[i] ?? null,
    after: asset,
  }));
}

async function write(
  database: Database,
  request: string,
  changes: readonly AskedChange[],
  first: boolean,
): Promise<void> {
  const answer = await append(database, {
    ...SAID,
    request,
    changes,
    ...(first ? { first: true as const } : {}),
  });
  if (answer.outcome !== 'written') throw new Error(answer.outcome);
}

async function asOf(database: Database, seq: number): Promise<void> {
  let count = 0;
  for await (const page of stateAsOf(database.reading, PLANT, seq)) count += page.length;
  if (count !== ASSETS) throw new Error(`${count} assets`);
}

/** Milliseconds: of this process's processor time, and of the clock. */
interface Spent {
  readonly processor: number;
  readonly clock: number;
}

async function time(work: () => Promise<unknown>): Promise<Spent> {
  const [start, began] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(began);
  return { processor: (user + system) / 1000, clock: performance.now() - start };
}

/** The median of each. */
async function usual(count: number, work: () => Promise<unknown>): Promise<Spent> {
  const all: Spent[] = [];
  for (let i = 0; i < count; i++) all.push(await time(work));
  return {
    processor: median(all.map(({ processor }) => processor)),
    clock: median(all.map(({ clock }) => clock)),
  };
}

interface Watched {
  readonly took: Spent;
  /** Milliseconds for which nothing else of the process got its turn. */
  readonly stall: number;
  readonly megabytes: number;
}

/**
 * A turn of the event loop is asked for again and again; the longest wait for one is the stall. It is measured in time
 * of the processor, or it would tell how busy others keep the machine.
 */
async function watching(work: () => Promise<unknown>): Promise<Watched> {
  let [stall, megabytes, over] = [0, 0, false];
  const spent = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let last = spent();
  const look = (): void => {
    const now = spent();
    stall = Math.max(stall, now - last);
    last = now;
    megabytes = Math.max(megabytes, process.memoryUsage.rss() / 2 ** 20);
    if (!over) setImmediate(look);
  };
  setImmediate(look);
  const took = await time(work);
  over = true;
  look();
  return { took, stall, megabytes };
}

function bareSqlite(path: string): Bare {
  const database = new DatabaseSync(path);
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table row (id text primary key, body text)',
  );
  const one = database.prepare('insert into row values (?, ?)');
  return {
    insertAll: async (rows) => {
      database.exec('begin');
      for (const [id, body] of rows) one.run(id, body);
      database.exec('commit');
    },
    insertOne: async (id, body) => void one.run(id, body),
    readSome: async (count) =>
      database
        .prepare('select * from row order by id limit ?')
        .all(count)
        .map(({ body }) => String(body)),
    close: async () => database.close(),
  };
}

async function barePostgres(url: string): Promise<Bare> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table bare (id text primary key, body text)');
  return {
    insertAll: async (rows) => {
      await client.query('begin');
      for (let at = 0; at < rows.length; at += 500) {
        const some = rows.slice(at, at + 500);
        const places = some.map((_, i) => `($${2 * i + 1}, $${2 * i + 2})`).join(', ');
        await client.query(`insert into bare values ${places}`, some.flat());
      }
      await client.query('commit');
    },
    insertOne: async (id, body) => void (await client.query('insert into bare values ($1, $2)', [id, body])),
    readSome: async (count) =>
      (
        await client.query<{ readonly body: string }>('select * from bare order by id limit $1', [count])
      ).rows.map(({ body }) => body),
    close: async () => await client.end(),
  };
}
