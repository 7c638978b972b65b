/** Who has which role at a site, and inviting somebody to it. */
import { z } from '@hono/zod-openapi';
import { storedHead } from '../../app/record/stored-plant.ts';
import { eventChange } from '../../accounts/event.ts';
import { grantChange, grantOf, grants, isSound, type Grant, type Held } from '../../accounts/grants.ts';
import { keptEntity } from '../../app/record/entity.ts';
import { isId } from '@bulkhead/core/model/refs.ts';
import {
  acceptInvitation,
  invitations,
  invite,
  withdraw,
  type Accepted,
} from '../../accounts/invitations.ts';
import { state } from '../../accounts/installation.ts';
import { people, personOf } from '../../accounts/people.ts';
import { EVERY_SITE, ROLES } from '../../accounts/roles.ts';
import type { Reader } from '../../db/ledger/read.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import {
  answer,
  body,
  Email,
  EmailVerified,
  Name,
  Password,
  PlantParam,
  PlantParams,
  PROBLEMS,
} from '../schemas.ts';
import { refuseWeak, slowDown, wentWell } from './signing.ts';

const Roles = z.array(z.enum(ROLES)).max(ROLES.length);

const Supplier = z
  .string()
  .max(100)
  .refine(isId)
  .optional()
  .openapi({ description: 'for which supplier of the plant, with the role `supplier` alone' });

const PersonRow = z
  .object({
    account: z.string(),
    name: z.string(),
    email: z.string(),
    emailVerified: EmailVerified,
    hasSecondFactor: z.boolean(),
    disabled: z.boolean(),
    roles: Roles,
    supplier: Supplier,
    everywhere: Roles.openapi({ description: 'those that hold at every site' }),
  })
  .openapi('Person');

const PEOPLE = {
  method: 'get',
  path: '/api/v1/plants/{plant}/people',
  operationId: 'people',
  summary: 'Who has which role at the site',
  'x-needs': 'people',
  request: { params: PlantParams },
  responses: {
    200: answer(
      'people by their address, and invitations that are open',
      z.object({
        people: z.array(PersonRow),
        invitations: z.array(
          z.object({
            id: z.string(),
            roles: Roles,
            supplier: Supplier,
            expires: z.string(),
            email: z.string().nullable(),
          }),
        ),
      }),
    ),
    ...PROBLEMS,
  },
} as const;

const SET_ROLES = {
  method: 'put',
  path: '/api/v1/plants/{plant}/people/{account}',
  operationId: 'set-roles',
  summary: 'Give somebody roles at the site, in place of those they have; none takes them away',
  'x-needs': 'people with second factor',
  request: {
    params: z.object({ plant: PlantParam, account: z.string().max(100) }),
    body: body(z.strictObject({ roles: Roles, supplier: Supplier }).openapi('RolesAsked')),
  },
  responses: { 204: { description: 'they have them' }, ...PROBLEMS },
} as const;

const INVITE = {
  method: 'post',
  path: '/api/v1/plants/{plant}/invitations',
  operationId: 'invite',
  summary: 'A link by which somebody gets roles at the site, good once',
  'x-needs': 'people with second factor',
  request: {
    params: PlantParams,
    body: body(
      z
        .strictObject({
          roles: Roles.min(1),
          supplier: Supplier,
          days: z.int().min(1).max(30),
          email: Email.optional().openapi({
            description: 'for this address alone; whoever signs in elsewhere with it needs no link',
          }),
        })
        .openapi('InvitationAsked'),
    ),
  },
  responses: {
    201: answer(
      'the link, shown this once',
      z.object({ id: z.string(), link: z.string(), expires: z.string() }),
    ),
    ...PROBLEMS,
  },
} as const;

const WITHDRAW = {
  method: 'delete',
  path: '/api/v1/plants/{plant}/invitations/{id}',
  operationId: 'withdraw-invitation',
  summary: 'Make an invitation good no more',
  'x-needs': 'people',
  request: { params: z.object({ plant: PlantParam, id: z.string().max(100) }) },
  responses: { 204: { description: 'withdrawn' }, ...PROBLEMS },
} as const;

const ACCEPT = {
  method: 'post',
  path: '/api/v1/invitations/accept',
  operationId: 'accept-invitation',
  summary: 'Take an invitation up, with an account of its own',
  'x-needs': 'anyone',
  request: {
    body: body(
      z
        .strictObject({ secret: z.string().max(200), email: Email, name: Name, password: Password })
        .openapi('Acceptance'),
    ),
  },
  responses: { 201: answer('there is an account; sign in', z.object({ account: z.string() })), ...PROBLEMS },
} as const;

const JOIN = {
  method: 'post',
  path: '/api/v1/invitations/join',
  operationId: 'join-by-invitation',
  summary: 'Take an invitation up with the account that is signed in',
  'x-needs': 'account-session',
  request: { body: body(z.strictObject({ secret: z.string().max(200) }).openapi('Joining')) },
  responses: { 204: { description: 'the account has the roles' }, ...PROBLEMS },
} as const;

async function heldByAll(reader: Reader, site: string): Promise<ReadonlyMap<string, Grant>> {
  return new Map((await grants(reader, { site })).map((grant) => [grant.account, grant]));
}

export function offerPeopleRoutes(api: Api): void {
  const { record, auth, origin } = api.host;
  const { reading } = record.database;

  offer(api, PEOPLE, async (c, { params }) => {
    const { plant } = params;
    const held = await heldByAll(reading, plant);
    const everywhere = await heldByAll(reading, EVERY_SITE);
    const known = await people(reading, [...new Set([...held.keys(), ...everywhere.keys()])]);
    const open = await invitations(record, plant);
    return c.json(
      {
        people: known.map((person) => ({
          ...person,
          roles: [...(held.get(person.account)?.roles ?? [])],
          supplier: held.get(person.account)?.supplier,
          everywhere: [...(everywhere.get(person.account)?.roles ?? [])],
        })),
        invitations: open.map(({ id, roles, supplier, expires, email }) => ({
          id,
          roles: [...roles],
          supplier,
          expires,
          email,
        })),
      },
      200,
    );
  });

  offer(api, SET_ROLES, async (c, { body, params }) => {
    const { plant, account } = params;
    await storedHead(record, { plant, seq: null });
    if ((await personOf(reading, account)) === null) throw notFound();
    await refuseUnsound(reading, plant, body);
    const before = (await grantOf(reading, account, plant))?.entity ?? null;
    const change = grantChange(before, account, plant, body);
    if (change !== null) {
      const actor = c.get('principal')?.account ?? '';
      const changes = [change, eventChange(record, 'roles-changed', account)];
      const stated = await state(record, { actor, reason: 'roles-changed', changes });
      if (stated.outcome === 'stale')
        throw new HttpProblem({ status: 409, code: 'conflict', params: { n: 1 } });
    }
    return c.body(null, 204);
  });

  offer(api, INVITE, async (c, { body, params }) => {
    const { plant: site } = params;
    // Whoever has a role everywhere may name a plant that is none.
    await storedHead(record, { plant: site, seq: null });
    await refuseUnsound(reading, site, body);
    const by = c.get('principal')?.account ?? '';
    const { email = null, ...asked } = body;
    const { id, secret, expires } = await invite(record, { site, by, email, ...asked });
    return c.json({ id, link: `${origin}/invitation#${secret}`, expires }, 201);
  });

  offer(api, WITHDRAW, async (c, { params }) => {
    const { plant, id } = params;
    if (!(await withdraw(record, { site: plant, id, by: c.get('principal')?.account ?? '' })))
      throw notFound();
    return c.body(null, 204);
  });

  offer(api, ACCEPT, async (c, { body }) => {
    await slowDown(api.host, c, null);
    const { secret, ...named } = body;
    refuseWeak(named.password, [named.email, named.name]);
    const accepted = await acceptInvitation(record, secret, { auth, named });
    if (accepted.outcome === 'joined') {
      await wentWell(api.host, c, null);
      return c.json({ account: accepted.account }, 201);
    }
    throw notJoined(accepted.outcome);
  });

  offer(api, JOIN, async (c, { body }) => {
    await slowDown(api.host, c, null);
    const account = c.get('principal')?.account ?? '';
    const accepted = await acceptInvitation(record, body.secret, { account });
    if (accepted.outcome === 'joined') {
      await wentWell(api.host, c, null);
      return c.body(null, 204);
    }
    throw notJoined(accepted.outcome);
  });
}

function notJoined(outcome: Exclude<Accepted['outcome'], 'joined'>): HttpProblem {
  return outcome === 'over'
    ? new HttpProblem({ status: 410, code: 'invitation-over' })
    : new HttpProblem({ status: 409, code: outcome });
}

/** @throws HttpProblem where a supplier is more than that, or of no supplier of the plant */
async function refuseUnsound(reader: Reader, plant: string, held: Held): Promise<void> {
  const { roles, supplier } = held;
  if (roles.length > 0 && !isSound(held)) throw new HttpProblem({ status: 422, code: 'supplier-alone' });
  if (supplier !== undefined && (await keptEntity(reader, plant, 'supplier', supplier)) === null)
    throw new HttpProblem({ status: 422, code: 'supplier-unknown', params: { supplier } });
}
