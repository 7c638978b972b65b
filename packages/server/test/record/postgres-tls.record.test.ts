/** A database that is reached by TLS: its server is known by the authority and the name that were said, or not spoken to. */
import { chownSync, copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { openPostgres } from '../../db/postgres/open.ts';
import { startPgBoss } from '../../jobs/pg-boss.ts';
import { certificateFor } from '../certificate.ts';
import { newDatabase } from './engines.ts';

const clusters = inject('postgres');
const folder = mkdtempSync(join(tmpdir(), 'bulkhead-tls-'));

/** As whoever runs the cluster. */
async function admin(...statements: readonly string[]): Promise<readonly Record<string, string>[]> {
  const client = new pg.Client({ connectionString: clusters?.url ?? '' });
  await client.connect();
  try {
    let rows: readonly Record<string, string>[] = [];
    for (const statement of statements) ({ rows } = await client.query<Record<string, string>>(statement));
    return rows;
  } finally {
    await client.end();
  }
}

describe.runIf(clusters !== null)('a database by TLS', () => {
  let address: string;
  const mine = certificateFor('localhost', folder);
  const other = certificateFor('elsewhere.test', folder);

  beforeAll(async () => {
    address = await newDatabase(clusters?.url ?? '');
    const [data] = await admin('show data_directory');
    const at = data?.['data_directory'] ?? '';
    const { uid, gid } = statSync(at);
    for (const [from, to] of [
      [mine.cert, 'server.crt'],
      [mine.key, 'server.key'],
    ] as const) {
      copyFileSync(from, join(at, to));
      chownSync(join(at, to), uid, gid);
    }
    await admin('alter system set ssl = on', 'select pg_reload_conf()');
    await vi.waitFor(async () => expect(await admin('show ssl')).toEqual([{ ssl: 'on' }]), {
      timeout: 60_000,
    });
  });
  afterAll(async () => {
    await admin('alter system reset ssl', 'select pg_reload_conf()');
    rmSync(folder, { recursive: true, force: true });
  });

  const to = (host: string, settings: Readonly<Record<string, string>>): string => {
    const url = new URL(address);
    url.hostname = host;
    for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
    return url.href;
  };

  it('is opened where its certificate is of the authority and for the name', async () => {
    const url = to('localhost', { sslmode: 'verify-full', sslrootcert: mine.ca });
    const database = await openPostgres({ url, connections: 1 });
    const { rows } = await sql`select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(
      database.reading,
    );
    expect(rows).toEqual([{ ssl: true }]);
    const jobs = await startPgBoss({
      url,
      database,
      handlers: {},
      now: () => '2026-11-27T08:00:00.000Z',
      atOnce: 0,
      onError: (error) => {
        throw error;
      },
    });
    const own = await admin(
      "select distinct s.ssl from pg_stat_ssl s join pg_stat_activity a using (pid) where a.application_name = 'bulkhead jobs' and s.ssl",
    );
    expect(own).toEqual([{ ssl: true }]);
    await jobs.stop();
    await database.close();
  });

  it.each([
    ['of another authority', 'localhost', { sslmode: 'verify-full', sslrootcert: other.ca }],
    ['of an authority that nobody named', 'localhost', { sslmode: 'verify-full' }],
    ['for another name', '127.0.0.1', { sslmode: 'verify-full', sslrootcert: mine.ca }],
  ] as const)('is not spoken to where its certificate is %s', async (_, host, settings) => {
    const failed = await openPostgres({ url: to(host, settings), connections: 1 }).catch(
      (error: unknown) => error,
    );
    expect(String((failed as { code?: unknown }).code ?? failed)).toMatch(
      /UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|ERR_TLS_CERT_ALTNAME_INVALID/,
    );
  });
});
