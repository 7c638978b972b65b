import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { JobTable } from '../../db/tables.ts';
import { insertJob } from '../../jobs/store.ts';
import { onEveryEngine } from '../record/engines.ts';
import type { Principal } from '../../http/context.ts';
import { sights } from '../../http/events/sight.ts';
import { touchedBy } from '../../http/events/touched.ts';
import { watch, type Happened } from '../../http/events/watch.ts';
import { MOST_WAITING } from '../../http/events/stream.ts';
import { administrator, colleague, type Person, startServer, type TestServer } from './server.ts';

const NOTHING = { touched: [], removed: [] };

/** What a stream says; waiting for what it never said ends with the stream. */
function heard(stream: Response) {
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('no stream');
  let text = '';
  const until = async (part: string): Promise<string> => {
    while (!text.includes(part)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(`ended: ${text}`);
      text += value;
    }
    return text;
  };
  const atEnd = async (): Promise<void> => {
    while (!(await reader.read()).done);
  };
  return { until, atEnd, end: async () => await reader.cancel() };
}

onEveryEngine('changes as they come', (engine) => {
  let server: TestServer;
  let admin: Person;
  let viewer: Person;
  beforeAll(async () => {
    server = await startServer(engine);
    admin = await administrator(server);
    for (const id of ['mixer', 'other'])
      await server.ask('POST', '/api/v1/plants', { as: admin, body: { id, name: id } });
    viewer = await colleague(server, admin, 'mixer', ['viewer']);
  });
  afterAll(async () => await server.stop());

  const change = async (plant: string, name: string): Promise<void> => {
    const body = { reason: 'a name', changes: [{ ref: 'plant', set: { name } }] };
    const changed = await server.ask('POST', `/api/v1/plants/${plant}/changes`, { as: admin, body });
    expect(changed.status).toBe(200);
  };

  it('are told of plants that may be seen, and of no other, until nobody listens', async () => {
    expect((await server.ask('GET', '/api/v1/events')).status).toBe(401);
    const stream = await server.ask('GET', '/api/v1/events', { as: viewer });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const { until } = heard(stream);
    await until('event: open');
    expect(server.admission.streams()).toBe(1);
    await change('other', 'Nobody sees this');
    await change('mixer', 'Everybody sees this');
    const text = await until('"plant":"mixer"');
    expect(text).toContain('"touched":["plant"]');
    expect(text).not.toContain('other');
    await server.ask('DELETE', '/api/v1/session', { as: viewer });
    await change('mixer', 'After the session');
    await expect(until('"seq":3')).rejects.toThrow('ended');
    expect(server.admission.streams()).toBe(0);
    expect(server.faults).toEqual([]);
  });

  it('name what is gone, answers left out, also of an entry that changes more than is followed', async () => {
    const assets = Array.from({ length: 250 }, (_, i) => `asset:a${i}`);
    const plant = '/api/v1/plants/mixer/changes';
    const add = { name: 'A', type: 'controller' };
    const zone = { ref: 'zone:z', add: { name: 'Z', kind: 'control', slTarget: 1 } };
    const answer = { ref: 'answer:zone:z:62443-3-3/SR 1.1', set: { status: 'unmet' } };
    const write = async (changes: readonly object[]): Promise<void> => {
      const made = await server.ask('POST', plant, { as: admin, body: { reason: 'to see it go', changes } });
      expect(made.status, await made.text()).toBe(200);
    };
    await write([zone, answer]);
    await write(assets.map((ref) => ({ ref, add })));
    const { reading } = server.record.database;
    const heads = await reading.selectFrom('head').select('seq').where('plant', '=', 'mixer').execute();
    const now = Number(heads[0]?.seq);
    expect(await touchedBy(reading, 'mixer', now)).toEqual({ touched: null, removed: [] });
    await write([
      { ref: answer.ref, remove: true },
      { ref: 'zone:z', remove: true },
    ]);
    expect(await touchedBy(reading, 'mixer', now + 1)).toEqual({
      touched: [answer.ref, 'zone:z'],
      removed: ['zone:z'],
    });
    await write(assets.map((each) => ({ ref: each, remove: true })));
    const all = await touchedBy(reading, 'mixer', now + 2);
    expect([all.touched, all.removed.length]).toEqual([null, 200]);
  });

  it('take no stream of whoever asks for the head alone', async () => {
    const head = await server.ask('HEAD', '/api/v1/events', { as: admin });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(server.admission.streams()).toBe(0);
  });

  it('end for a reader who takes none of them', async () => {
    await server.ask('GET', '/api/v1/events', { as: admin });
    expect(server.admission.streams()).toBe(1);
    const { database, now } = server.record;
    const job = { kind: 'report', plant: 'mixer', actor: admin.account, asked: null };
    await database.write(async (tx) => {
      for (let n = 0; n < 100; n++) await insertJob(tx, job, { id: `told-${n}`, time: now() });
    });
    let done = 0;
    const further = async (): Promise<void> => {
      done++;
      await database.write(
        async (tx) => await tx.updateTable('job').set({ done, all: MOST_WAITING }).execute(),
      );
      expect(server.admission.streams()).toBe(0);
    };
    await vi.waitFor(further, { timeout: 200_000, interval: 10 });
    await database.write(async (tx) => await tx.deleteFrom('job').execute());
  });

  it('are told by the next look where one failed', async () => {
    const { database, now } = server.record;
    const told: Happened[] = [];
    const failed: unknown[] = [];
    let refused = 1;
    const looks = watch({
      reader: database.reading,
      touchedBy: async () =>
        await (refused-- > 0 ? Promise.reject(new Error('away')) : Promise.resolve(NOTHING)),
      now,
      pause: 5,
      onFault: (error) => failed.push(error),
    });
    const end = await looks.listen((news) => void told.push(...news));
    await database.write(async (tx) => await sql`alter table job rename to away`.execute(tx));
    await change('other', 'Meanwhile');
    await change('mixer', 'And here');
    await expect.poll(() => failed.length).toBeGreaterThan(0);
    await database.write(async (tx) => await sql`alter table away rename to job`.execute(tx));
    await expect.poll(() => told).toHaveLength(2);
    expect(failed.at(-1)).toMatchObject({ message: 'away' });
    expect(told.map((each) => 'entered' in each && each.entered.plant).toSorted()).toEqual([
      'mixer',
      'other',
    ]);
    end();
    looks.close();
    // The server's own look may have met the same.
    server.faults.length = 0;
  });

  it('are told at once where whoever looks is told that something was written, and not only at the next look', async () => {
    const { database, now } = server.record;
    const told: Happened[] = [];
    const looks = watch({
      reader: database.reading,
      touchedBy: async () => await Promise.resolve(NOTHING),
      now,
      // Longer than anybody waits for this test.
      pause: 3_600_000,
      onFault: (error) => expect.fail(String(error)),
    });
    // Nobody listens yet.
    looks.hurry();
    const end = await looks.listen((happened) => told.push(...happened));
    for (const [i, plant] of ['other', 'mixer', 'other'].entries()) {
      await change(plant, `Number ${i}`);
      looks.hurry();
      looks.hurry();
      await expect.poll(() => told).toHaveLength(i + 1);
    }
    end();
    looks.close();
  });

  it('tell of how far a job is whoever asked for it, and others of its beginning and its end', async () => {
    const other = await colleague(server, admin, 'mixer', ['viewer']);
    const { database, now } = server.record;
    const job = { kind: 'report', plant: 'mixer', actor: admin.account, asked: null };
    const setTo = async (values: Partial<JobTable>): Promise<void> =>
      await database.write(async (tx) => {
        await tx.updateTable('job').set(values).where('id', '=', 'far').execute();
      });
    const listening = async (as: Person) => {
      const stream = await server.ask('GET', '/api/v1/events', { as });
      const all = heard(stream);
      await all.until('event: open');
      return all;
    };
    const [own, others] = [await listening(admin), await listening(other)];
    await database.write(async (tx) => await insertJob(tx, job, { id: 'far', time: now() }));
    await Promise.all([own.until('"waiting"'), others.until('"waiting"')]);
    await setTo({ done: 3, all: 7 });
    await own.until('{"done":3,"all":7}');
    await setTo({ state: 'cancelled', ended: now() });
    expect((await others.until('"cancelled"')).match(/event: job/g)).toHaveLength(2);
    expect((await own.until('"cancelled"')).match(/event: job/g)).toHaveLength(3);
    await Promise.all([own.end(), others.end()]);
    await database.write(async (tx) => await tx.deleteFrom('job').execute());
  });

  it('break off without a word of the driver where the record cannot be read', async () => {
    const said = vi.spyOn(console, 'error');
    const stream = await server.ask('GET', '/api/v1/events', { as: admin });
    const { until, atEnd } = heard(stream);
    await until('event: open');
    const { database, now } = server.record;
    const job = { kind: 'report', plant: 'mixer', actor: admin.account, asked: null };
    await database.write(async (tx) => {
      await sql`alter table entity rename to away`.execute(tx);
      await insertJob(tx, job, { id: 'told', time: now() });
    });
    await atEnd();
    await database.write(async (tx) => await sql`alter table away rename to entity`.execute(tx));
    expect(server.faults.splice(0)).toHaveLength(1);
    expect(said).not.toHaveBeenCalled();
    expect(server.admission.streams()).toBe(0);
  });

  it('are told again at once after a look for who may see them failed', async () => {
    const sightOf = sights(server);
    const { database } = server.record;
    const nobody = { by: 'session', account: 'nobody', session: { id: 'none' } } as Principal;
    await database.write(async (tx) => await sql`alter table entity rename to away`.execute(tx));
    await expect(sightOf(nobody, null)).rejects.toThrow('entity');
    await database.write(async (tx) => await sql`alter table away rename to entity`.execute(tx));
    expect(await sightOf(nobody, null)).toBeNull();
  });

  it('keep no session from ending that nobody uses', async () => {
    const idle = await colleague(server, admin, 'mixer', ['viewer']);
    const stream = await server.ask('GET', '/api/v1/events', { as: idle });
    const { database } = server.record;
    const sessions = database.reading.selectFrom('login_session').where('userId', '=', idle.account);
    const setUntil = async (minutes: number): Promise<string> => {
      const at = new Date(Date.now() + minutes * 60_000).toISOString();
      await database.write(
        async (tx) =>
          await tx
            .updateTable('login_session')
            .set({ expiresAt: at })
            .where('userId', '=', idle.account)
            .execute(),
      );
      return at;
    };
    const expiresAt = await setUntil(10);
    const { until, atEnd } = heard(stream);
    await change('mixer', 'Told while nobody looks');
    await until('event: change');
    expect(await sessions.select('expiresAt').execute()).toEqual([{ expiresAt }]);
    await setUntil(-1);
    await change('mixer', 'After an hour');
    await atEnd();
  });
});
