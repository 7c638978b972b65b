/** What writes says over a server what it says beside the record, and is done once however often it is sent. */
import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { called, importExample, serveExample, type Served } from './served.ts';

let served: Served;
/** The same plant in a record of its own, written to beside it. */
let beside: string;

beforeAll(async () => {
  process.env['BULKHEAD_ACTOR'] = 'ann@plant.test';
  served = await serveExample();
  beside = join(served.folder, 'beside');
  await importExample(served.folder, beside);
}, 120_000);
afterAll(async () => {
  delete process.env['BULKHEAD_ACTOR'];
  await served.stop();
});

const file = (name: string, text: string): string => {
  const path = join(served.folder, name);
  writeFileSync(path, text);
  return path;
};
const changes = (set: string): string =>
  file(
    'changes.yaml',
    `schema: bulkhead/changes@1\nchanges:\n  - ref: zone:clarify\n    set: { name: ${set} }\n`,
  );

/** Both ways, one after the other. @returns what both say */
async function both(
  argv: readonly string[],
  at = served.server,
): Promise<{ out: string; err: string; code: number }> {
  const same = (text: string): string =>
    text.replaceAll(` --data ${beside}`, ' AT').replaceAll(` --server ${at}`, ' AT');
  const here = await called([...argv, '--data', beside]);
  const there = await called([...argv, '--server', at], { BULKHEAD_TOKEN: served.tokens.write });
  const told = { ...there, out: same(there.out), err: same(there.err) };
  expect(told, argv.join(' ')).toEqual({ ...here, out: same(here.out), err: same(here.err) });
  return told;
}

it('changes, tells conflicts and takes back as beside the record', async () => {
  const why = ['--reason', 'seen on site'];
  const tried = await both([
    'change',
    'waterworks',
    '--file',
    changes('Filters'),
    '--try',
    '--as-of',
    '2026-11-26',
  ]);
  expect([tried.code, tried.out]).toEqual([0, expect.stringContaining('Filters')]);
  expect((await both(['change', 'waterworks', '--file', changes('Filters'), ...why])).code).toBe(0);
  const conflict = await both(['change', 'waterworks@1', '--file', changes('Sand'), ...why]);
  expect([conflict.code, conflict.out]).toEqual([1, expect.stringContaining('Sand')]);
  const json = await both(['change', 'waterworks@1', '--file', changes('Sand'), ...why, '--format', 'json']);
  expect(JSON.parse(json.out)).toMatchObject({ seq: null });
  const wrong = file(
    'wrong.yaml',
    'schema: bulkhead/changes@1\nchanges:\n  - ref: zone:clarify\n    set: { nam: x }\n',
  );
  const unsound = await both(['change', 'waterworks', '--file', wrong, ...why]);
  expect([unsound.code, unsound.err]).toEqual([2, expect.stringContaining('wrong.yaml:4')]);
  expect((await both(['change', 'waterworks', '--file', changes('x')])).code).toBe(2);
  expect((await both(['undo', 'waterworks@2', '--try', '--as-of', '2026-11-26'])).code).toBe(0);
  expect((await both(['undo', 'waterworks@2'])).code).toBe(0);
  expect((await both(['undo', 'waterworks@77'])).code).toBe(2);
});

it('proposes, and says of what nobody accepted that it cannot be applied', async () => {
  const proposed = await both(['propose', 'waterworks', '--file', changes('Beds'), '--reason', 'clearer']);
  expect([proposed.code, proposed.out]).toEqual([0, expect.stringContaining('proposal-1')]);
  expect((await both(['apply', 'waterworks', 'proposal-1'])).code).toBe(2);
});

it('brings, lists, fetches and takes away files', async () => {
  const path = file('rules.csv', 'from,to\n1,2\n');
  const added = await both(['file', 'add', 'waterworks', path, '--reason', 'brought', '--format', 'json']);
  const { sha256 } = JSON.parse(added.out) as { sha256: string };
  expect((await both(['file', 'add', 'waterworks', path])).code).toBe(0);
  const listed = await called(['file', 'list', 'waterworks', '--server', served.server], {
    BULKHEAD_TOKEN: served.tokens.read,
  });
  expect([listed.err, listed.out]).toEqual(['', expect.stringContaining('rules.csv')]);
  const out = join(served.folder, 'again.csv');
  const get = ['file', 'get', 'waterworks', sha256.slice(0, 12), '--out', out, '--server', served.server];
  const got = await called(get, { BULKHEAD_TOKEN: served.tokens.read });
  expect([got.err, got.out]).toEqual(['', expect.stringContaining('rules.csv')]);
  expect(readFileSync(out, 'utf8')).toBe('from,to\n1,2\n');
  expect((await called(get, { BULKHEAD_TOKEN: served.tokens.read })).err).toContain('again.csv');
  expect((await both(['file', 'purge', 'waterworks', sha256.slice(0, 12), '--reason', 'asked'])).code).toBe(
    0,
  );
});

it('writes once where the answer is lost and the request is sent again', async () => {
  let lost = 0;
  const between = createServer((asked, response) => {
    const headers = { ...asked.headers, host: new URL(served.server).host };
    const on = request(
      served.server + (asked.url ?? ''),
      { method: asked.method ?? 'GET', headers },
      (answered) => {
        if (lost++ === 0) answered.on('end', () => asked.socket.resetAndDestroy()).resume();
        else answered.pipe(response.writeHead(answered.statusCode ?? 0));
      },
    );
    asked.pipe(on);
  }).listen(0, '127.0.0.1');
  await once(between, 'listening');
  const at = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
  const argv = ['change', 'waterworks', '--file', changes('Once'), '--reason', 'once', '--server', at];
  const told = await called([...argv, '--format', 'json'], { BULKHEAD_TOKEN: served.tokens.write });
  between.close();
  expect([told.err, told.code, lost]).toEqual(['', 0, 2]);
  const history = await called(['history', 'waterworks', '--data', served.record, '--format', 'json']);
  const { entries } = JSON.parse(history.out) as { entries: readonly { reason: string; seq: number }[] };
  expect(entries.filter(({ reason }) => reason === 'once')).toEqual([
    expect.objectContaining({ seq: (JSON.parse(told.out) as { seq: number }).seq }),
  ]);
});

it('writes nothing for a program of another version', async () => {
  const call = { command: 'undo', positionals: ['waterworks@2'], options: {} };
  const body = JSON.stringify({ call, version: '0.0.0-other', language: 'en', columns: 90 });
  const headers = { authorization: `Bearer ${served.tokens.write}`, 'content-type': 'application/json' };
  const history = async (): Promise<string> =>
    (await called(['history', 'waterworks', '--data', served.record, '--format', 'json'])).out;
  const before = await history();
  const url = `${served.server}/api/v1/plants/waterworks/command-line/changes`;
  const told = (await (await fetch(url, { method: 'POST', headers, body })).json()) as object;
  expect(told).toMatchObject({ out: '', err: '', code: 2 });
  expect(await history()).toBe(before);
  // What changes does not come in by the way of what proposes.
  const other = url.replace('changes', 'proposals');
  expect((await fetch(other, { method: 'POST', headers, body })).status).toBe(422);
});
