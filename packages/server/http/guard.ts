/** Lets a request through to its route, or says why not. */
import type { MiddlewareHandler } from 'hono';
import { STEP_UP_MINUTES } from '../accounts/limits.ts';
import { rolesAt } from '../accounts/grants.ts';
import { EVERY_SITE, may, PERMISSIONS, type Permission, type Role } from '../accounts/roles.ts';
import type { Asked, Env, Host, Principal } from './context.ts';
import { HttpProblem, notFound } from './problem.ts';
import type { Needs } from './route.ts';

/** @param writes whether it changes anything of a plant: a token that only reads does not do that */
export function guard(host: Host, needs: Needs, writes = true): MiddlewareHandler<Env> {
  return async (c, next) => {
    await letThrough(host, needs, writes, c as Asked);
    await next();
  };
}

async function letThrough(host: Host, needs: Needs, writes: boolean, c: Asked): Promise<void> {
  if (needs === 'anyone') return;
  const principal = c.get('principal');
  if (principal === null) throw new HttpProblem({ status: 401, code: 'not-signed-in' });
  if (needs === 'session') return needSession(principal);
  needSecondFactorSet(principal);
  if (writes && !isReading(c)) needWriting(principal);
  if (needs === 'account') return;
  if (needs === 'account-session') return needSession(principal);
  if (needs === 'account-session with second factor') {
    needSession(principal);
    return needStepUp(principal, host.record.now());
  }
  if (needs === 'read everywhere') return await needEverywhere(host, c, principal, 'read');
  if (needs === 'administration') return await needAdministration(host, c, false);
  if (needs === 'administration with second factor') return await needAdministration(host, c, true);
  const { permission, steppedUp } = partsOf(needs);
  const site = permission === null ? EVERY_SITE : c.req.param('plant');
  if (site === undefined) throw new Error(`the route ${c.req.path} is about no site`);
  const roles = await rolesAt(host.record.database.reading, principal.account, site);
  c.set('roles', roles);
  needPermission(roles, permission ?? 'people');
  if (permission === null || steppedUp) needSession(principal);
  if (steppedUp) needStepUp(principal, host.record.now());
}

async function needEverywhere(
  host: Host,
  c: Asked,
  { account }: Principal,
  permission: Permission,
): Promise<void> {
  const roles = await rolesAt(host.record.database.reading, account, EVERY_SITE);
  c.set('roles', roles);
  needPermission(roles, permission);
}

/** @throws HttpProblem for who does not administer every site, or came by a token that was made for less */
export async function needAdministration(host: Host, c: Asked, steppedUp: boolean): Promise<void> {
  const principal = c.get('principal');
  if (principal === null) throw new HttpProblem({ status: 401, code: 'not-signed-in' });
  await needEverywhere(host, c, principal, 'people');
  if (principal.by === 'session') {
    if (steppedUp) needStepUp(principal, host.record.now());
  } else if (principal.token.scope !== 'installation')
    throw new HttpProblem({ status: 403, code: 'token-for-less' });
}

/** A plant that is not there yet is begun by who administers every site. @throws HttpProblem also for a token that was made for less */
export async function needToBegin(host: Host, c: Asked, plant: string): Promise<void> {
  const there = await host.record.database.reading
    .selectFrom('head')
    .select('seq')
    .where('plant', '=', plant)
    .where('seq', '>', 0)
    .executeTakeFirst();
  if (there === undefined) await needAdministration(host, c, false);
}

function partsOf(needs: Needs): {
  readonly permission: Permission | null;
  readonly steppedUp: boolean;
} {
  const steppedUp = needs.endsWith('with second factor');
  const [permission = ''] = needs.split(' ');
  if (permission === 'installation') return { permission: null, steppedUp };
  if (!(permission in PERMISSIONS)) throw new Error(`no permission is called ${permission}`);
  return { permission: permission as Permission, steppedUp };
}

function isReading(c: Asked): boolean {
  return c.req.method === 'GET' || c.req.method === 'HEAD';
}

function needSession(principal: Principal): void {
  if (principal.by !== 'session') throw new HttpProblem({ status: 403, code: 'needs-session' });
}

function needWriting(principal: Principal): void {
  if (principal.by === 'token' && principal.token.scope === 'read')
    throw new HttpProblem({ status: 403, code: 'read-token' });
}

/** A token was made by somebody who had one; a provider elsewhere answers for how somebody signed in there. */
function needSecondFactorSet(principal: Principal): void {
  if (principal.by === 'token' || principal.session.isElsewhere) return;
  if (!principal.session.hasSecondFactor)
    throw new HttpProblem({ status: 403, code: 'second-factor-needed' });
}

/** Who may not even read there is told nothing of the site. */
function needPermission(roles: readonly Role[], permission: Permission): void {
  if (may(roles, permission)) return;
  if (!may(roles, 'read')) throw notFound();
  throw new HttpProblem({ status: 403, code: 'forbidden', params: { roles, permission } });
}

/** @throws HttpProblem where the second factor was not shown within minutes */
export function needStepUp(principal: Principal, now: string): void {
  const shown = principal.by === 'session' ? principal.session.secondFactorAt : null;
  const isRecent = shown !== null && Date.parse(now) - Date.parse(shown) <= STEP_UP_MINUTES * 60_000;
  if (!isRecent)
    throw new HttpProblem({ status: 403, code: 'step-up-needed', params: { n: STEP_UP_MINUTES } });
}
