/** `bulkhead file`: what it prints, how it ends, and hostile files, names and hashes, each with its way out and nothing left. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localFile } from '../../app/local-file.ts';
import { writeNewFile } from '../../app/write-new-file.ts';
import { isFileName } from '../../app/record/files/name.ts';
import { fileLimits } from '../../cli/file/limits.ts';
import { bulkhead } from '../call.ts';

const home = mkdtempSync(join(tmpdir(), 'bulkhead-file-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const data = ['--data', join(home, 'record')];
const CSV = 'user,role\nanna,engineer\n';
const HASH = createHash('sha256').update(CSV).digest('hex');
const csv = join(home, 'accounts.csv');

const file = async (...argv: readonly string[]) => await bulkhead(['file', ...argv, ...data]);
const refused = async (...argv: readonly string[]) => {
  const { out, err, code } = await file(...argv);
  expect([out, code]).toEqual(['', 2]);
  return err;
};

beforeAll(async () => {
  const plant = join(home, 'plant');
  mkdirSync(plant);
  writeFileSync(
    join(plant, 'plant.yaml'),
    `schema: bulkhead/plant@1\nid: works\nname: Works\ncatalogs: [62443-3-3@2013]\nevidence:\n  - { id: e-12, title: Accounts, kind: implementation, places: [site] }\n  - { id: e-13, title: Log, kind: implementation, places: [site], file: 'evidence/the log.txt' }\n`,
  );
  writeFileSync(csv, CSV);
  expect((await bulkhead(['import', plant, ...data])).code).toBe(0);
});

test('a file is brought for its evidence, listed, given back, purged, and said to be purged', async () => {
  const added = await file('add', 'works', csv, '--for', 'evidence:e-12');
  expect(added).toMatchObject({ err: '', code: 0 });
  expect(added.out).toBe(`${HASH}\naccounts.csv is in works and cited by e-12: 24 bytes, entry 2\n`);
  expect((await file('add', 'works', csv)).out).toContain(
    'works has accounts.csv already; nothing was written',
  );
  const listed = await file('list', 'works');
  expect(listed.out).toContain(`  ${HASH}\n  cited by e-12\n`);
  expect(listed.out).toContain('e-13  evidence/the log.txt  it states no hash');
  expect(listed.out).toContain(`file add works 'evidence/the log.txt' --for e-13 ${data.join(' ')}`);
  const out = join(home, 'out.csv');
  const got = await file('get', 'works@2', HASH.slice(0, 8), '--out', out);
  expect(got.out).toContain(`24 bytes written to ${out}`);
  expect(readFileSync(out, 'utf8')).toBe(CSV);
  expect(statSync(out).mode & 0o777).toBe(0o600);
  expect(await refused('purge', 'works', HASH)).toContain('say why with --reason');
  const purged = await file('purge', 'works', HASH, '--reason', 'asked for', '--format', 'json');
  const again = join(home, 'again.csv');
  expect(await refused('get', 'works@2', HASH, '--out', again)).toMatch(/purged by entry 3 .*: asked for/);
  expect((await file('list', 'works@2')).out).toMatch(/purged later, by entry 3 on .*: asked for/);
  const json = await file('list', 'works', '--format', 'json');
  const brought = await file('add', 'works', csv, '--format', 'json', '--reason', 'needed after all');
  const swept = await file('sweep', '--format', 'json');
  for (const each of [purged, json, brought, swept]) expect(invalidities(each.out)).toEqual([]);
  const history = await bulkhead(['history', 'works', `file:${HASH}`, ...data]);
  expect(history.out).toContain('needed after all');
  expect((await bulkhead(['verify', ...data])).code).toBe(0);
});

test('of what was purged no byte is left in the data folder', async () => {
  const secret = join(home, 'secret.txt');
  writeFileSync(secret, 'badge number 4711\n'.repeat(20_000));
  const { out } = await file('add', 'works', secret, '--format', 'json');
  const { sha256 } = JSON.parse(out) as { sha256: string };
  const left = () =>
    readdirSync(join(home, 'record'))
      .filter((name) => readFileSync(join(home, 'record', name)).includes('badge number 4711'))
      .join();
  expect(left()).not.toBe('');
  await file('purge', 'works', sha256, '--reason', 'asked for');
  // The log of the last call is carried over when the record is opened again.
  await file('sweep');
  expect(left()).toBe('');
});

test('what is no regular file, or no file to be had, is told and leaves nothing', async () => {
  const [link, pipe, folder] = [join(home, 'link'), join(home, 'pipe'), join(home, 'folder')];
  symlinkSync(csv, link);
  execFileSync('mkfifo', [pipe]);
  mkdirSync(folder);
  const before = (await file('list', 'works', '--format', 'json')).out;
  expect(await refused('add', 'works', link)).toContain('is a link; name the file that it leads to');
  expect(await refused('add', 'works', folder)).toContain('is a folder; name the file in it');
  for (const path of [pipe, '/dev/zero'])
    expect(await refused('add', 'works', path)).toContain('is neither a file nor');
  expect(await refused('add', 'works', join(home, 'none'))).toContain('no such file');
  expect(await refused('add', 'works', `${csv}\0`)).toContain('cannot be read');
  expect(await refused('add', 'works', csv, '--name', '../../etc/passwd')).toContain('--name');
  expect((await refused('add', 'works', csv, '--name', 'x'.repeat(10_000))).length).toBeLessThan(300);
  expect((await file('list', 'works', '--format', 'json')).out).toBe(before);
});

test('a hash is taken as it is written alone, and a call that lacks or adds something says so', async () => {
  const out = ['--out', join(home, 'none.csv')];
  expect(await refused('get', 'works', HASH.toUpperCase(), ...out)).toContain(`did you mean \`${HASH}\``);
  expect(await refused('get', 'works', `sha256:${HASH}`, ...out)).toContain(`did you mean \`${HASH}\``);
  expect(await refused('get', 'works', HASH.slice(0, 7), ...out)).toContain('8 to 64 digits');
  const none = await refused('get', 'works', '00000000', ...out);
  expect(none).toContain(`file list works ${data.join(' ')}`);
  expect(await refused('get', 'works', HASH)).toContain('--out FILE');
  expect(await refused('get', 'works', HASH, '--out', csv)).toContain('is never written over');
  expect(await refused('get', 'works', HASH, '--out', home)).toContain('is a folder');
  expect(await refused('get', 'works', HASH, '--out', join(home, 'no/such'))).toContain('cannot be written');
  expect(await refused('add', 'works@1', csv)).toContain('write works');
  expect(await refused('add', 'works')).toContain('file add waterworks accounts.csv');
  expect(await refused('add', 'works', csv, '--replace')).toContain('cannot use `--replace`');
  expect(await refused('list', 'works', '--reason', 'r')).toContain('file list cannot use `--reason`');
  expect(await refused('lst')).toContain('did you mean `list`');
  expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('what changes while it is read is refused, whether it grows or shrinks', async () => {
  const path = join(home, 'busy.log');
  for (const then of ['a'.repeat(400_000), 'a']) {
    writeFileSync(path, 'a'.repeat(300_000));
    const pieces = localFile(path).bytes[Symbol.asyncIterator]();
    expect((await pieces.next()).done).toBe(false);
    writeFileSync(path, then);
    const rest = async (): Promise<void> => {
      while ((await pieces.next()).done !== true) continue;
    };
    await expect(rest()).rejects.toMatchObject({ code: 'file-changed' });
  }
  const replaced = localFile(path);
  rmSync(path);
  symlinkSync(csv, path);
  await expect(Array.fromAsync(replaced.bytes)).rejects.toMatchObject({ code: 'cannot-read' });
});

test('a file that cannot be written to its end leaves nothing', async () => {
  const path = join(home, 'half');
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(10);
    throw new Error('damaged');
  };
  await expect(writeNewFile(path, broken())).rejects.toThrow('damaged');
  const late = async function* (): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(10);
    writeFileSync(path, 'somebody else');
  };
  await expect(writeNewFile(path, late())).rejects.toMatchObject({ code: 'out-there' });
  expect(readFileSync(path, 'utf8')).toBe('somebody else');
  expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
});

describe('a name', () => {
  test.each(['accounts.csv', 'Prüfung 3 (März).pdf', '設定.txt', '.hidden', 'a'.repeat(255)])(
    '%s',
    (name) => {
      expect(isFileName(name)).toBe(true);
    },
  );
  test.each([
    '',
    '.',
    '..',
    'a/b',
    'a\\b',
    ' a',
    'a ',
    'a\nb',
    'a\0b',
    'a\u202egnp.exe',
    'a\u200bb',
    'a\u2028b',
    '\ud800',
    'a'.repeat(256),
  ])('%j is none', (name) => {
    expect(isFileName(name)).toBe(false);
  });
});

test('limits are sizes, from the environment', () => {
  expect(fileLimits({})).toEqual({ file: 52_428_800, plant: 2_147_483_648 });
  const env = { BULKHEAD_FILE_LIMIT: '200MiB', BULKHEAD_FILES_LIMIT: '4 GiB' };
  expect(fileLimits(env)).toEqual({ file: 209_715_200, plant: 4_294_967_296 });
  for (const size of ['-1', '1e9', '2TiB', '1025GiB', '1.5GiB', 'GiB', ' '])
    expect(() => fileLimits({ BULKHEAD_FILES_LIMIT: size }), size).toThrow('size-form');
});
