/**
 * Who somebody is here whom the provider has named. By issuer and subject alone; an address makes nobody anybody's account.
 * Whoever is nobody here comes in only by an invitation for their address, which the provider has to have verified.
 */
import type { Record } from '../../app/record/record.ts';
import type { Reader } from '../../db/ledger/read.ts';
import { eventChange } from '../event.ts';
import { state } from '../installation.ts';
import { addWayIn, BY_PASSWORD } from '../way-in.ts';
import { invitedByAddress, joinElsewhere } from '../invitations.ts';
import type { Claims } from './provider.ts';
import type { OidcSettings } from './settings.ts';

/** Why somebody is not let in; for the log, since whoever asks is not told. */
export type NotKnown = 'tenant' | 'unverified' | 'no-account' | 'account-there' | 'linked-otherwise';

export type Known =
  | { readonly outcome: 'known'; readonly account: string }
  | { readonly outcome: 'refused'; readonly why: NotKnown };

/** The account, an old one or one that an invitation makes. */
export async function knownElsewhere(record: Record, settings: OidcSettings, claims: Claims): Promise<Known> {
  if (!isOfTenant(claims, settings)) return { outcome: 'refused', why: 'tenant' };
  const account = await accountElsewhere(record.database.reading, settings.issuer, claims.sub);
  if (account !== null) return { outcome: 'known', account };
  const email = verifiedEmail(claims);
  if (email === null) return { outcome: 'refused', why: 'unverified' };
  const invited = await invitedByAddress(record, email);
  if (invited.length === 0) return { outcome: 'refused', why: 'no-account' };
  const named = { email, name: nameOf(claims, email), issuer: settings.issuer, subject: claims.sub };
  const joined = await joinElsewhere(record, invited, named);
  return joined === null
    ? { outcome: 'refused', why: 'account-there' }
    : { outcome: 'known', account: joined };
}

/** For somebody who is signed in and wants to come in by the provider from now on. */
export async function linkElsewhere(
  record: Record,
  settings: OidcSettings,
  { claims, account }: { readonly claims: Claims; readonly account: string },
): Promise<Known> {
  if (!isOfTenant(claims, settings)) return { outcome: 'refused', why: 'tenant' };
  const { issuer } = settings;
  const isKnown = async (reader: Reader): Promise<boolean> => {
    const other = await accountElsewhere(reader, issuer, claims.sub);
    if (other === account) return true;
    if (other !== null || (await isLinked(reader, account, issuer))) throw new LinkedOtherwise(account);
    return false;
  };
  try {
    if (await isKnown(record.database.reading)) return { outcome: 'known', account };
    await state(record, {
      actor: account,
      reason: 'linked-elsewhere',
      changes: [eventChange(record, 'linked-elsewhere', account)],
      // Of two ways back at once one comes second here.
      alongside: async (tx) => {
        if (!(await isKnown(tx))) await addWayIn(record, tx, account, { issuer, subject: claims.sub });
      },
    });
    return { outcome: 'known', account };
  } catch (error) {
    if (error instanceof LinkedOtherwise) return { outcome: 'refused', why: 'linked-otherwise' };
    throw error;
  }
}

class LinkedOtherwise extends Error {}

/**
 * The account is known by the provider no more, and sessions that were begun there end.
 * @returns `alone` where there is no password to come in by instead
 */
export async function unlinkElsewhere(
  record: Record,
  { issuer }: OidcSettings,
  account: string,
): Promise<'done' | 'not-linked' | 'alone'> {
  const { reading } = record.database;
  if (!(await isLinked(reading, account, issuer))) return 'not-linked';
  if (!(await isLinked(reading, account, BY_PASSWORD))) return 'alone';
  await state(record, {
    actor: account,
    reason: 'unlinked-elsewhere',
    changes: [eventChange(record, 'unlinked-elsewhere', account)],
    alongside: async (tx) => {
      await tx
        .deleteFrom('login_credential')
        .where('userId', '=', account)
        .where('providerId', '=', issuer)
        .execute();
      await tx.deleteFrom('login_session').where('userId', '=', account).where('elsewhere', '=', 1).execute();
    },
  });
  return 'done';
}

/** Whoever the claim does not say is of the tenant is not. */
function isOfTenant(claims: Claims, { tenantClaim, tenant }: OidcSettings): boolean {
  const said = claims[tenantClaim];
  return Array.isArray(said) ? said.includes(tenant) : said === tenant;
}

/** Null where the provider does not say that the address is theirs. */
function verifiedEmail({ email, email_verified: isVerified }: Claims): string | null {
  if (isVerified !== true || typeof email !== 'string' || email.length > MOST_EMAIL) return null;
  return /^[^\s@]+@[^\s@]+$/.test(email) ? email.toLowerCase() : null;
}

const MOST_EMAIL = 200;
const MOST_NAME = 100;

function nameOf({ name }: Claims, email: string): string {
  const told = typeof name === 'string' ? name.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim() : '';
  return told === '' ? email : told.slice(0, MOST_NAME);
}

async function accountElsewhere(reader: Reader, issuer: string, subject: string): Promise<string | null> {
  const row = await reader
    .selectFrom('login_credential')
    .select('userId')
    .where('providerId', '=', issuer)
    .where('accountId', '=', subject)
    .executeTakeFirst();
  return row?.userId ?? null;
}

/** @param issuer or what stands for a password */
export async function isLinked(reader: Reader, account: string, issuer: string): Promise<boolean> {
  const row = await reader
    .selectFrom('login_credential')
    .select('id')
    .where('providerId', '=', issuer)
    .where('userId', '=', account)
    .executeTakeFirst();
  return row !== undefined;
}
