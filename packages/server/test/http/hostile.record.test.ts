/** Bodies, paths and headers that mean harm: each is refused with a problem, and changes nothing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INSTALLATION } from '../../db/ledger/installation.ts';
import { SQLITE } from '../record/engines.ts';
import { administrator, ORIGIN, PASSWORD, type Person, startServer, type TestServer } from './server.ts';

let server: TestServer;
let admin: Person;
beforeAll(async () => {
  server = await startServer(SQLITE);
  admin = await administrator(server);
  await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
  // The administrator engineers here as well.
  await server.ask('PUT', `/api/v1/plants/mixer/people/${admin.account}`, {
    as: admin,
    body: { roles: ['engineer'] },
  });
});
afterAll(async () => await server.stop());

const state = async (): Promise<unknown> => {
  const { reading } = server.record.database;
  return [
    await reading.selectFrom('head').selectAll().orderBy('plant').execute(),
    await reading.selectFrom('login_user').select('id').execute(),
  ];
};

const CHANGES = '/api/v1/plants/mixer/changes';
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const change = (set: string): string => `{"reason":"x","changes":[{"ref":"plant","set":${set}}]}`;

const BODIES: readonly (readonly [string, string])[] = [
  ['no JSON', '{'],
  ['nothing', ''],
  ['a number', '7'],
  ['a list', '[]'],
  ['null', 'null'],
  ['deep', nested(100_000)],
  ['deep where anything may stand', change(nested(50_000))],
  ['a prototype', change('{"__proto__":{"admin":true},"name":"x"}')],
  ['a constructor', change('{"constructor":{"prototype":{"admin":true}}}')],
  ['a field too many', '{"reason":"x","changes":[],"admin":true}'],
  ['10,000 fields', `{${Array.from({ length: 10_000 }, (_, i) => `"f${i}":1`).join(',')}}`],
  ['other types', '{"reason":7,"changes":"all"}'],
  ['a name that is no text', change('{"name":{"$gt":""}}')],
  ['another kind', '{"reason":"x","changes":[{"ref":"grant:x","set":{"roles":["admin"]}}]}'],
  ['a file of the record', '{"reason":"x","changes":[{"add":"file:x","set":{"name":"x"}}]}'],
  ['no reason', '{"reason":"   ","changes":[{"ref":"plant","set":{"name":"x"}}]}'],
  [
    'a moment that is a path',
    '{"reason":"x","at":"../../etc/passwd","changes":[{"ref":"plant","set":{"name":"x"}}]}',
  ],
  ['half a sign', change('{"name":"\\ud800"}')],
  ['NUL', change('{"name":"a\\u0000b"}')],
  ['too large', `{"reason":"${'x'.repeat(5 * 2 ** 20)}","changes":[]}`],
];

it.each(BODIES)('refuses a body: %s', async (_, body) => {
  const before = await state();
  const refused = await server.ask('POST', CHANGES, { as: admin, body });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(refused.status).toBeLessThan(500);
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(await state()).toEqual(before);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
  expect(server.faults).toEqual([]);
});

it.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'text/xml',
])('takes JSON alone: %s', async (type) => {
  const before = await state();
  const body = type.includes('utf-16')
    ? Buffer.from(change('{"name":"x"}'), 'utf16le').toString('latin1')
    : change('{"name":"x"}');
  const refused = await server.ask('POST', CHANGES, { as: admin, headers: { 'content-type': type }, body });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(refused.status).toBeLessThan(500);
  expect(await state()).toEqual(before);
});

it.each([
  '/api/v1/plants/..%2f..%2fetc%2fpasswd/assessment',
  '/api/v1/plants/@installation/entities',
  '/api/v1/plants/%40installation/entities',
  `/api/v1/plants/${INSTALLATION}/history`,
  '/api/v1/plants/mixer%00/assessment',
  '/api/v1/plants/mixer@1/assessment',
  '/api/v1/plants/%2e%2e/assessment',
  '/api/v1/plants/mixer/assessment/',
  '/api/v1//plants',
  '/API/V1/PLANTS',
  '/api/v1/plants/mixer/assessment?at=../other',
  '/api/v1/plants/mixer/assessment?at=1@other',
  '/api/v1/plants/mixer/assessment?place=--data',
  '/api/v1/plants/mixer/assessment?data=/etc',
  '/api/v1/plants/mixer/diff?against=/etc',
  '/api/v1/plants/mixer/history?limit=99999999',
  '/api/v1/plants/mixer/why?ref=%00',
])('refuses a path: %s', async (path) => {
  const refused = await server.ask('GET', path, { as: admin });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(refused.status).toBeLessThan(500);
  expect(server.faults).toEqual([]);
});

it('refuses bytes that are no text, and a reason that would show as another', async () => {
  const before = await state();
  const bytes = Buffer.concat([Buffer.from(change('{"name":"a')), Buffer.from([0xff])]);
  const body = `${change('{"name":"x"}').replace('"x"', '"a\u202eb"')}`;
  const raw = await server.askBytes(CHANGES, admin, bytes);
  expect(raw.status).toBe(400);
  expect((await server.ask('POST', CHANGES, { as: admin, body })).status).toBe(422);
  expect(await state()).toEqual(before);
});

it('says nothing of what was sent where that is a secret', async () => {
  const canary = 'canary-7f3a91-of-a-password';
  const answers = [
    await server.ask('POST', '/api/v1/session', { body: { email: 'ann@plant.test', password: canary } }),
    await server.ask('POST', '/api/v1/session', {
      body: { email: 'ann@plant.test', password: canary, more: canary },
    }),
    await server.ask('POST', '/api/v1/session', { body: `{"password":"${canary}"` }),
    await server.ask('POST', '/api/v1/set-up', {
      body: { secret: canary, email: 'x@plant.test', name: 'X', password: canary },
    }),
    await server.ask('POST', '/api/v1/invitations/accept', {
      body: { secret: canary, email: 'x@plant.test', name: 'X', password: canary },
    }),
    await server.ask('GET', '/api/v1/plants', { headers: { authorization: `Bearer ${canary}` } }),
    await server.ask('GET', '/api/v1/plants', { headers: { cookie: `bulkhead.session_token=${canary}` } }),
  ];
  for (const answer of answers) {
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(`${await answer.text()} ${JSON.stringify([...answer.headers])}`).not.toContain(canary);
  }
  expect(JSON.stringify([server.lines, server.faults])).not.toContain(canary);
  expect(JSON.stringify([server.lines, server.faults])).not.toContain(PASSWORD);
});

it('changes a plant for who may, and tells both values to who came second', async () => {
  const rename = async (name: string, at?: string): Promise<Response> =>
    await server.ask('POST', CHANGES, {
      as: admin,
      body: {
        reason: 'a better name',
        ...(at === undefined ? {} : { at }),
        changes: [{ ref: 'plant', set: { name } }],
      },
    });
  const first = await rename('Mixing station');
  expect(first.status).toBe(200);
  const { seq } = (await first.json()) as { seq: number };
  expect((await rename('Mixing hall')).status).toBe(200);
  const second = await rename('Mixing room', String(seq));
  expect(second.status).toBe(409);
  expect(await second.json()).toMatchObject({
    title: 'conflict',
    errors: [
      {
        at: 'plant',
        before: { name: 'Mixing station' },
        yours: { name: 'Mixing room' },
        now: { name: 'Mixing hall' },
      },
    ],
  });
});

it('carries a request out once, however often it is sent under its key', async () => {
  const body = { reason: 'once', changes: [{ ref: 'plant', set: { name: 'Once' } }] };
  const headers = { 'idempotency-key': 'key-of-this-request' };
  const ask = async (sent: object): Promise<Response> =>
    await server.ask('POST', CHANGES, { as: admin, headers, body: sent });
  const [first, again] = [await ask(body), await ask(body)];
  expect(await again.text()).toBe(await first.text());
  expect((await ask({ ...body, reason: 'otherwise' })).status).toBe(422);
  const twice = { 'idempotency-key': 'key-of-two-at-once' };
  const propose = { reason: 'once', changes: [{ ref: 'plant', set: { name: 'Proposed' } }] };
  const both = await Promise.all(
    [1, 2].map(
      async () =>
        await server.ask('POST', '/api/v1/plants/mixer/proposals', {
          as: admin,
          headers: twice,
          body: propose,
        }),
    ),
  );
  const [one, two] = await Promise.all(both.map(async (response) => await response.text()));
  expect(two).toBe(one);
});

it('answers what did not change without sending it', async () => {
  const first = await server.ask('GET', '/api/v1/plants/mixer/assessment', { as: admin });
  const etag = first.headers.get('etag') ?? '';
  const again = await server.ask('GET', '/api/v1/plants/mixer/assessment', {
    as: admin,
    headers: { 'if-none-match': etag },
  });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(ORIGIN.startsWith('https:') && first.headers.get('strict-transport-security')).toBeTruthy();
});

it('tells which methods a path takes', async () => {
  const other = await server.ask('PUT', CHANGES, { as: admin, body: {} });
  expect([other.status, other.headers.get('allow')]).toEqual([405, 'POST']);
  const two = await server.ask('PATCH', '/api/v1/plants/mixer/proposals', { as: admin, body: {} });
  expect([two.status, two.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  expect((await server.ask('HEAD', '/healthz')).status).toBe(200);
  expect((await server.ask('PUT', '/api/v1/nothing', { as: admin, body: {} })).status).toBe(404);
});

it('changes a plant only in the state that was looked at, where that is asked for', async () => {
  const look = async (tag?: string): Promise<Response> =>
    await server.ask('GET', '/api/v1/plants/mixer/entities', {
      as: admin,
      ...(tag === undefined ? {} : { headers: { 'if-none-match': `"other", W/${tag}` } }),
    });
  const rename = async (name: string, tag: string): Promise<Response> =>
    await server.ask('POST', CHANGES, {
      as: admin,
      headers: { 'if-match': tag },
      body: { reason: 'a better name', changes: [{ ref: 'plant', set: { name } }] },
    });
  const tag = (await look()).headers.get('etag') ?? '';
  expect((await look(tag)).status).toBe(304);
  expect((await rename('Looked at', tag)).status).toBe(200);
  expect((await look(tag)).status).toBe(200);
  const before = await state();
  const refused = await rename('Too late', tag);
  expect([refused.status, await refused.json()]).toMatchObject([412, { title: 'changed-since' }]);
  expect(await state()).toEqual(before);
  expect((await rename('Whatever it is', '*')).status).toBe(200);
});

it('keeps what is private out of every cache', async () => {
  for (const path of ['/api/v1/session', '/api/v1/plants', '/api/v1/tokens', '/api/v1/plants/mixer/people'])
    expect((await server.ask('GET', path, { as: admin })).headers.get('cache-control'), path).toBe(
      'no-store',
    );
  const page = await server.ask('GET', '/api');
  for (const name of [
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
    'referrer-policy',
    'x-content-type-options',
    'x-frame-options',
  ])
    expect(page.headers.get(name), name).toBeTruthy();
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});
