/** What somebody may do everywhere. One that administers every site is always left. */
import type { Record } from '../app/record/record.ts';
import type { Tx } from '../db/database.ts';
import type { AskedChange } from '../db/ledger/append.ts';
import type { Reader } from '../db/ledger/read.ts';
import { eventChange } from './event.ts';
import { grantChange, grantOf, grants, type Grant } from './grants.ts';
import { state } from './installation.ts';
import { EVERY_SITE, type Role } from './roles.ts';
import { disabledAccounts } from './standing.ts';

export type Standing = 'done' | 'last-administrator';

export interface StandingAsked {
  readonly account: string;
  readonly by: string;
}

/** Whether an account that is there has a role at every site. */
export async function isAnybodyThere(reader: Reader): Promise<boolean> {
  return (await there(reader, await grants(reader, { site: EVERY_SITE }))).length > 0;
}

/** @param roles at every site, in place of those it has */
export async function setRolesEverywhere(
  record: Record,
  asked: StandingAsked & { readonly roles: readonly Role[] },
): Promise<Standing> {
  const { account, roles } = asked;
  const before = (await grantOf(record.database.reading, account, EVERY_SITE))?.entity ?? null;
  const change = grantChange(before, account, EVERY_SITE, { roles });
  if (change === null) return 'done';
  return await unlessLast(record, {
    ...asked,
    reason: 'roles-changed',
    changes: [change, eventChange(record, 'roles-changed', account)],
    alongside: async (tx) => {
      if (!roles.includes('admin')) await needAnother(tx, account);
    },
    again: async () => await setRolesEverywhere(record, asked),
  });
}

class LastAdministrator extends Error {}

/** Whoever writes to the chain has it alone here: of two that would leave nobody, one comes second. @throws LastAdministrator */
export async function needAnother(tx: Tx, but: string): Promise<void> {
  const disabled = await disabledAccounts(tx);
  const others = (await grants(tx, { site: EVERY_SITE })).filter(
    ({ account, roles }) => account !== but && roles.includes('admin') && !disabled.has(account),
  );
  if ((await there(tx, others)).length === 0) throw new LastAdministrator(but);
}

/** Those of accounts that are there. */
async function there(reader: Reader, held: readonly Grant[]): Promise<readonly Grant[]> {
  if (held.length === 0) return [];
  const ids = held.map(({ account }) => account);
  const rows = await reader.selectFrom('login_user').select('id').where('id', 'in', ids).execute();
  const known = new Set(rows.map(({ id }) => id));
  return held.filter(({ account }) => known.has(account));
}

/** Written, unless it would leave nobody. */
export async function unlessLast(
  record: Record,
  {
    by,
    reason,
    changes,
    alongside,
    again,
  }: {
    readonly by: string;
    readonly reason: string;
    readonly changes: readonly AskedChange[];
    readonly alongside: (tx: Tx) => Promise<void>;
    /** Where somebody else changed it in this very moment. */
    readonly again: () => Promise<Standing>;
  },
): Promise<Standing> {
  try {
    const stated = await state(record, { actor: by, reason, changes, alongside });
    return stated.outcome === 'written' ? 'done' : await again();
  } catch (error) {
    if (error instanceof LastAdministrator) return 'last-administrator';
    throw error;
  }
}
