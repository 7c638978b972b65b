/** Processes of one record hear of what the others wrote, once it is there, and of nothing that was not written. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sql } from 'kysely';
import type { Database, Others } from '../../db/database.ts';
import { append, type Asked } from '../../db/ledger/append.ts';
import { othersAt } from '../../db/postgres/others.ts';
import { onEveryEngine, SQLITE } from './engines.ts';

const asked = (plant: string, request: string, name: string): Asked => ({
  plant,
  request,
  time: '2026-11-28T08:00:00.000Z',
  actor: 'a1',
  reason: 'seen',
  changes: [{ kind: 'zone', id: 'cell', before: null, after: { id: 'cell', name } }],
  first: true,
});

onEveryEngine('processes of one record', (engine) => {
  if (engine === SQLITE)
    return test('are one, in a folder', async () => {
      const { database, remove } = await engine.fresh();
      const end = database.others.hear(() => expect.fail('who would say that'));
      expect(await append(database, asked('works', 'r1', 'Cell'))).toMatchObject({ outcome: 'written' });
      await end();
      await remove();
    });
  let one: Database;
  let other: Database;
  let url: string;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    const fresh = await engine.fresh();
    [one, other, url] = [fresh.database, await fresh.again(), fresh.place.url ?? ''];
    remove = async () => {
      await other.close();
      await fresh.remove();
    };
  });
  afterEach(async () => await remove());

  /** Once its connection listens. */
  const hearing = async (others: Others) => {
    const heard: string[] = [];
    const before = await listeners();
    const end = others.hear((plant) => heard.push(plant));
    await vi.waitFor(async () => expect(await listeners()).not.toEqual(before), { timeout: 10_000 });
    return { heard, end };
  };
  const listeners = async (): Promise<readonly number[]> => {
    const { rows } = await sql<{ pid: number }>`
      select pid from pg_stat_activity where query like 'listen %' and state = 'idle' and datname = current_database()`.execute(
      one.reading,
    );
    return rows.map(({ pid }) => pid);
  };

  test('hear what the others wrote, and not what they wrote themselves or what was refused', async () => {
    const { heard, end } = await hearing(one.others);
    await append(one, asked('own', 'r1', 'Cell'));
    await append(other, asked('works', 'r2', 'Cell'));
    // There is one already.
    expect(await append(other, asked('works', 'r3', 'Another'))).toMatchObject({ outcome: 'chain-exists' });
    await append(other, asked('mixer', 'r4', 'Cell'));
    await vi.waitFor(() => expect(heard).toEqual(['works', 'mixer']), { timeout: 10_000 });
    await end();
    expect(await listeners()).toEqual([]);
  });

  test('hear each other again after a connection ended', async () => {
    const { heard, end } = await hearing(othersAt(url, 10));
    const [pid] = await listeners();
    await sql`select pg_terminate_backend(${pid})`.execute(one.reading);
    await vi.waitFor(async () => expect((await listeners()).filter((each) => each !== pid)).toHaveLength(1), {
      timeout: 10_000,
    });
    await append(other, asked('works', 'r1', 'Cell'));
    await vi.waitFor(() => expect(heard).toEqual(['works']), { timeout: 10_000 });
    await end();
  });
});
