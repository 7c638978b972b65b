/** Links by which somebody gets roles at a site: good once and for some days. Whoever has the link has the invitation. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { keptEntities, keptEntity } from '../app/record/entity.ts';
import type { Record } from '../app/record/record.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Tx } from '../db/database.ts';
import type { AskedChange } from '../db/ledger/append.ts';
import type { Reader } from '../db/ledger/read.ts';
import { sha256Hex } from '../db/sha256.ts';
import type { Hashing } from './auth.ts';
import { personOf } from './people.ts';
import { eventChange } from './event.ts';
import { grantChange, grantOf, rolesAt, together, type Held } from './grants.ts';
import { state } from './installation.ts';
import { addAccount, AddressTaken, type NewAccount } from './new-account.ts';
import { may, type Role } from './roles.ts';
import { isDisabled } from './standing.ts';

export const INVITATION_KIND = 'invitation';

export interface Invitation {
  readonly id: string;
  readonly site: string;
  readonly roles: readonly Role[];
  /** For which supplier of the plant, where a supplier is invited. */
  readonly supplier?: string;
  /** The account that invites. It is good as long as that may. */
  readonly by: string;
  /** SHA-256 of the secret part of the link. */
  readonly hash: string;
  readonly expires: string;
  /** It was taken up or withdrawn. */
  readonly over?: true;
}

export interface InvitationAsked extends Held {
  readonly site: string;
  readonly days: number;
  readonly by: string;
  /** Whom alone it is for; null where whoever has the link has it. */
  readonly email: string | null;
}

export async function invite(
  record: Record,
  { site, roles, supplier, days, by, email }: InvitationAsked,
): Promise<{ readonly id: string; readonly secret: string; readonly expires: string }> {
  const id = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  const expires = new Date(Date.parse(record.now()) + days * 86_400_000).toISOString();
  const held = { roles, ...(supplier === undefined ? {} : { supplier }) };
  const after: Invitation = { id, site, ...held, by, hash: sha256Hex(secret), expires };
  const changes = [{ kind: INVITATION_KIND, id, before: null, after }];
  const addressed =
    email === null
      ? {}
      : {
          alongside: async (tx: Tx) => {
            await tx.insertInto('invitation_address').values({ id, email: email.toLowerCase() }).execute();
          },
        };
  await state(record, { actor: by, reason: 'invited', changes, ...addressed });
  return { id, secret: `${id}.${secret}`, expires };
}

/** Those of a site that can still be taken up, each with its address where it is for one alone. */
export async function invitations(
  record: Record,
  site: string,
): Promise<readonly (Invitation & { readonly email: string | null })[]> {
  const { reading } = record.database;
  const all = await keptEntities<Invitation>(reading, INSTALLATION, INVITATION_KIND);
  const open = await openOf(
    record,
    all.map(({ entity }) => entity).filter((each) => each.site === site),
  );
  const rows = await reading.selectFrom('invitation_address').selectAll().execute();
  const emails = new Map(rows.map(({ id, email }) => [id, email]));
  return open.map((each) => ({ ...each, email: emails.get(each.id) ?? null }));
}

/** Open ones for an address. */
export async function invitedByAddress(record: Record, email: string): Promise<readonly Invitation[]> {
  const { reading } = record.database;
  const rows = await reading
    .selectFrom('invitation_address')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .execute();
  const kept = await Promise.all(
    rows.map(async ({ id }) => await keptEntity<Invitation>(reading, INSTALLATION, INVITATION_KIND, id)),
  );
  return await openOf(
    record,
    kept.flatMap((each) => (each === null ? [] : [each.entity])),
  );
}

/** @returns whether the site had such an invitation that was open */
export async function withdraw(
  record: Record,
  asked: { readonly site: string; readonly id: string; readonly by: string },
): Promise<boolean> {
  const { site, id, by } = asked;
  const kept = await keptEntity<Invitation>(record.database.reading, INSTALLATION, INVITATION_KIND, id);
  if (kept?.entity.site !== site || !isOpen(kept.entity, record.now())) return false;
  const change = { kind: INVITATION_KIND, id, before: kept.entity, after: { ...kept.entity, over: true } };
  const stated = await state(record, {
    actor: by,
    reason: 'invitation-withdrawn',
    changes: [change],
    alongside: async (tx) => await forgetAddresses(tx, [id]),
  });
  // Somebody took it up or withdrew it in this very moment: it is looked at again.
  return stated.outcome === 'written' || (await withdraw(record, asked));
}

/** Changes that withdraw all that an account made and nobody took up, for an entry with others. */
export async function withdrawnOf(reader: Reader, by: string): Promise<readonly AskedChange[]> {
  const all = await keptEntities<Invitation>(reader, INSTALLATION, INVITATION_KIND);
  return all
    .map(({ entity }) => entity)
    .filter((each) => each.by === by && each.over !== true)
    .map((each) => ({ kind: INVITATION_KIND, id: each.id, before: each, after: { ...each, over: true } }));
}

/** Addresses of people are kept no longer than they are needed. */
export async function sweepAddresses({ database, now }: Pick<Record, 'database' | 'now'>): Promise<void> {
  const { reading } = database;
  const rows = await reading.selectFrom('invitation_address').select('id').execute();
  const time = now();
  const over: string[] = [];
  for (const { id } of rows) {
    const kept = await keptEntity<Invitation>(reading, INSTALLATION, INVITATION_KIND, id);
    if (kept === null || !isOpen(kept.entity, time)) over.push(id);
  }
  if (over.length > 0) await database.write(async (tx) => await forgetAddresses(tx, over));
}

export async function forgetAddresses(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.deleteFrom('invitation_address').where('id', 'in', ids).execute();
}

export type Accepted =
  | { readonly outcome: 'joined'; readonly account: string }
  | { readonly outcome: 'over' }
  /** A supplier has no other role at a site, and somebody with another one is no supplier there. */
  | { readonly outcome: 'supplier-alone' }
  | { readonly outcome: 'account-there' };

/** Who takes it up: the account that is signed in, or a new one. */
export type Joining =
  | { readonly account: string }
  | {
      readonly auth: Hashing;
      readonly named: { readonly email: string; readonly name: string; readonly password: string };
    };

export async function acceptInvitation(record: Record, secret: string, joining: Joining): Promise<Accepted> {
  const invitation = await invitationOf(record, secret);
  if (invitation === null) return { outcome: 'over' };
  const { reading } = record.database;
  const email =
    'account' in joining ? ((await personOf(reading, joining.account))?.email ?? '') : joining.named.email;
  const addressed = await addressOf(record, invitation);
  if (addressed !== null && addressed !== email.toLowerCase()) return { outcome: 'over' };
  if ('account' in joining) {
    return await joined(record, [invitation], joining.account, null);
  }
  const { auth, named } = joining;
  const way = { passwordHash: await auth.hashOf(named.password) };
  const id = record.newId();
  const emailVerified = addressed !== null;
  return await joined(record, [invitation], id, { id, ...named, emailVerified, way });
}

/**
 * An account for somebody whom a provider has named, with the roles of all that invited them.
 * @returns null where somebody has the address already, or the invitations were taken up in this very moment
 */
export async function joinElsewhere(
  record: Record,
  invited: readonly Invitation[],
  { issuer, subject, ...named }: ElsewhereNamed,
): Promise<string | null> {
  const id = record.newId();
  const fresh = { id, ...named, emailVerified: true, way: { issuer, subject } };
  const came = await joined(record, invited, id, fresh);
  return came.outcome === 'joined' ? id : null;
}

export interface ElsewhereNamed {
  readonly email: string;
  readonly name: string;
  readonly issuer: string;
  readonly subject: string;
}

/** @param fresh an account that is new @returns `over` where somebody else took one up in this very moment */
async function joined(
  record: Record,
  invited: readonly Invitation[],
  account: string,
  fresh: NewAccount | null,
): Promise<Accepted> {
  const rolesAtSites = Map.groupBy(invited, ({ site }) => site);
  const granted: AskedChange[] = [];
  for (const [site, there] of rolesAtSites) {
    const before = (await grantOf(record.database.reading, account, site))?.entity ?? null;
    const held = together([...(before === null ? [] : [before]), ...there]);
    if (held === null) return { outcome: 'supplier-alone' };
    const grant = grantChange(before, account, site, held);
    if (grant !== null) granted.push(grant);
  }
  const used = invited.map((each) => ({
    kind: INVITATION_KIND,
    id: each.id,
    before: each,
    after: { ...each, over: true },
  }));
  try {
    const stated = await state(record, {
      actor: account,
      reason: 'joined',
      changes: [...used, ...granted, eventChange(record, 'joined', account)],
      alongside: async (tx) => {
        const ids = invited.map(({ id }) => id);
        await forgetAddresses(tx, ids);
        if (fresh !== null) await addAccount(record, tx, fresh);
      },
    });
    if (stated.outcome === 'written') return { outcome: 'joined', account };
    // Somebody gave or took a role in this very moment, while the invitations are as they were: it is looked at again.
    return stated.stale.some(({ kind }) => kind === INVITATION_KIND)
      ? { outcome: 'over' }
      : await joined(record, invited, account, fresh);
  } catch (error) {
    if (error instanceof AddressTaken) return { outcome: 'account-there' };
    throw error;
  }
}

/** Whom alone it is for; null where it is for whoever has the link. */
async function addressOf({ database }: Record, { id }: Invitation): Promise<string | null> {
  const row = await database.reading
    .selectFrom('invitation_address')
    .select('email')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.email ?? null;
}

/** Null for a link that is not good. */
async function invitationOf(record: Record, text: string): Promise<Invitation | null> {
  const [id = '', secret = ''] = text.split('.');
  const kept = await keptEntity<Invitation>(record.database.reading, INSTALLATION, INVITATION_KIND, id);
  if (kept === null) return null;
  const isRight = timingSafeEqual(
    Buffer.from(kept.entity.hash, 'hex'),
    Buffer.from(sha256Hex(secret), 'hex'),
  );
  return isRight ? ((await openOf(record, [kept.entity]))[0] ?? null) : null;
}

/** Those that can be taken up: whoever invited must still be one who may. */
async function openOf({ database, now }: Record, all: readonly Invitation[]): Promise<readonly Invitation[]> {
  const time = now();
  const open: Invitation[] = [];
  for (const each of all) {
    if (!isOpen(each, time)) continue;
    const isLeft = may(await rolesAt(database.reading, each.by, each.site), 'people');
    if (isLeft && !(await isDisabled(database.reading, each.by))) open.push(each);
  }
  return open;
}

function isOpen({ over, expires }: Invitation, now: string): boolean {
  return over !== true && now < expires;
}
