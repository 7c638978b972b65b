/** Evidence files of a plant folder into a record and out of it, and through a backup, as the commands do it, on both engines. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRegularBelow } from '../../app/record/files/in-folder.ts';
import { bulkhead } from '../call.ts';
import { engines, SQLITE } from './engines.ts';
import { folderWith, removeFolders, textsOf } from './use-cases.ts';

const LOG = '10:41 door opened\n';
const CSV = 'user,role\nanna,engineer\n';
const of = (text: string): string => createHash('sha256').update(text).digest('hex');

const plantText = (log: string, more = ''): string => `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
evidence:
  - id: e-1
    title: Log
    kind: implementation
    places: [site]
    file: evidence/door log.txt
    sha256: ${log}
  - id: e-2
    title: Accounts
    kind: implementation
    places: [site]
    sha256: ${of(CSV)}
${more}`;

const folderOf = (more: Readonly<Record<string, string>> = {}): string =>
  folderWith({ 'plant.yaml': plantText(of(LOG)), 'evidence/door log.txt': LOG, ...more });

removeFolders();

// How a database sorts changes nothing here.
describe.each(engines())('evidence files of a folder, $name', (engine) => {
  const url = process.env['DATABASE_URL'];
  let data: readonly string[] = [];
  let fresh: Awaited<ReturnType<typeof engine.fresh>>;
  const open = async () => {
    fresh = await engine.fresh();
    if (engine === SQLITE) await fresh.database.close();
    data = fresh.place.folder === undefined ? [] : ['--data', fresh.place.folder];
    if (fresh.place.folder === undefined) process.env['DATABASE_URL'] = fresh.place.url;
  };
  beforeEach(open);
  afterEach(async () => {
    await fresh.remove();
    delete process.env['DATABASE_URL'];
    if (url !== undefined) process.env['DATABASE_URL'] = url;
  });

  const done = async (...argv: readonly string[]) => {
    const { out, err, code } = await bulkhead([...argv, ...data]);
    expect([err, code]).toEqual(['', 0]);
    return out;
  };
  const listed = async () => JSON.parse(await done('file', 'list', 'works', '--format', 'json')) as Listed;

  test('come with the plant in its first entry, and what is there already is not asked for again', async () => {
    const folder = folderOf({ [`files/${of(CSV)}`]: CSV });
    const first = await done('import', folder);
    expect(first).toContain('2 evidence files of the folder brought into works with entry 1');
    const { files, unkept } = await listed();
    expect(files.map(({ name, evidence }) => [name, ...evidence])).toEqual([
      ['door log.txt', 'e-1'],
      ['e-2', 'e-2'],
    ]);
    expect(unkept).toEqual([]);
    const again = await done('import', folder, '--format', 'json');
    expect(JSON.parse(again)).toMatchObject({ seq: null, brought: [] });
    expect(invalidities(again)).toEqual([]);
    expect(await done('verify')).toContain('1 chain verified, nothing was altered');
  });

  test('that come to a folder later come with the next import, alone', async () => {
    const folder = folderOf();
    await done('import', folder);
    expect((await listed()).unkept).toEqual([{ evidence: 'e-2', file: null, sha256: of(CSV) }]);
    mkdirSync(join(folder, 'files'));
    writeFileSync(join(folder, 'files', of(CSV)), CSV);
    const out = await done('import', folder);
    expect(out).toContain('1 evidence file of the folder brought into works with entry 2');
    expect(out).toContain('as of entry 2');
    expect(out).not.toContain('0 changes');
  });

  test('that were purged stay so, whatever the folder has', async () => {
    const folder = folderOf();
    await done('import', folder);
    await done('file', 'purge', 'works', of(LOG), '--reason', 'asked for');
    expect(JSON.parse(await done('import', folder, '--format', 'json'))).toMatchObject({ brought: [] });
    expect((await listed()).used).toBe(0);
  });

  test('go out under their hash and in again, with a backup between; the text is the same byte for byte', async () => {
    const folder = folderOf({ [`files/${of(CSV)}`]: CSV });
    await done('import', folder);
    await done('file', 'purge', 'works', of(CSV), '--reason', 'asked for');
    const backup = join(folderWith(), 'record.backup');
    await done('backup', backup);
    await fresh.remove();
    await open();
    await done('restore', backup);
    expect(await done('verify')).toContain('1 chain verified, nothing was altered');
    const out = folderWith();
    const told = await done('export', 'works', out, '--files', '--format', 'json');
    expect(JSON.parse(told)).toMatchObject({
      evidence: { written: [`files/${of(LOG)}`], there: [], unkept: [of(CSV)] },
    });
    expect(invalidities(told)).toEqual([]);
    expect(readFileSync(join(out, 'files', of(LOG)), 'utf8')).toBe(LOG);
    const again = await done('export', 'works', out, '--files');
    expect(again).toContain('0 evidence files written');
    expect(again).toContain('1 there already');
    const texts = textsOf(out);
    await fresh.remove();
    await open();
    rmSync(join(out, 'record.yaml'));
    expect(await done('import', out)).toContain('1 evidence file of the folder brought');
    const last = folderWith();
    await done('export', 'works', last, '--files');
    const { 'record.yaml': _, ...same } = textsOf(last);
    expect(same).toEqual(
      Object.fromEntries(Object.entries(texts).filter(([name]) => name !== 'record.yaml')),
    );
    expect(readFileSync(join(last, 'files', of(LOG)), 'utf8')).toBe(LOG);
  });

  test('a backup made after a purge holds none of the bytes', async () => {
    await done('import', folderOf());
    const size = async () => {
      const path = join(folderWith(), 'record.backup');
      const { unpacked } = JSON.parse(await done('backup', path, '--format', 'json')) as { unpacked: number };
      return unpacked;
    };
    const big = join(folderWith(), 'big');
    writeFileSync(big, 'x'.repeat(200_000));
    await done('file', 'add', 'works', big);
    const before = await size();
    await done('file', 'purge', 'works', of('x'.repeat(200_000)), '--reason', 'asked for');
    expect(before - (await size())).toBeGreaterThan(200_000);
  });
});

interface Listed {
  readonly files: readonly { readonly name: string; readonly evidence: readonly string[] }[];
  readonly unkept: readonly object[];
  readonly used: number;
}

describe('a folder', () => {
  const refused = async (folder: string, env: Readonly<Record<string, string>> = {}) => {
    const data = join(folderWith(), 'record');
    Object.assign(process.env, env);
    const { err, code } = await bulkhead(['import', folder, '--data', data]);
    for (const name of Object.keys(env)) delete process.env[name];
    expect(code).toBe(2);
    return err;
  };

  test('whose file is not what its evidence states is refused at the evidence, before anything is written', async () => {
    const err = await refused(folderOf({ 'evidence/door log.txt': 'altered' }));
    expect(err).toContain('`evidence/door log.txt` is another file than e-1 states at plant.yaml:6:5');
    expect(err).toContain(`stated ${of(LOG)}, found ${of('altered')}`);
    const both = folderOf({ 'evidence/door log.txt': 'altered', [`files/${of(CSV)}`]: 'altered' });
    expect(await refused(both)).toContain('1 more are so');
    // One that is what the evidence states is enough.
    const right = folderOf({ 'evidence/door log.txt': 'altered', [`files/${of(LOG)}`]: LOG });
    const { code } = await bulkhead(['import', right, '--data', join(folderWith(), 'record')]);
    expect(code).toBe(0);
  });

  test('with more than a plant may have is refused, and nothing of it goes in', async () => {
    const folder = folderOf();
    expect(await refused(folder, { BULKHEAD_FILES_LIMIT: '9' })).toContain('does not fit');
    expect(await refused(folder, { BULKHEAD_FILE_LIMIT: '9' })).toContain('more than 9 bytes');
    expect(existsSync(join(folder, 'record.yaml'))).toBe(false);
  });

  test('gives nothing that lies elsewhere, or that a link leads to', () => {
    const folder = folderWith({ 'a/b.txt': 'b', '../beside.txt': '' });
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    symlinkSync(join(folder, 'a/b.txt'), join(folder, 'b.txt'));
    expect(isRegularBelow(folder, 'a/b.txt')).toBe(true);
    for (const path of [
      '../beside.txt',
      'a/../../beside.txt',
      join(folder, 'a/b.txt'),
      'link/b.txt',
      'b.txt',
      'a',
      '',
      './a/b.txt',
      'a//b.txt',
      'a\\b.txt',
      'C:/a/b.txt',
      'a/b.txt/',
      'a/b.txt\0',
      'x'.repeat(1e4),
    ])
      expect(isRegularBelow(folder, path), path).toBe(false);
  });

  test('with a file in the way of one that goes out says which', async () => {
    const data = ['--data', join(folderWith(), 'record')];
    await bulkhead(['import', folderOf(), ...data]);
    const out = folderWith({ [`files/${of(LOG)}`]: 'not the log' });
    const { err, code } = await bulkhead(['export', 'works', out, '--files', ...data]);
    expect([code, err]).toEqual([2, expect.stringContaining('is not the file that its name says')]);
    const linked = folderWith();
    symlinkSync(folderWith(), join(linked, 'files'));
    const through = await bulkhead(['export', 'works', linked, '--files', ...data]);
    expect(through.err).toContain('links are not written through');
    expect(readdirSync(join(linked, 'files'))).toEqual([]);
  });
});
