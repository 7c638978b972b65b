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
import { afterAll, describe, expect, it, vi } from 'vitest';
import { LIST, writeReport, type MadeFrom } from '../app/report/write-report.ts';
import { bulkhead } from './call.ts';
import { refusal } from './refusal.ts';

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

/** The smallest criteria with one scenario. */
const RISK = `
risk:
  categories: [{ id: safety, name: Safety }]
  severities: [{ level: 1, name: A }, { level: 2, name: B }, { level: 3, name: C }]
  likelihoods: [{ level: 1, name: A }, { level: 2, name: B }, { level: 3, name: C }]
  ranks: [{ id: low, name: Low }, { id: high, name: High }]
  matrix: [[low, low, low], [low, low, high], [low, high, high]]
  tolerable: low
scenarios:
  - { id: s, name: S, place: zone:z, consequence: C, severity: { safety: 3 }, likelihood: 3 }
`;

function out(name: string): string {
  return join(home, name);
}
function write(folder: string, text: string, force = false) {
  return writing(folder, [['a/report.html', text]], force);
}
/** Everything under `a/` is out of date when it is not made again. */
function writing(folder: string, files: readonly (readonly [string, string])[], force = false) {
  return writeReport(folder, {
    files: files.map(([path, content]) => ({ path, content })),
    from: FROM,
    force,
    isStale: (path) => path.startsWith('a/zone-'),
  });
}

describe('files of a report', () => {
  it('are written, listed, and written over when they are as we left them', () => {
    const folder = out('again');
    write(folder, 'one');
    const { list } = write(folder, 'two');
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
    const { list } = writing(folder, [['report.md', '#']]);
    expect(list.files.map(({ path }) => path)).toEqual(['a/report.html', 'report.md']);
  });

  it('go when they are out of date and as we wrote them', () => {
    const folder = out('stale');
    writing(folder, [
      ['a/zone-b.svg', 'b'],
      ['a/zone-c.svg', 'c'],
    ]);
    const again = writing(folder, [['a/zone-b.svg', 'b']]);
    expect([again.removed, again.left]).toEqual([['a/zone-c.svg'], []]);
    expect(readdirSync(join(folder, 'a'))).toEqual(['zone-b.svg']);
    expect(again.list.files.map(({ path }) => path)).toEqual(['a/zone-b.svg']);
  });

  it('stay and are named when they are out of date and somebody changed them', () => {
    const folder = out('stale edited');
    writing(folder, [['a/zone-c.svg', 'c']]);
    writeFileSync(join(folder, 'a/zone-c.svg'), 'mine');
    for (const force of [false, true]) {
      const again = writing(folder, [['a/zone-b.svg', 'b']], force);
      expect([again.removed, again.left]).toEqual([[], ['a/zone-c.svg']]);
    }
    expect(readFileSync(join(folder, 'a/zone-c.svg'), 'utf8')).toBe('mine');
    rmSync(join(folder, 'a/zone-c.svg'));
    const last = writing(folder, [['a/zone-b.svg', 'b']]);
    expect([last.removed, last.left]).toEqual([[], []]);
    expect(last.list.files.map(({ path }) => path)).toEqual(['a/zone-b.svg']);
  });

  it.runIf(process.platform !== 'win32')('are not removed through a link', () => {
    const folder = out('stale link');
    writing(folder, [['a/zone-c.svg', 'c']]);
    mkdirSync(out('elsewhere'));
    writeFileSync(join(out('elsewhere'), 'zone-c.svg'), 'c');
    rmSync(join(folder, 'a'), { recursive: true });
    symlinkSync(out('elsewhere'), join(folder, 'a'));
    expect(writing(folder, [['report.md', '#']]).left).toEqual(['a/zone-c.svg']);
    expect(readdirSync(out('elsewhere'))).toEqual(['zone-c.svg']);
  });

  it('are never two under one name', () => {
    const twice = [
      ['a.svg', 'one'],
      ['A.svg', 'two'],
    ] as const;
    expect(() => writing(out('twice'), twice)).toThrow('two files');
    expect(existsSync(out('twice'))).toBe(false);
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

  const call = (args: readonly string[]) => ['report', plant, '--as-of', '2026-06-15', ...args];

  /** As the process that is started. */
  function started(...args: readonly string[]) {
    const run = spawnSync(process.execPath, [join(ROOT, 'scripts/bulkhead.mjs'), ...call(args)], {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C.UTF-8' },
    });
    return { code: run.status, out: run.stdout, err: run.stderr };
  }

  /** Here, with what it tells on standard error. */
  async function report(...args: readonly string[]) {
    let told = '';
    const writing = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told += String(text);
      return true;
    });
    const { code, out: said, err } = await bulkhead(call(args));
    writing.mockRestore();
    return { code, out: said, err: told + err };
  }

  it('writes what is asked for, the same twice, and tells on standard error how far it is', async () => {
    const run = started('--out', out('one'), '--only', 'html,md,csv,svg,drawio', '--format', 'json');
    expect(run.code).toBe(0);
    expect(run.err).toContain('writing report.html');
    const files = JSON.parse(run.out).files as { path: string; sha256: string }[];
    expect(files.map(({ path }) => path)).toEqual([
      'drawing/drawing.drawio',
      'drawing/evidence-age.svg',
      'drawing/overview.svg',
      'drawing/zone-z.svg',
      'report.csv',
      'report.html',
      'report.md',
    ]);
    const again = JSON.parse(
      (await report('--out', out('two'), '--only', 'drawio,svg,csv,html,md', '--format', 'json')).out,
    ).files;
    expect(again).toEqual(files);
  });

  it('makes a sheet for each zone, and takes away that of a zone that is gone', async () => {
    const folder = out('renamed');
    const text = readFileSync(join(plant, 'plant.yaml'), 'utf8');
    await report('--out', folder, '--only', 'svg,drawio');
    // An id that is also the name of the sheet of the whole plant.
    writeFileSync(join(plant, 'plant.yaml'), text.replace('id: z,', 'id: overview,'));
    const only = await report('--out', folder, '--only', 'drawio');
    const run = await report('--out', folder, '--only', 'svg');
    writeFileSync(join(plant, 'plant.yaml'), text);
    expect(only.err).not.toContain('zone-z.svg');
    expect(only.out).toContain('1 file and the list, report.json, written to');
    expect(run.err).toContain('removed drawing/zone-z.svg');
    const names = ['drawing.drawio', 'evidence-age.svg', 'overview.svg', 'zone-overview.svg'];
    expect(readdirSync(join(folder, 'drawing')).sort()).toEqual(names);
    const list = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as { files: { path: string }[] };
    expect(list.files.map(({ path }) => path)).toEqual(names.map((name) => `drawing/${name}`));
  });

  it('draws for the paper and the printer it is asked for', async () => {
    const of = async (name: string, ...args: string[]): Promise<string> => {
      await report('--out', out(name), '--only', 'svg', ...args);
      return readFileSync(join(out(name), 'drawing/overview.svg'), 'utf8');
    };
    const COLOURED = /#(?!([\dA-F]{2})\1\1)[\dA-F]{6}/;
    const large = await of('a3');
    const small = await of('a4-grey', '--sheet', 'A4', '--monochrome');
    expect(large).toContain('width="420mm"');
    expect(large).toMatch(COLOURED);
    expect(small).toContain('width="297mm"');
    expect(small).not.toMatch(COLOURED);
    expect((await report('--out', out('a5'), '--sheet', 'A5')).err).toContain('A3');
  });

  it('compares with an older state of the plant, and with no other plant', async () => {
    const yaml = readFileSync(join(plant, 'plant.yaml'), 'utf8');
    const folder = (name: string, text: string): string => {
      mkdirSync(out(name));
      writeFileSync(join(out(name), 'plant.yaml'), text);
      return out(name);
    };
    const old = folder('old', yaml.replace('slTarget: 1', 'slTarget: 2'));
    const run = await report('--out', out('since'), '--only', 'md,svg,drawio', '--against', old);
    expect(run.code).toBe(0);
    expect(readFileSync(join(out('since'), 'report.md'), 'utf8')).toContain('`slTarget` 2 → 1');
    expect(readFileSync(join(out('since'), 'drawing/overview.svg'), 'utf8')).toContain('changed since model');
    expect(readFileSync(join(out('since'), 'drawing/drawing.drawio'), 'utf8')).toContain('"~ Z (z)"');
    const [file] = JSON.parse(readFileSync(join(out('since'), LIST), 'utf8')).files;
    expect(file.against).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(file.against).not.toBe(file.model);
    const other = folder('other', yaml.replace('id: small', 'id: else'));
    const refused = await report('--out', out('never'), '--only', 'md', '--against', other);
    expect([refused.code, refused.err.includes('is plant `else` and no older state of `small`')]).toEqual([
      2,
      true,
    ]);
    expect(existsSync(out('never'))).toBe(false);
  });

  it('makes the documents that are named, and those of risk only of a plant that states risk', async () => {
    const named = await report('--out', out('named'), '--only', 'crs,md', '--format', 'json');
    const paths = (run: { out: string }) =>
      (JSON.parse(run.out).files as { path: string }[]).map(({ path }) => path);
    expect(paths(named)).toEqual(['crs.md']);
    const empty = await report('--out', out('empty'), '--only', 'risk-register');
    expect([empty.code, empty.err.includes('`risk-register`')]).toEqual([2, true]);
    expect(existsSync(out('empty'))).toBe(false);
    const text = readFileSync(join(plant, 'plant.yaml'), 'utf8');
    writeFileSync(join(plant, 'plant.yaml'), `${text}${RISK}`);
    const all = await report('--out', out('all'), '--only', 'md,csv,xlsx', '--format', 'json');
    writeFileSync(join(plant, 'plant.yaml'), text);
    expect(paths(all)).toEqual([
      'crs.csv',
      'crs.md',
      'crs.xlsx',
      'report.csv',
      'report.md',
      'risk-register.csv',
      'risk-register.md',
      'risk-register.xlsx',
    ]);
    // The plant states no risk any more: what only risk gave goes.
    const again = await report('--out', out('all'), '--only', 'md');
    expect(again.err).toContain('removed risk-register.md');
    expect(existsSync(join(out('all'), 'risk-register.xlsx'))).toBe(true);
  });

  it('speaks the language it is asked for', async () => {
    await report('--out', out('de'), '--only', 'html', '--lang', 'de');
    expect(readFileSync(join(out('de'), 'report.html'), 'utf8')).toContain('<html lang="de">');
  });

  it('refuses a call without a folder, and a format it does not have', async () => {
    expect((await report()).code).toBe(2);
    const run = await report('--out', out('x'), '--only', 'html,odt');
    expect(run.code).toBe(2);
    expect(run.err).toContain('`odt`');
    expect(existsSync(out('x'))).toBe(false);
  });
});
