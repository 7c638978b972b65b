/**
 * Who listens, and what they may see, asked anew for everything that is told: a session that ended sees nothing of what
 * came after. Of one thing told it is asked once for all streams of a session, and roles are read once for everybody, so
 * that hundreds who listen cost what the sessions cost.
 */
import { grants, type Grant } from '../../accounts/grants.ts';
import { EVERY_SITE, may } from '../../accounts/roles.ts';
import type { Host, Principal } from '../context.ts';
import { principalOf } from '../principal.ts';

export interface Sight {
  readonly account: string;
  sees(plant: string): boolean;
}

/** @returns asks for one; null for nobody. @param told what was told last, the same object for everybody; null for a sign of life */
export function sights(host: Host): (headers: Headers, told: object | null) => Promise<Sight | null> {
  const asked = new WeakMap<object, Map<string, Promise<Principal | null>>>();
  const held = new WeakMap<object, Promise<readonly Grant[]>>();

  const principal = async (headers: Headers, told: object): Promise<Principal | null> => {
    const key = JSON.stringify([headers.get('authorization'), headers.get('cookie')]);
    const known = asked.get(told) ?? new Map<string, Promise<Principal | null>>();
    asked.set(told, known);
    const found = known.get(key) ?? principalOf(host, headers, false);
    known.set(key, found);
    return await found;
  };
  const roles = async (told: object): Promise<readonly Grant[]> => {
    const found = held.get(told) ?? grants(host.record.database.reading, {});
    held.set(told, found);
    return await found;
  };

  return async (headers, told) => {
    const of = told ?? {};
    const account = (await principal(headers, of))?.account;
    if (account === undefined) return null;
    const sites = new Set(
      (await roles(of))
        .filter((grant) => grant.account === account && may(grant.roles, 'read'))
        .map(({ site }) => site),
    );
    return { account, sees: (plant) => sites.has(EVERY_SITE) || sites.has(plant) };
  };
}
