/** Writers, servers and whole clusters killed at random points under write load. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { databaseOf, EMPTY_RECORD, makeEmptyRecord } from '../record/empty-record.ts';
import type { Cluster } from '../record/postgres-cluster.ts';
import { dice } from './dice.ts';
import { RecordUnderAttack } from './record-under-attack.ts';
import { startWriter, type WriterProcess } from './writer-process.ts';

export interface KillFigures {
  readonly rounds: number;
  /** What was killed, and how often. */
  readonly killed: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  readonly entries: number;
  /** Milliseconds until the first write after each kind of blow, at the longest. */
  readonly slowestReady: Readonly<Record<string, number>>;
}

/** Rounds on one record, so that what is read again whole stays small. */
const ROUNDS_OF_ONE_RECORD = 25;
/** What is waited for before the blow: entries, and then milliseconds. */
const MOST_WRITTEN = 8;
const LONGEST = 60;

interface Attack {
  record(number: number): Promise<RecordUnderAttack>;
  /** @returns what was killed */
  strike(writer: WriterProcess, round: number): Promise<string>;
  readonly lanes: number;
}

async function killed(attack: Attack, rounds: number, seed: number): Promise<KillFigures> {
  const chance = dice(seed);
  const blows: Record<string, number> = {};
  const slowestReady: Record<string, number> = {};
  let [acknowledged, entries] = [0, 0];
  for (let round = 0; round < rounds;) {
    const record = await attack.record(round);
    await record.ready();
    for (let i = 0; i < ROUNDS_OF_ONE_RECORD && round < rounds; i++, round++) {
      const task = {
        where: record.where,
        seed: seed + round,
        lanes: attack.lanes,
        entries: null,
        tries: 1000,
      };
      const writer = startWriter(task);
      // One in five is killed at any time from its start on, while it opens the record too; the others while they write.
      if (chance.under(5) > 0) await writer.written(1 + chance.under(MOST_WRITTEN));
      await setTimeout(chance.under(LONGEST));
      const what = await attack.strike(writer, round);
      blows[what] = (blows[what] ?? 0) + 1;
      const { said } = await writer.ended;
      if (said !== '') throw new Error(`the writer: ${said}`);
      slowestReady[what] = Math.max(slowestReady[what] ?? 0, await record.ready());
      await record.check(writer.acknowledged);
    }
    await record.checkWhole();
    acknowledged += record.acknowledged.length;
    entries += record.entries;
  }
  return { rounds, killed: blows, acknowledged, entries, slowestReady };
}

function kill({ child }: WriterProcess): string {
  child.kill('SIGKILL');
  return 'the writing process';
}

export async function killsOnSqlite(rounds: number, seed: number): Promise<KillFigures> {
  const base = mkdtempSync(join(tmpdir(), 'bulkhead-kills-'));
  try {
    return await killed(
      {
        lanes: 2,
        record: async (number) =>
          new RecordUnderAttack({ engine: 'sqlite', folder: join(base, `${number}`) }),
        strike: async (writer) => kill(writer),
      },
      rounds,
      seed,
    );
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** @param cluster of its own: everything on it is killed again and again */
export async function killsOnPostgres(cluster: Cluster, rounds: number, seed: number): Promise<KillFigures> {
  await makeEmptyRecord(cluster.url);
  return await killed(
    {
      lanes: 3,
      record: async (number) => {
        await onServer(cluster.url, `create database kills_${number} template ${EMPTY_RECORD}`);
        return new RecordUnderAttack({ engine: 'postgres', url: databaseOf(cluster.url, `kills_${number}`) });
      },
      strike: async (writer, round) => await strikePostgres(cluster, writer, round % 4),
    },
    rounds,
    seed,
  );
}

/** Of a server process or the cluster, the writer is to get over it and go on before it is killed itself. */
async function strikePostgres(cluster: Cluster, writer: WriterProcess, turn: number): Promise<string> {
  if (turn % 2 === 0) return kill(writer);
  await writer.ready;
  if (turn === 1) await killServerProcess(cluster);
  else cluster.crash();
  await writer.written(1);
  kill(writer);
  return turn === 1 ? 'a process of the server' : 'the whole cluster';
}

/** One that writes. PostgreSQL then ends all the others and recovers. */
async function killServerProcess({ url }: Cluster): Promise<void> {
  const rows = await onServer(
    url,
    "select pid from pg_stat_activity where application_name = 'bulkhead' limit 1",
  );
  const [row] = rows as readonly { readonly pid: number }[];
  if (row !== undefined) process.kill(row.pid, 'SIGKILL');
}

async function onServer(url: string, sql: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}
