/** Whether an account may come in, and what it may do everywhere. One that administers every site is always left. */
import { keptEntities, keptEntity } from '../app/record/entity.ts';
import type { Record } from '../app/record/record.ts';
import type { Tx } from '../db/database.ts';
import type { AskedChange } from '../db/ledger/append.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Reader } from '../db/ledger/read.ts';
import { eventChange } from './event.ts';
import { grantChange, grantOf, grants, type Grant } from './grants.ts';
import { state } from './installation.ts';
import { EVERY_SITE, type Role } from './roles.ts';
import { dropSessionsIn } from './sessions.ts';
import { endedTokens } from './tokens.ts';

export const ACCOUNT_KIND = 'account';

/** Stands in the chain of an account that is disabled, and of no other. */
interface Disabled {
  readonly id: string;
  readonly disabled: true;
}

export async function isDisabled(reader: Reader, account: string): Promise<boolean> {
  return (await keptEntity<Disabled>(reader, INSTALLATION, ACCOUNT_KIND, account)) !== null;
}

/** Their ids. */
export async function disabledAccounts(reader: Reader): Promise<ReadonlySet<string>> {
  const all = await keptEntities<Disabled>(reader, INSTALLATION, ACCOUNT_KIND);
  return new Set(all.map(({ entity }) => entity.id));
}

/** Whether an account that is there has a role at every site. */
export async function isAnybodyThere(reader: Reader): Promise<boolean> {
  const held = await grants(reader, { site: EVERY_SITE });
  return (await among(reader, held)).length > 0;
}

/** Of those that hold for accounts that are there. */
async function among(reader: Reader, held: readonly Grant[]): Promise<readonly Grant[]> {
  if (held.length === 0) return [];
  const ids = held.map(({ account }) => account);
  const rows = await reader.selectFrom('login_user').select('id').where('id', 'in', ids).execute();
  const there = new Set(rows.map(({ id }) => id));
  return held.filter(({ account }) => there.has(account));
}

export type Standing = 'done' | 'last-administrator';

export interface StandingAsked {
  readonly account: string;
  readonly by: string;
}

/** Nobody comes in by it from then on: its sessions and tokens end in the same entry. It can be enabled again; they cannot. */
export async function disable(record: Record, asked: StandingAsked): Promise<Standing> {
  const { account, by } = asked;
  const { reading } = record.database;
  if (await isDisabled(reading, account)) return 'done';
  const after: Disabled = { id: account, disabled: true };
  return await unlessLast(record, {
    ...asked,
    reason: 'account-disabled',
    changes: [
      { kind: ACCOUNT_KIND, id: account, before: null, after },
      eventChange(record, 'account-disabled', account),
      ...(await endedTokens(reading, account)),
    ],
    alongside: async (tx) => {
      await needAnother(tx, account);
      await dropSessionsIn(tx, account);
    },
    again: async () => await disable(record, { account, by }),
  });
}

export async function enable(record: Record, { account, by }: StandingAsked): Promise<void> {
  if (!(await isDisabled(record.database.reading, account))) return;
  const before: Disabled = { id: account, disabled: true };
  await state(record, {
    actor: by,
    reason: 'account-enabled',
    changes: [
      { kind: ACCOUNT_KIND, id: account, before, after: null },
      eventChange(record, 'account-enabled', account),
    ],
  });
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
async function needAnother(tx: Tx, but: string): Promise<void> {
  const disabled = await disabledAccounts(tx);
  const others = (await grants(tx, { site: EVERY_SITE })).filter(
    ({ account, roles }) => account !== but && roles.includes('admin') && !disabled.has(account),
  );
  if ((await among(tx, others)).length === 0) throw new LastAdministrator(but);
}

async function unlessLast(
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
