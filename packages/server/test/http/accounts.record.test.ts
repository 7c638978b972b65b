/** What becomes of accounts: other passwords, roles everywhere, sessions and tokens ended, accounts disabled. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { invite } from '../../accounts/invitations.ts';
import { newReset } from '../../accounts/new-password.ts';
import { makeToken } from '../../accounts/tokens.ts';
import { counted } from '../../accounts/tries.ts';
import { onEveryEngine, SQLITE } from '../record/engines.ts';
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

const ANOTHER = 'seven blue pumps whistle';

onEveryEngine('accounts', (engine) => {
  /** What no database has a part in. */
  const once = it.runIf(engine.name === SQLITE.name);
  let server: TestServer;
  let ann: Person;
  beforeEach(async () => {
    server = await startServer(engine);
    ann = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: ann, body: { id: 'mixer', name: 'Mixer' } });
  });
  afterEach(async () => await server.stop());

  const status = async (method: string, path: string, asking: Asking = {}): Promise<number> =>
    (await server.ask(method, `/api/v1/${path}`, asking)).status;
  const isIn = async (person: Person): Promise<number> => await status('GET', 'plants', { as: person });
  /** By password and the next code, which nobody has seen yet. */
  const signIn = async (email: string, password: string): Promise<number> =>
    await status('POST', 'session', { body: { email, password } });
  const signedInBy = async (person: Person, shown: object): Promise<Person> => {
    const again = new Person(person.email);
    await server.ask('POST', '/api/v1/session', {
      as: again,
      body: { email: person.email, password: PASSWORD },
    });
    await server.ask('POST', '/api/v1/session/second-factor', { as: again, body: shown });
    return again;
  };
  const signedIn = async (person: Person, later: number): Promise<Person> =>
    await signedInBy(person, { code: codeOf(person.secret, Date.now() + later * 30_000) });
  const token = async (person: Person): Promise<Asking> => {
    const made = await server.ask('POST', '/api/v1/tokens', {
      as: person,
      body: { name: 'nightly', scope: 'read', days: 3 },
    });
    const { token: text } = (await made.json()) as { token: string };
    return { headers: { authorization: `Bearer ${text}` } };
  };
  const told = async (): Promise<readonly string[]> => {
    const rows = await server.record.database.reading
      .selectFrom('entry')
      .select(['reason', 'actor'])
      .where('plant', '=', '@installation')
      .orderBy('seq')
      .execute();
    return rows.map(({ reason, actor }) => `${reason} by ${actor === ann.account ? 'ann' : 'another'}`);
  };

  it('changes a password by the old one, and ends every other session', async () => {
    const other = await signedIn(ann, 1);
    expect(await isIn(other)).toBe(200);
    const change = async (old: string, password: string): Promise<number> =>
      await status('POST', 'password', { as: ann, body: { old, password } });
    expect(await change('not the old one', ANOTHER)).toBe(403);
    expect(await change(PASSWORD, 'ann@plant.test')).toBe(422);
    expect(await change(PASSWORD, ANOTHER)).toBe(204);
    expect([await isIn(ann), await isIn(other)]).toEqual([200, 401]);
    expect([await signIn(ann.email, PASSWORD), await signIn(ann.email, ANOTHER)]).toEqual([401, 200]);
    expect((await told()).at(-1)).toBe('password-changed by ann');
  });

  once('counts who guesses the old password', async () => {
    const tries: number[] = [];
    for (let i = 0; i < 11; i++)
      tries.push(
        await status('POST', 'password', { as: ann, body: { old: `guess ${i}`, password: ANOTHER } }),
      );
    expect(tries.slice(8)).toEqual([403, 403, 429]);
  });

  it('sets another password by a link that is good once, for whom its maker may still make it', async () => {
    const bob = await colleague(server, ann, 'mixer', ['engineer']);
    const link = async (): Promise<string> => {
      const path = `/api/v1/accounts/${bob.account}/password-reset`;
      const made = (await (await server.ask('POST', path, { as: ann })).json()) as { link: string };
      return made.link.split('#')[1] ?? '';
    };
    const reset = async (secret: string, password = ANOTHER): Promise<number> =>
      await status('POST', 'password/reset', { body: { secret, password } });
    const first = await link();
    const second = await link();
    expect(await reset(first)).toBe(410);
    expect(await reset(`${bob.account}.${'x'.repeat(43)}`)).toBe(410);
    expect(await reset(`nobody.${'x'.repeat(43)}`)).toBe(410);
    expect(await reset(second, 'short')).toBe(422);
    expect(await reset(second)).toBe(204);
    expect(await reset(second)).toBe(410);
    expect(await isIn(bob)).toBe(401);
    expect(await signIn(bob.email, PASSWORD)).toBe(401);
    const again = new Person(bob.email);
    const half = await server.ask('POST', '/api/v1/session', {
      as: again,
      body: { email: bob.email, password: ANOTHER },
    });
    // The second factor is as it was.
    expect(await half.json()).toEqual({ state: 'second-factor' });
    const old = await link();
    server.forward(24 * 3_600_000);
    expect(await reset(old)).toBe(410);
    expect((await told()).slice(-3)).toEqual([
      'password-reset-made by ann',
      'password-reset by another',
      'password-reset-made by ann',
    ]);
  });

  it('disables an account at once, with its sessions and tokens, and enables it without them', async () => {
    const bob = await colleague(server, ann, 'mixer', ['admin', 'engineer']);
    const program = await token(bob);
    expect(await status('GET', 'plants', program)).toBe(200);
    const invited = await server.ask('POST', '/api/v1/plants/mixer/invitations', {
      as: bob,
      body: { roles: ['viewer'], days: 3 },
    });
    const { link } = (await invited.json()) as { link: string };
    const set = async (disabled: boolean): Promise<number> =>
      await status('PUT', `accounts/${bob.account}/disabled`, { as: ann, body: { disabled } });
    expect(await set(true)).toBe(204);
    expect(await set(true)).toBe(204);
    expect([await isIn(bob), await status('GET', 'plants', program)]).toEqual([401, 401]);
    expect(await isIn(await signedIn(bob, 1))).toBe(401);
    const accept = { secret: link.split('#')[1], email: 'eve@plant.test', name: 'Eve', password: PASSWORD };
    expect(await status('POST', 'invitations/accept', { body: accept })).toBe(410);
    expect(await set(false)).toBe(204);
    expect([await isIn(bob), await status('GET', 'plants', program)]).toEqual([401, 401]);
    expect(await isIn(await signedInBy(bob, { recoveryCode: bob.recoveryCodes[0] }))).toBe(200);
    expect(await status('PUT', 'accounts/nobody/disabled', { as: ann, body: { disabled: true } })).toBe(404);
    expect((await told()).filter((each) => each.startsWith('account-'))).toEqual([
      'account-disabled by ann',
      'account-enabled by ann',
    ]);
  });

  it('says of one that is disabled nothing of its password, and counts tries at it', async () => {
    const bob = await colleague(server, ann, 'mixer', ['engineer']);
    await status('PUT', `accounts/${bob.account}/disabled`, { as: ann, body: { disabled: true } });
    const tries: number[] = [];
    for (let i = 0; i < 11; i++) tries.push(await signIn(bob.email, PASSWORD));
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });

  it('brings nothing to life by enabling an account that was made while it was disabled', async () => {
    const { record } = server;
    const bob = await colleague(server, ann, 'mixer', ['admin']);
    await status('PUT', `accounts/${bob.account}/roles`, { as: ann, body: { roles: ['admin'] } });
    const set = async (disabled: boolean): Promise<number> =>
      await status('PUT', `accounts/${bob.account}/disabled`, { as: ann, body: { disabled } });
    expect(await set(true)).toBe(204);
    // As of a request that was under way.
    const asked = { account: bob.account, name: 'late', scope: 'read', days: 3 } as const;
    const { secret } = await makeToken(record, asked);
    const own = await newReset(record, bob.account, ann.account);
    const other = await newReset(record, ann.account, bob.account);
    const late = {
      site: 'mixer',
      roles: ['viewer'],
      days: 3,
      by: bob.account,
      email: 'eve@plant.test',
    } as const;
    const invitation = await invite(record, late);
    expect(await set(false)).toBe(204);
    expect(await status('GET', 'plants', { headers: { authorization: `Bearer ${secret}` } })).toBe(401);
    for (const reset of [own, other]) {
      const body = { secret: reset.secret, password: ANOTHER };
      expect(await status('POST', 'password/reset', { body })).toBe(410);
    }
    const body = { secret: invitation.secret, email: late.email, name: 'Eve', password: PASSWORD };
    expect(await status('POST', 'invitations/accept', { body })).toBe(410);
    const rows = await record.database.reading.selectFrom('invitation_address').selectAll().execute();
    expect(rows).toEqual([]);
  });

  it('makes no link for another password where there is no second factor, and drops one with the next password', async () => {
    const bob = await colleague(server, ann, 'mixer', ['engineer']);
    const program = await token(bob);
    const path = `accounts/${bob.account}/password-reset`;
    const link = async (): Promise<string> => {
      const made = await server.ask('POST', `/api/v1/${path}`, { as: ann });
      return ((await made.json()) as { link: string }).link.split('#')[1] ?? '';
    };
    const reset = async (secret: string, password: string): Promise<number> =>
      await status('POST', 'password/reset', { body: { secret, password } });
    const first = await link();
    const change = { old: PASSWORD, password: ANOTHER };
    expect(await status('POST', 'password', { as: bob, body: change })).toBe(204);
    expect(await status('GET', 'plants', program)).toBe(200);
    expect(await reset(first, PASSWORD)).toBe(410);
    for (let i = 0; i < 11; i++) await signIn(bob.email, `guess ${i}`);
    expect(await signIn(bob.email, ANOTHER)).toBe(429);
    expect(await reset(await link(), PASSWORD)).toBe(204);
    expect([await signIn(bob.email, PASSWORD), await status('GET', 'plants', program)]).toEqual([200, 401]);
    const open = await link();
    const { database } = server.record;
    const without = { twoFactorEnabled: 0 };
    await database.write(
      async (tx) => await tx.updateTable('login_user').set(without).where('id', '=', bob.account).execute(),
    );
    expect([await status('POST', path, { as: ann }), await reset(open, ANOTHER)]).toEqual([409, 410]);
  });

  it('takes up two invitations to one site at once', async () => {
    const bob = await colleague(server, ann, 'mixer', ['viewer']);
    await status('PUT', `plants/mixer/people/${bob.account}`, { as: ann, body: { roles: [] } });
    const join = async (role: string): Promise<number> => {
      const path = '/api/v1/plants/mixer/invitations';
      const body = { roles: [role], days: 1 };
      const made = (await (await server.ask('POST', path, { as: ann, body })).json()) as { link: string };
      return await status('POST', 'invitations/join', {
        as: bob,
        body: { secret: made.link.split('#')[1] },
      });
    };
    const roles = ['assessor', 'engineer', 'approver'];
    expect(await Promise.all(roles.map(join))).toEqual([204, 204, 204]);
    const who = (await (await server.ask('GET', '/api/v1/session', { as: bob })).json()) as {
      roles: readonly { roles: unknown }[];
    };
    expect(who.roles.map((each) => each.roles)).toEqual([roles]);
  });

  it('leaves one who administers every site, also of two who go at once', async () => {
    const bob = await colleague(server, ann, 'mixer', ['viewer']);
    const disable = async (person: Person, as: Person): Promise<number> =>
      await status('PUT', `accounts/${person.account}/disabled`, { as, body: { disabled: true } });
    const roles = async (person: Person, held: readonly string[], as: Person): Promise<number> =>
      await status('PUT', `accounts/${person.account}/roles`, { as, body: { roles: held } });
    expect(await roles(bob, ['admin'], bob)).toBe(404);
    expect([await disable(ann, ann), await roles(ann, ['approver'], ann)]).toEqual([409, 409]);
    expect(await roles(bob, ['admin'], ann)).toBe(204);
    const listed = (await (await server.ask('GET', '/api/v1/accounts', { as: bob })).json()) as {
      accounts: { email: string; disabled: boolean; roles: unknown }[];
    };
    expect(listed.accounts.map(({ roles: held }) => held)).toMatchObject([
      [{ site: '*', roles: ['approver', 'admin'] }],
      expect.arrayContaining([
        expect.objectContaining({ site: '*', roles: ['admin'] }),
        expect.objectContaining({ site: 'mixer', roles: ['viewer'], may: ['read'] }),
      ]),
    ]);
    const both = await Promise.all([disable(ann, bob), disable(bob, ann)]);
    expect(both.toSorted()).not.toEqual([204, 204]);
    expect(both).toContain(204);
  });

  once('ends sessions and tokens of somebody, and says of what is not there that it is not', async () => {
    const bob = await colleague(server, ann, 'mixer', ['engineer']);
    const program = await token(bob);
    const of = `accounts/${bob.account}`;
    const { tokens } = (await (await server.ask('GET', `/api/v1/${of}/tokens`, { as: ann })).json()) as {
      tokens: { id: string }[];
    };
    const [{ id } = { id: '' }] = tokens;
    expect(JSON.stringify(tokens)).not.toContain('hash');
    expect(await status('DELETE', `accounts/${ann.account}/tokens/${id}`, { as: ann })).toBe(404);
    expect(await status('DELETE', `${of}/tokens/${id}`, { as: ann })).toBe(204);
    expect(await status('DELETE', `${of}/tokens/${id}`, { as: ann })).toBe(404);
    expect(await status('DELETE', `tokens/${id}`, { as: bob })).toBe(404);
    expect(await status('GET', 'plants', program)).toBe(401);
    const { sessions } = (await (await server.ask('GET', `/api/v1/${of}/sessions`, { as: ann })).json()) as {
      sessions: { id: string }[];
    };
    expect(sessions.length).toBe(1);
    const path = `${of}/sessions/${sessions[0]?.id ?? ''}`;
    expect([await status('DELETE', path, { as: ann }), await status('DELETE', path, { as: ann })]).toEqual([
      204, 404,
    ]);
    expect(await isIn(bob)).toBe(401);
    const again = await signedIn(bob, 1);
    expect(await status('DELETE', `${of}/sessions`, { as: ann })).toBe(204);
    expect(await isIn(again)).toBe(401);
    const made = await server.ask('POST', '/api/v1/plants/mixer/invitations', {
      as: ann,
      body: { roles: ['viewer'], days: 3 },
    });
    const { id: invitation } = (await made.json()) as { id: string };
    const withdraw = async (): Promise<number> =>
      await status('DELETE', `plants/mixer/invitations/${invitation}`, { as: ann });
    expect([await withdraw(), await withdraw()]).toEqual([204, 404]);
  });

  once('ends an invitation with the right of whoever made it', async () => {
    const bob = await colleague(server, ann, 'mixer', ['admin']);
    const invited = await server.ask('POST', '/api/v1/plants/mixer/invitations', {
      as: bob,
      body: { roles: ['engineer'], days: 3 },
    });
    const { link } = (await invited.json()) as { link: string };
    await server.ask('PUT', `/api/v1/plants/mixer/people/${bob.account}`, {
      as: ann,
      body: { roles: ['viewer'] },
    });
    const body = { secret: link.split('#')[1], email: 'eve@plant.test', name: 'Eve', password: PASSWORD };
    expect(await status('POST', 'invitations/accept', { body })).toBe(410);
    const people = (await (await server.ask('GET', '/api/v1/plants/mixer/people', { as: ann })).json()) as {
      invitations: unknown[];
    };
    expect(people.invitations).toEqual([]);
  });

  once('says how one signs in with each refusal for who one is', async () => {
    for (const [method, path, asking] of [
      ['GET', '/api/v1/plants', {}],
      ['POST', '/api/v1/session', { body: { email: 'nobody@plant.test', password: PASSWORD } }],
      ['POST', '/api/v1/session/second-factor', { body: { code: '000000' } }],
    ] as const) {
      const refused = await server.ask(method, path, asking);
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
        401,
        'Bearer realm="bulkhead"',
      ]);
    }
  });

  it('counts tries that come at once one by one', async () => {
    const tries = [
      { key: 'at once', most: 5 },
      { key: 'from here', most: 100 },
    ];
    const waits = await Promise.all(
      Array.from({ length: 20 }, async () => await counted(server.record, tries)),
    );
    expect(waits.filter((wait) => wait === 0).length).toBe(5);
    expect(Math.max(...waits)).toBeLessThanOrEqual(15 * 60);
    server.forward(15 * 60_000 + 1000);
    expect(await counted(server.record, tries)).toBe(0);
  });
});
