import { expect, inject, test } from 'vitest';
import { killsOnPostgres, killsOnSqlite } from './kills.ts';
import { ownCluster } from './own-cluster.ts';

/** `npm run faults` does a thousand. */
const ROUNDS = 4;

test('a writer on SQLite that is killed loses nothing that was acknowledged and leaves nothing half', async () => {
  const { acknowledged, slowestReady } = await killsOnSqlite(ROUNDS, 3);
  expect(acknowledged).toBeGreaterThan(ROUNDS);
  expect(slowestReady['the writing process']).toBeGreaterThan(0);
});

test.runIf(inject('postgres') !== null)(
  'neither does a writer on PostgreSQL, nor when the server is killed under it; the writer then goes on',
  async () => {
    const cluster = await ownCluster();
    try {
      const { killed, acknowledged } = await killsOnPostgres(cluster, ROUNDS, 3);
      expect(Object.keys(killed).length).toBe(3);
      expect(acknowledged).toBeGreaterThan(ROUNDS);
    } finally {
      cluster.stop();
    }
  },
);
