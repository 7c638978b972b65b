/** Signing in and out, second factors, sessions and tokens: what an account does about itself. */
import { z } from '@hono/zod-openapi';
import { stateEvent } from '../../accounts/event.ts';
import { grants, type Grant } from '../../accounts/grants.ts';
import { putInForce } from '../../accounts/next-second-factor.ts';
import { isLinked } from '../../accounts/oidc/known.ts';
import { accountAt, personOf } from '../../accounts/people.ts';
import { ALL_PERMISSIONS, may, ROLES } from '../../accounts/roles.ts';
import { JUST_GIVEN } from '../../accounts/auth.ts';
import { dropSession, markSecondFactor, sessionsOf } from '../../accounts/sessions.ts';
import { setUp } from '../../accounts/set-up.ts';
import { SCOPES, endToken, makeToken, tokensOf, type Token } from '../../accounts/tokens.ts';
import { forgotten } from '../../accounts/tries.ts';
import { STEP_UP_MINUTES } from '../../accounts/limits.ts';
import type { Asked, Host, Principal } from '../context.ts';
import { needStepUp } from '../guard.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { answer, body, Email, Name, Password, PROBLEMS } from '../schemas.ts';
import {
  accountKey,
  endedWell,
  giveCookies,
  ownKey,
  refuseDisabled,
  refuseSecondUse,
  refuseWeak,
  slowDown,
  wentWell,
} from './signing.ts';

const State = z
  .object({
    state: z.enum(['signed-in', 'second-factor']).openapi({ description: 'second-factor: show a code next' }),
  })
  .openapi('SignIn');

const SET_UP = {
  method: 'post',
  path: '/api/v1/set-up',
  operationId: 'set-up',
  summary: 'The first account, with the link that was printed where the server was started',
  'x-needs': 'anyone',
  request: {
    body: body(
      z
        .strictObject({ secret: z.string().max(100), email: Email, name: Name, password: Password })
        .openapi('SetUp'),
    ),
  },
  responses: { 201: answer('there is an account; sign in', z.object({ account: z.string() })), ...PROBLEMS },
} as const;

const SIGN_IN = {
  method: 'post',
  path: '/api/v1/session',
  operationId: 'sign-in',
  summary: 'Sign in with e-mail address and password',
  'x-needs': 'anyone',
  request: { body: body(z.strictObject({ email: Email, password: Password }).openapi('Credentials')) },
  responses: { 200: answer('signed in, or asked for the second factor', State), ...PROBLEMS },
} as const;

const Code = z
  .strictObject({
    code: z
      .string()
      .max(20)
      .optional()
      .openapi({ description: 'of the authenticator app', example: '123456' }),
    recoveryCode: z.string().max(40).optional().openapi({ description: 'one of those that were shown once' }),
  })
  .refine(
    ({ code, recoveryCode }) => (code === undefined) !== (recoveryCode === undefined),
    'one of code and recoveryCode',
  )
  .openapi('SecondFactor');

const SHOW_CODE = {
  method: 'post',
  path: '/api/v1/session/second-factor',
  operationId: 'show-second-factor',
  summary: 'Show the second factor: to end a sign-in, to put a new one in force, or before an approval',
  'x-needs': 'anyone',
  request: { body: body(Code) },
  responses: { 200: answer('shown', State), ...PROBLEMS },
} as const;

export const RolesAtSites = z.array(
  z.object({
    site: z.string(),
    roles: z.array(z.enum(ROLES)),
    supplier: z.string().optional(),
    may: z.array(z.enum(ALL_PERMISSIONS)).openapi({ description: 'what these roles allow there' }),
  }),
);

const Account = z
  .object({
    account: z.string(),
    name: z.string(),
    email: z.string(),
    hasSecondFactor: z.boolean(),
    elsewhere: z.string().nullable().openapi({ description: 'the issuer at which it signs in as well' }),
    roles: RolesAtSites,
  })
  .openapi('Account');

const WHO = {
  method: 'get',
  path: '/api/v1/session',
  operationId: 'who-am-i',
  summary: 'Who is signed in, and what they may do',
  'x-needs': 'session',
  responses: { 200: answer('the account', Account), ...PROBLEMS },
} as const;

const SIGN_OUT = {
  method: 'delete',
  path: '/api/v1/session',
  operationId: 'sign-out',
  summary: 'Sign out',
  'x-needs': 'session',
  responses: { 204: { description: 'signed out' }, ...PROBLEMS },
} as const;

const NEW_SECOND_FACTOR = {
  method: 'post',
  path: '/api/v1/second-factor',
  operationId: 'new-second-factor',
  summary:
    'A second factor, in force once a code of it was shown. The first one needs no password within minutes after signing in by it; in place of another one it is made only within minutes after that, or a recovery code, was shown',
  'x-needs': 'session',
  request: { body: body(z.strictObject({ password: Password.optional() }).openapi('OwnPassword')) },
  responses: {
    201: answer(
      'for the authenticator app, and codes for the day it is lost; shown this once',
      z.object({ uri: z.string(), recoveryCodes: z.array(z.string()) }),
    ),
    ...PROBLEMS,
  },
} as const;

const SessionRow = z.object({
  id: z.string(),
  since: z.string(),
  lastSeen: z.string(),
  program: z.string().nullable().openapi({ description: 'what the browser or program called itself' }),
  here: z.boolean().openapi({ description: 'the one that asks' }),
});

const SESSIONS = {
  method: 'get',
  path: '/api/v1/sessions',
  operationId: 'sessions',
  summary: 'Where the account is signed in',
  'x-needs': 'account-session',
  responses: { 200: answer('newest first', z.object({ sessions: z.array(SessionRow) })), ...PROBLEMS },
} as const;

const END_SESSION = {
  method: 'delete',
  path: '/api/v1/sessions/{id}',
  operationId: 'end-session',
  summary: 'End a session of the account',
  'x-needs': 'account-session',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 204: { description: 'ended' }, ...PROBLEMS },
} as const;

export const TokenRow = z
  .object({
    id: z.string(),
    name: z.string(),
    scope: z.enum(SCOPES),
    created: z.string(),
    expires: z.string(),
    ended: z.boolean(),
  })
  .openapi('Token');

const TOKENS = {
  method: 'get',
  path: '/api/v1/tokens',
  operationId: 'tokens',
  summary: 'Tokens of the account',
  'x-needs': 'account-session',
  responses: { 200: answer('by their id', z.object({ tokens: z.array(TokenRow) })), ...PROBLEMS },
} as const;

const NEW_TOKEN = {
  method: 'post',
  path: '/api/v1/tokens',
  operationId: 'new-token',
  summary: 'A token for a program, with no more rights than the account has at the time it is used',
  'x-needs': 'account-session with second factor',
  request: {
    body: body(
      z
        .strictObject({ name: Name, scope: z.enum(SCOPES), days: z.int().min(1).max(366) })
        .openapi('NewToken'),
    ),
  },
  responses: {
    201: answer(
      'the token, shown this once',
      z.object({ token: z.string(), id: z.string(), expires: z.string() }),
    ),
    ...PROBLEMS,
  },
} as const;

const END_TOKEN = {
  method: 'delete',
  path: '/api/v1/tokens/{id}',
  operationId: 'end-token',
  summary: 'End a token of the account',
  'x-needs': 'account-session',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 204: { description: 'ended' }, ...PROBLEMS },
} as const;

export function atSite({ site, roles, supplier }: Grant): z.output<typeof RolesAtSites>[number] {
  const allowed = ALL_PERMISSIONS.filter((permission) => may(roles, permission));
  return { site, roles: [...roles], supplier, may: allowed };
}

export function tokenRow({ id, name, scope, created, expires, ended }: Token): z.output<typeof TokenRow> {
  return { id, name, scope, created, expires, ended: ended === true };
}

export function offerAccountRoutes(api: Api): void {
  const { host } = api;
  const { record, auth } = host;
  const { reading } = record.database;

  offer(api, SET_UP, async (c, { body }) => {
    await slowDown(host, c, null);
    const { secret, ...named } = body;
    refuseWeak(named.password, [named.email, named.name]);
    const account = await setUp(record, auth, { secret, ...named });
    if (account === null) throw new HttpProblem({ status: 410, code: 'set-up-over' });
    await wentWell(host, c, null);
    return c.json({ account }, 201);
  });

  offer(api, SIGN_IN, async (c, { body }) => {
    const { email, password } = body;
    await slowDown(host, c, email);
    const tried = await auth.signIn(c.req.raw.headers, email.toLowerCase(), password);
    const account = await accountAt(reading, email);
    if (tried.outcome === 'second-factor') await refuseDisabled(host, c, account);
    const state = await endedWell(host, c, tried, 'signed-in', account);
    await wentWell(host, c, email);
    // Whoever knows the password is not held up by those who guessed at it.
    await forgotten(record, accountKey(email));
    return c.json({ state }, 200);
  });

  offer(api, SHOW_CODE, async (c, { body }) => {
    await slowDown(host, c, null);
    const { code, recoveryCode } = body;
    const { headers } = c.req.raw;
    const before = c.get('principal');
    if (code !== undefined) await takeNext(host, before, headers, code);
    const tried =
      code === undefined
        ? await auth.showRecoveryCode(headers, recoveryCode ?? '')
        : await auth.showCode(headers, code);
    if (tried.outcome === 'signed-in' && code !== undefined) await refuseSecondUse(host, c, tried, code);
    const event = before === null && tried.outcome === 'signed-in' ? 'signed-in' : 'second-factor-shown';
    const way = code === undefined ? 'recovery-code-used' : event;
    const state = await endedWell(host, c, tried, way, before?.account ?? null);
    if (tried.outcome === 'signed-in') {
      const session = tried.session ?? (before?.by === 'session' ? before.session.id : null);
      if (session !== null) await markSecondFactor(record, session);
      await wentWell(host, c, null);
      await forgotten(record, ownKey(tried.account));
    }
    return c.json({ state }, 200);
  });

  offer(api, WHO, async (c) => {
    const account = c.get('principal')?.account ?? '';
    const person = await personOf(reading, account);
    if (person === null) throw notFound();
    const { name, email, hasSecondFactor } = person;
    const roles = (await grants(reading, { account })).map(atSite);
    const issuer = host.oidc?.settings.issuer ?? null;
    const elsewhere = issuer !== null && (await isLinked(reading, account, issuer)) ? issuer : null;
    return c.json({ account, name, email, hasSecondFactor, elsewhere, roles }, 200);
  });

  offer(api, SIGN_OUT, async (c) => {
    // A session that somebody wants ended is ended, whatever becomes of telling it.
    giveCookies(c, await auth.signOut(c.req.raw.headers));
    // Answers about a plant, which a browser asks about again each time.
    c.header('clear-site-data', '"cache"');
    await stateEvent(record, 'signed-out', c.get('principal')?.account ?? '');
    return c.body(null, 204);
  });

  offer(api, NEW_SECOND_FACTOR, async (c, { body }) => {
    await slowDown(host, c, null);
    const password = body.password ?? (isPasswordJustGiven(c, record.now()) ? JUST_GIVEN : null);
    if (password === null) needFreshFromElsewhere(c, record.now());
    const made = await secondFactor(host, c, password);
    if (made === null) throw new HttpProblem({ status: 409, code: 'second-factor-there' });
    await wentWell(host, c, null);
    return c.json({ uri: made.uri, recoveryCodes: [...made.recoveryCodes] }, 201);
  });

  offer(api, SESSIONS, async (c) => {
    const principal = c.get('principal');
    const here = principal?.by === 'session' ? principal.session.id : '';
    const rows = await sessionsOf(record, principal?.account ?? '');
    return c.json({ sessions: rows.map((row) => ({ ...row, here: row.id === here })) }, 200);
  });

  offer(api, END_SESSION, async (c, { params }) => {
    const account = c.get('principal')?.account ?? '';
    if (!(await dropSession(record, account, params.id))) throw notFound();
    return c.body(null, 204);
  });

  offer(api, TOKENS, async (c) => {
    const tokens = await tokensOf(reading, c.get('principal')?.account ?? '');
    return c.json({ tokens: tokens.map(tokenRow) }, 200);
  });

  offer(api, NEW_TOKEN, async (c, { body }) => {
    const account = c.get('principal')?.account ?? '';
    const { token, secret } = await makeToken(record, { account, ...body });
    return c.json({ token: secret, id: token.id, expires: token.expires }, 201);
  });

  offer(api, END_TOKEN, async (c, { params }) => {
    const account = c.get('principal')?.account ?? '';
    if (!(await endToken(record, account, params.id, account))) throw notFound();
    return c.body(null, 204);
  });
}

/**
 * Where the account has a second factor, whoever showed it or a recovery code a moment ago may have another one, such as for an
 * authenticator that is lost. @returns null where the password is not right @throws HttpProblem
 */
async function secondFactor({ auth, record }: Host, c: Asked, password: string | null | typeof JUST_GIVEN) {
  const principal = c.get('principal');
  const { headers } = c.req.raw;
  const account = principal?.account ?? '';
  if (principal?.by === 'session' && principal.session.hasSecondFactor && password !== JUST_GIVEN) {
    needStepUp(principal, record.now());
    return await auth.nextSecondFactor(account, headers, password);
  }
  const made = await auth.newSecondFactor(headers, password);
  if (made !== null) await stateEvent(record, 'second-factor-set', account);
  return made;
}

/** Minutes since the one before was shown: as long as it may be made, and as long again to show a code of it. */
const NEXT_MINUTES = 2 * STEP_UP_MINUTES;

/** Of the second factor that is to be in place of the one before, a code puts it in force. */
async function takeNext(
  { auth, record }: Host,
  principal: Principal | null,
  headers: Headers,
  code: string,
): Promise<void> {
  if (principal?.by !== 'session' || !principal.session.hasSecondFactor) return;
  const { secondFactorAt } = principal.session;
  const since = Date.parse(record.now()) - Date.parse(secondFactorAt ?? '');
  if (!(since <= NEXT_MINUTES * 60_000)) return;
  if (await auth.isCodeOfNext(headers, code)) await putInForce(record, principal.account);
}

/**
 * Whoever signed in by a password moments ago, to an account that has no second factor yet, is not asked for it again to set
 * the first one: seconds after set-up nobody else sits there. In place of a second factor another one asks for it.
 */
function isPasswordJustGiven(c: Asked, now: string): boolean {
  const principal = c.get('principal');
  if (principal?.by !== 'session') return false;
  const { isElsewhere, hasSecondFactor, since } = principal.session;
  return !isElsewhere && !hasSecondFactor && Date.parse(now) - Date.parse(since) <= STEP_UP_MINUTES * 60_000;
}

/** Who has no password here shows by a sign-in at the provider just now that it is them. @throws HttpProblem */
function needFreshFromElsewhere(c: Asked, now: string): void {
  const principal = c.get('principal');
  if (principal?.by !== 'session') return;
  const { isElsewhere, since } = principal.session;
  if (isElsewhere && Date.parse(now) - Date.parse(since) <= STEP_UP_MINUTES * 60_000) return;
  throw new HttpProblem({ status: 403, code: 'sign-in-again', params: { n: STEP_UP_MINUTES } });
}
