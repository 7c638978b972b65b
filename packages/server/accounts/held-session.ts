/**
 * A session that holds and of which nothing is to be written down: all but one request a minute of whoever is signed in.
 * It is found by one statement. Whatever is otherwise, a cookie that was made up as much as a session that is over, is for
 * better-auth to say: here nobody is refused.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Reader } from '../db/ledger/read.ts';
import { sha256Hex } from '../db/sha256.ts';
import { ABSOLUTE_HOURS, IDLE_MINUTES, REFRESH_SECONDS } from './limits.ts';
import type { Session } from './session.ts';
import { isDisabledRow } from './standing.ts';

export interface HeldAsked {
  readonly reader: Reader;
  /** Signs cookies. */
  readonly secret: string;
  /** Its name. */
  readonly cookie: string;
}

/** Milliseconds for which it holds from when it was last written down that it was used. */
const IDLE = IDLE_MINUTES * 60_000;
const REFRESH = REFRESH_SECONDS * 1000;
const ABSOLUTE = ABSOLUTE_HOURS * 3_600_000;

export function heldSession({ reader, secret, cookie }: HeldAsked) {
  return async (headers: Headers, now: string): Promise<Session | null> => {
    const token = signedToken(headers.get('cookie') ?? '', cookie, secret);
    if (token === null) return null;
    const row = await reader
      .selectFrom('login_session')
      .innerJoin('login_user', 'login_user.id', 'login_session.userId')
      .select([
        'login_session.id',
        'login_session.userId',
        'login_session.createdAt',
        'login_session.expiresAt',
        'login_session.secondFactorAt',
        'login_session.elsewhere',
        'login_user.twoFactorEnabled',
      ])
      .select((row) => isDisabledRow(row.ref('login_session.userId')).as('isDisabled'))
      .where('login_session.token', '=', sha256Hex(token))
      .executeTakeFirst();
    if (row === undefined) return null;
    const at = Date.parse(now);
    const used = Date.parse(row.expiresAt) - IDLE;
    const isFresh = at >= used && at < used + REFRESH && at - Date.parse(row.createdAt) <= ABSOLUTE;
    if (!isFresh) return null;
    return {
      id: row.id,
      account: row.userId,
      since: new Date(row.createdAt).toISOString(),
      secondFactorAt: row.secondFactorAt,
      hasSecondFactor: row.twoFactorEnabled === 1,
      isElsewhere: row.elsewhere === 1,
      isDisabled: row.isDisabled === 1,
    };
  };
}

/** The token in the one cookie of that name, where its signature is ours; better-auth puts both in as `token.signature`. */
function signedToken(cookies: string, name: string, secret: string): string | null {
  const values = cookies.split(/; */).flatMap((each) => (each.startsWith(`${name}=`) ? [each] : []));
  const [only, ...others] = values;
  if (only === undefined || others.length > 0) return null;
  const [, token, signature] =
    /^([^.]+)\.([A-Za-z0-9+/]{43}=)$/.exec(decoded(only.slice(name.length + 1))) ?? [];
  if (token === undefined || signature === undefined) return null;
  const ours = createHmac('sha256', secret).update(token).digest();
  return timingSafeEqual(ours, Buffer.from(signature, 'base64')) ? token : null;
}

/** Empty where it is no text that was encoded. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
