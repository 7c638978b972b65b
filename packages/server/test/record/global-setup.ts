/**
 * Before the tests of the record: a cluster of PostgreSQL that sorts by a language. What sorts by bytes is SQLite; a cluster
 * that does so, too, is started where `BULKHEAD_ENGINES=all` asks for it, as `npm run test:long` does.
 */
import type { TestProject } from 'vitest/node';
import { makeEmptyRecord } from './empty-record.ts';
import { settingsIn } from './settings-in.ts';
import { postgresPrograms, startCluster, type Cluster } from './postgres-cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of clusters; null where there is no PostgreSQL and none could be installed. */
    readonly postgres: { readonly url: string; readonly byBytes: string | null } | null;
    /** What the program reads of the environment that the tests were started in. */
    readonly settings: Readonly<Record<string, string>>;
  }
}

/** What is tested here is not what PostgreSQL does when the power goes; `npm run faults` leaves fsync on. */
const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

export default async function setup(project: TestProject): Promise<() => void> {
  project.provide('settings', settingsIn(process.env));
  const programs = postgresPrograms();
  if (programs === null) {
    process.stderr.write(
      '\n*** PostgreSQL is not on this machine and could not be installed: everything of the record is tested on SQLite alone.\n' +
        '*** Install it (Debian: apt-get install postgresql), or set CI=1 to make this an error.\n\n',
    );
    if (process.env['CI'] !== undefined) throw new Error('no PostgreSQL');
    project.provide('postgres', null);
    return () => undefined;
  }
  const clusters: Cluster[] = [];
  const start = async (init: readonly string[]): Promise<string> => {
    const cluster = await startCluster(programs, { init, settings: SETTINGS });
    clusters.push(cluster);
    await makeEmptyRecord(cluster.url);
    return cluster.url;
  };
  const stop = (): void => {
    for (const cluster of clusters) cluster.stop();
  };
  try {
    const url = await start(['--locale-provider=icu', '--icu-locale=de-DE', '--locale=C.UTF-8']);
    const byBytes = process.env['BULKHEAD_ENGINES'] === 'all' ? await start(['--locale=C']) : null;
    project.provide('postgres', { url, byBytes });
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}
