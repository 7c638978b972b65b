/** The command line against a server on a socket says what it says beside the record, byte for byte. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../../cli/answer.ts';
import { called, serveExample, type Served } from './served.ts';

let served: Served;
let folder: string;
let record: string;
let server: string;
let token: string;

beforeAll(async () => {
  served = await serveExample();
  ({ folder, record, server } = served);
  token = served.tokens.read;
  // The key of the installation is made by whoever has the record.
  await called(['checkpoint', '--server', server], { BULKHEAD_TOKEN: token });
}, 120_000);
afterAll(async () => await served.stop());

const DAY = ['--as-of', '2026-11-26'];
const REF = 'sla:zone:clarify:IAC';

it.each<[readonly string[]]>([
  [['check', 'waterworks', ...DAY]],
  [['check', 'waterworks', ...DAY, '--format', 'sarif']],
  [['assess', 'waterworks@1', ...DAY]],
  [['assess', 'waterworks', ...DAY, '--view', 'nis2', '--lang', 'de']],
  [['assess', 'waterworks', ...DAY, '--place', 'zone:nowhere']],
  [['why', 'waterworks', REF, ...DAY]],
  [['diff', 'waterworks@1', 'waterworks', ...DAY]],
  [['slt', 'compare', 'waterworks', ...DAY]],
  [['exposure', 'waterworks', ...DAY]],
  [['attack', 'waterworks', ...DAY]],
  [['risk', 'worst', 'waterworks', ...DAY]],
  [['risk', 'waterworks', ...DAY]],
  [['history', 'waterworks', '--limit', '1']],
  [['history', 'waterworks@99']],
  [['baseline', 'waterworks']],
  [['proposals', 'waterworks']],
  [['verify']],
  [['checkpoint']],
  [['checkpoint', '--key']],
])('says of %j what it says beside the record', async (argv) => {
  for (const more of argv.includes('--format') ? [[]] : [[], ['--format', 'json']]) {
    const here = await called([...argv, ...more, '--data', record]);
    const there = await called([...argv, ...more, '--server', server], { BULKHEAD_TOKEN: token });
    const same = ({ out, err, code }: Answer): unknown => ({
      out: out.replaceAll(` --data ${record}`, ' AT'),
      err: err.replaceAll(` --data ${record}`, ' AT'),
      code,
    });
    const at = ({ out, err, code }: Answer): Answer => ({
      out: out.replaceAll(` --server ${server}`, ' AT'),
      err: err.replaceAll(` --server ${server}`, ' AT'),
      code,
    });
    expect(at(there)).toEqual(same(here));
    expect(there.out + there.err).not.toBe('');
  }
});

it.each([
  [['catalog']],
  [['catalog', 'list']],
  [['catalog', 'show', '62443-3-3/SR 1.1']],
  [['catalog', 'show', '62443-3-3/SR 99']],
  [['catalog', 'links', '62443-2-1@2010/4.3.3.5.1']],
])('says of %j what it says without a server', async (argv) => {
  for (const more of [[], ['--format', 'json'], ['--lang', 'sv']]) {
    const there = await called([...argv, ...more, '--server', server], { BULKHEAD_TOKEN: token });
    expect(there).toEqual(await called([...argv, ...more]));
  }
});

it('fetches a backup that is the one beside the record, and leaves none there', async () => {
  const [here, there] = [join(folder, 'here.backup'), join(folder, 'there.backup')];
  const env = { BULKHEAD_TOKEN: served.tokens.installation };
  const made = await called(['backup', there, '--server', server], env);
  const beside = await called(['backup', here, '--data', record]);
  expect([made.err, made.code]).toEqual(['', 0]);
  expect(made.out.replaceAll(there, '#')).toBe(beside.out.replaceAll(here, '#'));
  expect(readFileSync(there).equals(readFileSync(here))).toBe(true);
  expect(statSync(there).mode & 0o777).toBe(0o600);
  const headers = { authorization: `Bearer ${env.BULKHEAD_TOKEN}` };
  const listed = await (await fetch(`${server}/api/v1/jobs`, { headers })).json();
  const { jobs } = listed as { jobs: readonly { kind: string }[] };
  expect(jobs.map(({ kind }) => kind)).not.toContain('backup');
  const again = await called(['backup', there, '--server', server], env);
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('there.backup')]);
});

it.each([[['create', 'mixer', '--name', 'Mixer']], [['backup', '/tmp/bulkhead-none.backup']]])(
  'refuses %j by a token that was made for less',
  async (argv) => {
    const env = { BULKHEAD_TOKEN: served.tokens.write };
    const { code, err } = await called([...argv, '--server', server], env);
    expect([code, err]).toEqual([2, expect.stringContaining('made for less')]);
  },
);

it('makes a plant by a token for the installation, as beside a record', async () => {
  const env = { BULKHEAD_TOKEN: served.tokens.installation };
  const create = ['create', 'mixer', '--name', 'Mixing station', '--reason', 'new'];
  const there = await called([...create, '--server', server], env);
  const here = await called([...create, '--data', join(folder, 'other')]);
  const same = (text: string): string => text.replaceAll(/ --(data|server) \S+/g, ' AT');
  expect({ ...there, out: same(there.out) }).toEqual({ ...here, out: same(here.out) });
  expect((await called([...create, '--server', server], env)).err).toContain('mixer');
});

it('lists the plants of the server', async () => {
  const listed = await called(['plants', '--server', server], { BULKHEAD_TOKEN: token });
  expect(listed).toMatchObject({ code: 0, err: '' });
  expect(listed.out).toContain('waterworks');
});

it.each<[string, readonly string[], string]>([
  ['another plant beside the one that is asked about', ['diff', 'waterworks', 'other'], 'one plant'],
  ['a sign-off', ['baseline', 'waterworks', 'b1', '--reason', 'x'], 'somebody who is signed in'],
  ['a review', ['review', 'waterworks', 'proposal-1', '--accept', '--reason', 'x'], 'workbench'],
  ['a catalog of this machine', ['catalog', 'verify', 'mine.json'], 'does not go over a server'],
  ['a record in place of another', ['restore', 'x'], 'restore'],
  ['what is for whoever runs the server', ['file', 'sweep'], 'does not go over a server'],
  ['a change by a token that only reads', ['undo', 'waterworks@1'], 'may only read'],
  ['an option that names a file', ['risk', 'criteria', 'waterworks', '--try', '/etc/passwd'], '--try'],
  ['a record besides', ['assess', 'waterworks', '--data', '/tmp'], '--data'],
  ['a plant that is not there', ['assess', 'nowhere'], 'nothing here'],
])('refuses %s', async (_, argv, words) => {
  const { code, err, out } = await called([...argv, '--server', server], { BULKHEAD_TOKEN: token });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
});

it('looks at every call on the server too', async () => {
  const ask = async (call: object): Promise<number> => {
    const query = new URLSearchParams({ call: JSON.stringify(call), language: 'en', columns: '90' });
    const url = `${server}/api/v1/plants/waterworks/command-line?${query.toString()}`;
    return (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status;
  };
  const options = {};
  expect(await ask({ command: 'slt', positionals: ['waterworks'], options })).toBe(200);
  expect(await ask({ command: 'slt', positionals: ['other'], options })).toBe(404);
  for (const call of [
    { command: 'diff', positionals: ['waterworks', 'other'], options },
    { command: 'slt', positionals: ['/etc'], options },
    { command: 'slt', positionals: ['waterworks'], options: { data: '/tmp' } },
    { command: 'serve', positionals: [], options },
    { command: 'change', positionals: ['waterworks'], options: { reason: 'x' } },
    { command: 'report', positionals: ['waterworks'], options: { out: '/tmp/x' } },
    { command: 'slt', positionals: 'waterworks', options },
    [],
  ])
    expect(await ask(call), JSON.stringify(call)).toBe(422);
});

it('says what is wrong with the server or the token', async () => {
  const call = async (at: string, env: Record<string, string> = {}, ...more: string[]): Promise<string> => {
    const { code, err } = await called(['slt', 'waterworks', '--server', at, ...more], env);
    expect(code).toBe(2);
    return err;
  };
  const BULKHEAD_TOKEN = token;
  expect(await call(server)).toContain('BULKHEAD_TOKEN');
  expect(await call(server, { BULKHEAD_TOKEN: 'bulkhead_nothing_of_ours' })).toContain(
    'does not take the token',
  );
  expect(await call('http://bulkhead.plant.example', { BULKHEAD_TOKEN })).toContain('https://');
  expect(await call('https://ann:secret@plant.example', { BULKHEAD_TOKEN })).not.toContain('secret');
  expect(await call('http://localhost:1', { BULKHEAD_TOKEN })).toContain('cannot be reached');
  const path = join(folder, 'token');
  writeFileSync(path, 'two\nlines\n');
  expect(await call(server, {}, '--token-file', path)).toContain('holds no token');
  writeFileSync(path, `${token}\n`);
  const read = await called(['slt', 'waterworks', '--server', server, '--token-file', path]);
  expect(read.code).toBe(0);
  const other = createServer((_, response) => response.end('<p>hello</p>')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  expect(await call(`http://127.0.0.1:${port}`, { BULKHEAD_TOKEN })).toContain('no Bulkhead');
  other.close();
});

it('goes on with a job while a proxy says that the server behind it is away, and says so where it stays away', async () => {
  let away = 0;
  const proxy = createServer((incoming, response) => {
    const { method = 'GET', url = '/', headers } = incoming;
    if (away > 0 && method === 'GET') {
      away--;
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502 Bad Gateway</h1>');
      return;
    }
    const { host, port } = new URL(server);
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers: { ...headers, host } });
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const at = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  away = 2;
  const verified = await called(['verify', '--server', at], { BULKHEAD_TOKEN: token });
  expect([verified.code, verified.err, away]).toEqual([0, '', 0]);
  away = 1;
  const { code, err } = await called(['plants', '--server', at], { BULKHEAD_TOKEN: token });
  expect(code).toBe(2);
  expect(err).toContain(`a proxy answers at ${at}, and the server behind it does not (502)`);
  proxy.close();
});

it.each(['/api/v1/plants', '/api/v1/checkpoint', '/api/v1/plants/waterworks/files/00'])(
  'tells nothing at %s to a program of another version',
  async (path) => {
    const headers = { authorization: `Bearer ${token}`, 'bulkhead-version': '0.0.1' };
    const response = await fetch(server + path, { headers });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      title: 'other-version',
      detail: expect.stringContaining('0.0.1'),
    });
  },
);
