/** Whether those who came in may still be there: looked up for all at once, for whoever tells hundreds of one thing. */
import { keptEntities } from '../app/record/entity.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Reader } from '../db/ledger/read.ts';
import { ABSOLUTE_HOURS } from './limits.ts';
import { disabledAccounts } from './standing.ts';
import { isInForce, TOKEN_KIND, type Token } from './tokens.ts';

/** What somebody came in by. */
export interface CameIn {
  readonly by: 'session' | 'token';
  readonly id: string;
  readonly account: string;
}

/** @param now ISO 8601 in UTC @returns false once a session or a token is over or was ended, or the account is disabled */
export async function stillIn(reader: Reader, now: string): Promise<(one: CameIn) => boolean> {
  const disabled = await disabledAccounts(reader);
  const valid = {
    session: new Set(await sessionsNow(reader, now)),
    token: new Set(await tokensNow(reader, now)),
  };
  return ({ by, id, account }) => valid[by].has(id) && !disabled.has(account);
}

async function sessionsNow(reader: Reader, now: string): Promise<readonly string[]> {
  const earliest = new Date(Date.parse(now) - ABSOLUTE_HOURS * 3_600_000).toISOString();
  const rows = await reader
    .selectFrom('login_session')
    .select('id')
    .where('expiresAt', '>', now)
    .where('createdAt', '>=', earliest)
    .execute();
  return rows.map(({ id }) => id);
}

async function tokensNow(reader: Reader, now: string): Promise<readonly string[]> {
  const all = await keptEntities<Token>(reader, INSTALLATION, TOKEN_KIND);
  return all.filter(({ entity }) => isInForce(entity, now)).map(({ entity }) => entity.id);
}
