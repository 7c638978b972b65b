/** A plant that brings catalogs of its own, in a record: they go in and come out byte for byte, and each moment has its own. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { parseCall } from '../../cli/arguments.ts';
import { assessCommand } from '../../cli/assess.ts';
import { checkCommand } from '../../cli/check.ts';
import { diffCommand } from '../../cli/diff.ts';
import { exposureCommand } from '../../cli/exposure.ts';
import { historyCommand } from '../../cli/history.ts';
import { importCommand } from '../../cli/import.ts';
import { reportCommand } from '../../cli/report.ts';
import { sltCommand } from '../../cli/slt.ts';
import { undoCommand } from '../../cli/undo.ts';
import { whyCommand } from '../../cli/why.ts';
import { worksheetCommand } from '../../cli/worksheet.ts';
import { exportPlant } from '../../app/record/export-plant.ts';
import type { RecordPlace } from '../../app/record/open-record.ts';
import { storedPlant } from '../../app/record/stored-plant.ts';
import { changePlant } from '../../app/record/write-plant.ts';
import { undoPlan } from '../../app/record/undo.ts';
import { append } from '../../db/ledger/append.ts';
import { onEveryEngine, SQLITE } from './engines.ts';
import { folderWith, imported, recordOf, removeFolders, textsOf } from './use-cases.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../../../docs/guides/catalogs.md'), 'utf8');
/** The example of the guide, laid out as its author did. */
const COMPANY = /```json\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '';
const AT = 'catalogs/company/2026.json';
const PLANT = `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013, company@2026]
zones:
  - { id: a, name: A, kind: control, level: 1, slTarget: 2, facts: { portableDevices: true } }
answers:
  - { place: zone:a, requirement: company/usb-station, status: met }
`;
const FILES = { 'plant.yaml': PLANT, [AT]: COMPANY };
const DAY = '2026-11-26';
const WORLD = { words, terminal: { columns: 200, colour: false, unicode: true } };
const COMMANDS = {
  assess: assessCommand,
  check: checkCommand,
  diff: diffCommand,
  exposure: exposureCommand,
  history: historyCommand,
  import: importCommand,
  report: reportCommand,
  slt: sltCommand,
  undo: undoCommand,
  why: whyCommand,
  worksheet: worksheetCommand,
} as const;

removeFolders();

/** What a call prints. */
async function out(name: keyof typeof COMMANDS, ...argv: readonly string[]): Promise<string> {
  return (await COMMANDS[name](parseCall([name, ...argv]), WORLD)).out;
}

onEveryEngine('a plant with catalogs of its own', (engine) => {
  const record = recordOf(engine);
  const now = async (seq: number | null = null) => await storedPlant(record(), { plant: 'works', seq });
  const exported = async (folder: string, replace = false, seq: number | null = null) =>
    await exportPlant(record(), await now(seq), folder, { replace: replace, organisation: false });
  const undone = async (seq: number) =>
    await changePlant(
      record(),
      'works',
      { actor: 'a1', reason: 'r' },
      await undoPlan(record(), 'works', seq),
    );

  test('goes in and comes out byte for byte, into an empty folder and one that has it', async () => {
    const folder = folderWith(FILES);
    expect(await imported(record(), folder)).toMatchObject({ created: true, level: { seq: 1 }, behind: 0 });
    expect(await exported(folder)).toMatchObject({ outcome: 'exported', files: [] });
    const empty = folderWith();
    await exported(empty);
    expect(textsOf(empty)[AT]).toBe(COMPANY);
    expect(await imported(record(), empty)).toMatchObject({ written: null, behind: 0 });
  });

  test('so does any text of a catalog', async () => {
    const space = fc.stringMatching(/^[ \t\r\n]{0,5}$/);
    let n = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.stringMatching(/^[^\0\ud800-\udfff]{1,30}$/u), space), {
          minLength: 1,
          maxLength: 3,
        }),
        async (titles) => {
          const id = `p${n++}`;
          const drawn = titles.map(
            ([title, layout], i) => [`c${i}@2026`, spaced(`c${i}`, title, layout)] as const,
          );
          const used = drawn.map(([edition]) => edition).join(', ');
          const files = drawn.map(
            ([edition, text]) => [`catalogs/${edition.replace('@', '/')}.json`, text] as const,
          );
          const text = `schema: bulkhead/plant@1\nid: ${id}\nname: P\ncatalogs: [62443-3-3@2013, ${used}]\n`;
          await imported(record(), folderWith({ 'plant.yaml': text, ...Object.fromEntries(files) }));
          const empty = folderWith();
          await exportPlant(record(), await storedPlant(record(), { plant: id, seq: null }), empty, {
            replace: false,
            organisation: false,
          });
          expect(textsOf(empty)).toMatchObject(Object.fromEntries(files));
        },
      ),
      { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 5) },
    );
  });

  test('one catalog is one thing in a merge: taken, in conflict, or taken away', async () => {
    await imported(record(), folderWith(FILES));
    const [mine, theirs] = [folderWith(), folderWith()];
    await exported(mine);
    await exported(theirs);
    edit(theirs, 'Media are scanned', 'Every stick is scanned');
    expect(await imported(record(), theirs)).toMatchObject({ written: { seq: 2 }, level: { seq: 2 } });
    expect(await imported(record(), mine)).toMatchObject({ written: null, conflicts: [], behind: 1 });
    edit(mine, 'Media are scanned', 'Sticks are scanned');
    const open = await imported(record(), mine);
    expect(open).toMatchObject({
      open: true,
      written: null,
      conflicts: [{ kind: 'catalog', id: 'company@2026' }],
    });
    expect((await now()).seq).toBe(2);
    await expect(exported(mine)).rejects.toMatchObject({
      code: 'export-unsaved',
      params: { first: 'catalog:company@2026' },
    });
    expect(await imported(record(), mine, { decision: 'ours' })).toMatchObject({ written: { seq: 3 } });
    expect((await now()).catalogs.get('company@2026')).toContain('Sticks are scanned');
    expect(await exported(theirs)).toMatchObject({ files: [AT, 'record.yaml'] });
    expect(textsOf(theirs)[AT]).toBe(textsOf(mine)[AT]);
  });

  test('what takes a catalog away that is in use, or rows that are answered, is refused', async () => {
    const folder = folderWith(FILES);
    await imported(record(), folder);
    const other = folderWith({ ...FILES, [AT]: COMPANY.replaceAll('usb-station', 'usb-gate') });
    rmSync(join(other, 'plant.yaml'));
    writeFileSync(join(other, 'plant.yaml'), PLANT.slice(0, PLANT.indexOf('answers:')));
    expect((await imported(record(), other, { decision: 'ours' })).written).toMatchObject({
      outcome: 'unsound',
      problems: [{ code: 'unknown-requirement', at: { file: 'answer:zone:a:company/usb-station' } }],
    });
    expect((await now()).seq).toBe(1);
  });

  test('each moment is judged by the catalog as it was, and undo brings it back', async () => {
    const folder = folderWith(FILES);
    await imported(record(), folder);
    edit(folder, 'Media are scanned', 'Every stick is scanned');
    await imported(record(), folder);
    const titles = async (seq: number | null) => (await now(seq)).catalogs.get('company@2026');
    expect(await titles(1)).toContain('Media are scanned');
    expect(await titles(null)).toContain('Every stick is scanned');
    expect((await undone(2)).written).toMatchObject({ outcome: 'written', seq: 3 });
    expect(await titles(null)).toBe(COMPANY);
    await exported(folder);
    expect(textsOf(folder)[AT]).toBe(COMPANY);
  });

  test('undo takes back a catalog together with its use', async () => {
    const bare = PLANT.slice(0, PLANT.indexOf('answers:')).replace(', company@2026', '');
    const folder = folderWith({ 'plant.yaml': bare });
    await imported(record(), folder);
    writeFileSync(join(folder, 'plant.yaml'), PLANT);
    mkdirSync(join(folder, 'catalogs/company'), { recursive: true });
    writeFileSync(join(folder, AT), COMPANY);
    expect(await imported(record(), folder)).toMatchObject({ written: { seq: 2 } });
    expect((await undone(2)).told.changes.map(({ kind }) => kind).toSorted()).toEqual([
      'answer',
      'catalog',
      'plant',
    ]);
    expect(await now()).toMatchObject({
      plant: { catalogs: ['62443-3-3@2013'], answers: [] },
      catalogs: new Map(),
    });
  });

  test('an unsound one is refused with its place, and nothing goes in', async () => {
    const folder = folderWith({ ...FILES, 'catalogs/spare/1.json': COMPANY });
    await expect(imported(record(), folder)).rejects.toMatchObject({ code: 'catalog-misplaced' });
    writeFileSync(
      join(folder, 'catalogs/spare/1.json'),
      COMPANY.replace('"company"', '"spare"').replace('"2026"', '"1", "more": 1'),
    );
    await expect(imported(record(), folder)).rejects.toMatchObject({
      path: join(folder, 'catalogs/spare/1.json'),
      problems: [{ code: 'not-as-schema' }],
    });
    rmSync(join(folder, 'catalogs/spare/1.json'));
    edit(folder, '62443-3-3/SR 3.2 RE 1', '62443-3-3/SR 9.9');
    await expect(imported(record(), folder)).rejects.toMatchObject({ problems: [{ code: 'unknown-row' }] });
    writeFileSync(join(folder, AT), Buffer.from([0x7b, 0xff, 0x7d]));
    await expect(imported(record(), folder)).rejects.toMatchObject({ code: 'not-json' });
    await expect(now()).rejects.toMatchObject({ code: 'record-no-plant' });
  });

  test('one that is named as a way out of the folder is no catalog', async () => {
    await imported(record(), folderWith(FILES));
    const id = '../../../etc@1';
    const asked = {
      plant: 'works',
      request: 'r',
      time: '2026-11-26T09:00:00.000Z',
      actor: 'a1',
      reason: 'r',
    };
    const changes = [{ kind: 'catalog', id, before: null, after: { id, text: COMPANY } }];
    await append(record().database, { ...asked, changes });
    await expect(now()).rejects.toMatchObject({ code: 'record-unsound', params: { at: `catalog:${id}` } });
  });

  test('a catalog the folder no longer has is taken out, also of the folders of others', async () => {
    const bare = PLANT.slice(0, PLANT.indexOf('answers:')).replace(', company@2026', '');
    const folder = folderWith({ 'plant.yaml': bare, [AT]: COMPANY });
    await imported(record(), folder);
    const other = folderWith();
    await exported(other);
    rmSync(join(folder, AT));
    expect(await imported(record(), folder)).toMatchObject({ written: { seq: 2 }, behind: 0 });
    expect(await exported(other)).toMatchObject({ files: [AT, 'record.yaml'] });
    expect(Object.keys(textsOf(other))).toEqual(['plant.yaml', 'record.yaml']);
  });
});

test('every command says of it what it says of its folder', async () => {
  const { database, place, remove } = await SQLITE.fresh();
  await database.close();
  try {
    const data = ['--data', (place as RecordPlace).folder ?? ''];
    const folder = folderWith(FILES);
    await out('import', folder, ...data);
    const day = ['--as-of', DAY];
    const before = folderWith(FILES);
    for (const [name, ...more] of [
      ['assess', '--format', 'json'],
      ['check', '--format', 'json'],
      ['exposure', '--format', 'json'],
      ['slt', '--format', 'json'],
      ['why', 'verdict:zone:a:company/usb-station', '--format', 'json'],
    ] as const) {
      expect(await out(name, 'works', ...more, ...day, ...data), name).toBe(
        await out(name, folder, ...more, ...day),
      );
    }
    const [one, other] = [folderWith(), folderWith()];
    await out('report', folder, '--only', 'csv', '--out', one, ...day);
    await out('report', 'works', '--only', 'csv', '--out', other, ...day, ...data);
    await out('worksheet', 'out', folder, '--out', join(one, 'sheets'), ...day);
    await out('worksheet', 'out', 'works', '--out', join(other, 'sheets'), ...day, ...data);
    expect(Object.keys(bytesIn(one)).length).toBeGreaterThan(1);
    expect(bytesIn(other)).toEqual(bytesIn(one));
    edit(folder, 'Media are scanned', 'Every stick is scanned');
    edit(folder, '"portableDevices"', '"wireless"');
    const told = await out('import', folder, '--reason', 'new rules', ...data);
    expect(told).toContain('~ catalog:company@2026');
    expect(told).toContain('usb-station title: Every stick is scanned before they enter the plant');
    expect(await out('history', 'works', 'catalog:company@2026', ...data)).toContain('usb-station facts');
    const assessed = async (plant: string) => await out('assess', plant, '--format', 'json', ...day, ...data);
    const inFolder = await out('assess', folder, '--format', 'json', ...day);
    // Asked twice: the second is what was kept of the first.
    for (const _ of [1, 2]) {
      expect(await assessed('works')).toBe(inFolder);
      expect(await assessed('works@1')).toBe(await out('assess', before, '--format', 'json', ...day));
    }
    expect(await out('diff', 'works@1', 'works', ...day, ...data)).toBe(
      await out('diff', before, folder, ...day),
    );
    const tried = await out('undo', 'works@2', '--try', ...day, ...data);
    expect(tried).toContain('~ overlay:company');
  } finally {
    await remove();
  }
});

function edit(folder: string, from: string, to: string): void {
  const path = join(folder, AT);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** A catalog with this title, with this between its parts. */
function spaced(id: string, title: string, layout: string): string {
  const catalog = JSON.parse(COMPANY) as { readonly rows: readonly object[] };
  const rows = catalog.rows.map((row) => ({ ...row, title }));
  return `${layout}${JSON.stringify({ ...catalog, id, rows }).replaceAll('":', `"${layout}:${layout}`)}${layout}`;
}

function bytesIn(folder: string): Readonly<Record<string, string>> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = found.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]));
}
