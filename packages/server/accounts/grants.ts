/** Roles of an account at a site, as entities of the installation's chain. */
import { keptEntities, keptEntity, type Kept } from '../app/record/entity.ts';
import type { AskedChange } from '../db/ledger/append.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Reader } from '../db/ledger/read.ts';
import { EVERY_SITE, ROLES, type Role } from './roles.ts';

export const GRANT_KIND = 'grant';

export interface Grant {
  readonly id: string;
  readonly account: string;
  /** The id of a plant, or `EVERY_SITE`. */
  readonly site: string;
  /** In the order of ROLES. */
  readonly roles: readonly Role[];
  /** For which supplier of the plant a supplier answers; only with that role, which then is the only one there. */
  readonly supplier?: string;
}

/** Roles at one site, and the supplier they are for. */
export interface Held {
  readonly roles: readonly Role[];
  readonly supplier?: string | undefined;
}

/** Whether somebody may have these at one site: a supplier answers for one supplier and is nothing else there. */
export function isSound({ roles, supplier }: Held): boolean {
  return roles.includes('supplier') ? roles.length === 1 && supplier !== undefined : supplier === undefined;
}

/** All of them together; null where that is nothing anybody may have. */
export function together(all: readonly Held[]): Held | null {
  const roles = ROLES.filter((role) => all.some((each) => each.roles.includes(role)));
  const [supplier, ...more] = new Set(all.flatMap((each) => each.supplier ?? []));
  const held: Held = { roles, ...(supplier === undefined ? {} : { supplier }) };
  return more.length === 0 && (roles.length === 0 || isSound(held)) ? held : null;
}

/** The supplier of the plant that an account answers for; null for none. */
export async function supplierAt(reader: Reader, account: string, site: string): Promise<string | null> {
  return (await grantOf(reader, account, site))?.entity.supplier ?? null;
}

/** What an account may be at a site: of the site itself and of every site. */
export async function rolesAt(reader: Reader, account: string, site: string): Promise<readonly Role[]> {
  const ids = [grantId(account, site), grantId(account, EVERY_SITE)];
  const held = await keptEntities<Grant>(reader, INSTALLATION, GRANT_KIND, ids);
  const all = held.flatMap(({ entity }) => entity.roles);
  return ROLES.filter((role) => all.includes(role));
}

export async function grantOf(reader: Reader, account: string, site: string): Promise<Kept<Grant> | null> {
  return await keptEntity<Grant>(reader, INSTALLATION, GRANT_KIND, grantId(account, site));
}

/** All of an account, or of a site. */
export async function grants(
  reader: Reader,
  of: Partial<Pick<Grant, 'account' | 'site'>>,
): Promise<readonly Grant[]> {
  const all = await keptEntities<Grant>(reader, INSTALLATION, GRANT_KIND);
  return all
    .map(({ entity }) => entity)
    .filter(({ account, site }) => (of.account ?? account) === account && (of.site ?? site) === site);
}

/** @param held no roles take it away; null where that changes nothing */
export function grantChange(
  before: Grant | null,
  account: string,
  site: string,
  { roles, supplier }: Held,
): AskedChange | null {
  const id = grantId(account, site);
  const sorted = ROLES.filter((role) => roles.includes(role));
  if (sorted.join(' ') === (before?.roles ?? []).join(' ') && supplier === before?.supplier) return null;
  const held = { roles: sorted, ...(supplier === undefined ? {} : { supplier }) };
  const after: Grant | null = sorted.length === 0 ? null : { id, account, site, ...held };
  return { kind: GRANT_KIND, id, before, after };
}

function grantId(account: string, site: string): string {
  return `${account} ${site}`;
}
