/** Sessions of an account: where it is signed in, and ending them. */
import type { Record } from '../app/record/record.ts';
import { stateEvent } from './event.ts';

export interface OpenSession {
  readonly id: string;
  readonly since: string;
  /** To the minute: that often it is written down. */
  readonly lastSeen: string;
}

/** Newest first. */
export async function sessionsOf(
  { database, now }: Record,
  account: string,
): Promise<readonly OpenSession[]> {
  const rows = await database.reading
    .selectFrom('login_session')
    .select(['id', 'createdAt', 'updatedAt'])
    .where('userId', '=', account)
    .where('expiresAt', '>', now())
    .orderBy('createdAt', 'desc')
    .execute();
  return rows.map(({ id, createdAt, updatedAt }) => ({ id, since: createdAt, lastSeen: updatedAt }));
}

/** @returns whether the account has such a session @param told whether the chain has to say so */
export async function dropSession(
  record: Record,
  account: string,
  id: string,
  told = true,
): Promise<boolean> {
  const { database } = record;
  const theirs = await database.reading
    .selectFrom('login_session')
    .select('id')
    .where('id', '=', id)
    .where('userId', '=', account)
    .executeTakeFirst();
  if (theirs === undefined) return false;
  if (told) await stateEvent(record, 'session-ended', account);
  await database.write(async (tx) => await tx.deleteFrom('login_session').where('id', '=', id).execute());
  return true;
}

/** The second factor was shown in it just now. */
export async function markSecondFactor({ database, now }: Record, id: string): Promise<void> {
  await database.write(
    async (tx) =>
      await tx.updateTable('login_session').set({ secondFactorAt: now() }).where('id', '=', id).execute(),
  );
}
