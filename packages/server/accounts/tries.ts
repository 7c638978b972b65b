/**
 * How often something may be tried. Kept in the record, so that several servers count as one; what is counted is a hash,
 * since addresses are of people.
 */
import type { Database } from '../db/database.ts';
import { sha256Hex } from '../db/sha256.ts';
import { TRIES_MINUTES } from './limits.ts';

export interface Counted {
  /** What kind of thing is tried, and by or at whom. */
  readonly key: string;
  readonly most: number;
}

export interface Counting {
  readonly database: Database;
  readonly now: () => string;
  readonly newId: () => string;
}

/** Counts one more. @returns seconds to wait, where one of them is used up already; 0 where it may be tried */
export async function counted(
  { database, now, newId }: Counting,
  tries: readonly Counted[],
): Promise<number> {
  const time = now();
  const from = new Date(Date.parse(time) - TRIES_MINUTES * 60_000).toISOString();
  return await database.write(async (tx) => {
    await tx.deleteFrom('attempt').where('time', '<', from).execute();
    for (const { key, most } of tries) {
      const hash = sha256Hex(key);
      const rows = await tx
        .selectFrom('attempt')
        .select('time')
        .where('key', '=', hash)
        .orderBy('time', 'desc')
        .limit(most)
        .execute();
      const oldest = rows[most - 1];
      if (oldest !== undefined) {
        return Math.max(1, Math.ceil((Date.parse(oldest.time) - Date.parse(from)) / 1000));
      }
    }
    await tx
      .insertInto('attempt')
      .values(tries.map(({ key }) => ({ id: newId(), key: sha256Hex(key), time })))
      .execute();
    return 0;
  });
}

/** What went well is forgotten: only what fails adds up. */
export async function forgotten({ database }: Counting, key: string): Promise<void> {
  await database.write(
    async (tx) => await tx.deleteFrom('attempt').where('key', '=', sha256Hex(key)).execute(),
  );
}

/** One try that went well is taken off; those that did not stay. */
export async function forgottenOnce({ database }: Counting, key: string): Promise<void> {
  await database.write(async (tx) => {
    const newest = tx
      .selectFrom('attempt')
      .select('id')
      .where('key', '=', sha256Hex(key))
      .orderBy('time', 'desc')
      .limit(1);
    await tx.deleteFrom('attempt').where('id', 'in', newest).execute();
  });
}

/** Whether this is the first time; a code that was seen once is good for no second use while it could be. */
export async function isFirstUse({ database, now }: Counting, what: string): Promise<boolean> {
  const id = sha256Hex(what);
  const row = { id, key: id, time: now() };
  const rows = await database.write(
    async (tx) =>
      await tx
        .insertInto('attempt')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute(),
  );
  return rows.length === 1;
}
