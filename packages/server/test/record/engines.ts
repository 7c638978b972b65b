/** The same tests on every engine: an empty record of its own for each. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject } from 'vitest';
import type { RecordPlace } from '../../app/record/open-record.ts';
import type { Database } from '../../db/database.ts';
import { openPostgres } from '../../db/postgres/open.ts';
import { openSqlite } from '../../db/sqlite/open.ts';
import { emptied, shapeOf } from './emptied.ts';
import { databaseOf, EMPTY_RECORD } from './empty-record.ts';

export interface Engine {
  readonly name: string;
  /** A record with nothing in it, and what opens it once more. */
  fresh(): Promise<{
    readonly database: Database;
    readonly place: RecordPlace;
    again(): Promise<Database>;
    remove(): Promise<void>;
  }>;
}

export const SQLITE: Engine = {
  name: 'SQLite',
  fresh: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bulkhead-record-'));
    const database = await openSqlite(folder);
    return {
      database,
      place: { folder },
      again: async () => await openSqlite(folder),
      remove: async () => {
        await database.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

/** By cluster: databases that are empty again, and what shape they are of. Files in one thread share them. */
const idle = new Map<string, { readonly urls: string[]; readonly shape: Promise<string> }>();

function idleOf(cluster: string): { readonly urls: string[]; readonly shape: Promise<string> } {
  const known = idle.get(cluster) ?? { urls: [], shape: shapeOf(databaseOf(cluster, EMPTY_RECORD)) };
  idle.set(cluster, known);
  return known;
}

/** The address of a database of a cluster, which holds an empty record and is nobody else's. Copied as files: half the time of writing it to the log. */
export async function newDatabase(cluster: string): Promise<string> {
  const known = idleOf(cluster).urls.pop();
  if (known !== undefined) return known;
  const name = `t_${randomBytes(8).toString('hex')}`;
  await asked(cluster, `create database ${name} template ${EMPTY_RECORD} strategy file_copy`);
  return databaseOf(cluster, name);
}

/** The next test has it, where it is an empty record again. */
async function doneWith(cluster: string, url: string): Promise<void> {
  const { urls, shape } = idleOf(cluster);
  if (await emptied(url, await shape)) urls.push(url);
  else await asked(cluster, `drop database ${url.slice(url.lastIndexOf('/') + 1)} with (force)`);
}

async function asked(cluster: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function postgres(name: string, cluster: string): Engine {
  return {
    name,
    fresh: async () => {
      const url = await newDatabase(cluster);
      const database = await openPostgres({ url, connections: 4 });
      return {
        database,
        place: { url },
        again: async () => await openPostgres({ url, connections: 4 }),
        remove: async () => {
          await database.close();
          await doneWith(cluster, url);
        },
      };
    },
  };
}

export function engines(): readonly Engine[] {
  const clusters = inject('postgres');
  if (clusters === null) return [SQLITE];
  const two = [SQLITE, postgres('PostgreSQL', clusters.url)];
  return clusters.byBytes === null
    ? two
    : [...two, postgres('PostgreSQL sorting by bytes', clusters.byBytes)];
}

/** A block of tests for each engine. */
export function onEveryEngine(what: string, tests: (engine: Engine) => void): void {
  describe.each(engines().map((engine) => [engine.name, engine] as const))(`${what}, %s`, (_, engine) =>
    tests(engine),
  );
}
