/**
 * Processes of one record on PostgreSQL tell each other when they write, by its own NOTIFY: it comes with the commit, and not
 * at all where that does not. Behind a pooler that gives each transaction another connection nothing is heard.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Others } from '../database.ts';

const CHANNEL = 'bulkhead_entry';

/** Milliseconds until a connection that ended is made again. */
const AGAIN = 5000;

/** @param url of the record @param again see AGAIN */
export function othersAt(url: string, again: number = AGAIN): Others {
  // What this process wrote it knows already.
  const own = randomUUID();
  return {
    tell: (tx, plant) => sql`select pg_notify(${CHANNEL}, ${`${own} ${plant}`})`.compile(tx),
    hear: (listener) => {
      const over = new AbortController();
      const heard = (said: string): void => {
        const [by, plant = ''] = said.split(' ');
        if (by !== own && plant !== '') listener(plant);
      };
      const listening = (async () => {
        while (!over.signal.aborted) {
          await untilItEnds(url, heard, over.signal);
          await pause(again, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
        }
      })();
      return async () => {
        over.abort();
        await listening;
      };
    },
  };
}

/** Resolves when the connection ended, for whatever reason. */
async function untilItEnds(url: string, heard: (said: string) => void, over: AbortSignal): Promise<void> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'bulkhead' });
  const ended = new Promise<void>((done) => {
    client.on('end', done);
    // Also one that never came about; who asks the database for something is told of it.
    client.on('error', () => done());
  });
  client.on('notification', ({ payload = '' }) => heard(payload));
  const end = (): void => void client.end().catch(() => undefined);
  try {
    await client.connect();
    over.addEventListener('abort', end);
    await client.query(`listen ${CHANNEL}`);
    if (over.aborted) end();
    await ended;
  } catch {
    end();
  } finally {
    over.removeEventListener('abort', end);
  }
}
