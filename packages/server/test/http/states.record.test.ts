/**
 * Every route, asked by somebody who is not quite signed in, by programs, by a session whose second factor was shown a while
 * ago and by who has a role everywhere. What is expected follows from what the route says it needs, and from nothing else.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { may, PERMISSIONS, type Permission, type Role } from '../../accounts/roles.ts';
import type { ApiRoute } from '../../http/route.ts';
import { SQLITE } from '../record/engines.ts';
import {
  administrator,
  codeOf,
  colleague,
  PASSWORD,
  Person,
  startServer,
  type Asking,
  type TestServer,
} from './server.ts';

/** `through`: not stopped before the route itself; it may still find nothing to do. */
type Wanted =
  | 'through'
  | 401
  | 'needs-session'
  | 'read-token'
  | 'second-factor-needed'
  | 'step-up-needed'
  | 'forbidden'
  | 'not-found';

/** What the guard stops by; anything else was answered by the route. */
const STOPS: ReadonlySet<string> = new Set([
  'needs-session',
  'read-token',
  'second-factor-needed',
  'step-up-needed',
  'forbidden',
  'cross-site',
]);

interface Caller {
  readonly asking: Asking;
  readonly wanted: (route: ApiRoute, site: string) => Wanted;
}

const isReading = ({ method, 'x-writes': writes }: ApiRoute): boolean => method === 'get' || writes === false;
const isPermission = (word: string): word is Permission => word in PERMISSIONS;
const asksForStepUp = ({ 'x-needs': needs }: ApiRoute): boolean => needs.endsWith('with second factor');

/** At a site, of what one holds there. */
function atSite(route: ApiRoute, roles: readonly Role[]): Wanted {
  const [permission = ''] = route['x-needs'].split(' ');
  if (!isPermission(permission)) throw new Error(permission);
  if (may(roles, permission)) return 'through';
  return may(roles, 'read') ? 'forbidden' : 'not-found';
}

/** What is for whoever has roles at every site. */
function isEverywhere({ 'x-needs': needs }: ApiRoute): boolean {
  return needs === 'read everywhere' || needs.startsWith('administration');
}

const nobody = ({ 'x-needs': needs }: ApiRoute): Wanted => (needs === 'anyone' ? 'through' : 401);

function withoutSecondFactor({ 'x-needs': needs }: ApiRoute): Wanted {
  return needs === 'anyone' || needs === 'session' ? 'through' : 'second-factor-needed';
}

/** @param held at the site that is asked about */
function byToken(route: ApiRoute, scope: 'read' | 'write', held: readonly Role[]): Wanted {
  const { 'x-needs': needs } = route;
  if (needs === 'anyone') return 'through';
  if (needs === 'session') return 'needs-session';
  if (scope === 'read' && !isReading(route)) return 'read-token';
  if (needs === 'account') return 'through';
  if (needs.startsWith('account-session')) return 'needs-session';
  if (needs.startsWith('installation') || isEverywhere(route)) return 'not-found';
  const there = atSite(route, held);
  return there === 'through' && asksForStepUp(route) ? 'needs-session' : there;
}

/** @param held at the site; `everywhere` at every site */
function bySession(
  route: ApiRoute,
  held: readonly Role[],
  { everywhere, stale }: { readonly everywhere: readonly Role[]; readonly stale: boolean },
): Wanted {
  const { 'x-needs': needs } = route;
  const late = stale && asksForStepUp(route) ? 'step-up-needed' : 'through';
  if (needs === 'anyone' || needs === 'session') return 'through';
  if (needs.startsWith('account')) return late;
  if (needs.startsWith('installation') || isEverywhere(route))
    return everywhere.includes('admin') ? late : 'not-found';
  const there = atSite(route, [...held, ...everywhere]);
  return there === 'through' ? late : there;
}

let server: TestServer;
let callers: ReadonlyMap<string, Caller>;
const HELD: readonly Role[] = ['engineer', 'approver', 'admin'];
const SITES = ['mixer', 'other', 'nowhere'] as const;

beforeAll(async () => {
  server = await startServer(SQLITE);
  const admin = await administrator(server);
  for (const id of ['mixer', 'other'])
    await server.ask('POST', '/api/v1/plants', { as: admin, body: { id, name: id } });
  const mate = await colleague(server, admin, 'mixer', HELD);
  const tokenOf = async (scope: string): Promise<Asking> => {
    const body = { name: scope, scope, days: 1 };
    const made = await server.ask('POST', '/api/v1/tokens', { as: mate, body });
    const { token } = (await made.json()) as { token: string };
    return { headers: { authorization: `Bearer ${token}` } };
  };
  const [read, write] = [await tokenOf('read'), await tokenOf('write')];
  const held = (site: string): readonly Role[] => (site === 'mixer' ? HELD : []);
  callers = new Map<string, Caller>([
    ['nobody', { asking: {}, wanted: nobody }],
    [
      'a token that is none',
      {
        asking: { headers: { authorization: `Bearer bulkhead_${'0'.repeat(16)}_${'x'.repeat(43)}` } },
        wanted: nobody,
      },
    ],
    [
      'a scheme that is none',
      { asking: { headers: { authorization: 'Basic YWRtaW46YWRtaW4=' } }, wanted: nobody },
    ],
    [
      'a token beside a cookie that is good',
      { asking: { as: mate, headers: { authorization: 'Bearer nothing' } }, wanted: nobody },
    ],
    ['a password without its second factor', { asking: { as: await half(mate) }, wanted: nobody }],
    [
      'an account without a second factor',
      { asking: { as: await fresh(admin) }, wanted: withoutSecondFactor },
    ],
    ['a token that reads', { asking: read, wanted: (route, site) => byToken(route, 'read', held(site)) }],
    ['a token that writes', { asking: write, wanted: (route, site) => byToken(route, 'write', held(site)) }],
    [
      'a role everywhere',
      {
        asking: { as: admin },
        wanted: (route, site) =>
          bySession(route, [], { everywhere: ['admin', 'approver'], stale: site === 'stale' }),
      },
    ],
    [
      'every role at one site',
      {
        asking: { as: mate },
        wanted: (route, site) => bySession(route, held(site), { everywhere: [], stale: false }),
      },
    ],
  ]);
});
afterAll(async () => await server.stop());

/** The password was right, and no code was shown. */
async function half({ email }: Person): Promise<Person> {
  const person = new Person(email);
  const told = await server.ask('POST', '/api/v1/session', {
    as: person,
    body: { email, password: PASSWORD },
  });
  expect(await told.json()).toEqual({ state: 'second-factor' });
  expect(person.cookies.size).toBeGreaterThan(0);
  return person;
}

/** Signed in for the first time. */
async function fresh(admin: Person): Promise<Person> {
  const person = new Person('new@plant.test');
  const body = { roles: ['engineer'], days: 1 };
  const invited = await server.ask('POST', '/api/v1/plants/mixer/invitations', { as: admin, body });
  const [, secret] = ((await invited.json()) as { link: string }).link.split('#');
  const named = { secret, email: person.email, name: 'New', password: PASSWORD };
  await server.ask('POST', '/api/v1/invitations/accept', { body: named });
  await server.ask('POST', '/api/v1/session', {
    as: person,
    body: { email: person.email, password: PASSWORD },
  });
  return person;
}

/** Nothing is sent that could be carried out. */
async function came(route: ApiRoute, site: string, asking: Asking): Promise<Wanted | number> {
  const path = route.path.replace('{plant}', site).replaceAll(/\{\w+\}/g, 'nothing');
  const body = ['get', 'delete'].includes(route.method) ? {} : { body: { nothing: 0 } };
  const response = await server.ask(route.method.toUpperCase(), path, { ...asking, ...body });
  const isProblem = response.headers.get('content-type') === 'application/problem+json';
  const { title } = isProblem ? ((await response.json()) as { title: string }) : { title: '' };
  if (response.status === 401 && title === 'not-signed-in') return 401;
  if (STOPS.has(title)) return title as Wanted;
  if (title === 'not-found') return 'not-found';
  return response.status < 500 && response.status !== 429 ? 'through' : response.status;
}

async function wrongOf(names: readonly string[], stale = false): Promise<readonly string[]> {
  const wrong: string[] = [];
  // What ends a session, and what does not end itself, have tests of their own.
  const routes = server.routes.filter(({ operationId }) => !['sign-out', 'events'].includes(operationId));
  for (const name of names)
    for (const route of routes)
      for (const site of route.path.includes('{plant}') ? SITES : SITES.slice(0, 1)) {
        const caller = callers.get(name);
        if (caller === undefined) throw new Error(name);
        const wanted = caller.wanted(route, stale ? 'stale' : site);
        const found = await came(route, site, caller.asking);
        // What is let through may find that what it is about is not there.
        const isRight = found === wanted || (wanted === 'through' && found === 'not-found');
        if (!isRight) wrong.push(`${route.operationId} ${site} by ${name}: ${found}, wanted ${wanted}`);
      }
  return wrong;
}

it.each([
  'nobody',
  'a token that is none',
  'a scheme that is none',
  'a token beside a cookie that is good',
  'a password without its second factor',
  'an account without a second factor',
  'a token that reads',
  'a token that writes',
  'a role everywhere',
  'every role at one site',
])('lets %s as far as each route says, and no further', async (name) => {
  const { reading } = server.record.database;
  const heads = async (): Promise<unknown> =>
    await reading.selectFrom('head').selectAll().where('plant', '!=', '@installation').execute();
  const before = await heads();
  expect(await wrongOf([name])).toEqual([]);
  expect(await heads()).toEqual(before);
});

it('asks at each route that approves, invites or makes a token for a code of the last minutes', async () => {
  const routes = server.routes.filter(asksForStepUp).map(({ operationId }) => operationId);
  expect(routes).toEqual(
    expect.arrayContaining(['set-baseline', 'review-proposal', 'invite', 'set-roles', 'new-token']),
  );
  server.forward(5 * 60_000 + 1000);
  expect(await wrongOf(['a role everywhere'], true)).toEqual([]);
});

it('counts codes guessed at an account together, from however many addresses and sign-ins', async () => {
  const person = callers.get('every role at one site')?.asking.as;
  if (person === undefined) throw new Error('nobody');
  const show = async (code: string, address: string): Promise<number> => {
    const headers = { 'x-forwarded-for': address };
    const as = await half(person);
    return (await server.ask('POST', '/api/v1/session/second-factor', { as, headers, body: { code } }))
      .status;
  };
  for (let i = 0; i < 11; i++) expect(await show('12345', `10.9.${i}.1`)).not.toBe(200);
  expect(await show(codeOf(person.secret, Date.now() + 30_000), '10.9.99.1')).toBe(401);
});
