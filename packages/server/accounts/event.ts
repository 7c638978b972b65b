/** What happened to an account. Neither address nor name stands here: what is in a chain can never be erased. */
import type { Record } from '../app/record/record.ts';
import type { AskedChange } from '../db/ledger/append.ts';
import { state } from './installation.ts';

export const EVENT_KIND = 'account-event';

export const ACCOUNT_EVENTS = [
  'set-up',
  'invited',
  'joined',
  'signed-in',
  'signed-in-elsewhere',
  'linked-elsewhere',
  'unlinked-elsewhere',
  'signed-out',
  'second-factor-set',
  'second-factor-shown',
  'recovery-code-used',
  'code-used-twice',
  'password-changed',
  'password-reset-made',
  'password-reset',
  'account-disabled',
  'account-enabled',
  'session-ended',
  'sessions-ended',
  'token-made',
  'token-ended',
  'roles-changed',
] as const;

export type AccountEvent = (typeof ACCOUNT_EVENTS)[number];

interface AccountEventEntity {
  readonly id: string;
  readonly event: AccountEvent;
  readonly account: string;
}

/** As a change that goes into an entry with others. */
export function eventChange(record: Record, event: AccountEvent, account: string): AskedChange {
  const id = record.newId();
  const after: AccountEventEntity = { id, event, account };
  return { kind: EVENT_KIND, id, before: null, after };
}

/** An entry of its own. @param by whoever does it, where that is another account @throws when it cannot be written: it must then not be done */
export async function stateEvent(
  record: Record,
  event: AccountEvent,
  account: string,
  by: string = account,
): Promise<void> {
  await state(record, { actor: by, reason: event, changes: [eventChange(record, event, account)] });
}
