/** Every route there is, by every role, at the own site, at one of others and at none: what the table of routes says, and nothing else. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { may, PERMISSIONS, ROLES, type Permission, type Role } from '../../accounts/roles.ts';
import type { ApiRoute } from '../../http/route.ts';
import { onEveryEngine } from '../record/engines.ts';
import {
  administrator,
  colleague,
  Person,
  startServer,
  withSupplier,
  type Asking,
  type TestServer,
} from './server.ts';

/** What a route says of who may take it, worked out a second time. */
type Expected = 'through' | 401 | 403 | 404;

interface Caller {
  readonly name: string;
  readonly person: Person | null;
  /** At the own site. */
  readonly roles: readonly Role[];
}

const isPermission = (word: string): word is Permission => word in PERMISSIONS;

function expected({ 'x-needs': needs }: ApiRoute, { person, roles }: Caller, isOwn: boolean): Expected {
  if (needs === 'anyone') return 'through';
  if (person === null) return 401;
  if (needs === 'session' || needs.startsWith('account')) return 'through';
  // Nobody here has a role at every site.
  if (/^(installation|administration|read everywhere)/.test(needs)) return 404;
  const [permission = ''] = needs.split(' ');
  if (!isPermission(permission)) throw new Error(needs);
  if (isOwn && may(roles, permission)) return 'through';
  return isOwn && may(roles, 'read') ? 403 : 404;
}

/** What needs no more than a plant to be answered. */
function isView({ method, path, operationId }: ApiRoute): boolean {
  const isOfPlantAlone = path.includes('{plant}') && !/\{(?!plant\})/.test(path);
  return (
    method === 'get' &&
    isOfPlantAlone &&
    !['why', 'diff', 'rows', 'rows-places', 'overlay', 'command-line'].includes(operationId)
  );
}

/** The guard lets through what is then refused for its body or found missing: those answers have their own titles. */
const STOPPED: ReadonlySet<string> = new Set([
  'not-signed-in',
  'forbidden',
  'needs-session',
  'second-factor-needed',
  'step-up-needed',
]);

onEveryEngine('who may take which route', (engine) => {
  let server: TestServer;
  let callers: readonly Caller[];
  let admin: Person;
  const asked: string[] = [];

  beforeAll(async () => {
    server = await startServer(engine, { onStatement: (statement) => asked.push(statement) });
    admin = await administrator(server);
    for (const id of ['mixer', 'other'])
      await server.ask('POST', '/api/v1/plants', { as: admin, body: { id, name: id } });
    await withSupplier(server, admin, 'mixer');
    const people: Caller[] = [{ name: 'nobody', person: null, roles: [] }];
    for (const role of ROLES)
      people.push({ name: role, person: await colleague(server, admin, 'mixer', [role]), roles: [role] });
    callers = people;
  });
  afterAll(async () => await server.stop());

  /** Nothing is sent that could be carried out: what is behind the guard refuses it. */
  const ask = async (route: ApiRoute, plant: string, person: Person | null): Promise<Response> => {
    const path = route.path.replace('{plant}', plant).replaceAll(/\{\w+\}/g, 'nothing');
    const asking: Asking = person === null ? {} : { as: person };
    const body = route.method === 'get' || route.method === 'delete' ? {} : { body: { nothing: 0 } };
    return await server.ask(route.method.toUpperCase(), path, { ...asking, ...body });
  };
  const came = async (
    response: Response,
  ): Promise<{ readonly status: number; readonly title: string | null }> => {
    const isProblem = response.headers.get('content-type') === 'application/problem+json';
    const { title } = isProblem ? ((await response.json()) as { title: string }) : { title: null };
    return { status: response.status, title };
  };

  it('has a permission at every route', () => {
    expect(server.routes.length).toBeGreaterThan(40);
    for (const { path, 'x-needs': needs } of server.routes) {
      expect(needs, path).toBeTypeOf('string');
      if (isPermission(needs.split(' ')[0] ?? '') && needs !== 'read everywhere')
        expect(path).toContain('/plants/{plant}');
    }
  });

  it('knows no route that the table does not', async () => {
    const listed = new Set(
      server.routes.map(
        ({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    const known = server.known().filter(({ method }) => method !== 'ALL');
    expect(known.length).toBeGreaterThan(40);
    for (const { method, path } of known) expect([...listed]).toContain(`${method} ${path}`);
  });

  it('lets each role through where it may, and tells the rest no more than that', async () => {
    const wrong: string[] = [];
    // What ends a session, and what does not end itself, have tests of their own.
    const routes = server.routes.filter(({ operationId }) => !['sign-out', 'events'].includes(operationId));
    for (const route of routes)
      for (const caller of callers)
        for (const [site, isOwn] of [
          ['mixer', true],
          ['other', false],
          ['nowhere', false],
        ] as const) {
          if (!isOwn && !route.path.includes('{plant}')) continue;
          const { status, title } = await came(await ask(route, site, caller.person));
          const wanted = expected(route, caller, isOwn);
          const isAnswered = status < 500 && status !== 429;
          const isThrough =
            title === null || !(STOPPED.has(title) || (title === 'not-found' && wanted === 404));
          // A view of the own plant is given, and not only not refused.
          const isGiven = isView(route) && isOwn ? status === 200 : isAnswered && isThrough;
          const isRight = wanted === 'through' ? isGiven : status === wanted;
          if (!isRight)
            wrong.push(
              `${route.operationId} ${caller.name} ${site}: ${status} ${title ?? ''}, wanted ${wanted}`,
            );
        }
    expect(wrong).toEqual([]);
  });

  /** How it is answered, and what the database was asked for it, which is what takes time. */
  const told = async (request: () => Promise<Response>): Promise<readonly unknown[]> => {
    asked.length = 0;
    const response = await request();
    const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
    return [response.status, headers, await response.text(), [...asked]];
  };

  it('answers a foreign site just as one that is not there', async () => {
    const routes = server.routes.filter(({ path }) => path.includes('{plant}'));
    for (const { person, name } of callers.filter((each) => each.person !== null))
      for (const route of routes) {
        const foreign = await told(async () => await ask(route, 'other', person));
        const missing = await told(async () => await ask(route, 'nowhere', person));
        expect(foreign, `${route.operationId} ${name}`).toEqual(missing);
        expect([foreign[0], missing[3]], route.operationId).toEqual([
          404,
          expect.arrayContaining([expect.stringContaining('select')]),
        ]);
      }
  });

  it('answers what is of another plant as what is not there, by the same work', async () => {
    const body = { only: ['csv'] };
    asked.length = 0;
    const begun = await server.ask('POST', '/api/v1/plants/other/reports', { as: admin, body });
    const { id } = (await begun.json()) as { id: string };
    const headers = { 'content-type': 'application/octet-stream' };
    const sent = { as: admin, headers, body: 'of the other plant' };
    const added = await server.ask('POST', '/api/v1/plants/other/files?name=a', sent);
    const { sha256 } = (await added.json()) as { sha256: string };
    const [, viewer] = callers;
    await vi.waitFor(
      async () => {
        const shown = await server.ask('GET', `/api/v1/plants/other/jobs/${id}`, { as: admin });
        expect(await shown.json()).toMatchObject({ state: 'done' });
        // As it begins, and after it is done: only then nothing but requests is asked of the database.
        expect(asked.filter((each) => each.startsWith('delete from "job_file"'))).toHaveLength(2);
      },
      { timeout: 200_000, interval: 30 },
    );
    for (const [method, path, other] of [
      ['GET', `jobs/${id}`, 'jobs/nothing'],
      ['DELETE', `jobs/${id}`, 'jobs/nothing'],
      ['GET', `jobs/${id}/files/0`, 'jobs/nothing/files/0'],
      ['GET', `jobs/${id}/archive`, 'jobs/nothing/archive'],
      ['GET', `files/${sha256}`, `files/${'0'.repeat(64)}`],
    ] as const) {
      const at = async (what: string): Promise<readonly unknown[]> =>
        await told(async () => {
          const as = viewer?.person ?? admin;
          return await server.ask(method, `/api/v1/plants/mixer/${what}`, { as });
        });
      const [foreign, missing] = [await at(path), await at(other)];
      const plain = JSON.stringify(missing).replaceAll('0'.repeat(64), sha256);
      expect(JSON.stringify(foreign), path).toBe(plain);
      expect(foreign[0]).toBe(404);
    }
  });

  it('asks who approves for a second factor that was shown within minutes', async () => {
    const approver = await colleague(server, admin, 'mixer', ['approver']);
    const sign = async (): Promise<number> => {
      const body = { id: `b${Math.random().toString(36).slice(2, 8)}`, reason: 'as agreed' };
      return (await server.ask('POST', '/api/v1/plants/mixer/baselines', { as: approver, body })).status;
    };
    expect(await sign()).toBe(200);
    server.forward(5 * 60_000 + 1000);
    expect(await sign()).toBe(403);
  });
});
