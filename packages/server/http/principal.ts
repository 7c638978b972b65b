/** Who asks: a browser by its session, or a program by a token. Both at once is nobody. */
import { isDisabled } from '../accounts/standing.ts';
import { tokenOf } from '../accounts/tokens.ts';
import type { Host, Principal } from './context.ts';

export async function principalOf({ record, auth }: Host, headers: Headers): Promise<Principal | null> {
  const bearer = /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const now = record.now();
  if (bearer !== undefined) {
    const token = await tokenOf(record.database.reading, bearer, now);
    if (token === null || (await isDisabled(record.database.reading, token.account))) return null;
    return { by: 'token', account: token.account, token };
  }
  if (headers.has('authorization') || !headers.has('cookie')) return null;
  const session = await auth.sessionOf(headers, now);
  if (session === null || session.isDisabled) return null;
  return { by: 'session', account: session.account, session };
}
