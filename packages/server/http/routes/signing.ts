/** What the routes by which somebody comes in have in common: tries are counted, weak passwords refused, and each event told. */
import type { Tried } from '../../accounts/auth.ts';
import { stateEvent } from '../../accounts/event.ts';
import {
  LEAST_PASSWORD,
  MOST_PASSWORD,
  TRIES_FROM_ADDRESS,
  TRIES_OF_ACCOUNT,
} from '../../accounts/limits.ts';
import { passwordFault } from '../../accounts/password.ts';
import { dropSession } from '../../accounts/sessions.ts';
import { isDisabled } from '../../accounts/standing.ts';
import { counted, forgottenOnce, isFirstUse } from '../../accounts/tries.ts';
import type { Asked, Host } from '../context.ts';
import { HttpProblem } from '../problem.ts';

function addressKey(c: Pick<Asked, 'get'>): string {
  return `address ${c.get('address')}`;
}

export function accountKey(email: string): string {
  return `account ${email.toLowerCase()}`;
}

/** Of somebody who is signed in, or seems to be: who took a session over must not guess codes by it. */
export function ownKey(account: string): string {
  return `own ${account}`;
}

/** A way to come in, as the log calls it. */
type Way = 'password' | 'code' | 'recovery-code' | 'elsewhere';

/** Told of by whom it was tried at, as far as that is known, and where from: never by what was sent. */
export function tellFailed(
  { log }: Host,
  c: Pick<Asked, 'get'>,
  by: Way,
  { account, why = 'refused' }: { readonly account: string | null; readonly why?: string },
): void {
  const whose = account === null ? {} : { account };
  log.note('sign-in-failed', { id: c.get('id'), by, why, from: c.get('address'), ...whose });
}

/** @throws HttpProblem where an account or an address tried too often */
export async function slowDown(
  { record, log }: Host,
  c: Pick<Asked, 'get'>,
  email: string | null,
): Promise<void> {
  const ofAccount = keysOf(c, email).map((key) => ({ key, most: TRIES_OF_ACCOUNT }));
  const wait = await counted(record, [...ofAccount, { key: addressKey(c), most: TRIES_FROM_ADDRESS }]);
  if (wait === 0) return;
  log.note('tries-used-up', { id: c.get('id'), from: c.get('address') });
  throw new HttpProblem({ status: 429, code: 'too-many', params: { n: wait }, retryAfter: wait });
}

/** Only what fails adds up: the try that was counted is taken off again. @param email as it was counted with */
export async function wentWell({ record }: Host, c: Pick<Asked, 'get'>, email: string | null): Promise<void> {
  for (const key of [...keysOf(c, email), addressKey(c)]) await forgottenOnce(record, key);
}

function keysOf(c: Pick<Asked, 'get'>, email: string | null): readonly string[] {
  const { account } = c.get('principal') ?? {};
  return [
    ...(email === null ? [] : [accountKey(email)]),
    ...(account === undefined ? [] : [ownKey(account)]),
  ];
}

/** @throws HttpProblem */
export function refuseWeak(password: string, named: readonly string[]): void {
  const fault = passwordFault(password, named);
  if (fault === null) return;
  throw new HttpProblem({
    status: 422,
    code: `password-${fault}`,
    params: { least: LEAST_PASSWORD, most: MOST_PASSWORD },
  });
}

/** A code that was seen over a shoulder is good for no second sign-in. @throws HttpProblem */
export async function refuseSecondUse(
  host: Host,
  c: Asked,
  tried: Extract<Tried, { outcome: 'signed-in' }>,
  code: string,
): Promise<void> {
  const { record } = host;
  if (await isFirstUse(record, `code ${tried.account} ${code}`)) return;
  tellFailed(host, c, 'code', { account: tried.account, why: 'used-before' });
  await stateEvent(record, 'code-used-twice', tried.account);
  if (tried.session !== null) await dropSession(record, tried.account, tried.session);
  throw new HttpProblem({ status: 401, code: 'sign-in-refused' });
}

/** Of one that is disabled nobody is told that the password was right. @throws HttpProblem */
export async function refuseDisabled(host: Host, c: Asked, account: string | null): Promise<void> {
  if (account === null || !(await isDisabled(host.record.database.reading, account))) return;
  tellFailed(host, c, 'password', { account, why: 'disabled' });
  throw new HttpProblem({ status: 401, code: 'sign-in-refused' });
}

const WAYS = {
  'signed-in': 'password',
  'second-factor-shown': 'code',
  'recovery-code-used': 'recovery-code',
  'signed-in-elsewhere': 'elsewhere',
} as const satisfies Readonly<Record<string, Way>>;

/** Nobody is signed in of whom the chain does not say so. @param account at which it was tried @throws HttpProblem */
export async function endedWell(
  host: Host,
  c: Asked,
  tried: Tried,
  event: keyof typeof WAYS,
  account: string | null,
): Promise<'signed-in' | 'second-factor'> {
  const { record } = host;
  if (tried.outcome === 'refused') {
    tellFailed(host, c, WAYS[event], { account });
    throw new HttpProblem({ status: 401, code: 'sign-in-refused' });
  }
  if (tried.outcome === 'signed-in') {
    if (await isDisabled(record.database.reading, tried.account)) {
      tellFailed(host, c, WAYS[event], { account: tried.account, why: 'disabled' });
      if (tried.session !== null) await dropSession(record, tried.account, tried.session, null);
      throw new HttpProblem({ status: 401, code: 'sign-in-refused' });
    }
    try {
      await stateEvent(record, event, tried.account);
    } catch (error) {
      if (tried.session !== null) await dropSession(record, tried.account, tried.session, null);
      throw error;
    }
  }
  giveCookies(c, tried.cookies);
  return tried.outcome;
}

/** They last as long as the browser runs: when a session ends is for the server alone, since its use puts that off. */
export function giveCookies(c: Pick<Asked, 'header'>, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('set-cookie', ofBrowser(cookie), { append: true });
}

function ofBrowser(cookie: string): string {
  const isTakenAway = /;\s*max-age=0\s*(;|$)/i.test(cookie);
  return isTakenAway ? cookie : cookie.replaceAll(/;\s*(max-age|expires)=[^;]*/gi, '');
}
