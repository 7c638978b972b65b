/** All of a plant, or what of it changed since an answer that is held: laid over that answer it is the whole. */
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, type Person, startServer, type TestServer } from './server.ts';

interface Told {
  readonly seq: number;
  readonly hash: string;
  readonly since: string | null;
  readonly entities: readonly Entity[];
}
interface Entity {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly body: object | null;
}

onEveryEngine('entities', (engine) => {
  let server: TestServer;
  let admin: Person;
  beforeAll(async () => {
    server = await startServer(engine);
    admin = await administrator(server);
    for (const id of ['mixer', 'dryer'])
      await server.ask('POST', '/api/v1/plants', { as: admin, body: { id, name: id } });
    for (const id of ['a', 'b', 'c']) await change({ ref: `zone:${id}`, add: ZONE });
  });
  afterAll(async () => await server.stop());

  const ZONE = { name: 'cell', level: 1, kind: 'control' };
  const change = async (...changes: readonly object[]): Promise<void> => {
    const body = { reason: 'as built', changes };
    const done = await server.ask('POST', '/api/v1/plants/mixer/changes', { as: admin, body });
    expect(done.status).toBe(200);
  };
  const told = async (query = '', plant = 'mixer'): Promise<Told> => {
    const response = await server.ask('GET', `/api/v1/plants/${plant}/entities${query}`, { as: admin });
    expect(response.status).toBe(200);
    return (await response.json()) as Told;
  };

  it('are told as far as they changed since', async () => {
    const before = await told();
    expect(before.since).toBeNull();
    await change({ ref: 'zone:a', set: { name: 'press' } });
    await change({ ref: 'zone:b', remove: true }, { ref: 'zone:d', add: ZONE });
    const whole = await told();
    const since = await told(`?since=${before.hash}`);
    expect(since).toMatchObject({ seq: whole.seq, hash: whole.hash, since: before.hash });
    expect(since.entities.map(({ id, body }) => [id, body === null])).toEqual([
      ['a', false],
      ['b', true],
      ['d', false],
    ]);
    expect(laidOver(before.entities, since.entities)).toEqual(whole.entities);
    expect((await told(`?since=${whole.hash}`)).entities).toEqual([]);
  });

  it('are told packed to who takes that, and are the same', async () => {
    const asked = async (headers: Readonly<Record<string, string>>): Promise<Response> =>
      await server.ask('GET', '/api/v1/plants/mixer/entities', { as: admin, headers });
    const plain = await asked({});
    const packed = await asked({ 'accept-encoding': 'gzip, br' });
    expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([
      null,
      'gzip',
    ]);
    expect(packed.headers.get('vary')).toContain('accept-encoding');
    expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'));
    const text = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString();
    expect(text).toBe(await plain.text());
  });

  it('are told as of a moment, also an earlier one', async () => {
    const now = await told();
    const then = await told('?at=2');
    const back = await told(`?at=2&since=${now.hash}`);
    expect(back).toMatchObject({ seq: 2, since: now.hash });
    expect(laidOver(now.entities, back.entities)).toEqual(then.entities);
  });

  it('are told whole where nothing is held that is known of this plant', async () => {
    const whole = await told();
    expect(await told(`?since=sha256:${'0'.repeat(64)}`)).toEqual(whole);
    expect(await told(`?since=${(await told('', 'dryer')).hash}`)).toEqual(whole);
  });

  it('are not told of what is no hash', async () => {
    for (const since of ['', '12', 'sha256:0', `sha256:${'g'.repeat(64)}`]) {
      const path = `/api/v1/plants/mixer/entities?since=${since}`;
      expect((await server.ask('GET', path, { as: admin })).status).toBe(422);
    }
  });
});

function laidOver(before: readonly Entity[], since: readonly Entity[]): readonly Entity[] {
  const all = new Map(before.map((each) => [`${each.kind} ${each.id}`, each]));
  for (const each of since) {
    if (each.body === null) all.delete(`${each.kind} ${each.id}`);
    else all.set(`${each.kind} ${each.id}`, each);
  }
  return [...all.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
