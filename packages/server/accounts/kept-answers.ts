/** Answers to requests that named themselves, for a day. */
import type { Record } from '../app/record/record.ts';
import type { Tx } from '../db/database.ts';
import type { Reader } from '../db/ledger/read.ts';
import { KEPT_HOURS } from './limits.ts';
import type { KeptAnswerTable } from '../db/tables.ts';

export type KeptAnswer = Pick<KeptAnswerTable, 'digest' | 'text'>;

export async function keptAnswer({ database, now }: Record, key: string): Promise<KeptAnswer | null> {
  return await keptAnswerIn(database.reading, key, now());
}

/** @param now ISO 8601 in UTC */
export async function keptAnswerIn(reader: Reader, key: string, now: string): Promise<KeptAnswer | null> {
  const row = await reader
    .selectFrom('kept_answer')
    .select(['digest', 'text'])
    .where('key', '=', key)
    .where('time', '>', since(now))
    .executeTakeFirst();
  return row ?? null;
}

/** The first answer stays. */
export async function keepAnswer({ database, now }: Record, key: string, answer: KeptAnswer): Promise<void> {
  const time = now();
  await database.write(async (tx) => await keepAnswerIn(tx, key, { ...answer, time }));
}

/** The same, with what else is written. */
export async function keepAnswerIn(
  tx: Tx,
  key: string,
  { time, ...answer }: KeptAnswer & Pick<KeptAnswerTable, 'time'>,
): Promise<void> {
  // One that is over and not yet swept away would keep its place.
  await tx.deleteFrom('kept_answer').where('key', '=', key).where('time', '<=', since(time)).execute();
  await tx
    .insertInto('kept_answer')
    .values({ key, ...answer, time })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

function since(now: string): string {
  return new Date(Date.parse(now) - KEPT_HOURS * 3_600_000).toISOString();
}
