/** Links by which somebody gets roles at a site: good once and for some days. Whoever has the link has the invitation. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { keptEntities, keptEntity } from '../app/record/entity.ts';
import type { Record } from '../app/record/record.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Tx } from '../db/database.ts';
import { sha256Hex } from '../db/sha256.ts';
import type { Auth } from './auth.ts';
import { dropUntold } from './people.ts';
import { eventChange } from './event.ts';
import { grantChange, grantOf } from './grants.ts';
import { state } from './installation.ts';
import type { Role } from './roles.ts';

export const INVITATION_KIND = 'invitation';

export interface Invitation {
  readonly id: string;
  readonly site: string;
  readonly roles: readonly Role[];
  /** SHA-256 of the secret part of the link. */
  readonly hash: string;
  readonly expires: string;
  /** It was taken up or withdrawn. */
  readonly over?: true;
}

export interface InvitationAsked {
  readonly site: string;
  readonly roles: readonly Role[];
  readonly days: number;
  readonly by: string;
}

export async function invite(
  record: Record,
  { site, roles, days, by }: InvitationAsked,
): Promise<{ readonly id: string; readonly secret: string; readonly expires: string }> {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const expires = new Date(Date.parse(record.now()) + days * 86_400_000).toISOString();
  const after: Invitation = { id, site, roles, hash: sha256Hex(secret), expires };
  const changes = [{ kind: INVITATION_KIND, id, before: null, after }];
  await state(record, { actor: by, reason: 'invited', changes });
  return { id, secret: `${id}.${secret}`, expires };
}

/** Those of a site that can still be taken up. */
export async function invitations({ database, now }: Record, site: string): Promise<readonly Invitation[]> {
  const all = await keptEntities<Invitation>(database.reading, INSTALLATION, INVITATION_KIND);
  return all.map(({ entity }) => entity).filter((each) => each.site === site && isOpen(each, now()));
}

/** @returns whether the site has such an invitation */
export async function withdraw(
  record: Record,
  { site, id, by }: { readonly site: string; readonly id: string; readonly by: string },
): Promise<boolean> {
  const kept = await keptEntity<Invitation>(record.database.reading, INSTALLATION, INVITATION_KIND, id);
  if (kept?.entity.site !== site) return false;
  if (kept.entity.over === true) return true;
  const change = { kind: INVITATION_KIND, id, before: kept.entity, after: { ...kept.entity, over: true } };
  await state(record, { actor: by, reason: 'invitation-withdrawn', changes: [change] });
  return true;
}

export type Accepted =
  | { readonly outcome: 'joined'; readonly account: string }
  | { readonly outcome: 'over' }
  | { readonly outcome: 'account-there' };

/** Who takes it up: the account that is signed in, or a new one. */
export type Joining =
  | { readonly account: string }
  | {
      readonly auth: Auth;
      readonly named: { readonly email: string; readonly name: string; readonly password: string };
    };

export async function acceptInvitation(record: Record, secret: string, joining: Joining): Promise<Accepted> {
  const invitation = await invitationOf(record, secret);
  if (invitation === null) return { outcome: 'over' };
  if ('account' in joining) return await joined(record, invitation, joining.account, null);
  const { auth, named } = joining;
  await dropUntold(record, auth, named.email);
  if (await hasAccount(record, named.email)) return { outcome: 'account-there' };
  const account = await auth.makeAccount(named);
  try {
    const outcome = await joined(record, invitation, account, named.email);
    if (outcome.outcome !== 'joined') await auth.dropAccount(account);
    return outcome;
  } catch (error) {
    await auth.dropAccount(account);
    throw error;
  }
}

/** @param email of an account that is new */
async function joined(
  record: Record,
  invitation: Invitation,
  account: string,
  email: string | null,
): Promise<Accepted> {
  const { id, site, roles } = invitation;
  const before = (await grantOf(record.database.reading, account, site))?.entity ?? null;
  const grant = grantChange(before, account, site, [...(before?.roles ?? []), ...roles]);
  const used = { kind: INVITATION_KIND, id, before: invitation, after: { ...invitation, over: true } };
  const stated = await state(record, {
    actor: account,
    reason: 'joined',
    changes: [used, ...(grant === null ? [] : [grant]), eventChange(record, 'joined', account)],
    ...(email === null ? {} : { alongside: async (tx: Tx) => await named(tx, account, email) }),
  });
  // Somebody else took it up in this very moment.
  return stated.outcome === 'written' ? { outcome: 'joined', account } : { outcome: 'over' };
}

async function named(tx: Tx, id: string, email: string): Promise<void> {
  await tx.insertInto('actor').values({ id, name: email.toLowerCase() }).execute();
}

async function hasAccount({ database }: Record, email: string): Promise<boolean> {
  const row = await database.reading
    .selectFrom('login_user')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return row !== undefined;
}

/** Null for a link that is not good. */
async function invitationOf({ database, now }: Record, text: string): Promise<Invitation | null> {
  const [id = '', secret = ''] = text.split('.');
  const kept = await keptEntity<Invitation>(database.reading, INSTALLATION, INVITATION_KIND, id);
  if (kept === null || !isOpen(kept.entity, now())) return null;
  const isRight = timingSafeEqual(
    Buffer.from(kept.entity.hash, 'hex'),
    Buffer.from(sha256Hex(secret), 'hex'),
  );
  return isRight ? kept.entity : null;
}

function isOpen({ over, expires }: Invitation, now: string): boolean {
  return over !== true && now < expires;
}
