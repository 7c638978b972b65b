/** Another password: by the one before, or by a link that an administrator made, good once and for a day. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { keptEntities, keptEntity } from '../app/record/entity.ts';
import type { Record } from '../app/record/record.ts';
import type { Tx } from '../db/database.ts';
import type { AskedChange } from '../db/ledger/append.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Reader } from '../db/ledger/read.ts';
import { sha256Hex } from '../db/sha256.ts';
import type { Auth } from './auth.ts';
import { eventChange } from './event.ts';
import { rolesAt } from './grants.ts';
import { state } from './installation.ts';
import { personOf } from './people.ts';
import { EVERY_SITE } from './roles.ts';
import { dropSessionsIn } from './sessions.ts';
import { isDisabled } from './standing.ts';
import { endedTokens } from './tokens.ts';
import { addWayIn, BY_PASSWORD } from './way-in.ts';

export const RESET_KIND = 'password-reset';
const HOURS = 24;

/** Of an account, the newest alone. */
interface Reset {
  /** The account. */
  readonly id: string;
  readonly by: string;
  /** SHA-256 of the secret part of the link. */
  readonly hash: string;
  readonly expires: string;
}

/** A link for another one is good no more. @param session that it is changed in, which goes on; all others end @returns whether the old one was right */
export async function changePassword(
  record: Record,
  auth: Auth,
  asked: {
    readonly account: string;
    readonly session: string;
    readonly old: string;
    readonly password: string;
  },
): Promise<boolean> {
  const { account, session, old, password } = asked;
  if (!(await auth.isPasswordOf(account, old))) return false;
  const hash = await auth.hashOf(password);
  const reset = (await keptReset(record, account))?.entity ?? null;
  const stated = await state(record, {
    actor: account,
    reason: 'password-changed',
    changes: [eventChange(record, 'password-changed', account), ...(reset === null ? [] : [dropped(reset)])],
    alongside: async (tx) => {
      await keepPassword(record, tx, account, hash);
      await dropSessionsIn(tx, account, session);
    },
  });
  // A link was made or used in this very moment: it is looked at again.
  return stated.outcome === 'written' || (await changePassword(record, auth, asked));
}

/** A link from before is good no more. @returns what the link ends in */
export async function newReset(
  record: Record,
  account: string,
  by: string,
): Promise<{ readonly secret: string; readonly expires: string }> {
  const secret = randomBytes(32).toString('base64url');
  const expires = new Date(Date.parse(record.now()) + HOURS * 3_600_000).toISOString();
  const before = (await keptReset(record, account))?.entity ?? null;
  const after: Reset = { id: account, by, hash: sha256Hex(secret), expires };
  const stated = await state(record, {
    actor: by,
    reason: 'password-reset-made',
    changes: [
      { kind: RESET_KIND, id: account, before, after },
      eventChange(record, 'password-reset-made', account),
    ],
  });
  if (stated.outcome !== 'written') return await newReset(record, account, by);
  return { secret: `${account}.${secret}`, expires };
}

/** The account that a link is for; null for one that is not good. */
export async function resetOf(record: Record, text: string): Promise<string | null> {
  return (await openReset(record, text))?.id ?? null;
}

/** Every session and token of the account ends. @returns whether the link was good */
export async function resetPassword(
  record: Record,
  auth: Auth,
  text: string,
  password: string,
): Promise<boolean> {
  if ((await openReset(record, text)) === null) return false;
  const hash = await auth.hashOf(password);
  // Hashing takes a while, in which it may be used or withdrawn.
  const reset = await openReset(record, text);
  if (reset === null) return false;
  const stated = await state(record, {
    actor: reset.id,
    reason: 'password-reset',
    changes: [
      dropped(reset),
      eventChange(record, 'password-reset', reset.id),
      ...(await endedTokens(record.database.reading, reset.id)),
    ],
    alongside: async (tx) => {
      await keepPassword(record, tx, reset.id, hash);
      await dropSessionsIn(tx, reset.id);
    },
  });
  // The link was used or a token made in this very moment: it is looked at again.
  return stated.outcome === 'written' || (await resetPassword(record, auth, text, password));
}

function dropped(reset: Reset): AskedChange {
  return { kind: RESET_KIND, id: reset.id, before: reset, after: null };
}

/** Changes that take away links for or by an account, for an entry with others. */
export async function droppedResets(reader: Reader, account: string): Promise<readonly AskedChange[]> {
  const all = await keptEntities<Reset>(reader, INSTALLATION, RESET_KIND);
  return all
    .map(({ entity }) => entity)
    .filter(({ id, by }) => id === account || by === account)
    .map(dropped);
}

async function openReset(record: Record, text: string): Promise<Reset | null> {
  const at = text.lastIndexOf('.');
  const kept = await keptReset(record, text.slice(0, Math.max(0, at)));
  if (kept === null) return null;
  const { hash, expires, by, id } = kept.entity;
  const given = sha256Hex(text.slice(at + 1));
  if (!timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(given, 'hex'))) return null;
  const { reading } = record.database;
  const isOver =
    record.now() >= expires || (await isDisabled(reading, id)) || (await isDisabled(reading, by));
  // Without a second factor the link alone would let somebody in.
  if (isOver || (await personOf(reading, id))?.hasSecondFactor !== true) return null;
  return (await rolesAt(reading, by, EVERY_SITE)).includes('admin') ? kept.entity : null;
}

async function keptReset({ database }: Record, account: string) {
  return await keptEntity<Reset>(database.reading, INSTALLATION, RESET_KIND, account);
}

/** Also of an account that had none, because it came in from elsewhere; it has a second factor here. */
async function keepPassword(record: Record, tx: Tx, account: string, password: string): Promise<void> {
  const updatedAt = record.now();
  const changed = await tx
    .updateTable('login_credential')
    .set({ password, updatedAt })
    .where('userId', '=', account)
    .where('providerId', '=', BY_PASSWORD)
    .returning('id')
    .execute();
  if (changed.length > 0) return;
  await addWayIn(record, tx, account, { passwordHash: password });
}
