/** The first account: made with a link that is printed where the server is started, good for once and for a day. */
import { randomBytes } from 'node:crypto';
import type { Record } from '../app/record/record.ts';
import type { Tx } from '../db/database.ts';
import { sha256Hex } from '../db/sha256.ts';
import type { Hashing } from './auth.ts';
import { isAnybodyThere } from './administrators.ts';
import { eventChange } from './event.ts';
import { grantChange } from './grants.ts';
import { state } from './installation.ts';
import { addAccount, AddressTaken } from './new-account.ts';
import { EVERY_SITE } from './roles.ts';

const SETTING = 'set-up';
const HOURS = 24;

/** @returns what the link ends in; null where somebody has a role at every site. A link from before is good no more. */
export async function newSetUp({ database, now }: Record): Promise<string | null> {
  if (await isAnybodyThere(database.reading)) return null;
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
export async function setUp(
  record: Record,
  auth: Hashing,
  { secret, ...named }: SetUp,
): Promise<string | null> {
  if (!(await isGood(record, secret))) return null;
  const way = { passwordHash: await auth.hashOf(named.password) };
  const id = record.newId();
  const grant = grantChange(null, id, EVERY_SITE, { roles: ['admin', 'approver'] });
  if (grant === null) throw new Error('a grant of no roles');
  try {
    await state(record, {
      actor: id,
      reason: 'set-up',
      changes: [grant, eventChange(record, 'set-up', id)],
      alongside: async (tx) => {
        await used(tx, secret, record.now());
        // Whoever runs the server gave the link to this very person.
        await addAccount(record, tx, { id, ...named, emailVerified: true, way });
      },
    });
    return id;
  } catch (error) {
    if (error instanceof UsedMeanwhile || error instanceof AddressTaken) return null;
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
