/** The first account: made with a link that is printed where the server is started, good for once and for a day. */
import { randomBytes } from 'node:crypto';
import type { Record } from '../app/record/record.ts';
import type { Tx } from '../db/database.ts';
import { sha256Hex } from '../db/sha256.ts';
import type { Auth } from './auth.ts';
import { eventChange } from './event.ts';
import { grantChange, grants } from './grants.ts';
import { state } from './installation.ts';
import { dropUntold } from './people.ts';
import { EVERY_SITE } from './roles.ts';

const SETTING = 'set-up';
const HOURS = 24;

/** @returns what the link ends in; null where there is an account. A link from before is good no more. */
export async function newSetUp({ database, now }: Record): Promise<string | null> {
  if ((await grants(database.reading, { site: EVERY_SITE })).length > 0) return null;
  const secret = randomBytes(32).toString('base64url');
  const expires = new Date(Date.parse(now()) + HOURS * 3_600_000).toISOString();
  const value = `${sha256Hex(secret)} ${expires}`;
  await database.write(
    async (tx) =>
      await tx
        .insertInto('setting')
        .values({ name: SETTING, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute(),
  );
  return secret;
}

export interface SetUp {
  readonly secret: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** @returns the account, which is an administrator and approver of every site; null for a link that is not good */
export async function setUp(record: Record, auth: Auth, { secret, ...named }: SetUp): Promise<string | null> {
  if (!(await isGood(record, secret))) return null;
  await dropUntold(record, auth, named.email);
  const account = await auth.makeAccount(named);
  try {
    const grant = grantChange(null, account, EVERY_SITE, { roles: ['admin', 'approver'] });
    if (grant === null) throw new Error('a grant of no roles');
    await state(record, {
      actor: account,
      reason: 'set-up',
      changes: [grant, eventChange(record, 'set-up', account)],
      alongside: async (tx) => {
        await tx.insertInto('actor').values({ id: account, name: named.email.toLowerCase() }).execute();
        await used(tx, secret, record.now());
      },
    });
    return account;
  } catch (error) {
    await auth.dropAccount(account);
    if (error instanceof UsedMeanwhile) return null;
    throw error;
  }
}

class UsedMeanwhile extends Error {}

async function isGood({ database, now }: Record, secret: string): Promise<boolean> {
  const row = await database.reading
    .selectFrom('setting')
    .select('value')
    .where('name', '=', SETTING)
    .executeTakeFirst();
  return row !== undefined && isOf(row.value, secret, now());
}

function isOf(value: string, secret: string, now: string): boolean {
  const [hash = '', expires = ''] = value.split(' ');
  return hash === sha256Hex(secret) && now < expires;
}

async function used(tx: Tx, secret: string, now: string): Promise<void> {
  const [row] = await tx.deleteFrom('setting').where('name', '=', SETTING).returning('value').execute();
  if (row === undefined || !isOf(row.value, secret, now)) throw new UsedMeanwhile('used');
}
