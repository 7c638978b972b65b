/** `report` as a user meets it: what is written, what is refused, what is left alone. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FolderError } from '../app/folder-error.ts';
import { LIST, writeReport, type MadeFrom } from '../app/report/write-report.ts';

const ROOT = join(import.meta.dirname, '../../..');
const home = mkdtempSync(join(tmpdir(), 'bulkhead report '));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const FROM: MadeFrom = {
  plant: 'plant',
  asOf: '2026-06-15',
  model: `sha256:${'0'.repeat(64)}`,
  engine: '0.0.0',
  language: 'en',
  reading: 'evidenced',
};

function out(name: string): string {
  return join(home, name);
}
function write(folder: string, text: string, force = false) {
  return writeReport(folder, [{ path: 'a/report.html', content: text }], FROM, force);
}
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof FolderError) return error.code;
    throw error;
  }
  return 'nothing refused';
}

describe('files of a report', () => {
  it('are written, listed, and written over when they are as we left them', () => {
    const folder = out('again');
    write(folder, 'one');
    const list = write(folder, 'two');
    expect(readFileSync(join(folder, 'a/report.html'), 'utf8')).toBe('two');
    expect(JSON.parse(readFileSync(join(folder, LIST), 'utf8'))).toEqual(list);
    expect(readdirSync(join(folder, 'a'))).toEqual(['report.html']);
  });

  it('stay as they are when somebody changed one, until forced', () => {
    const folder = out('edited');
    write(folder, 'one');
    writeFileSync(join(folder, 'a/report.html'), 'mine');
    expect(refusal(() => write(folder, 'two'))).toBe('not-ours');
    expect(readFileSync(join(folder, 'a/report.html'), 'utf8')).toBe('mine');
    write(folder, 'two', true);
    expect(readFileSync(join(folder, 'a/report.html'), 'utf8')).toBe('two');
  });

  it('never replace a file that was there before, nor a list of somebody else', () => {
    const folder = out('foreign');
    mkdirSync(join(folder, 'a'), { recursive: true });
    writeFileSync(join(folder, 'a/report.html'), 'mine');
    expect(refusal(() => write(folder, 'one'))).toBe('not-ours');
    expect(existsSync(join(folder, LIST))).toBe(false);
    const other = out('other list');
    mkdirSync(other);
    writeFileSync(join(other, LIST), '{"schema":"else"}');
    expect(refusal(() => write(other, 'one'))).toBe('not-ours');
  });

  it.runIf(process.platform !== 'win32')('are not written through a link, forced or not', () => {
    const folder = out('link');
    mkdirSync(join(folder, 'a'), { recursive: true });
    writeFileSync(out('target'), 'mine');
    symlinkSync(out('target'), join(folder, 'a/report.html'));
    expect(refusal(() => write(folder, 'one', true))).toBe('not-written-through');
    expect(readFileSync(out('target'), 'utf8')).toBe('mine');
  });

  it('keep the entries of files that were not made this time', () => {
    const folder = out('kept');
    write(folder, 'one');
    const list = writeReport(folder, [{ path: 'report.md', content: '#' }], FROM, false);
    expect(list.files.map(({ path }) => path)).toEqual(['a/report.html', 'report.md']);
  });
});

describe('bulkhead report', () => {
  const plant = out('plant');
  mkdirSync(plant);
  writeFileSync(
    join(plant, 'plant.yaml'),
    [
      'schema: bulkhead/plant@1',
      'id: small',
      'name: Small',
      'catalogs: [62443-3-3@2013]',
      'zones: [{ id: z, name: Z, kind: control, slTarget: 1 }]',
      '',
    ].join('\n'),
  );

  function report(...args: readonly string[]) {
    const run = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/bulkhead.mjs'), 'report', plant, '--as-of', '2026-06-15', ...args],
      { cwd: home, encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8' } },
    );
    return { code: run.status, out: run.stdout, err: run.stderr };
  }

  it('writes what is asked for, the same twice, and tells on standard error how far it is', () => {
    const run = report('--out', out('one'), '--only', 'html,md,csv', '--format', 'json');
    expect(run.code).toBe(0);
    expect(run.err).toContain('writing report.html');
    const files = JSON.parse(run.out).files as { path: string; sha256: string }[];
    expect(files.map(({ path }) => path)).toEqual(['report.csv', 'report.html', 'report.md']);
    const again = JSON.parse(
      report('--out', out('two'), '--only', 'csv,html,md', '--format', 'json').out,
    ).files;
    expect(again).toEqual(files);
  });

  it('speaks the language it is asked for', () => {
    report('--out', out('de'), '--only', 'html', '--lang', 'de');
    expect(readFileSync(join(out('de'), 'report.html'), 'utf8')).toContain('<html lang="de">');
  });

  it('refuses a call without a folder, and a format it does not have', () => {
    expect(report().code).toBe(2);
    const run = report('--out', out('x'), '--only', 'html,odt');
    expect(run.code).toBe(2);
    expect(run.err).toContain('`odt`');
    expect(existsSync(out('x'))).toBe(false);
  });
});
