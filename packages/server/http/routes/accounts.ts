/** All accounts there are, and what whoever administers every site does about them. */
import { z } from '@hono/zod-openapi';
import { setRolesEverywhere, type Standing } from '../../accounts/administrators.ts';
import { disable, enable } from '../../accounts/disabling.ts';
import { grants } from '../../accounts/grants.ts';
import { newReset } from '../../accounts/new-password.ts';
import { everybody, personOf } from '../../accounts/people.ts';
import { ROLES } from '../../accounts/roles.ts';
import { dropSession, dropSessions, sessionsOf } from '../../accounts/sessions.ts';
import { endToken, tokensOf } from '../../accounts/tokens.ts';
import type { Asked } from '../context.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { answer, body, EmailVerified, PROBLEMS } from '../schemas.ts';
import { atSite, RolesAtSites, TokenRow, tokenRow } from './account.ts';

/** A supplier is one of a plant. */
const EVERYWHERE = ROLES.filter((role) => role !== 'supplier');
const Id = z.string().max(100);
const AccountParams = z.object({ account: Id });
const OneParams = z.object({ account: Id, id: Id });

const ACCOUNTS = {
  method: 'get',
  path: '/api/v1/accounts',
  operationId: 'accounts',
  summary: 'Everybody who has an account, with their roles',
  'x-needs': 'installation',
  responses: {
    200: answer(
      'by their address; the site `*` stands for every one',
      z.object({
        accounts: z.array(
          z.object({
            account: z.string(),
            name: z.string(),
            email: z.string(),
            emailVerified: EmailVerified,
            hasSecondFactor: z.boolean(),
            disabled: z.boolean(),
            roles: RolesAtSites,
          }),
        ),
      }),
    ),
    ...PROBLEMS,
  },
} as const;

const SET_ROLES = {
  method: 'put',
  path: '/api/v1/accounts/{account}/roles',
  operationId: 'set-roles-everywhere',
  summary: 'Give somebody roles at every site, in place of those they have there; one administrator is left',
  'x-needs': 'installation with second factor',
  request: {
    params: AccountParams,
    body: body(
      z
        .strictObject({ roles: z.array(z.enum(EVERYWHERE)).max(EVERYWHERE.length) })
        .openapi('RolesEverywhere'),
    ),
  },
  responses: { 204: { description: 'they have them' }, ...PROBLEMS },
} as const;

const SET_DISABLED = {
  method: 'put',
  path: '/api/v1/accounts/{account}/disabled',
  operationId: 'set-disabled',
  summary: 'Disable an account, which ends its sessions and tokens, or enable it; one administrator is left',
  'x-needs': 'installation with second factor',
  request: {
    params: AccountParams,
    body: body(z.strictObject({ disabled: z.boolean() }).openapi('Disabling')),
  },
  responses: { 204: { description: 'it is so' }, ...PROBLEMS },
} as const;

const NEW_RESET = {
  method: 'post',
  path: '/api/v1/accounts/{account}/password-reset',
  operationId: 'new-password-reset',
  summary:
    'A link by which somebody who has a second factor here sets another password, good once and for a day',
  'x-needs': 'installation with second factor',
  request: { params: AccountParams },
  responses: {
    201: answer('the link, shown this once', z.object({ link: z.string(), expires: z.string() })),
    ...PROBLEMS,
  },
} as const;

const SESSIONS = {
  method: 'get',
  path: '/api/v1/accounts/{account}/sessions',
  operationId: 'sessions-of',
  summary: 'Where an account is signed in',
  'x-needs': 'installation',
  request: { params: AccountParams },
  responses: {
    200: answer(
      'newest first',
      z.object({
        sessions: z.array(
          z.object({
            id: z.string(),
            since: z.string(),
            lastSeen: z.string(),
            program: z.string().nullable(),
          }),
        ),
      }),
    ),
    ...PROBLEMS,
  },
} as const;

const END_SESSIONS = {
  method: 'delete',
  path: '/api/v1/accounts/{account}/sessions',
  operationId: 'end-sessions-of',
  summary: 'End all sessions of an account',
  'x-needs': 'installation',
  request: { params: AccountParams },
  responses: { 204: { description: 'ended' }, ...PROBLEMS },
} as const;

const END_SESSION = {
  method: 'delete',
  path: '/api/v1/accounts/{account}/sessions/{id}',
  operationId: 'end-session-of',
  summary: 'End one session of an account',
  'x-needs': 'installation',
  request: { params: OneParams },
  responses: { 204: { description: 'ended' }, ...PROBLEMS },
} as const;

const TOKENS = {
  method: 'get',
  path: '/api/v1/accounts/{account}/tokens',
  operationId: 'tokens-of',
  summary: 'Tokens of an account',
  'x-needs': 'installation',
  request: { params: AccountParams },
  responses: { 200: answer('by their id', z.object({ tokens: z.array(TokenRow) })), ...PROBLEMS },
} as const;

const END_TOKEN = {
  method: 'delete',
  path: '/api/v1/accounts/{account}/tokens/{id}',
  operationId: 'end-token-of',
  summary: 'End a token of an account',
  'x-needs': 'installation',
  request: { params: OneParams },
  responses: { 204: { description: 'ended' }, ...PROBLEMS },
} as const;

export function offerAccountsRoutes(api: Api): void {
  const { record, origin } = api.host;
  const { reading } = record.database;
  const needAccount = async (account: string): Promise<void> => {
    if ((await personOf(reading, account)) === null) throw notFound();
  };

  offer(api, ACCOUNTS, async (c) => {
    const held = Map.groupBy(await grants(reading, {}), ({ account }) => account);
    const accounts = (await everybody(reading)).map((person) => ({
      ...person,
      roles: (held.get(person.account) ?? []).map(atSite),
    }));
    return c.json({ accounts }, 200);
  });

  offer(api, SET_ROLES, async (c, { params: { account }, body: { roles } }) => {
    await needAccount(account);
    needDone(await setRolesEverywhere(record, { account, by: by(c), roles }));
    return c.body(null, 204);
  });

  offer(api, SET_DISABLED, async (c, { params: { account }, body: { disabled } }) => {
    await needAccount(account);
    if (disabled) needDone(await disable(record, { account, by: by(c) }));
    else await enable(record, { account, by: by(c) });
    return c.body(null, 204);
  });

  offer(api, NEW_RESET, async (c, { params: { account } }) => {
    const person = await personOf(reading, account);
    if (person === null) throw notFound();
    // The link alone would let somebody in.
    if (!person.hasSecondFactor) throw new HttpProblem({ status: 409, code: 'reset-alone' });
    const { secret, expires } = await newReset(record, account, by(c));
    return c.json({ link: `${origin}/reset#${secret}`, expires }, 201);
  });

  offer(api, SESSIONS, async (c, { params: { account } }) => {
    await needAccount(account);
    return c.json({ sessions: [...(await sessionsOf(record, account))] }, 200);
  });

  offer(api, END_SESSIONS, async (c, { params: { account } }) => {
    await needAccount(account);
    await dropSessions(record, account, by(c));
    return c.body(null, 204);
  });

  offer(api, END_SESSION, async (c, { params: { account, id } }) => {
    if (!(await dropSession(record, account, id, by(c)))) throw notFound();
    return c.body(null, 204);
  });

  offer(api, TOKENS, async (c, { params: { account } }) => {
    await needAccount(account);
    return c.json({ tokens: (await tokensOf(reading, account)).map(tokenRow) }, 200);
  });

  offer(api, END_TOKEN, async (c, { params: { account, id } }) => {
    if (!(await endToken(record, account, id, by(c)))) throw notFound();
    return c.body(null, 204);
  });
}

function by(c: Asked): string {
  return c.get('principal')?.account ?? '';
}

/** @throws HttpProblem */
function needDone(set: Standing): void {
  if (set === 'last-administrator') throw new HttpProblem({ status: 409, code: 'last-administrator' });
}
