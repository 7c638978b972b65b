/** Who has an account. */
import type { Reader } from '../db/ledger/read.ts';
import type { LoginUserTable } from '../db/tables.ts';
import { disabledAccounts } from './standing.ts';

export interface Person {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  /** By a provider, or as whoever invited them gave it; else whoever took a link up stated it. */
  readonly emailVerified: boolean;
  readonly hasSecondFactor: boolean;
  /** It does not come in. */
  readonly disabled: boolean;
}

export async function personOf(reader: Reader, account: string): Promise<Person | null> {
  return (await people(reader, [account]))[0] ?? null;
}

/** Whose address it is; null for nobody's. */
export async function accountAt(reader: Reader, email: string): Promise<string | null> {
  const row = await reader
    .selectFrom('login_user')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Those of them that are there, by address. */
export async function people(reader: Reader, accounts: readonly string[]): Promise<readonly Person[]> {
  if (accounts.length === 0) return [];
  const rows = await reader
    .selectFrom('login_user')
    .select(COLUMNS)
    .where('id', 'in', accounts)
    .orderBy('email')
    .execute();
  return await told(reader, rows);
}

/** Everybody, by address. */
export async function everybody(reader: Reader): Promise<readonly Person[]> {
  return await told(reader, await reader.selectFrom('login_user').select(COLUMNS).orderBy('email').execute());
}

const COLUMNS = ['id', 'name', 'email', 'emailVerified', 'twoFactorEnabled'] as const;

async function told(
  reader: Reader,
  rows: readonly Pick<LoginUserTable, (typeof COLUMNS)[number]>[],
): Promise<readonly Person[]> {
  const disabled = await disabledAccounts(reader);
  return rows.map(({ id, name, email, emailVerified, twoFactorEnabled }) => ({
    account: id,
    name,
    email,
    emailVerified: emailVerified === 1,
    hasSecondFactor: twoFactorEnabled === 1,
    disabled: disabled.has(id),
  }));
}
