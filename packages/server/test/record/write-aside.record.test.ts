/** What is written aside is a write like any other, but that nobody waits for the disk; the next write waits again. */
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { onEveryEngine } from './engines.ts';
import { recordOf } from './use-cases.ts';

onEveryEngine('written aside', (engine) => {
  const record = recordOf(engine);
  const names = async (): Promise<readonly string[]> =>
    (await record().database.reading.selectFrom('setting').select('name').orderBy('name').execute()).map(
      ({ name }) => name,
    );

  it('is there whole, or not at all', async () => {
    const { database } = record();
    const before = await names();
    const setting = (name: string) => ({ name, value: '' });
    const given = await database.writeAside(async (tx) => {
      await tx.insertInto('setting').values(setting('zz-1')).execute();
      return 'given';
    });
    expect(given).toBe('given');
    const failed = database.writeAside(async (tx) => {
      await tx.insertInto('setting').values(setting('zz-2')).execute();
      throw new Error('no more');
    });
    await expect(failed).rejects.toThrow('no more');
    await Promise.all([
      database.write(async (tx) => await tx.insertInto('setting').values(setting('zz-3')).execute()),
      database.writeAside(async (tx) => await tx.insertInto('setting').values(setting('zz-4')).execute()),
      database.write(async (tx) => await tx.insertInto('setting').values(setting('zz-5')).execute()),
    ]);
    expect(await names()).toEqual([...before, 'zz-1', 'zz-3', 'zz-4', 'zz-5']);
  });

  it('keeps no other write from waiting for the disk', async () => {
    const { database } = record();
    // The cluster of the tests waits for no disk at all: there, who said so tells the two apart.
    const asked =
      engine.name === 'SQLite'
        ? sql`pragma synchronous`
        : sql`select source from pg_settings where name = 'synchronous_commit'`;
    const syncs = async (write: typeof database.write): Promise<unknown> =>
      await write(async (tx) => (await asked.execute(tx)).rows);
    const own = await syncs(database.write);
    expect(await syncs(database.writeAside)).not.toEqual(own);
    expect(await syncs(database.write)).toEqual(own);
  });
});
