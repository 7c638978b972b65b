/** The record on PostgreSQL: any number of processes, none of which keeps anything of its own. */
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { transacted, type Database } from '../database.ts';
import { guarded } from '../guarded-dialect.ts';
import { migrate, needRecord } from '../migrations/migrate.ts';
import type { Tables } from '../tables.ts';
import { postgresFailure } from './failure-of.ts';
import { othersAt } from './others.ts';

/** Types of PostgreSQL that its driver leaves as text, because they may be larger than a number is exact. */
const INT8 = 20;
const NUMERIC = 1700;

export interface PostgresSettings {
  readonly url: string;
  /** Connections of this process. */
  readonly connections: number;
  /** Milliseconds after which the server ends a transaction whose process says nothing more. */
  readonly silence?: number;
  /** Only where there is one already: a mistake in an address makes no record. */
  readonly onlyThere?: true;
}

/** A machine that sleeps in a transaction keeps everybody from the chain it writes to: for a minute, not until it wakes. */
const SILENCE = 60_000;

/** Milliseconds for which a connection that nobody needs is kept. */
const IDLE = 600_000;

/** @throws NewerRecord NoRecord Unreachable, and what the driver throws when there is no right to use it */
export async function openPostgres({
  url,
  connections,
  silence = SILENCE,
  onlyThere,
}: PostgresSettings): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // A new one costs more than many statements, and a team asks for a few at once every now and then.
    idleTimeoutMillis: IDLE,
    // What stands between may forget one that is silent.
    keepAlive: true,
    // Statements that are asked for at once are sent at once.
    pipeline: true,
    types: { getTypeParser: exactNumbers },
    application_name: 'bulkhead',
    idle_in_transaction_session_timeout: silence,
  });
  // A connection that breaks while nobody uses it is taken out of the pool; the next one is new.
  pool.on('error', () => undefined);
  // One that breaks in a transaction between two statements says so to nobody else, and would end the process; the next
  // statement fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<Tables>({
    dialect: guarded(new PostgresDialect({ pool }), postgresFailure, true),
  });
  try {
    if (onlyThere === true) await needRecord(kysely);
    await migrate(kysely, 'postgres');
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return {
    engine: 'postgres',
    reading: kysely,
    write: async (work) => await transacted(kysely, 'write', work),
    writeAside: async (work) =>
      await transacted(kysely, 'write', async (tx) => {
        await sql`set local synchronous_commit = off`.execute(tx);
        return await work(tx);
      }),
    snapshot: async (work) => await transacted(kysely, 'snapshot', work),
    others: othersAt(url),
    close: async () => await kysely.destroy(),
  };
}

const exactNumbers: typeof pg.types.getTypeParser = ((oid: number, format?: 'text' | 'binary') =>
  oid === INT8 || oid === NUMERIC ? exactNumber : pg.types.getTypeParser(oid, format as 'text')) as never;

/** @throws when the number is not exactly this as a number of ours */
function exactNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new Error(`${text} is too large a number`);
  return value;
}
