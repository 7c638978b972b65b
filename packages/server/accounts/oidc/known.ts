/**
 * Who somebody is here whom the provider has named. By issuer and subject alone; an address makes nobody anybody's account.
 * Whoever is nobody here comes in only by an invitation for their address, which the provider has to have verified.
 */
import type { Record } from '../../app/record/record.ts';
import { stateEvent } from '../event.ts';
import type { Auth } from '../auth.ts';
import { invitedByAddress, joinElsewhere } from '../invitations.ts';
import type { Claims } from './provider.ts';
import type { OidcSettings } from './settings.ts';

/** Why somebody is not let in; for the log, since whoever asks is not told. */
export type NotKnown = 'tenant' | 'unverified' | 'no-account' | 'account-there' | 'linked-otherwise';

export type Known =
  | { readonly outcome: 'known'; readonly account: string }
  | { readonly outcome: 'refused'; readonly why: NotKnown };

/** The account, an old one or one that an invitation makes. */
export async function knownElsewhere(
  record: Record,
  auth: Auth,
  settings: OidcSettings,
  claims: Claims,
): Promise<Known> {
  if (!isOfTenant(claims, settings)) return { outcome: 'refused', why: 'tenant' };
  const account = await accountElsewhere(record, settings.issuer, claims.sub);
  if (account !== null) return { outcome: 'known', account };
  const email = verifiedEmail(claims);
  if (email === null) return { outcome: 'refused', why: 'unverified' };
  const invited = await invitedByAddress(record, email);
  if (invited.length === 0) return { outcome: 'refused', why: 'no-account' };
  const named = { email, name: nameOf(claims, email), issuer: settings.issuer, subject: claims.sub };
  const joined = await joinElsewhere(record, auth, invited, named);
  return joined === null
    ? { outcome: 'refused', why: 'account-there' }
    : { outcome: 'known', account: joined };
}

/** For somebody who is signed in and wants to come in by the provider from now on. */
export async function linkElsewhere(
  record: Record,
  auth: Auth,
  settings: OidcSettings,
  { claims, account }: { readonly claims: Claims; readonly account: string },
): Promise<Known> {
  if (!isOfTenant(claims, settings)) return { outcome: 'refused', why: 'tenant' };
  const other = await accountElsewhere(record, settings.issuer, claims.sub);
  if (other === account) return { outcome: 'known', account };
  if (other !== null || (await isLinked(record, account, settings.issuer)))
    return { outcome: 'refused', why: 'linked-otherwise' };
  await stateEvent(record, 'linked-elsewhere', account);
  await auth.linkElsewhere(account, settings.issuer, claims.sub);
  return { outcome: 'known', account };
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

async function accountElsewhere(
  { database }: Record,
  issuer: string,
  subject: string,
): Promise<string | null> {
  const row = await database.reading
    .selectFrom('login_credential')
    .select('userId')
    .where('providerId', '=', issuer)
    .where('accountId', '=', subject)
    .executeTakeFirst();
  return row?.userId ?? null;
}

async function isLinked({ database }: Record, account: string, issuer: string): Promise<boolean> {
  const row = await database.reading
    .selectFrom('login_credential')
    .select('id')
    .where('providerId', '=', issuer)
    .where('userId', '=', account)
    .executeTakeFirst();
  return row !== undefined;
}
