/**
 * Who listens, and what they may see, asked anew for everything that is told: a session that ended sees nothing of what
 * came after. Of one thing told it is asked once for all who listen, so that hundreds cost what one does.
 */
import { grants, type Grant } from '../../accounts/grants.ts';
import { EVERY_SITE, may } from '../../accounts/roles.ts';
import { stillIn, type CameIn } from '../../accounts/still-in.ts';
import type { Host, Principal } from '../context.ts';

export interface Sight {
  readonly account: string;
  sees(plant: string): boolean;
}

type SightOf = (who: Principal, told: object | null) => Promise<Sight | null>;

/** Of all who came in. */
interface Asked {
  readonly isIn: (one: CameIn) => boolean;
  /** Sites that an account may read. */
  readonly sitesOf: (account: string) => ReadonlySet<string>;
}

/** Milliseconds for which one look counts where nothing is told: at signs of life, and when streams are opened. */
const SECOND = 1000;

/** @returns asks for one; null for who is not there any more. @param told what was told last, the same object for everybody; null for a sign of life, by which nothing is seen */
export function sights({ record }: Pick<Host, 'record'>): SightOf {
  const asked = new WeakMap<object, Promise<Asked>>();
  const lately = { until: 0, asked: null as Promise<Asked> | null };
  const ask = async (): Promise<Asked> => {
    const { reading } = record.database;
    return { isIn: await stillIn(reading, record.now()), sitesOf: readableSites(await grants(reading, {})) };
  };
  const askOf = (told: object): Promise<Asked> => {
    const known = asked.get(told) ?? ask();
    asked.set(told, known);
    return known;
  };
  const askLately = (): Promise<Asked> => {
    const now = performance.now();
    if (lately.asked !== null && now < lately.until) return lately.asked;
    const asking = ask();
    Object.assign(lately, { until: now + SECOND, asked: asking });
    // A look that failed counts for those alone who wait for it.
    asking.catch(() => {
      if (lately.asked === asking) lately.asked = null;
    });
    return asking;
  };
  return async (who, told) => {
    const { account } = who;
    // Somebody who signed in since that look is asked for anew.
    if (told === null && (await askLately()).isIn(cameIn(who))) return { account, sees: () => false };
    const { isIn, sitesOf } = await askOf(told ?? {});
    if (!isIn(cameIn(who))) return null;
    const sites = sitesOf(account);
    return { account, sees: (plant) => sites.has(EVERY_SITE) || sites.has(plant) };
  };
}

function readableSites(held: readonly Grant[]): Asked['sitesOf'] {
  const readable = held.filter(({ roles }) => may(roles, 'read'));
  const ofAccounts = Map.groupBy(readable, ({ account }) => account);
  const sites = new Map(
    Array.from(ofAccounts, ([account, all]) => [account, new Set(all.map(({ site }) => site))]),
  );
  return (account) => sites.get(account) ?? new Set();
}

function cameIn(who: Principal): CameIn {
  const { by, account } = who;
  return { by, account, id: who.by === 'session' ? who.session.id : who.token.id };
}
