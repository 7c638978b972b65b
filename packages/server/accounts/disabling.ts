/** Nobody comes in by an account that is disabled. What it could be used by is over for good, also once it is enabled again. */
import type { Record } from '../app/record/record.ts';
import type { AskedChange } from '../db/ledger/append.ts';
import { needAnother, unlessLast, type Standing, type StandingAsked } from './administrators.ts';
import { eventChange } from './event.ts';
import { state } from './installation.ts';
import { forgetAddresses, withdrawnOf } from './invitations.ts';
import { droppedResets } from './new-password.ts';
import { dropSessionsIn } from './sessions.ts';
import { ACCOUNT_KIND, isDisabled, type Disabled } from './standing.ts';
import { endedTokens } from './tokens.ts';

/** Its sessions, its tokens and the links it made end in the same entry. */
export async function disable(record: Record, asked: StandingAsked): Promise<Standing> {
  const { account, by } = asked;
  if (await isDisabled(record.database.reading, account)) return 'done';
  const after: Disabled = { id: account, disabled: true };
  const links = await linksOf(record, account);
  return await unlessLast(record, {
    by,
    reason: 'account-disabled',
    changes: [
      { kind: ACCOUNT_KIND, id: account, before: null, after },
      eventChange(record, 'account-disabled', account),
      ...links.changes,
    ],
    alongside: async (tx) => {
      await needAnother(tx, account);
      await dropSessionsIn(tx, account);
      await forgetAddresses(tx, links.invitations);
    },
    again: async () => await disable(record, asked),
  });
}

/** What was made in the very moment in which it was disabled does not come alive: it ends now. */
export async function enable(record: Record, { account, by }: StandingAsked): Promise<void> {
  if (!(await isDisabled(record.database.reading, account))) return;
  const before: Disabled = { id: account, disabled: true };
  const links = await linksOf(record, account);
  const stated = await state(record, {
    actor: by,
    reason: 'account-enabled',
    changes: [
      { kind: ACCOUNT_KIND, id: account, before, after: null },
      eventChange(record, 'account-enabled', account),
      ...links.changes,
    ],
    alongside: async (tx) => {
      await dropSessionsIn(tx, account);
      await forgetAddresses(tx, links.invitations);
    },
  });
  if (stated.outcome !== 'written') await enable(record, { account, by });
}

/** By which somebody comes in through the account: tokens, links for another password, invitations it made. */
async function linksOf(
  record: Record,
  account: string,
): Promise<{ readonly changes: readonly AskedChange[]; readonly invitations: readonly string[] }> {
  const { reading } = record.database;
  const invitations = await withdrawnOf(reading, account);
  const changes = [
    ...(await endedTokens(reading, account)),
    ...(await droppedResets(reading, account)),
    ...invitations,
  ];
  return { changes, invitations: invitations.map(({ id }) => id) };
}
