import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exportPlant } from '../../app/record/export-plant.ts';
import { storedPlant } from '../../app/record/stored-plant.ts';
import { MOST_ARCHIVE } from '../../http/jobs/kept.ts';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, colleague, type Person, startServer, type TestServer } from './server.ts';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly error: string | null;
  readonly problems: readonly { readonly code: string; readonly at: object }[] | null;
  readonly result: Readonly<Record<string, unknown>> | null;
}
type Texts = Readonly<Record<string, string>>;

onEveryEngine('folders over the API', (engine) => {
  let server: TestServer;
  let admin: Person;
  let engineer: Person;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bulkhead-folders-'));
    server = await startServer(engine);
    admin = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
    engineer = await colleague(server, admin, 'mixer', ['engineer']);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ended = async (begun: Response, plant: string, as: Person): Promise<Shown> => {
    expect(begun.status).toBe(202);
    const { id } = (await begun.json()) as Shown;
    return await vi.waitFor(
      async () => {
        const job = await server.ask('GET', `/api/v1/plants/${plant}/jobs/${id}`, { as });
        const now = (await job.json()) as Shown;
        if (['waiting', 'running'].includes(now.state)) throw new Error(`still ${now.state}`);
        return now;
      },
      { timeout: 200_000, interval: 30 },
    );
  };
  const taken = async (): Promise<Texts> => {
    const begun = await server.ask('POST', '/api/v1/plants/mixer/exports', { as: engineer, body: {} });
    const { id } = await ended(begun, 'mixer', engineer);
    const archive = await server.ask('GET', `/api/v1/plants/mixer/jobs/${id}/archive`, { as: engineer });
    const files = Object.entries(unzipSync(new Uint8Array(await archive.arrayBuffer())));
    return Object.fromEntries(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
  };
  const send = async (
    texts: Texts,
    { query = '', as = engineer, plant = 'mixer' } = {},
  ): Promise<Response> => {
    const bytes = zipSync(Object.fromEntries(Object.entries(texts).map(([name, of]) => [name, strToU8(of)])));
    const headers = { 'content-type': 'application/octet-stream' };
    return await server.askBytes(`/api/v1/plants/${plant}/imports${query}`, as, bytes, headers);
  };
  const nameNow = async (): Promise<string> =>
    (await storedPlant(server.record, { plant: 'mixer', seq: null })).plant.name;

  it('come out byte for byte as the command line writes them', async () => {
    const texts = await taken();
    const into = join(folder, 'mixer');
    const stored = await storedPlant(server.record, { plant: 'mixer', seq: null });
    await exportPlant(server.record, stored, into, { replace: false, organisation: false });
    const written = readdirSync(into).map((name) => [
      `mixer/${name}`,
      readFileSync(join(into, name), 'utf8'),
    ]);
    expect(texts).toEqual(Object.fromEntries(written));
    expect(Object.keys(texts)).toContain('mixer/record.yaml');
  });

  it('go in once where they are sent again under their key, and what was sent again is not kept', async () => {
    const bytes = zipSync(
      Object.fromEntries(Object.entries(await taken()).map(([name, of]) => [name, strToU8(of)])),
    );
    const headers = {
      'content-type': 'application/octet-stream',
      'idempotency-key': 'key-of-one-import',
    };
    const sending = async (more: string): Promise<Response> =>
      await server.askBytes(`/api/v1/plants/mixer/imports${more}`, engineer, bytes, headers);
    const first = await ended(await sending(''), 'mixer', engineer);
    expect(first.state).toBe('done');
    expect((await ended(await sending(''), 'mixer', engineer)).id).toBe(first.id);
    expect((await sending('?try=true')).status).toBe(422);
    const { reading } = server.record.database;
    const given = await reading.selectFrom('job_file').select('job').where('attempt', '=', 0).execute();
    expect(given).toEqual([]);
  });

  it('go in merged: tried first, told where both changed the same, decided by who sends them', async () => {
    const texts = await taken();
    const named = (name: string): Texts =>
      Object.fromEntries(
        Object.entries(texts).map(([path, of]) => [path, of.replace(/^name: .*$/m, `name: ${name}`)]),
      );
    const tried = await ended(await send(named('Tried'), { query: '?try=true' }), 'mixer', engineer);
    expect(tried).toMatchObject({ state: 'done', result: { tried: true, seq: null, open: false } });
    expect(tried.result?.['changes']).toHaveLength(1);
    expect(await nameNow()).toBe('Mixer');
    const done = await ended(await send(named('Ours'), { query: '?reason=a%20name' }), 'mixer', engineer);
    expect(done).toMatchObject({ state: 'done', result: { created: false, open: false, seq: 2 } });
    expect(await nameNow()).toBe('Ours');
    const open = await ended(await send(named('Late')), 'mixer', engineer);
    expect(open.result).toMatchObject({ open: true, seq: null });
    expect(open.result?.['conflicts']).toHaveLength(1);
    const decided = await ended(await send(named('Late'), { query: '?take=folder' }), 'mixer', engineer);
    expect(decided.result).toMatchObject({ open: false, seq: 3 });
    expect(await nameNow()).toBe('Late');
  });

  // Nothing of it is of the engine, and it is long.
  it.runIf(engine.name === 'SQLite')(
    'are refused with all that is wrong, by its place in the archive, and change nothing',
    async () => {
      const before = await nameNow();
      const text = 'schema: bulkhead/plant@1\nid: mixer\nname: Mixer\ncatalogs: [62443-3-3@2013]\nnope: 1\n';
      const wrong = await ended(await send({ 'mixer/plant.yaml': text }), 'mixer', engineer);
      expect(wrong).toMatchObject({
        state: 'failed',
        problems: [{ at: { file: 'mixer/plant.yaml', line: 5 } }],
      });
      const refused = async (texts: Texts, words: string): Promise<void> => {
        const { state, error } = await ended(await send(texts), 'mixer', engineer);
        expect([state, error]).toEqual(['failed', expect.stringContaining(words)]);
        expect(error).not.toContain(tmpdir());
      };
      await refused({ 'mixer/a.txt': 'nothing of a plant' }, 'plant');
      await refused({ '../a.yaml': text }, 'no path inside');
      await refused(
        { 'plant.yaml': text.replace('nope: 1', 'organisationFrom: ../../etc') },
        'no path inside',
      );
      await refused(
        { 'plant.yaml': text.replace('id: mixer', 'id: other').replace('nope: 1\n', '') },
        '`other`',
      );
      expect(await nameNow()).toBe(before);
      expect(server.faults).toEqual([]);
    },
  );

  it('make a plant for who administers every site alone', async () => {
    const text = 'schema: bulkhead/plant@1\nid: fresh\nname: Fresh\ncatalogs: [62443-3-3@2013]\n';
    const to = { plant: 'fresh', as: engineer };
    expect((await send({ 'plant.yaml': text }, to)).status).toBe(404);
    const made = await ended(await send({ 'plant.yaml': text }, { ...to, as: admin }), 'fresh', admin);
    expect(made).toMatchObject({ state: 'done', result: { created: true, seq: 1 } });
  });

  it('are taken as bytes alone, and no more of them than are taken', async () => {
    const as = engineer;
    const path = '/api/v1/plants/mixer/imports';
    expect((await server.ask('POST', path, { as, body: {} })).status).toBe(415);
    const headers = {
      'content-type': 'application/octet-stream',
      'content-length': String(MOST_ARCHIVE + 1),
    };
    expect((await server.ask('POST', path, { as, headers, body: 'x' })).status).toBe(413);
    expect((await server.ask('POST', `${path}?take=both`, { as, headers, body: 'x' })).status).toBe(422);
  });
});
