/** The command line against a server on a socket says what it says beside the record, byte for byte. */
import { writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
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

it('lists the plants of the server', async () => {
  const listed = await called(['plants', '--server', server], { BULKHEAD_TOKEN: token });
  expect(listed).toMatchObject({ code: 0, err: '' });
  expect(listed.out).toContain('waterworks');
});

it.each<[string, readonly string[], string]>([
  ['another plant beside the one that is asked about', ['diff', 'waterworks', 'other'], 'one plant'],
  ['a sign-off', ['baseline', 'waterworks', 'b1', '--reason', 'x'], 'somebody who is signed in'],
  ['a review', ['review', 'waterworks', 'proposal-1', '--accept', '--reason', 'x'], 'workbench'],
  ['a new plant', ['create', 'mixer', '--name', 'Mixer'], 'somebody who is signed in'],
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
