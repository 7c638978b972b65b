/** Sessions of an account: where it is signed in, and ending them. */
import type { Record } from '../app/record/record.ts';
import type { Tx } from '../db/database.ts';
import { eventChange, stateEvent } from './event.ts';
import { state } from './installation.ts';

export interface OpenSession {
  readonly id: string;
  readonly since: string;
  /** To the minute: that often it is written down. */
  readonly lastSeen: string;
  /** What the program there called itself; it may say what it likes. */
  readonly program: string | null;
}

/** Newest first. */
export async function sessionsOf(
  { database, now }: Record,
  account: string,
): Promise<readonly OpenSession[]> {
  const rows = await database.reading
    .selectFrom('login_session')
    .select(['id', 'createdAt', 'updatedAt', 'userAgent'])
    .where('userId', '=', account)
    .where('expiresAt', '>', now())
    .orderBy('createdAt', 'desc')
    .execute();
  return rows.map(({ id, createdAt, updatedAt, userAgent }) => ({
    id,
    since: createdAt,
    lastSeen: updatedAt,
    program: userAgent,
  }));
}

/** @returns whether the account has such a session @param by whoever ends it; null where the chain was told already */
export async function dropSession(
  record: Record,
  account: string,
  id: string,
  by: string | null = account,
): Promise<boolean> {
  const { database } = record;
  const theirs = await database.reading
    .selectFrom('login_session')
    .select('id')
    .where('id', '=', id)
    .where('userId', '=', account)
    .executeTakeFirst();
  if (theirs === undefined) return false;
  if (by !== null) await stateEvent(record, 'session-ended', account, by);
  await database.write(async (tx) => await tx.deleteFrom('login_session').where('id', '=', id).execute());
  return true;
}

/** For an act that ends them in the same entry. @param but a session that goes on */
export async function dropSessionsIn(tx: Tx, account: string, but: string | null = null): Promise<void> {
  const all = tx.deleteFrom('login_session').where('userId', '=', account);
  await (but === null ? all : all.where('id', '!=', but)).execute();
}

/** All of an account. */
export async function dropSessions(record: Record, account: string, by: string): Promise<void> {
  await state(record, {
    actor: by,
    reason: 'sessions-ended',
    changes: [eventChange(record, 'sessions-ended', account)],
    alongside: async (tx) => await dropSessionsIn(tx, account),
  });
}

/** The second factor was shown in it just now. */
export async function markSecondFactor({ database, now }: Record, id: string): Promise<void> {
  await database.write(
    async (tx) =>
      await tx.updateTable('login_session').set({ secondFactorAt: now() }).where('id', '=', id).execute(),
  );
}
