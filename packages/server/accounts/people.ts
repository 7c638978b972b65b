/** Who has an account. */
import type { Record } from '../app/record/record.ts';
import type { Reader } from '../db/ledger/read.ts';
import type { Auth } from './auth.ts';

export interface Person {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
}

export async function personOf(reader: Reader, account: string): Promise<Person | null> {
  return (await people(reader, [account]))[0] ?? null;
}

/** Those of them that are there, by name. */
export async function people(reader: Reader, accounts: readonly string[]): Promise<readonly Person[]> {
  if (accounts.length === 0) return [];
  const rows = await reader
    .selectFrom('login_user')
    .select(['id', 'name', 'email', 'twoFactorEnabled'])
    .where('id', 'in', accounts)
    .orderBy('email')
    .execute();
  return rows.map(({ id, name, email, twoFactorEnabled }) => ({
    account: id,
    name,
    email,
    hasSecondFactor: twoFactorEnabled === 1,
  }));
}

/**
 * Takes away what is left of an account that was never told of in the chain, because the program ended between the two:
 * nobody could sign in by it or make it again.
 */
export async function dropUntold({ database }: Record, auth: Auth, email: string): Promise<void> {
  const row = await database.reading
    .selectFrom('login_user')
    .leftJoin('actor', 'actor.id', 'login_user.id')
    .select('login_user.id')
    .where('email', '=', email.toLowerCase())
    .where('actor.id', 'is', null)
    .executeTakeFirst();
  if (row !== undefined) await auth.dropAccount(row.id);
}
