/** `fmt` as a user meets it: what is rewritten, what is refused, what is left alone. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../cli/answer.ts';

const ROOT = join(import.meta.dirname, '../../..');
const EXAMPLE = join(ROOT, 'examples/chemical-plant');
const home = mkdtempSync(join(tmpdir(), 'bulkhead fmt '));

afterAll(() => rmSync(home, { recursive: true, force: true }));

const BULKHEAD = join(ROOT, 'scripts/bulkhead.mjs');

async function fmt(args: readonly string[]) {
  const env = { LC_ALL: 'C.UTF-8' };
  return await answer(['fmt', ...args], { env, program: `node ${BULKHEAD}`, screen: {} });
}

/** As the process that is started in a folder. */
function started(args: readonly string[], cwd: string) {
  const run = spawnSync(process.execPath, [BULKHEAD, 'fmt', ...args], { cwd, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(home, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

function textsOf(path: string): Readonly<Record<string, string>> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => lstatSync(join(path, name)).isFile())
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );
}

const HEAD = 'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n';
const LOOSE = { 'plant.yaml': `# P.\r\n${HEAD}zones: [{ name: A, id: a, kind: dmz }] # one\r\n` };
const CANONICAL = {
  'plant.yaml': `# P.\n${HEAD}\nzones: # one\n  - id: a\n    name: A\n    kind: dmz\n`,
};

describe('fmt', () => {
  it('rewrites what is not canonical, leaves the rest, and says which', async () => {
    const answers = 'place,requirement,status\nzone:a,62443-3-3/SR 1.1,met\n';
    const more = 'measures: [{ id: m, name: M }]\n';
    const path = folder('loose', {
      ...LOOSE,
      'answers.csv': answers,
      'more/m.yaml': more,
      'note.txt': 'a  ',
    });
    const canonical = join(path, 'answers.csv');
    utimesSync(canonical, 1_000_000, 1_000_000);
    const before = statSync(canonical);

    const { code, out, err } = await fmt([path]);

    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('rewritten more/m.yaml\nrewritten plant.yaml\n2 of 3 files rewritten\n');
    expect(textsOf(path)).toEqual({
      ...CANONICAL,
      'answers.csv': answers,
      'more/m.yaml': 'measures:\n  - id: m\n    name: M\n',
      'note.txt': 'a  ',
    });
    const after = statSync(canonical);
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
    expect((await fmt([path])).out).toBe('3 files, all canonical\n');
  });

  it('--check writes nothing, and ends with 1 and the list', async () => {
    const path = folder('check', LOOSE);
    const { code, out } = await fmt([path, '--check']);
    expect(code).toBe(1);
    // Where the path is long the command has a line of its own.
    expect(out.trim().split(/\s*\n\s*|  /)).toEqual([
      'not canonical plant.yaml',
      '1 of 1 file not canonical',
      'Rewrite',
      `node ${BULKHEAD} fmt '${path}'`,
    ]);
    expect(textsOf(path)).toEqual(LOOSE);
    await fmt([path]);
    expect((await fmt([path, '--check'])).code).toBe(0);
  });

  it('tells the same to programs', async () => {
    const path = folder('json', LOOSE);
    const check = await fmt([path, '--check', '--format', 'json']);
    expect(check.code).toBe(1);
    expect(JSON.parse(check.out)).toMatchObject({
      schema: 'bulkhead/fmt@1',
      written: false,
      files: [{ path: 'plant.yaml', canonical: false }],
    });
    const write = await fmt([path, '--format', 'json']);
    expect(write.code).toBe(0);
    expect(JSON.parse(write.out)).toEqual({ ...JSON.parse(check.out), written: true });
    expect(JSON.parse((await fmt([path, '--format', 'json'])).out).files).toEqual([
      { path: 'plant.yaml', canonical: true },
    ]);
  });

  it('formats the plant of the current folder when none is named', async () => {
    const path = folder('here', LOOSE);
    expect(started([], path).code).toBe(0);
    expect(textsOf(path)).toEqual(CANONICAL);
  });

  it('puts the schema beside the plant and names it in every file', async () => {
    const path = folder('schema', { ...CANONICAL, 'more/m.yaml': 'measures:\n  - id: m\n    name: M\n' });
    expect((await fmt([path, '--schema'])).out).toContain('rewritten plant.schema.json\n');
    const texts = textsOf(path);
    expect(texts['plant.schema.json']).toBe(
      readFileSync(join(ROOT, 'docs/schema/plant-1.schema.json'), 'utf8'),
    );
    for (const name of ['plant.yaml', 'more/m.yaml']) {
      const named = /^# yaml-language-server: \$schema=(.*)\n/.exec(texts[name] ?? '')?.[1] ?? '';
      expect(existsSync(join(path, dirname(name), named)), name).toBe(true);
    }
    expect((await fmt([path, '--schema', '--check'])).code).toBe(0);
    expect((await fmt([path, '--check'])).code).toBe(0);
  });

  it('keeps the example as it is, in any copy', async () => {
    const path = join(home, 'example');
    cpSync(EXAMPLE, path, { recursive: true });
    const before = textsOf(path);
    expect((await fmt([path, '--schema'])).out).toBe('27 files, all canonical\n');
    expect(textsOf(path)).toEqual(before);
  });
});

describe('fmt refuses', () => {
  it('a folder with a problem in any file, and writes none', async () => {
    const files = { ...LOOSE, 'z.yaml': 'zonez: []\n' };
    const path = folder('broken', files);
    const { code, out, err } = await fmt([path]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('z.yaml:1:1');
    expect(textsOf(path)).toEqual(files);
  });

  it('a read-only file, and writes none', async () => {
    const files = { ...LOOSE, 'z.yaml': 'measures: [{ id: m, name: M }]\n' };
    const path = folder('read-only', files);
    chmodSync(join(path, 'z.yaml'), 0o444);
    const { code, err } = await fmt([path]);
    expect(code).toBe(2);
    expect(err).toContain('read-only');
    expect(textsOf(path)).toEqual(files);
    expect((await fmt([path, '--check'])).code).toBe(1);
  });

  it('when the disk takes one file and not the next, and writes none', async () => {
    const many = Array.from({ length: 400 }, (_, i) => `{ id: m${i}, name: M }`);
    const files = { ...LOOSE, 'z.yaml': `measures: [${many.join(', ')}]\n` };
    const path = folder('full', files);
    const command = [process.execPath, BULKHEAD, 'fmt', path];
    const run = spawnSync('sh', ['-c', 'ulimit -f 4 && exec "$@"', 'sh', ...command], { encoding: 'utf8' });
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('EFBIG');
    expect(textsOf(path)).toEqual(files);
  });

  it('to follow links: a linked file is no part of the plant and stays what it was', async () => {
    const elsewhere = folder('elsewhere', { 'z.yaml': 'measures: [{ id: m, name: M }]\n' });
    const path = folder('linked', LOOSE);
    symlinkSync(join(elsewhere, 'z.yaml'), join(path, 'z.yaml'));
    symlinkSync(elsewhere, join(path, 'more'));
    symlinkSync(join(elsewhere, 'new.json'), join(path, 'plant.schema.json'));
    const { code, err } = await fmt([path, '--schema']);
    expect(code).toBe(2);
    expect(err).toContain('no regular file');
    rmSync(join(path, 'plant.schema.json'));
    expect((await fmt([path])).code).toBe(0);
    expect(textsOf(elsewhere)).toEqual({ 'z.yaml': 'measures: [{ id: m, name: M }]\n' });
    expect(lstatSync(join(path, 'z.yaml')).isSymbolicLink()).toBe(true);
  });

  it('an option it does not have', async () => {
    const { code, err } = await fmt([EXAMPLE, '--chek']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean `--check`');
  });
});
