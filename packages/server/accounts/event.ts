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
  'signed-out',
  'second-factor-set',
  'second-factor-shown',
  'recovery-code-used',
  'code-used-twice',
  'password-changed',
  'session-ended',
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

/** An entry of its own. @throws when it cannot be written: the account must then not do it */
export async function stateEvent(record: Record, event: AccountEvent, account: string): Promise<void> {
  await state(record, { actor: account, reason: event, changes: [eventChange(record, event, account)] });
}
