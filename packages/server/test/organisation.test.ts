/** A fleet on disk: two plants and the folder of answers they share. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import { shippedShelf } from '../app/catalogs.ts';
import { FolderError } from '../app/folder-error.ts';
import { loadPlant } from '../app/load-plant.ts';
import { assessFolder } from './assessed-folder.ts';

const catalogs = shippedShelf();
const fleet = mkdtempSync(join(tmpdir(), 'bulkhead fleet '));
const DAY = '2026-11-24';
const HEAD = 'schema: bulkhead/plant@1\n';

afterAll(() => rmSync(fleet, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(fleet, path, '..'), { recursive: true });
  writeFileSync(join(fleet, path), text);
}

function plant(name: string, from: string, more = ''): string {
  const head = `${HEAD}id: p\nname: P\ncatalogs: [62443-3-3@2013]\norganisationFrom: ${from}\n`;
  write(`${name}/plant.yaml`, `${head}zones:\n  - { id: a, name: A, kind: control, slTarget: 1 }\n${more}`);
  return join(fleet, name);
}

function problemsOf(folder: string): readonly string[] {
  const { result } = loadPlant(folder, catalogs);
  return result.ok ? [] : result.problems.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`);
}

write(
  'group/answers.yaml',
  `${HEAD}answers:\n  - { place: organisation, requirement: 62443-3-3/SR 1.3, status: met }\n`,
);
write('group/readme.md', 'not read\n');
write('plain/deep/answers.yaml', `${HEAD}answers: []\n`);
write('empty/readme.md', 'nothing\n');
write('a-file', 'x');
symlinkSync(join(fleet, 'group'), join(fleet, 'linked'));
symlinkSync(join(fleet, 'plain'), join(fleet, 'detour'));

describe('organisationFrom', () => {
  it('brings the answers of a sibling folder in, for every plant that names it', () => {
    const [one, two] = [plant('one', '../group'), plant('two/site', '../../group')].map((folder) =>
      assessFolder(folder, DAY),
    );
    const verdicts = one?.assessment.places[0]?.verdicts;
    expect(verdicts?.find(({ requirement }) => requirement === '62443-3-3/SR 1.3')).toMatchObject({
      verdict: 'met',
      from: 'organisation',
    });
    const { inputs } = one?.assessment ?? {};
    expect(inputs?.organisation).toMatch(/^sha256:/);
    expect(two?.assessment.inputs.organisation).toBe(inputs?.organisation);
  });

  it('refuses a row that the plant answers there itself, and names both places', () => {
    const own = 'answers:\n  - { place: organisation, requirement: 62443-3-3/SR 1.3, status: unmet }\n';
    const { result } = loadPlant(plant('twice', '../group', own), catalogs);
    expect(result.ok ? [] : result.problems).toMatchObject([
      {
        code: 'answered-twice',
        at: { file: 'plant.yaml', line: 9, column: 41 },
        params: { other: '../group/answers.yaml:3:41' },
      },
    ]);
  });

  it.each([
    ['missing', '../nowhere', 'plant.yaml:5:19 no-organisation-folder'],
    ['without text', '../empty', 'plant.yaml:5:19 no-organisation-folder'],
    ['a file', '../a-file', 'plant.yaml:5:19 organisation-folder-closed'],
    ['below a file', '../a-file/x', 'plant.yaml:5:19 organisation-folder-closed'],
    ['a link', '../linked', 'plant.yaml:5:19 organisation-folder-closed'],
    ['behind a link', '../detour/deep', 'plant.yaml:5:19 organisation-folder-closed'],
    ['above the plant', '..', 'plant.yaml:5:19 organisation-path'],
    ['absolute', '/etc', 'plant.yaml:5:19 organisation-path'],
  ])('refuses a folder that is %s', (name, from, problem) => {
    expect(problemsOf(plant(`refused ${name}`, from))).toEqual([problem]);
  });

  it('reads a folder whose way is plain', () => {
    expect(problemsOf(plant('ok', '../plain/deep'))).toEqual([]);
  });

  it('follows no link inside the folder', () => {
    write('inside/answers.yaml', `${HEAD}answers: []\n`);
    write('secret.yaml', 'secret: yes\n');
    symlinkSync(join(fleet, 'secret.yaml'), join(fleet, 'inside/b.yaml'));
    symlinkSync(join(fleet, 'one'), join(fleet, 'inside/c'));
    const { files, result } = loadPlant(plant('leads', '../inside'), catalogs);
    expect(files.map(({ path }) => path)).toEqual(['plant.yaml', '../inside/answers.yaml']);
    expect(result.ok).toBe(true);
  });

  it('takes steps up from where the plant lies, also where it was reached by a link', () => {
    plant('real/site', '../../group');
    symlinkSync(join(fleet, 'real/site'), join(fleet, 'shortcut'));
    expect(problemsOf(join(fleet, 'shortcut'))).toEqual([]);
  });

  it('counts the files of the folder as those of a plant', () => {
    for (let i = 0; i <= LIMITS.files; i++) write(`many/${i}.yaml`, '');
    expect(() => loadPlant(plant('large', '../many'), catalogs)).toThrow(FolderError);
  });
});
