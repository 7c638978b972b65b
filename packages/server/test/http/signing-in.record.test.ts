import { afterEach, beforeEach, expect, it } from 'vitest';
import { onEveryEngine } from '../record/engines.ts';
import {
  administrator,
  codeOf,
  colleague,
  ORIGIN,
  PASSWORD,
  Person,
  startServer,
  type TestServer,
} from './server.ts';

onEveryEngine('signing in', (engine) => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer(engine);
  });
  afterEach(async () => await server.stop());

  it('makes the first account by the printed link, once', async () => {
    const secret = await server.setUpSecret();
    const body = { secret, email: 'ann@plant.test', name: 'Ann', password: PASSWORD };
    const wrong = await server.ask('POST', '/api/v1/set-up', { body: { ...body, secret: 'x'.repeat(43) } });
    expect(wrong.status).toBe(410);
    expect((await server.ask('POST', '/api/v1/set-up', { body })).status).toBe(201);
    expect(
      (await server.ask('POST', '/api/v1/set-up', { body: { ...body, email: 'eve@plant.test' } })).status,
    ).toBe(410);
    expect(await server.setUpSecret()).toBeNull();
    const users = await server.record.database.reading.selectFrom('login_user').select('email').execute();
    expect(users.map(({ email }) => email)).toEqual(['ann@plant.test']);
  });

  it('takes the password of a sign-in moments ago for the first second factor, and for nothing else', async () => {
    const secret = await server.setUpSecret();
    const email = 'ann@plant.test';
    await server.ask('POST', '/api/v1/set-up', { body: { secret, email, name: 'Ann', password: PASSWORD } });
    const signedIn = async (): Promise<Person> => {
      const person = new Person(email);
      await server.ask('POST', '/api/v1/session', { as: person, body: { email, password: PASSWORD } });
      return person;
    };
    const set = async (as: Person, body: object): Promise<Response> =>
      await server.ask('POST', '/api/v1/second-factor', { as, body });
    const late = await signedIn();
    server.forward(6 * 60_000);
    expect((await set(late, {})).status).toBe(403);
    expect((await set(late, { password: PASSWORD })).status).toBe(201);
    server.forward(-6 * 60_000);
    const ann = await signedIn();
    expect((await set(ann, { password: 'quite another one' })).status).toBe(409);
    const made = await set(ann, {});
    expect(made.status).toBe(201);
    const { uri } = (await made.json()) as { uri: string };
    const code = codeOf(uri, Date.now());
    expect(
      (await server.ask('POST', '/api/v1/session/second-factor', { as: ann, body: { code } })).status,
    ).toBe(200);
    // In place of the one that is in force it is asked for, however new the session is.
    expect((await set(ann, {})).status).toBe(403);
    expect((await server.ask('POST', '/api/v1/second-factor', { body: {} })).status).toBe(401);
  });

  it('is set up also after a try that ended between the account and the chain', async () => {
    const row = {
      name: 'Ann',
      emailVerified: 1,
      image: null,
      twoFactorEnabled: 0,
      createdAt: '2026',
      updatedAt: '2026',
    };
    await server.record.database.write(
      async (tx) =>
        await tx
          .insertInto('login_user')
          .values({ id: 'left', email: 'ann@plant.test', ...row })
          .execute(),
    );
    const ann = await administrator(server);
    expect((await server.ask('GET', '/api/v1/plants', { as: ann })).status).toBe(200);
  });

  it('refuses a password that is tried first, and one that is the name', async () => {
    const secret = await server.setUpSecret();
    for (const [password, title] of [
      ['short', 'password-too-short'],
      ['administrator', 'password-common'],
      ['123456789012', 'password-common'],
      ['ann@plant.test', 'password-names-you'],
    ]) {
      const refused = await server.ask('POST', '/api/v1/set-up', {
        body: { secret, email: 'ann@plant.test', name: 'Ann', password },
      });
      expect([refused.status, ((await refused.json()) as { title: string }).title]).toEqual([422, title]);
    }
  });

  it('answers an unknown address as a wrong password', async () => {
    await administrator(server);
    const tell = async (email: string): Promise<unknown> => {
      const refused = await server.ask('POST', '/api/v1/session', {
        body: { email, password: 'quite another one' },
      });
      return [refused.status, await refused.json(), [...refused.headers.keys()].toSorted()];
    };
    expect(await tell('nobody@plant.test')).toEqual(await tell('ann@plant.test'));
  });

  it('logs each sign-in that failed: at which account, by what, from where, and never what was sent', async () => {
    const ann = await administrator(server);
    expect(server.notes).toEqual([]);
    const from = '10.0.9.7';
    const headers = { 'x-forwarded-for': from };
    const post = async (path: string, body: object, as = new Person('')): Promise<number> =>
      (await server.ask('POST', `/api/v1/${path}`, { as, headers, body })).status;
    const { email, account } = ann;
    const password = 'a password that was mistyped';
    expect(await post('session', { email, password })).toBe(401);
    expect(await post('session', { email: 'nobody@plant.test', password })).toBe(401);
    const half = new Person(email);
    expect(await post('session', { email, password: PASSWORD }, half)).toBe(200);
    expect(await post('session/second-factor', { code: '000000' }, half)).toBe(401);
    expect(await post('session/second-factor', { recoveryCode: 'aaaa-bbbb' }, ann)).toBe(401);
    const told = server.notes.map(({ id, ...rest }) => [typeof id, rest]);
    const failed = { event: 'sign-in-failed', why: 'refused', from };
    expect(told).toEqual([
      ['string', { ...failed, by: 'password', account }],
      ['string', { ...failed, by: 'password' }],
      ['string', { ...failed, by: 'code' }],
      ['string', { ...failed, by: 'recovery-code', account }],
    ]);
    const ids = server.lines.filter(({ status }) => status === 401).map(({ id }) => id);
    expect(server.notes.map(({ id }) => id)).toEqual(ids);
    for (let n = 0; n < 11; n++) await post('session', { email, password });
    expect(server.notes.at(-1)).toMatchObject({ event: 'tries-used-up', from });
    expect(JSON.stringify(server.notes.map((note) => ({ ...note, id: '' })))).not.toMatch(
      /@plant|mistyped|aaaa|0000/,
    );
  });

  it('gives nothing before the second factor is shown, also not by the API', async () => {
    const ann = await administrator(server);
    const again = new Person(ann.email);
    const half = await server.ask('POST', '/api/v1/session', {
      as: again,
      body: { email: ann.email, password: PASSWORD },
    });
    expect(await half.json()).toEqual({ state: 'second-factor' });
    expect((await server.ask('GET', '/api/v1/session', { as: again })).status).toBe(401);
    expect((await server.ask('GET', '/api/v1/plants', { as: again })).status).toBe(401);
    const wrong = await server.ask('POST', '/api/v1/session/second-factor', {
      as: again,
      body: { code: '000000' },
    });
    expect(wrong.status).toBe(401);
    const code = codeOf(ann.secret, Date.now() + 30_000);
    const shown = await server.ask('POST', '/api/v1/session/second-factor', { as: again, body: { code } });
    expect(shown.status).toBe(200);
    expect((await server.ask('GET', '/api/v1/plants', { as: again })).status).toBe(200);
  });

  it('takes a code once, and a recovery code once', async () => {
    const ann = await administrator(server);
    const signIn = async (shown: object): Promise<number> => {
      const again = new Person(ann.email);
      await server.ask('POST', '/api/v1/session', {
        as: again,
        body: { email: ann.email, password: PASSWORD },
      });
      await server.ask('POST', '/api/v1/session/second-factor', { as: again, body: shown });
      return (await server.ask('GET', '/api/v1/plants', { as: again })).status;
    };
    const code = codeOf(ann.secret, Date.now() + 30_000);
    expect(await signIn({ code })).toBe(200);
    expect(await signIn({ code })).toBe(401);
    const [recoveryCode] = ann.recoveryCodes;
    expect(await signIn({ recoveryCode })).toBe(200);
    expect(await signIn({ recoveryCode })).toBe(401);
  });

  it('takes another authenticator for one that is lost, by a recovery code and the password', async () => {
    const ann = await administrator(server);
    const again = new Person(ann.email);
    const body = { email: ann.email, password: PASSWORD };
    await server.ask('POST', '/api/v1/session', { as: again, body });
    const recoveryCode = ann.recoveryCodes[1];
    await server.ask('POST', '/api/v1/session/second-factor', { as: again, body: { recoveryCode } });
    const renew = async (password: string): Promise<Response> =>
      await server.ask('POST', '/api/v1/second-factor', { as: again, body: { password } });
    expect((await renew('another password')).status).toBe(409);
    const renewed = await renew(PASSWORD);
    expect(renewed.status).toBe(201);
    const { uri } = (await renewed.json()) as { uri: string };
    const code = codeOf(uri, Date.now());
    await server.ask('POST', '/api/v1/session/second-factor', { as: again, body: { code } });
    expect((await server.ask('GET', '/api/v1/plants', { as: again })).status).toBe(200);
    server.forward(6 * 60_000);
    expect((await renew(PASSWORD)).status).toBe(403);
  });

  it('keeps an authenticator until a code of the next one was shown, in time and in the session that has it', async () => {
    const ann = await administrator(server);
    const shows = async (as: Person, shown: object): Promise<number> =>
      (await server.ask('POST', '/api/v1/session/second-factor', { as, body: shown })).status;
    const signIn = async (shown: object): Promise<number> => {
      const again = new Person(ann.email);
      const body = { email: ann.email, password: PASSWORD };
      const half = await server.ask('POST', '/api/v1/session', { as: again, body });
      expect(await half.json()).toEqual({ state: 'second-factor' });
      return await shows(again, shown);
    };
    const make = async (): Promise<{ readonly uri: string; readonly recoveryCodes: readonly string[] }> => {
      const made = await server.ask('POST', '/api/v1/second-factor', {
        as: ann,
        body: { password: PASSWORD },
      });
      expect(made.status).toBe(201);
      return (await made.json()) as { uri: string; recoveryCodes: readonly string[] };
    };
    const dropped = await make();
    expect((await server.ask('GET', '/api/v1/plants', { as: ann })).status).toBe(200);
    expect(await signIn({ code: codeOf(dropped.uri, Date.now()) })).toBe(401);
    expect(await signIn({ recoveryCode: dropped.recoveryCodes[0] })).toBe(401);
    expect(await signIn({ code: codeOf(ann.secret, Date.now() + 30_000) })).toBe(200);
    const next = await make();
    expect(await shows(ann, { code: codeOf(dropped.uri, Date.now()) })).toBe(401);
    server.forward(11 * 60_000);
    expect(await shows(ann, { code: codeOf(next.uri, Date.now()) })).toBe(401);
    expect(await shows(ann, { recoveryCode: ann.recoveryCodes[0] })).toBe(200);
    expect(await shows(ann, { code: codeOf(next.uri, Date.now()) })).toBe(200);
    expect(await signIn({ code: codeOf(next.uri, Date.now() + 30_000) })).toBe(200);
    expect(await signIn({ code: codeOf(ann.secret, Date.now() - 30_000) })).toBe(401);
    expect(await signIn({ recoveryCode: ann.recoveryCodes[1] })).toBe(401);
    // As it is typed from paper.
    const typed = next.recoveryCodes[0]?.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O');
    expect(await signIn({ recoveryCode: typed })).toBe(200);
    const { reading } = server.record.database;
    const events = await reading
      .selectFrom('entry')
      .select('reason')
      .where('actor', '=', ann.account)
      .execute();
    expect(events.filter(({ reason }) => reason === 'second-factor-set')).toHaveLength(2);
    expect(await reading.selectFrom('login_second_factor').select('userId').execute()).toEqual([
      { userId: ann.account },
    ]);
  });

  it('begins another session with each sign-in, so that one that was planted is nobody', async () => {
    const planted = new Person('ann@plant.test');
    const ann = await administrator(server);
    const name = [...ann.cookies.keys()].find((each) => each.includes('session_token')) ?? '';
    planted.cookies.set(name, 'planted.value');
    await server.ask('POST', '/api/v1/session', {
      as: planted,
      body: { email: ann.email, password: PASSWORD },
    });
    expect(planted.cookies.get(name)).not.toBe('planted.value');
    const before = ann.cookies.get(name);
    const out = await server.ask('DELETE', '/api/v1/session', { as: ann });
    expect([out.status, out.headers.get('clear-site-data')]).toEqual([204, '"cache"']);
    ann.cookies.set(name, before ?? '');
    expect((await server.ask('GET', '/api/v1/session', { as: ann })).status).toBe(401);
  });

  it('goes on in a browser for as long as the session does', async () => {
    const ann = await administrator(server);
    server.forward(61 * 60_000);
    expect(ann.until.size).toBe(0);
    expect((await server.ask('GET', '/api/v1/plants', { as: ann })).status).toBe(200);
  });

  it('ends a session after a working day', async () => {
    const ann = await administrator(server);
    server.forward(12 * 3_600_000 + 1000);
    expect((await server.ask('GET', '/api/v1/plants', { as: ann })).status).toBe(401);
  });

  it('keeps neither a token of a session nor one of a program, but their hashes', async () => {
    const ann = await administrator(server);
    const made = await server.ask('POST', '/api/v1/tokens', {
      as: ann,
      body: { name: 'nightly', scope: 'read', days: 3 },
    });
    const { token } = (await made.json()) as { token: string };
    const [, , secret = ''] = /^(bulkhead_[0-9a-f]+)_(.+)$/.exec(token) ?? [];
    const sessions = [...ann.cookies.values()].map((value) => value.split('.')[0] ?? '');
    const { reading } = server.record.database;
    const all = JSON.stringify([
      await reading.selectFrom('login_session').selectAll().execute(),
      await reading.selectFrom('login_second_factor').selectAll().execute(),
      await reading.selectFrom('entity').selectAll().execute(),
      await reading.selectFrom('change').selectAll().execute(),
      await reading.selectFrom('secret').selectAll().execute(),
      server.lines,
    ]);
    for (const each of [secret, ...sessions, PASSWORD, ...ann.recoveryCodes]) {
      expect(each.length).toBeGreaterThan(5);
      expect(all).not.toContain(each);
    }
  });

  it('lets nobody in by a token that is over, from the very moment on', async () => {
    const ann = await administrator(server);
    const body = { name: 'nightly', scope: 'read', days: 1 };
    const made = await server.ask('POST', '/api/v1/tokens', { as: ann, body });
    const { token } = (await made.json()) as { token: string };
    const headers = { authorization: `Bearer ${token}` };
    const came = async (): Promise<unknown> => {
      const response = await server.ask('GET', '/api/v1/plants', { headers });
      return [response.status, response.headers.get('www-authenticate')];
    };
    const day = 24 * 3_600_000;
    server.forward(day - 60_000);
    expect(await came()).toEqual([200, null]);
    server.forward(60_000);
    expect(await came()).toEqual([401, 'Bearer realm="bulkhead"']);
    const nobody = await server.ask('GET', '/api/v1/plants');
    const over = await server.ask('GET', '/api/v1/plants', { headers });
    expect(await over.json()).toEqual(await nobody.json());
  });

  it('lets a token do what its account may, and no more than its scope', async () => {
    const ann = await administrator(server);
    const made = await server.ask('POST', '/api/v1/tokens', {
      as: ann,
      body: { name: 'nightly', scope: 'read', days: 3 },
    });
    const { token, id } = (await made.json()) as { token: string; id: string };
    const headers = { authorization: `Bearer ${token}` };
    expect((await server.ask('GET', '/api/v1/plants', { headers })).status).toBe(200);
    const write = await server.ask('POST', '/api/v1/plants', {
      headers,
      body: { id: 'mixer', name: 'Mixer' },
    });
    expect(write.status).toBe(403);
    expect((await server.ask('GET', '/api/v1/tokens', { headers })).status).toBe(403);
    expect(
      (
        await server.ask('GET', '/api/v1/plants', {
          headers: { authorization: `Bearer ${token.slice(0, -1)}x` },
        })
      ).status,
    ).toBe(401);
    await server.ask('DELETE', `/api/v1/tokens/${id}`, { as: ann });
    expect((await server.ask('GET', '/api/v1/plants', { headers })).status).toBe(401);
  });

  it('takes requests with a cookie from its own pages alone', async () => {
    const ann = await administrator(server);
    const body = { name: 'x', scope: 'write', days: 1 };
    for (const headers of [
      { origin: 'https://evil.test' },
      { origin: 'null' },
      { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
    ])
      expect((await server.ask('POST', '/api/v1/tokens', { as: ann, headers, body })).status).toBe(403);
    const text = await server.ask('POST', '/api/v1/tokens', {
      as: ann,
      headers: { 'content-type': 'text/plain' },
      body,
    });
    expect(text.status).toBeGreaterThanOrEqual(400);
    expect(await (await server.ask('GET', '/api/v1/tokens', { as: ann })).json()).toEqual({ tokens: [] });
    const other = await server.ask('GET', '/api', { headers: { host: 'evil.test' } });
    expect(other.status).toBe(421);
  });

  it('slows down who tries again and again', async () => {
    await administrator(server);
    const tries = [];
    for (let i = 0; i < 12; i++) {
      const body = { email: 'ann@plant.test', password: `wrong number ${i}` };
      tries.push((await server.ask('POST', '/api/v1/session', { body })).status);
    }
    expect(tries.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => 401));
    expect(tries.slice(-2)).toEqual([429, 429]);
  });

  it('counts no try that went well, of however many behind one address', async () => {
    const ann = await administrator(server);
    const body = { email: ann.email, password: PASSWORD };
    const came = new Set<number>();
    for (let i = 0; i < 30; i++) {
      came.add((await server.ask('POST', '/api/v1/session', { as: new Person(ann.email), body })).status);
      const renewed = await server.ask('POST', '/api/v1/password', {
        as: ann,
        body: { old: PASSWORD, password: PASSWORD },
      });
      came.add(renewed.status);
    }
    expect(came).toEqual(new Set([200, 204]));
  });

  it('slows down who guesses codes in a session that is open', async () => {
    const ann = await administrator(server);
    const tries = [];
    for (let i = 0; i < 12; i++) {
      const body = { code: String(i).padStart(6, '0') };
      tries.push((await server.ask('POST', '/api/v1/session/second-factor', { as: ann, body })).status);
    }
    expect(new Set(tries.slice(0, 9))).toEqual(new Set([401]));
    expect(tries.slice(-2)).toEqual([429, 429]);
  });

  it('does nothing that the chain could not be told of', async () => {
    const ann = await administrator(server);
    const { database } = server.record;
    const before = await database.reading.selectFrom('login_session').select('id').execute();
    const append = database.write;
    const broken = new Person(ann.email);
    let writes = 0;
    // Every write to the chain fails; those to its own tables do not.
    Object.assign(database, {
      write: async (work: (tx: never) => Promise<unknown>) => {
        writes++;
        return await append.call(database, async (tx) => {
          const told = await work(tx as never);
          const entries = await tx
            .selectFrom('entry')
            .select('seq')
            .where('plant', '=', '@installation')
            .execute();
          if (entries.length > chain) throw new Error('the disk is full');
          return told;
        });
      },
    });
    const chain = (
      await database.reading.selectFrom('entry').select('seq').where('plant', '=', '@installation').execute()
    ).length;
    await server.ask('POST', '/api/v1/session', {
      as: broken,
      body: { email: ann.email, password: PASSWORD },
    });
    const code = codeOf(ann.secret, Date.now() + 30_000);
    const shown = await server.ask('POST', '/api/v1/session/second-factor', { as: broken, body: { code } });
    expect(shown.status).toBe(500);
    expect(writes).toBeGreaterThan(0);
    expect((await server.ask('GET', '/api/v1/session', { as: broken })).status).toBe(401);
    Object.assign(database, { write: append });
    expect(await database.reading.selectFrom('login_session').select('id').execute()).toEqual(before);
  });

  it('invites by a link that is good once', async () => {
    const ann = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: ann, body: { id: 'mixer', name: 'Mixer' } });
    const bob = await colleague(server, ann, 'mixer', ['viewer']);
    const who = (await (await server.ask('GET', '/api/v1/session', { as: bob })).json()) as {
      roles: unknown;
    };
    expect(who.roles).toEqual([{ site: 'mixer', roles: ['viewer'], may: ['read'] }]);
    const invited = await server.ask('POST', '/api/v1/plants/mixer/invitations', {
      as: ann,
      body: { roles: ['engineer'], days: 1 },
    });
    const secret = ((await invited.json()) as { link: string }).link.split('#')[1];
    const accept = async (email: string): Promise<number> =>
      (
        await server.ask('POST', '/api/v1/invitations/accept', {
          body: { secret, email, name: 'Eve', password: PASSWORD },
        })
      ).status;
    expect(await accept('eve@plant.test')).toBe(201);
    expect(await accept('mallory@plant.test')).toBe(410);
  });
});
