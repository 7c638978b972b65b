import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkElsewhere } from '../../accounts/oidc/known.ts';
import { newRound, roundOf } from '../../accounts/oidc/round.ts';
import { readConfig } from '../../http/config.ts';
import { serve } from '../../http/serve.ts';
import { onEveryEngine, SQLITE, type Engine } from '../record/engines.ts';
import { forger, type Forger, type Forgery } from './oidc/forger.ts';
import { realProvider, signedInThere, type RealProvider } from './oidc/real-provider.ts';
import { administrator, codeOf, ORIGIN, PASSWORD, Person, startServer, type TestServer } from './server.ts';

const CALLBACK = `${ORIGIN}/api/v1/oidc/callback`;
const OURS = { tid: 'waterworks', email_verified: true };
const PEOPLE = {
  bob: { ...OURS, email: 'Bob@waterworks.test', name: 'Bob' },
  eve: { ...OURS, tid: 'elsewhere', email: 'eve@elsewhere.test' },
  nobody: { email: 'nobody@waterworks.test', email_verified: true },
  mallory: { ...OURS, email: 'bob@waterworks.test', email_verified: false },
  ann: { ...OURS, email: 'ann@plant.test' },
};

/** A browser begins here, and comes back with what the provider gave it. */
async function begun(server: TestServer, person: Person): Promise<URL> {
  const started = await server.ask('GET', '/api/v1/oidc/start', { as: person });
  expect(started.status).toBe(303);
  return new URL(started.headers.get('location') ?? '');
}

async function back(server: TestServer, person: Person, address: string): Promise<Response> {
  const { pathname, search } = new URL(address);
  return await server.ask('GET', `${pathname}${search}`, { as: person });
}

async function signIn(server: TestServer, login: string, person = new Person(login)): Promise<Response> {
  return await back(server, person, await signedInThere((await begun(server, person)).href, login, CALLBACK));
}

async function invited(server: TestServer, ann: Person, email: string): Promise<string> {
  const made = await server.ask('POST', '/api/v1/plants/mixer/invitations', {
    as: ann,
    body: { roles: ['viewer', 'approver'], days: 3, email },
  });
  return ((await made.json()) as { link: string }).link.split('#')[1] ?? '';
}

async function events(server: TestServer): Promise<readonly string[]> {
  const rows = await server.record.database.reading
    .selectFrom('entry')
    .select('reason')
    .where('plant', '=', '@installation')
    .orderBy('seq')
    .execute();
  return rows.map(({ reason }) => reason);
}

let provider: RealProvider;
beforeAll(async () => {
  provider = await realProvider(PEOPLE, CALLBACK);
});
afterAll(async () => await provider.stop());

/** A server with a plant and its administrator, for each test. */
function withServer(engine: Engine): { server: TestServer; ann: Person } {
  const here = {} as { server: TestServer; ann: Person };
  beforeEach(async () => {
    here.server = await startServer(engine, { provider: provider.settings });
    here.ann = await administrator(here.server);
    await here.server.ask('POST', '/api/v1/plants', { as: here.ann, body: { id: 'mixer', name: 'Mixer' } });
  });
  afterEach(async () => await here.server.stop());
  return here;
}

onEveryEngine('signing in at a provider', (engine) => {
  const here = withServer(engine);

  it('lets in who is invited by an address that the provider verified, and again by the subject alone', async () => {
    const { server, ann } = here;
    expect((await signIn(server, 'bob')).status).toBe(401);
    await invited(server, ann, 'bob@waterworks.test');
    const bob = new Person('bob');
    const first = await signIn(server, 'bob', bob);
    expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
    const who = await (await server.ask('GET', '/api/v1/session', { as: bob })).json();
    expect(who).toMatchObject({
      name: 'Bob',
      email: 'bob@waterworks.test',
      hasSecondFactor: false,
      roles: [{ site: 'mixer', roles: ['viewer', 'approver'] }],
    });
    expect((await server.ask('GET', '/api/v1/plants/mixer/history', { as: bob })).status).toBe(200);
    const again = new Person('bob');
    expect((await signIn(server, 'bob', again)).status).toBe(303);
    expect(await (await server.ask('GET', '/api/v1/session', { as: again })).json()).toEqual(who);
    expect((await events(server)).slice(-3)).toEqual([
      'joined',
      'signed-in-elsewhere',
      'signed-in-elsewhere',
    ]);
  });

  it('keeps out an account that is disabled, whatever the provider says, and ends the session it has', async () => {
    const { server, ann } = here;
    await invited(server, ann, 'bob@waterworks.test');
    const bob = new Person('bob');
    await signIn(server, 'bob', bob);
    const { account } = (await (await server.ask('GET', '/api/v1/session', { as: bob })).json()) as {
      account: string;
    };
    const set = async (disabled: boolean): Promise<number> =>
      (await server.ask('PUT', `/api/v1/accounts/${account}/disabled`, { as: ann, body: { disabled } }))
        .status;
    expect(await set(true)).toBe(204);
    expect((await server.ask('GET', '/api/v1/session', { as: bob })).status).toBe(401);
    const again = new Person('bob');
    const refused = await signIn(server, 'bob', again);
    const stranger = await signIn(server, 'eve', new Person('eve'));
    expect([refused.status, stranger.status]).toEqual([401, 401]);
    expect(await refused.json()).toEqual(await stranger.json());
    expect((await server.ask('GET', '/api/v1/session', { as: again })).status).toBe(401);
    const { reading } = server.record.database;
    const sessions = reading.selectFrom('login_session').select('id').where('userId', '=', account);
    expect(await sessions.execute()).toEqual([]);
    expect((await events(server)).filter((event) => event === 'signed-in-elsewhere')).toHaveLength(1);
    expect(await set(false)).toBe(204);
    expect((await signIn(server, 'bob', again)).status).toBe(303);
  });

  it('asks who approves for a second factor of their own here, which a fresh sign-in sets up', async () => {
    const { server, ann } = here;
    await invited(server, ann, 'bob@waterworks.test');
    const bob = new Person('bob');
    await signIn(server, 'bob', bob);
    const sign = async (): Promise<number> => {
      const body = { id: `b${Math.random().toString(36).slice(2, 8)}`, reason: 'as agreed' };
      return (await server.ask('POST', '/api/v1/plants/mixer/baselines', { as: bob, body })).status;
    };
    expect(await sign()).toBe(403);
    const setUp = async (): Promise<Response> =>
      await server.ask('POST', '/api/v1/second-factor', { as: bob, body: {} });
    const made = await setUp();
    expect(made.status).toBe(201);
    const { uri } = (await made.json()) as { uri: string };
    const code = codeOf(uri, Date.now());
    const shown = await server.ask('POST', '/api/v1/session/second-factor', { as: bob, body: { code } });
    expect(shown.status).toBe(200);
    expect(await sign()).toBe(200);
    const later = new Person('bob');
    await signIn(server, 'bob', later);
    expect((await server.ask('GET', '/api/v1/plants/mixer/history', { as: later })).status).toBe(200);
    const body = { id: 'b1', reason: 'as agreed' };
    expect((await server.ask('POST', '/api/v1/plants/mixer/baselines', { as: later, body })).status).toBe(
      403,
    );
    server.forward(6 * 60_000);
    const stale = await server.ask('POST', '/api/v1/second-factor', { as: later, body: {} });
    expect(((await stale.json()) as { title: string }).title).toBe('sign-in-again');
  });

  it('links an account that is signed in with its second factor, and no other by the same subject', async () => {
    const { server, ann } = here;
    const link = async (person: Person, login: string): Promise<number> => {
      const asked = await server.ask('POST', '/api/v1/oidc/link', { as: person });
      if (asked.status !== 200) return asked.status;
      const { location } = (await asked.json()) as { location: string };
      return (await back(server, person, await signedInThere(location, login, CALLBACK))).status;
    };
    expect(await link(ann, 'ann')).toBe(303);
    const there = new Person('ann');
    expect((await signIn(server, 'ann', there)).status).toBe(303);
    const who = await (await server.ask('GET', '/api/v1/session', { as: there })).json();
    expect(who).toMatchObject({ account: ann.account });
    // The session from there has shown no second factor here.
    expect(await link(there, 'bob')).toBe(403);
    expect(await link(ann, 'bob')).toBe(401);
    // Somebody else's browser that is sent to the end of it.
    const asked = await server.ask('POST', '/api/v1/oidc/link', { as: ann });
    const { location } = (await asked.json()) as { location: string };
    const address = await signedInThere(location, 'bob', CALLBACK);
    expect((await back(server, there, address)).status).toBe(401);
    expect(await events(server)).toContain('linked-elsewhere');
  });

  it('unlinks an account that has a password, and ends the sessions that came from there', async () => {
    const { server, ann } = here;
    const { location } = (await (await server.ask('POST', '/api/v1/oidc/link', { as: ann })).json()) as {
      location: string;
    };
    await back(server, ann, await signedInThere(location, 'ann', CALLBACK));
    const there = new Person('ann');
    await signIn(server, 'ann', there);
    const elsewhere = async (): Promise<unknown> =>
      ((await (await server.ask('GET', '/api/v1/session', { as: ann })).json()) as { elsewhere: unknown })
        .elsewhere;
    expect(await elsewhere()).toBe(provider.settings.issuer);
    const unlink = async (person: Person): Promise<number> =>
      (await server.ask('DELETE', '/api/v1/oidc/link', { as: person })).status;
    expect([await unlink(there), await unlink(ann), await unlink(ann)]).toEqual([403, 204, 404]);
    expect(await elsewhere()).toBeNull();
    expect((await server.ask('GET', '/api/v1/session', { as: there })).status).toBe(401);
    expect((await signIn(server, 'ann')).status).toBe(401);
    await invited(server, ann, 'bob@waterworks.test');
    const bob = new Person('bob');
    await signIn(server, 'bob', bob);
    const made = await server.ask('POST', '/api/v1/second-factor', { as: bob, body: {} });
    const { uri } = (await made.json()) as { uri: string };
    const code = codeOf(uri, Date.now());
    await server.ask('POST', '/api/v1/session/second-factor', { as: bob, body: { code } });
    expect(await unlink(bob)).toBe(409);
  });

  it('links one subject of two that come back at once', async () => {
    const { server, ann } = here;
    const named = (sub: string) => ({ claims: { sub, tid: 'waterworks' }, account: ann.account });
    const came = await Promise.all(
      ['one', 'two'].map(async (sub) => await linkElsewhere(server.record, provider.settings, named(sub))),
    );
    expect(came.map(({ outcome }) => outcome).toSorted()).toEqual(['known', 'refused']);
    expect((await events(server)).filter((each) => each === 'linked-elsewhere')).toHaveLength(1);
  });
});

describe('who is let in from a provider', () => {
  const here = withServer(SQLITE);

  it('refuses whom the claim does not say is of the tenant, also with an invitation', async () => {
    const { server, ann } = here;
    for (const login of ['eve', 'nobody'] as const) {
      await invited(server, ann, PEOPLE[login].email);
      const refused = await signIn(server, login);
      expect([refused.status, ((await refused.json()) as { title: string }).title]).toEqual([
        401,
        'elsewhere-refused',
      ]);
    }
  });

  it('makes nobody anybody by an address: neither one not verified nor one that has an account', async () => {
    const { server, ann } = here;
    await invited(server, ann, 'bob@waterworks.test');
    expect((await signIn(server, 'mallory')).status).toBe(401);
    await invited(server, ann, 'ann@plant.test');
    expect((await signIn(server, 'ann')).status).toBe(401);
    const users = await server.record.database.reading.selectFrom('login_user').select('email').execute();
    expect(users).toEqual([{ email: 'ann@plant.test' }]);
  });

  it('takes a way back once, in the browser that began it', async () => {
    const { server, ann } = here;
    await invited(server, ann, 'bob@waterworks.test');
    const bob = new Person('bob');
    const address = await signedInThere((await begun(server, bob)).href, 'bob', CALLBACK);
    const kept = new Map(bob.cookies);
    expect((await back(server, new Person('eve'), address)).status).toBe(401);
    const other = new Person('eve');
    await begun(server, other);
    expect((await back(server, other, address)).status).toBe(401);
    expect((await back(server, bob, address)).status).toBe(303);
    const again = new Person('bob');
    for (const [name, value] of kept) again.cookies.set(name, value);
    expect((await back(server, again, address)).status).toBe(401);
    const late = new Person('bob');
    const lateAddress = await signedInThere((await begun(server, late)).href, 'bob', CALLBACK);
    server.forward(11 * 60_000);
    expect((await back(server, late, lateAddress)).status).toBe(401);
  });

  it('has a browser begin with all that is checked when it comes back', async () => {
    const { server } = here;
    const bob = new Person('bob');
    const { searchParams } = await begun(server, bob);
    expect(searchParams.get('redirect_uri')).toBe(CALLBACK);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
    const seen = await server.ask('GET', '/api/v1/oidc/callback?error=access_denied', {
      as: bob,
      headers: { accept: 'text/html' },
    });
    expect([seen.status, seen.headers.get('location')]).toEqual([303, '/sign-in?problem=elsewhere-refused']);
  });

  it('takes an invitation for an address from that address alone', async () => {
    const { server, ann } = here;
    const secret = await invited(server, ann, 'bob@waterworks.test');
    const accept = async (email: string): Promise<number> =>
      (
        await server.ask('POST', '/api/v1/invitations/accept', {
          body: { secret, email, name: 'Somebody', password: PASSWORD },
        })
      ).status;
    expect(await accept('eve@waterworks.test')).toBe(410);
    expect(await accept('BOB@waterworks.test')).toBe(201);
    const body = { roles: ['viewer'], days: 3 };
    const open = await server.ask('POST', '/api/v1/plants/mixer/invitations', { as: ann, body });
    const { link } = (await open.json()) as { link: string };
    const stated = { email: 'boss@waterworks.test', name: 'Boss', password: PASSWORD };
    await server.ask('POST', '/api/v1/invitations/accept', {
      body: { secret: link.split('#')[1], ...stated },
    });
    const { people } = (await (
      await server.ask('GET', '/api/v1/plants/mixer/people', { as: ann })
    ).json()) as { people: readonly { email: string; emailVerified: boolean }[] };
    expect(people.map(({ email, emailVerified }) => [email, emailVerified])).toEqual([
      ['ann@plant.test', true],
      ['bob@waterworks.test', true],
      ['boss@waterworks.test', false],
    ]);
    const { reading } = server.record.database;
    expect(await reading.selectFrom('invitation_address').selectAll().execute()).toEqual([]);
    expect(JSON.stringify(await reading.selectFrom('change').selectAll().execute())).not.toContain('bob@');
  });

  it('tells nothing of a provider where none is named', async () => {
    const without = await startServer(SQLITE);
    expect(await (await without.ask('GET', '/api/v1/oidc')).json()).toEqual({ issuer: null });
    expect((await without.ask('GET', '/api/v1/oidc/start')).status).toBe(404);
    await without.stop();
  });
});

describe('a provider that says the rest where it is asked', () => {
  it('asks it for what the ID token leaves out', async () => {
    const sparing = await realProvider(PEOPLE, CALLBACK, false);
    const server = await startServer(SQLITE, { provider: sparing.settings });
    const ann = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: ann, body: { id: 'mixer', name: 'Mixer' } });
    await invited(server, ann, 'bob@waterworks.test');
    expect((await signIn(server, 'bob')).status).toBe(303);
    expect((await signIn(server, 'eve')).status).toBe(401);
    await server.stop();
    await sparing.stop();
  });
});

describe('a provider that lies', () => {
  let liar: Forger;
  let server: TestServer;
  beforeEach(async () => {
    liar = await forger();
    server = await startServer(SQLITE, { provider: liar.settings });
    const ann = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: ann, body: { id: 'mixer', name: 'Mixer' } });
    await invited(server, ann, 'ann@waterworks.test');
  });
  afterEach(async () => {
    await server.stop();
    await liar.stop();
  });

  const tried = async (forgery: Forgery, query: Readonly<Record<string, string>> = {}): Promise<number> => {
    const person = new Person('ann');
    const { searchParams } = await begun(server, person);
    liar.nonce = searchParams.get('nonce') ?? '';
    liar.forgery = forgery;
    const came = new URLSearchParams({ code: 'any', state: searchParams.get('state') ?? '', ...query });
    return (await back(server, person, `${CALLBACK}?${came.toString()}`)).status;
  };

  it('is not believed, and is once all is as it should be', async () => {
    const now = Math.floor(Date.now() / 1000);
    const forgeries: readonly Forgery[] = [
      { claims: { nonce: 'another' } },
      { claims: { nonce: undefined } },
      { claims: { iss: 'https://login.elsewhere.test' } },
      { claims: { aud: 'another-client' } },
      { claims: { aud: ['bulkhead', 'another-client'], azp: 'another-client' } },
      { claims: { exp: now - 3600, iat: now - 7200 } },
      { claims: { exp: undefined } },
      { claims: { sub: undefined } },
      { claims: { tid: 'elsewhere' } },
      { claims: { tid: undefined } },
      { claims: { tid: { waterworks: true } } },
      { claims: { email_verified: false } },
      { claims: { email_verified: 'true' } },
      { signed: 'none' },
      { signed: 'cut-off' },
      { signed: 'otherwise' },
      { signed: 'with-secret' },
    ];
    for (const forgery of forgeries) expect([forgery, await tried(forgery)]).toEqual([forgery, 401]);
    expect(await tried({}, { state: 'another' })).toBe(401);
    expect(await tried({}, { state: '' })).toBe(401);
    expect(await tried({}, { iss: 'https://login.elsewhere.test' })).toBe(401);
    expect(await tried({}, { error: 'access_denied' })).toBe(401);
    const { reading } = server.record.database;
    expect((await reading.selectFrom('login_user').select('id').execute()).length).toBe(1);
    expect(await tried({})).toBe(303);
  });

  it('lets in as many as come from one address, and is begun by no image of another page', async () => {
    const came = new Set<number>();
    for (let i = 0; i < 30; i++) came.add(await tried({}));
    expect(came).toEqual(new Set([303]));
    const eve = new Person('eve');
    const headers = { 'sec-fetch-dest': 'image', 'sec-fetch-mode': 'no-cors' };
    const embedded = await server.ask('GET', '/api/v1/oidc/start', { as: eve, headers });
    expect([embedded.status, eve.cookies.size]).toEqual([403, 0]);
    for (let i = 0; i < 50; i++) await tried({ signed: 'otherwise' });
    expect(await tried({})).toBe(429);
  });

  it('is not believed where one answer has the address and another says that it is verified', async () => {
    liar.description = { userinfo_endpoint: `${liar.settings.issuer}/userinfo` };
    liar.userinfo = { sub: 'ann', email: 'own@elsewhere.test', email_verified: true };
    expect(await tried({ claims: { email_verified: undefined } })).toBe(401);
    liar.userinfo = { sub: 'ann', email: 'ann@waterworks.test', email_verified: true };
    expect(await tried({ claims: { email: 'typed@elsewhere.test', email_verified: undefined } })).toBe(303);
  });

  it('is away for all who wait for it, and for nobody once it was there', async () => {
    const start = async (): Promise<number> => (await server.ask('GET', '/api/v1/oidc/start')).status;
    liar.description = { issuer: 'https://login.elsewhere.test' };
    expect(await Promise.all([start(), start(), start()])).toEqual([503, 503, 503]);
    liar.description = {};
    expect(await start()).toBe(303);
    liar.description = { issuer: 'https://login.elsewhere.test' };
    server.forward(61 * 60_000);
    expect(await Promise.all([start(), start()])).toEqual([303, 303]);
    expect(server.faults).toEqual([]);
  });

  it('is away where it calls itself by another name, or does not answer', async () => {
    liar.description = { issuer: 'https://login.elsewhere.test' };
    const refused = await server.ask('GET', '/api/v1/oidc/start');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
    // Whoever runs the server is told why, by a code.
    const why: unknown = expect.stringMatching(/^[A-Z_]+$/);
    expect(server.notes.at(-1)).toEqual({ event: 'oidc-away', why });
    liar.description = {};
    expect((await server.ask('GET', '/api/v1/oidc/start')).status).toBe(303);
  });
});

it('takes a way back that a server began whose clock is a little ahead', () => {
  const at = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
  const kept = newRound('secret', at(0), null);
  expect(roundOf('secret', kept, at(-30))).not.toBeNull();
  expect(roundOf('secret', kept, at(-90))).toBeNull();
  expect(roundOf('secret', kept, at(601))).toBeNull();
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

it('goes all the way over sockets, as it is set up by its environment', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-oidc-'));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const home = `${origin}/api/v1/oidc/callback`;
  const real = await realProvider(PEOPLE, home);
  writeFileSync(join(folder, 'secret'), `${real.settings.clientSecret}\n`);
  delete process.env['BULKHEAD_MASTER_KEY'];
  const read = readConfig({
    BULKHEAD_DATA: join(folder, 'record'),
    BULKHEAD_PORT: String(port),
    BULKHEAD_OIDC_ISSUER: real.settings.issuer,
    BULKHEAD_OIDC_CLIENT_ID: real.settings.clientId,
    BULKHEAD_OIDC_CLIENT_SECRET_FILE: join(folder, 'secret'),
    BULKHEAD_OIDC_TENANT_CLAIM: 'tid',
    BULKHEAD_OIDC_TENANT: 'waterworks',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const why: unknown[] = [];
  const log = {
    request: () => undefined,
    fault: () => undefined,
    note: (...note: unknown[]) => why.push(note),
  };
  const running = await serve({ config: read.config, log, version: '0.0.0' });
  const started = await fetch(`${origin}/api/v1/oidc/start`, { redirect: 'manual' });
  const [cookie = ''] = (started.headers.getSetCookie()[0] ?? '').split(';');
  const there = await signedInThere(started.headers.get('location') ?? '', 'bob', home);
  const came = await fetch(there, { redirect: 'manual', headers: { cookie } });
  // The provider named him, and nobody invited him.
  expect([came.status, came.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="bulkhead"']);
  expect(why).toEqual([['sign-in-failed', expect.objectContaining({ by: 'elsewhere', why: 'no-account' })]]);
  await running.stop();
  await real.stop();
  rmSync(folder, { recursive: true, force: true });
});
