/** What is good once, or for a while, and asked for once more; and names of things that are ways out of where they stand. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { acceptInvitation } from '../../accounts/invitations.ts';
import { setUp as setUpBy } from '../../accounts/set-up.ts';
import { onEveryEngine, SQLITE } from '../record/engines.ts';
import { administrator, codeOf, ORIGIN, PASSWORD, Person, startServer, type TestServer } from './server.ts';

let server: TestServer;

const setUp = async (secret: string | null, email: string): Promise<number> =>
  (await server.ask('POST', '/api/v1/set-up', { body: { secret, email, name: 'X', password: PASSWORD } }))
    .status;

const accounts = async (): Promise<readonly string[]> =>
  (await server.record.database.reading.selectFrom('login_user').select('email').execute()).map(
    ({ email }) => email,
  );

onEveryEngine('the link that sets the server up', (engine) => {
  beforeEach(async () => {
    server = await startServer(engine);
  });
  afterEach(async () => await server.stop());

  it('makes one account for two who use it at once', async () => {
    const secret = await server.setUpSecret();
    const emails = ['ann@plant.test', 'eve@plant.test', 'joe@plant.test'];
    const came = await Promise.all(emails.map(async (email) => await setUp(secret, email)));
    expect(came.filter((status) => status === 201)).toHaveLength(1);
    expect(await accounts()).toEqual(emails.filter((_, i) => came[i] === 201));
  });

  it('makes one account of the same address asked for twice, whichever takes longer, which can sign in', async () => {
    const secret = (await server.setUpSecret()) ?? '';
    const named = { secret, email: 'ann@plant.test', name: 'Ann', password: PASSWORD };
    const slow = Promise.withResolvers<string>();
    const first = setUpBy(server.record, { hashOf: async () => await slow.promise }, named);
    expect(await setUp(secret, 'ann@plant.test')).toBe(201);
    slow.resolve('scrypt$2$$');
    expect(await first).toBeNull();
    expect(await accounts()).toEqual(['ann@plant.test']);
    const body = { email: 'ann@plant.test', password: PASSWORD };
    expect((await server.ask('POST', '/api/v1/session', { body })).status).toBe(200);
    expect(await server.setUpSecret()).toBeNull();
  });

  it('is printed again for a record whose only administrator is an account that is not there', async () => {
    const ann = await administrator(server);
    await server.record.database.write(async (tx) => await tx.deleteFrom('login_user').execute());
    expect(ann.account).not.toBe('');
    expect(await setUp(await server.setUpSecret(), 'ann@plant.test')).toBe(201);
  });

  it('is good for a day, and no more once another was printed', async () => {
    const first = await server.setUpSecret();
    const second = await server.setUpSecret();
    expect(await setUp(first, 'eve@plant.test')).toBe(410);
    server.forward(24 * 3_600_000 + 1000);
    expect(await setUp(second, 'eve@plant.test')).toBe(410);
    expect(await accounts()).toEqual([]);
  });
});

onEveryEngine('what was ended', (engine) => {
  beforeEach(async () => {
    server = await startServer(engine);
  });
  afterEach(async () => await server.stop());

  const accept = async (secret: string, email: string): Promise<number> =>
    (
      await server.ask('POST', '/api/v1/invitations/accept', {
        body: { secret, email, name: 'X', password: PASSWORD },
      })
    ).status;

  it('is an invitation that the same person took up twice at once, who has one account then', async () => {
    const admin = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
    const body = { roles: ['viewer'], days: 1 };
    const made = await server.ask('POST', '/api/v1/plants/mixer/invitations', { as: admin, body });
    const secret = ((await made.json()) as { link: string }).link.split('#')[1] ?? '';
    const named = { email: 'eve@plant.test', name: 'Eve', password: PASSWORD };
    const slow = Promise.withResolvers<string>();
    const auth = { hashOf: async () => await slow.promise };
    const first = acceptInvitation(server.record, secret, { auth, named });
    expect(await accept(secret, named.email)).toBe(201);
    slow.resolve('scrypt$2$$');
    expect(await first).toEqual({ outcome: 'over' });
    const eve = { email: named.email, password: PASSWORD };
    expect((await server.ask('POST', '/api/v1/session', { body: eve })).status).toBe(200);
  });

  it('is an invitation: withdrawn, out of date, or with a digit altered', async () => {
    const admin = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
    const invite = async (): Promise<{ readonly id: string; readonly secret: string }> => {
      const body = { roles: ['admin'], days: 1 };
      const made = await server.ask('POST', '/api/v1/plants/mixer/invitations', { as: admin, body });
      const { id, link } = (await made.json()) as { id: string; link: string };
      return { id, secret: link.split('#')[1] ?? '' };
    };
    const [withdrawn, kept] = [await invite(), await invite()];
    await server.ask('DELETE', `/api/v1/plants/mixer/invitations/${withdrawn.id}`, { as: admin });
    const altered = kept.secret.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(await accept(withdrawn.secret, 'eve@plant.test')).toBe(410);
    expect(await accept(altered, 'eve@plant.test')).toBe(410);
    expect(await accept(`${withdrawn.id}.${kept.secret.split('.')[1]}`, 'eve@plant.test')).toBe(410);
    server.forward(24 * 3_600_000 + 1000);
    expect(await accept(kept.secret, 'eve@plant.test')).toBe(410);
    expect(await accounts()).toEqual(['ann@plant.test']);
  });

  it('is a session that nobody used for an hour, and none that is in use', async () => {
    const admin = await administrator(server);
    const { database } = server.record;
    const [row] = await database.reading.selectFrom('login_session').select(['id', 'expiresAt']).execute();
    const left = Date.parse(String(row?.expiresAt)) - Date.now();
    expect(left / 60_000).toBeGreaterThan(59);
    expect(left / 60_000).toBeLessThanOrEqual(60);
    expect((await server.ask('GET', '/api/v1/plants', { as: admin })).status).toBe(200);
    // As if it had been written down an hour and a minute ago.
    const expiresAt = new Date(Date.now() - 60_000).toISOString();
    await database.write(async (tx) => await tx.updateTable('login_session').set({ expiresAt }).execute());
    expect((await server.ask('GET', '/api/v1/plants', { as: admin })).status).toBe(401);
  });

  it('is a session, from wherever it is ended, and the cookie of a sign-in whose code was shown', async () => {
    const admin = await administrator(server);
    const other = new Person(admin.email);
    const body = { email: admin.email, password: PASSWORD };
    await server.ask('POST', '/api/v1/session', { as: other, body });
    const half = new Person(admin.email);
    for (const [name, value] of other.cookies) half.cookies.set(name, value);
    const code = codeOf(admin.secret, Date.now() + 30_000);
    await server.ask('POST', '/api/v1/session/second-factor', { as: other, body: { code } });
    expect((await server.ask('GET', '/api/v1/plants', { as: other })).status).toBe(200);
    // Nobody goes on with the half sign-in that was carried to its end.
    const recoveryCode = admin.recoveryCodes[0];
    const again = await server.ask('POST', '/api/v1/session/second-factor', {
      as: half,
      body: { recoveryCode },
    });
    expect(again.status).toBe(401);
    const listed = await server.ask('GET', '/api/v1/sessions', { as: admin });
    const { sessions } = (await listed.json()) as { sessions: readonly { id: string; here: boolean }[] };
    const [theirs] = sessions.filter(({ here }) => !here);
    expect((await server.ask('DELETE', `/api/v1/sessions/${theirs?.id}`, { as: admin })).status).toBe(204);
    expect((await server.ask('GET', '/api/v1/plants', { as: other })).status).toBe(401);
  });
});

it('takes no name for a way elsewhere, in any parameter of any route, and says nothing of the machine', async () => {
  server = await startServer(SQLITE);
  const admin = await administrator(server);
  await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
  const ways = [
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e',
    '..%5c..%5cwindows',
    '%252e%252e%252f',
    '..;',
    'mixer%00',
    '%2fetc%2fpasswd',
    '@installation',
    'file:%2f%2f%2fetc',
    '-x',
    '--data=%2fetc',
    '%ff',
    '．．',
  ];
  const wrong: string[] = [];
  for (const route of server.routes.filter(({ path }) => path.includes('{')))
    for (const parameter of route.path.match(/\{\w+\}/g) ?? [])
      for (const way of ways) {
        const path = route.path
          .replace(parameter, way)
          .replace('{plant}', 'mixer')
          .replaceAll(/\{\w+\}/g, 'x');
        const body = ['get', 'delete'].includes(route.method) ? {} : { body: {} };
        const answer = await server.ask(route.method.toUpperCase(), path, { as: admin, ...body });
        const text = await answer.text();
        // What the address itself takes for a way up asks another route, as it would have been asked.
        const isOther = new URL(path, ORIGIN).pathname.split('/').length < path.split('/').length;
        const isRefused = isOther || (answer.status >= 400 && answer.status < 500);
        if (!isRefused || /root:|ENOENT|\/tmp\/|node_modules/.test(text))
          wrong.push(`${route.operationId} ${parameter} ${way}: ${answer.status} ${text.slice(0, 80)}`);
      }
  expect(wrong).toEqual([]);
  expect(server.faults).toEqual([]);
  await server.stop();
});

it('goes by no other method and by no header that names another host, method or path', async () => {
  server = await startServer(SQLITE);
  const admin = await administrator(server);
  await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
  for (const method of ['PATCH', 'OPTIONS', 'PROPFIND', 'PUT'])
    expect((await server.ask(method, '/api/v1/plants', { as: admin })).status, method).toBe(405);
  const headers = {
    'x-http-method-override': 'DELETE',
    'x-original-url': '/healthz',
    'x-rewrite-url': '/healthz',
    'x-forwarded-host': 'evil.test',
    'x-forwarded-proto': 'http',
    forwarded: 'host=evil.test',
  };
  expect((await server.ask('GET', '/api/v1/plants', { headers })).status).toBe(401);
  const body = { roles: ['viewer'], days: 1 };
  const invited = await server.ask('POST', '/api/v1/plants/mixer/invitations', { as: admin, headers, body });
  expect(((await invited.json()) as { link: string }).link).toMatch(new RegExp(`^${ORIGIN}/`));
  const cross = await server.ask('GET', '/api/v1/plants', {
    as: admin,
    headers: { origin: 'https://evil.test' },
  });
  expect([...cross.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  await server.stop();
});

it('reads no body of another type at any route that takes JSON', async () => {
  server = await startServer(SQLITE);
  const admin = await administrator(server);
  await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
  const { reading } = server.record.database;
  const heads = async (): Promise<unknown> =>
    await reading.selectFrom('head').selectAll().where('plant', '!=', '@installation').execute();
  const before = await heads();
  const routes = server.routes.filter(({ request }) => 'application/json' in (request?.body?.content ?? {}));
  expect(routes.length).toBeGreaterThan(12);
  const secret = await server.setUpSecret();
  const all = {
    secret,
    email: 'eve@plant.test',
    name: 'Eve',
    password: PASSWORD,
    id: 'x',
    reason: 'x',
    code: '1',
    roles: ['admin'],
    days: 1,
    scope: 'write',
    seq: 1,
    decision: 'accept',
    changes: [],
  };
  for (const { method, path, operationId } of routes)
    for (const type of ['application/octet-stream', 'text/plain', 'application/x-www-form-urlencoded']) {
      const to = path.replace('{plant}', 'mixer').replaceAll(/\{\w+\}/g, 'x');
      const sent = { as: admin, headers: { 'content-type': type }, body: JSON.stringify(all) };
      const { status } = await server.ask(method.toUpperCase(), to, sent);
      expect(status, `${operationId} ${type}`).toBeGreaterThanOrEqual(400);
      expect(status, `${operationId} ${type}`).toBeLessThan(500);
    }
  expect(await heads()).toEqual(before);
  await server.stop();
});
