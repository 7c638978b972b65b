/** The server as it runs: over a socket, with threads for views, until it is told to stop. */
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseCall } from '../../cli/arguments.ts';
import { serveCommand } from '../../serve.ts';
import { addressOf } from '../../http/address.ts';
import { readConfig } from '../../http/config.ts';
import { depthOf } from '../../http/depth.ts';
import { proxiesOf } from '../../http/proxies.ts';
import { serve, type Running } from '../../http/serve.ts';
import { inTime } from '../../http/views/in-time.ts';
import { openSqlite } from '../../db/sqlite/open.ts';
import type { MadeSummary } from '../../app/record/summaries.ts';
import { viewPool } from '../../http/views/pool.ts';
import { ViewTooSlow, type ViewCall } from '../../http/views/views.ts';
import { bulkhead } from '../call.ts';
import { engines, SQLITE } from '../record/engines.ts';

const NO_LOG = { request: () => undefined, fault: () => undefined, note: () => undefined };
let folder: string;
let running: Running;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-serve-'));
  delete process.env['BULKHEAD_MASTER_KEY'];
  const read = readConfig({
    BULKHEAD_DATA: join(folder, 'record'),
    BULKHEAD_PORT: '0',
    BULKHEAD_ORIGIN: 'http://localhost',
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  running = await serve({ config: read.config, log: NO_LOG, version: '0.0.0' });
});
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** One request, byte for byte as it is written; what comes back until the connection ends. */
async function raw(text: string): Promise<string> {
  const socket = connect(running.port, '127.0.0.1');
  socket.write(text);
  let said = '';
  for await (const piece of socket) said += String(piece);
  return said;
}

it('answers on the socket, by its own name alone', async () => {
  expect(running.setUpLink).toMatch(/^http:\/\/localhost\/set-up#[\w-]{43}$/);
  expect(await raw('GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 200 /,
  );
  expect(await raw('GET /api HTTP/1.1\r\nhost: evil.test\r\nconnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 421 /,
  );
  expect(await raw('GET /healthz HTTP/1.1\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

it.each([
  [{ BULKHEAD_ADDRESS: '::1' }, 'http://localhost:8440'],
  [
    { BULKHEAD_ADDRESS: 'fd00::7', BULKHEAD_PROXIES: 'fd00::8', BULKHEAD_ORIGIN: 'https://[fd00::7]' },
    'https://[fd00::7]',
  ],
])('is reached at its own address: %j', (settings, origin) => {
  const read = readConfig({ BULKHEAD_DATA: 'a', ...settings });
  expect(read.ok && read.config.origin).toBe(origin);
});

it('answers views by a thread, and says what a call was refused for', async () => {
  const views = viewPool({
    place: { folder: join(folder, 'record') },
    threads: 1,
    patience: 60_000,
    most: 4,
    onSummary: () => undefined,
    onFault: (error) => {
      throw error;
    },
  });
  const [one, two] = await Promise.all([
    views.answer('x', { call: { command: 'plants', positionals: [], options: {} }, language: 'en' }),
    views.answer('x', { call: { command: 'plants', positionals: [], options: {} }, language: 'en' }),
  ]);
  expect(one).toMatchObject({ outcome: 'answered', code: 0 });
  expect(two).toBe(one);
  const missing = { command: 'assess', positionals: ['nothing'], options: {} };
  expect(await views.answer('x', { call: missing, language: 'en' })).toMatchObject({
    outcome: 'refused',
    missing: 'plant',
  });
  await views.close();
});

it('gives what the newest state of a plant came to, where the whole of it was asked for', async () => {
  const place = { folder: join(folder, 'one-plant') };
  const made = await bulkhead(['create', 'works', '--name', 'Works', '--data', place.folder]);
  expect(made.err).toBe('');
  const given: MadeSummary[] = [];
  const views = viewPool({
    place,
    threads: 1,
    patience: 60_000,
    most: 4,
    onSummary: (summary) => given.push(summary),
    onFault: () => undefined,
  });
  const ask = async (of: string, positional: string, options: ViewCall['options']): Promise<unknown> =>
    await views.answer(of, {
      call: { command: 'assess', positionals: [positional], options },
      language: 'en',
    });
  await ask('1', 'works', { place: 'site' });
  await ask('2', 'works', { 'as-of': '2020-01-01' });
  await ask('3', 'works@1', {});
  expect(given).toEqual([]);
  expect(await ask('4', 'works', {})).toMatchObject({ outcome: 'answered' });
  expect(given).toMatchObject([{ held: { plant: 'works', seq: 1 }, summary: { name: 'Works' } }]);
  await views.close();
});

it('judges a plant ahead that was written to, and answers meanwhile', async () => {
  const place = { folder: join(folder, 'one-plant') };
  const faults: unknown[] = [];
  const views = viewPool({
    place,
    threads: 1,
    patience: 60_000,
    most: 4,
    onSummary: () => undefined,
    onFault: (error) => faults.push(error),
  });
  const ask = async (of: string): Promise<unknown> =>
    await views.answer(of, {
      call: { command: 'assess', positionals: ['works'], options: {} },
      language: 'en',
    });
  // Before anybody asked there is no thread, and nothing to judge.
  views.lookAhead('works');
  const before = await ask('before');
  for (const plant of ['works', 'nothing', 'works']) views.lookAhead(plant);
  const [one, two] = await Promise.all([ask('one'), ask('two')]);
  expect([one, two, await ask('three')]).toEqual([before, before, before]);
  expect(faults).toEqual([]);
  await views.close();
  views.lookAhead('works');
  expect(views.waiting()).toBe(0);
});

describe.each(engines().filter(({ name }) => name !== SQLITE.name))(
  'a database elsewhere, $name',
  (engine) => {
    it('keeps nobody waiting but whoever needs it, and a view that takes too long ends no other', async () => {
      const { place, remove } = await engine.fresh();
      const holds = new pg.Client({ connectionString: place.url });
      await holds.connect();
      await holds.query("insert into head (plant, seq, hash) values ('works', 1, '')");
      await holds.query('begin; lock table entry in access exclusive mode');
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const faults: unknown[] = [];
      const views = viewPool({
        place,
        threads: 1,
        patience: 60_000,
        most: 4,
        onSummary: () => undefined,
        onFault: (error) => faults.push(error),
      });
      try {
        const ask = async (call: Partial<ViewCall>): Promise<unknown> =>
          await views.answer('x', {
            call: { command: 'history', positionals: ['works'], options: {}, ...call },
            language: 'en',
          });
        const slow = ask({}).catch((error: unknown) => error);
        const other = ask({ options: { limit: '5' } });
        // Of the same thread, which can tell nobody of entries yet.
        expect(await ask({ command: 'plants', positionals: [] })).toMatchObject({ outcome: 'answered' });
        vi.advanceTimersByTime(60_000);
        expect(await slow).toBeInstanceOf(ViewTooSlow);
        await holds.query('rollback');
        expect(await other).toMatchObject({ outcome: 'answered' });
        expect(faults).toEqual([]);
      } finally {
        vi.useRealTimers();
        await views.close();
        await holds.end();
        await remove();
      }
    });
  },
);

it('tells that the record cannot be read, and reads it once it can be', async () => {
  const place = { folder: join(folder, 'not-yet') };
  const views = viewPool({
    place,
    threads: 1,
    patience: 60_000,
    most: 4,
    onSummary: () => undefined,
    onFault: () => undefined,
  });
  const call: ViewCall = { command: 'plants', positionals: [], options: {} };
  const ask = async (of: string): Promise<unknown> => await views.answer(of, { call, language: 'en' });
  let turns = 0;
  const refused = await inTime(() => void turns++, views, '1', { call, language: 'en' }).catch(
    (error: unknown) => error,
  );
  expect(turns).toBe(1);
  expect(refused).toMatchObject({ problem: { status: 503, code: 'unavailable', retryAfter: 5 } });
  await (await openSqlite(place.folder)).close();
  expect(await ask('2')).toMatchObject({ outcome: 'answered' });
  await views.close();
});

it.each([
  [{ BULKHEAD_DATA: 'a', DATABASE_URL: 'b' }, ['BULKHEAD_DATA together']],
  [{}, ['BULKHEAD_DATA missing']],
  [
    { BULKHEAD_DATA: 'a', BULKHEAD_ADDRESS: '0.0.0.0' },
    ['BULKHEAD_ADDRESS exposed', 'BULKHEAD_ORIGIN insecure-origin'],
  ],
  [
    { BULKHEAD_DATA: 'a', BULKHEAD_PORT: 'x', BULKHEAD_TLS_CERT: '/nowhere', BULKHEAD_ORIGIN: 'https://a/b' },
    ['BULKHEAD_PORT form', 'BULKHEAD_TLS_KEY missing', 'BULKHEAD_TLS_CERT file', 'BULKHEAD_ORIGIN form'],
  ],
  [{ DATABASE_URL: 'postgres://b:secret@db.plant.example/b' }, ['DATABASE_URL database-tls']],
  [{ DATABASE_URL: 'postgres://b@10.0.0.7/b?sslmode=require' }, ['DATABASE_URL database-tls']],
  [{ DATABASE_URL: 'postgres://b@localhost/b?host=10.0.0.7' }, ['DATABASE_URL database-tls']],
  [{ DATABASE_URL: 'postgres://b@localhost/b?sslmode=no-verify' }, ['DATABASE_URL database-tls']],
  [
    { DATABASE_URL: 'postgres://b@10.0.0.7/b?sslmode=verify-full&sslrootcert=/nowhere' },
    ['DATABASE_URL file'],
  ],
  [{ DATABASE_URL: 'postgres://b@10.0.0.7/b?sslmode=verify-full' }, []],
  [{ DATABASE_URL: 'postgres://b@10.0.0.7/b?sslmode=disable' }, []],
  [{ DATABASE_URL: 'postgres://b@[::1]:5432/b' }, []],
  [{ DATABASE_URL: 'postgres:///b?host=/run/postgresql' }, []],
  [{ DATABASE_URL: 'socket:/run/postgresql?db=b' }, []],
  [
    { BULKHEAD_DATA: 'a', BULKHEAD_OIDC_ISSUER: 'http://login.example', BULKHEAD_OIDC_TENANT: 'x' },
    [
      'BULKHEAD_OIDC_CLIENT_ID incomplete',
      'BULKHEAD_OIDC_TENANT_CLAIM incomplete',
      'BULKHEAD_OIDC_ISSUER form',
      'BULKHEAD_OIDC_CLIENT_SECRET missing',
    ],
  ],
  [
    {
      BULKHEAD_DATA: 'a',
      BULKHEAD_OIDC_ISSUER: 'https://login.example/?a=b',
      BULKHEAD_OIDC_CLIENT_ID: 'a',
      BULKHEAD_OIDC_CLIENT_SECRET: 'b',
      BULKHEAD_OIDC_CLIENT_SECRET_FILE: '/nowhere',
    },
    [
      'BULKHEAD_OIDC_TENANT_CLAIM incomplete',
      'BULKHEAD_OIDC_TENANT incomplete',
      'BULKHEAD_OIDC_ISSUER form',
      'BULKHEAD_OIDC_CLIENT_SECRET together',
      'BULKHEAD_OIDC_CLIENT_SECRET_FILE file',
    ],
  ],
])('tells all that is wrong with its settings: %j', (settings, faults) => {
  const read = readConfig(settings);
  expect(read.ok ? [] : read.faults.map(({ setting, code }) => `${setting} ${code}`)).toEqual(faults);
});

it.each([
  [null, '10.0.0.1', '', '10.0.0.1'],
  ['1.2.3.4', '10.0.0.1', '', '10.0.0.1'],
  ['1.2.3.4', '10.0.0.1', '10.0.0.2', '10.0.0.1'],
  ['1.2.3.4, 5.6.7.8', '10.0.0.1', '10.0.0.1', '5.6.7.8'],
  ['1.2.3.4, 5.6.7.8', '10.0.0.1', '10.0.0.0/24 5.6.7.8', '1.2.3.4'],
  ['9.9.9.9, 5.6.7.8', '::ffff:10.0.0.1', '10.0.0.1', '5.6.7.8'],
  ['5.6.7.8', 'fd00::1', 'fd00::/16', '5.6.7.8'],
  [null, '10.0.0.1', '10.0.0.1', '10.0.0.1'],
  ['', '10.0.0.1', '10.0.0.1', '10.0.0.1'],
  ['unknown', '10.0.0.1', '10.0.0.1', '10.0.0.1'],
  ['10.0.0.1, 10.0.0.1', '10.0.0.1', '10.0.0.1', '10.0.0.1'],
  [null, '::ffff:10.0.0.1', '', '10.0.0.1'],
  [null, '2001:db8::1', '', '2001:db8:0:0::/64'],
  [null, '2001:db8:0:0:9:9:9:9', '', '2001:db8:0:0::/64'],
  [null, '::1', '', '0:0:0:0::/64'],
])('counts %s from %s behind the proxies %j as %s', (forwarded, socket, proxies, address) => {
  const named = proxiesOf(proxies.split(' ').filter((each) => each !== ''));
  if (named === null) throw new Error(proxies);
  expect(addressOf(forwarded, socket, named)).toBe(address);
});

it.each(['1', 'proxy.test', '10.0.0.0/33', '10.0.0.0/', '::/129', '10.0.0.0/8/8', '10.0.0'])(
  'takes %s for no proxy',
  (named) => {
    expect(proxiesOf([named])).toBeNull();
  },
);

it.each([
  ['', 0],
  ['{}', 1],
  ['[[{"a":[]}]]', 4],
  ['"[[[["', 0],
  ['"\\"[["', 0],
  [']]]][', -3 + 3],
])('nests %j %i deep', (text, depth) => {
  expect(depthOf(text)).toBe(depth);
});

it('says that it cannot listen where another program does', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const call = parseCall(['serve', '--data', join(folder, 'another'), '--port', String(port)]);
  const world = { words, terminal: { columns: 90, colour: false, unicode: true } };
  const told = await serveCommand(call, world, async () => undefined);
  expect([told.code, told.out]).toEqual([2, expect.stringContaining(`127.0.0.1:${port} (EADDRINUSE)`)]);
  taken.close();
});
