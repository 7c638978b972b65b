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
}

/** What an account may be at a site: of the site itself and of every site. */
export async function rolesAt(reader: Reader, account: string, site: string): Promise<readonly Role[]> {
  const [here, everywhere] = [
    await grantOf(reader, account, site),
    await grantOf(reader, account, EVERY_SITE),
  ];
  const all = [...(here?.entity.roles ?? []), ...(everywhere?.entity.roles ?? [])];
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

/** @param roles none takes it away; null where that changes nothing */
export function grantChange(
  before: Grant | null,
  account: string,
  site: string,
  roles: readonly Role[],
): AskedChange | null {
  const id = grantId(account, site);
  const sorted = ROLES.filter((role) => roles.includes(role));
  if (sorted.join(' ') === (before?.roles ?? []).join(' ')) return null;
  const after: Grant | null = sorted.length === 0 ? null : { id, account, site, roles: sorted };
  return { kind: GRANT_KIND, id, before, after };
}

function grantId(account: string, site: string): string {
  return `${account} ${site}`;
}
