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
}

const WINDOW = TRIES_MINUTES * 60_000;

/**
 * Counts one more, before it is tried: of those that come at once each has a number of its own.
 * @param tries each of another key @returns seconds to wait, where one of them is used up; 0 where it may be tried
 */
export async function counted({ database, now }: Counting, tries: readonly Counted[]): Promise<number> {
  const time = now();
  const until = new Date(Date.parse(time) + WINDOW).toISOString();
  // In the same order everywhere, so that two who count the same wait for each other in turn.
  const rows = tries
    .map(({ key }) => ({ key: sha256Hex(key), until, tries: 1 }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const counts = await database.write(
    async (tx) =>
      await tx
        .insertInto('try_count')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet((eb) => {
            const isOver = eb('try_count.until', '<=', time);
            return {
              tries: eb
                .case()
                .when(isOver)
                .then(1)
                .else(eb('try_count.tries', '+', 1))
                .end(),
              until: eb.case().when(isOver).then(until).else(eb.ref('try_count.until')).end(),
            };
          }),
        )
        .returning(['key', 'until', 'tries'])
        .execute(),
  );
  const most = new Map(tries.map((each) => [sha256Hex(each.key), each.most]));
  const waits = counts
    .filter((each) => each.tries > (most.get(each.key) ?? 0))
    .map((each) => Math.max(1, Math.ceil((Date.parse(each.until) - Date.parse(time)) / 1000)));
  return Math.max(0, ...waits);
}

/** What went well is forgotten: only what fails adds up. */
export async function forgotten({ database }: Counting, key: string): Promise<void> {
  await database.write(
    async (tx) => await tx.deleteFrom('try_count').where('key', '=', sha256Hex(key)).execute(),
  );
}

/** One try that went well is taken off; those that did not stay. */
export async function forgottenOnce({ database }: Counting, key: string): Promise<void> {
  await database.write(
    async (tx) =>
      await tx
        .updateTable('try_count')
        .set((eb) => ({ tries: eb('tries', '-', 1) }))
        .where('key', '=', sha256Hex(key))
        .where('tries', '>', 0)
        .execute(),
  );
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

const AT_ONCE = 1000;

/** Takes away what is over: addresses come and go. */
export async function sweepTries({ database, now }: Counting): Promise<void> {
  const time = now();
  const old = new Date(Date.parse(time) - WINDOW).toISOString();
  await database.write(async (tx) => {
    await tx.deleteFrom('attempt').where('time', '<', old).execute();
    const over = tx.selectFrom('try_count').select('key').where('until', '<=', time).limit(AT_ONCE);
    // Whoever counts one of them at this moment begins it anew: it is left, and nobody waits for anybody.
    const free = database.engine === 'postgres' ? over.forUpdate().skipLocked() : over;
    await tx.deleteFrom('try_count').where('key', 'in', free).execute();
  });
}
