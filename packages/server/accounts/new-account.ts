/**
 * An account is written with its roles, its name in the chain and the ways by which it comes in, or not at all: in the
 * same transaction as the entry that tells of it.
 */
import type { Tx } from '../db/database.ts';
import type { Record } from '../app/record/record.ts';
import { addWayIn, type WayIn } from './way-in.ts';

export interface NewAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** Whether anybody else than its owner says that the address is theirs. */
  readonly emailVerified: boolean;
  readonly way: WayIn;
}

/** Somebody has the address already. */
export class AddressTaken extends Error {}

/** @throws AddressTaken */
export async function addAccount(record: Record, tx: Tx, account: NewAccount): Promise<void> {
  const { id, name, emailVerified, way } = account;
  const email = account.email.toLowerCase();
  await dropUntold(tx, email);
  const time = record.now();
  const written = await tx
    .insertInto('login_user')
    .values({
      id,
      email,
      name,
      emailVerified: emailVerified ? 1 : 0,
      image: null,
      twoFactorEnabled: 0,
      createdAt: time,
      updatedAt: time,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .execute();
  if (written.length === 0) throw new AddressTaken(id);
  await addWayIn(record, tx, id, way);
  await tx.insertInto('actor').values({ id, name: email }).execute();
}

/** What is left of one that was never told of in the chain: nobody can sign in by it. Records of before hold such. */
async function dropUntold(tx: Tx, email: string): Promise<void> {
  const left = await tx
    .deleteFrom('login_user')
    .where('email', '=', email)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('actor').select('actor.id').whereRef('actor.id', '=', 'login_user.id'))),
    )
    .returning('id')
    .execute();
  for (const { id } of left) await tx.deleteFrom('login_credential').where('userId', '=', id).execute();
}
