/** Who has an account. */
import type { Reader } from '../db/ledger/read.ts';

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

/** Whether anybody has an account. */
export async function isSetUp(reader: Reader): Promise<boolean> {
  return (await reader.selectFrom('login_user').select('id').limit(1).executeTakeFirst()) !== undefined;
}
