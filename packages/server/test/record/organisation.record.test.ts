/** Plants that take answers from an organisation, in a record: they are kept once, and each plant says which state of them it is judged with. */
import { chainOfOrganisation } from '../../db/ledger/installation.ts';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import { textPlants } from '@bulkhead/core/test/arbitrary-text.ts';
import { named } from '@bulkhead/core/test/read-text.ts';
import { writePlant } from '@bulkhead/core/model/text/write.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCall } from '../../cli/arguments.ts';
import { assessCommand } from '../../cli/assess.ts';
import { changeCommand } from '../../cli/change.ts';
import { checkCommand } from '../../cli/check.ts';
import { diffCommand } from '../../cli/diff.ts';
import { exportCommand } from '../../cli/export.ts';
import { historyCommand } from '../../cli/history.ts';
import { importCommand } from '../../cli/import.ts';
import { whyCommand } from '../../cli/why.ts';
import { exportPlant } from '../../app/record/export-plant.ts';
import { storedOrganisation } from '../../app/record/organisation/stored.ts';
import { takeUpPlan } from '../../app/record/organisation/take-up.ts';
import { readStored, storedPlant } from '../../app/record/stored-plant.ts';
import { undoPlan } from '../../app/record/undo.ts';
import { verifyRecord } from '../../db/verify/verify.ts';
import { changePlant } from '../../app/record/write-plant.ts';
import { onEveryEngine, SQLITE } from './engines.ts';
import { folderWith, imported, recordOf, removeFolders, textsOf } from './use-cases.ts';

const HEAD = 'schema: bulkhead/plant@1\n';
const GROUP = `${HEAD}# agreed in March
organisation: { name: Example Water }
answers:
  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: met }
  - { place: organisation, requirement: 62443-3-3/SR 1.3, status: met }
`;

function plantText(id: string, more = ''): string {
  const head = `${HEAD}id: ${id}\nname: ${id}\ncatalogs: [62443-3-3@2013]\norganisationFrom: ../group\n`;
  return `${head}zones:\n  - { id: a, name: A, kind: control, level: 1, slTarget: 1 }\n${more}`;
}

/** Two plants and the folder of answers they share. */
function fleet(): { readonly root: string; readonly north: string; readonly south: string } {
  const root = folderWith({
    'group/answers.yaml': GROUP,
    'north/plant.yaml': plantText('north'),
    'south/plant.yaml': plantText('south'),
  });
  return { root, north: join(root, 'north'), south: join(root, 'south') };
}

/** The same folders at somebody else's. */
function copyOf(root: string): string {
  const copy = folderWith();
  cpSync(root, copy, { recursive: true });
  return copy;
}

function edit(root: string, from: string, to: string): void {
  const path = join(root, 'group/answers.yaml');
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const WITHOUT = { replace: false, organisation: false };
const WITH = { replace: false, organisation: true };
const SIGNED = { actor: 'a1', reason: 'r' };

removeFolders();

onEveryEngine('a plant that takes answers from an organisation', (engine) => {
  const record = recordOf(engine);
  const now = async (plant: string, seq: number | null = null) => await storedPlant(record(), { plant, seq });
  const exported = async (plant: string, folder: string, asked = WITHOUT) =>
    await exportPlant(record(), await now(plant), folder, asked);
  const group = async (seq: number | null = null) =>
    await storedOrganisation(record().database.reading, 'group', seq);
  /** Status of the first answer that the plant is judged with. */
  const status = async (plant: string, seq: number | null = null) =>
    readStored(await now(plant, seq)).plant.answers.find(({ requirement }) => requirement.endsWith('SR 1.1'))
      ?.status;

  test('its answers stand in the record once, for every plant that names them', async () => {
    const { root, north, south } = fleet();
    expect(await imported(record(), north)).toMatchObject({
      created: true,
      behind: 0,
      level: { plant: 'north', seq: 1 },
      pin: { organisation: 'group', seq: 1 },
      organisationLevel: { plant: 'group', seq: 1 },
    });
    expect(await imported(record(), south)).toMatchObject({ created: true, pin: { seq: 1 } });
    expect(await group()).toMatchObject({ seq: 1, said: { answers: [{}, {}], organisation: {} } });
    expect(textsOf(root)['group/record.yaml']).toContain('plant: group');
    expect(await status('south')).toBe('met');
    expect(await imported(record(), north)).toMatchObject({ written: null, behind: 0 });
    expect((await record().database.snapshot(async (tx) => await verifyRecord(tx))).findings.list).toEqual(
      [],
    );
  });

  test('they come out byte for byte where they lie, and as canonical text where they are not', async () => {
    const { root, north } = fleet();
    await imported(record(), north);
    const before = textsOf(root);
    expect(await exported('north', north, WITH)).toMatchObject({
      files: [],
      organisation: { outcome: 'same' },
    });
    expect(textsOf(root)).toEqual(before);
    const other = folderWith();
    const missing = await exported('north', join(other, 'north'));
    expect(missing).toMatchObject({ organisation: { from: '../group', id: 'group', outcome: 'missing' } });
    expect(Object.keys(textsOf(other))).toEqual(['north/plant.yaml', 'north/record.yaml']);
    expect(await exported('north', join(other, 'north'), WITH)).toMatchObject({
      files: [],
      organisation: { outcome: 'written' },
    });
    expect(textsOf(other)['group/organisation.yaml']).toContain('name: Example Water');
    expect(await imported(record(), join(other, 'north'))).toMatchObject({ written: null, behind: 0 });
  });

  test('who changes them changes the next plant that is imported, and no moment before', async () => {
    const { root, north, south } = fleet();
    await imported(record(), north);
    await imported(record(), south);
    edit(root, 'SR 1.1, status: met', 'SR 1.1, status: unmet');
    expect(await imported(record(), north)).toMatchObject({
      written: { seq: 2 },
      level: { seq: 2 },
      pin: { seq: 2 },
      changes: [{ kind: 'shared' }, { kind: 'answer' }],
    });
    expect([await status('north'), await status('north', 1)]).toEqual(['unmet', 'met']);
    // South was not asked.
    expect(await status('south')).toBe('met');
    expect(await imported(record(), south)).toMatchObject({
      written: { seq: 2 },
      changes: [{ kind: 'shared' }],
    });
    expect(await status('south')).toBe('unmet');
    expect((await group())?.seq).toBe(2);
  });

  test('or takes them up without a folder, and back again', async () => {
    const { root, north, south } = fleet();
    await imported(record(), north);
    await imported(record(), south);
    edit(root, 'SR 1.1, status: met', 'SR 1.1, status: partial');
    await imported(record(), north);
    const taken = await changePlant(record(), 'south', SIGNED, takeUpPlan(record()));
    expect(taken).toMatchObject({
      written: { outcome: 'written', seq: 2 },
      after: { shared: { pin: { seq: 2 } } },
    });
    expect(await status('south')).toBe('partial');
    expect((await changePlant(record(), 'south', SIGNED, takeUpPlan(record()))).written).toBeNull();
    const undone = await changePlant(record(), 'south', SIGNED, await undoPlan(record(), 'south', 2));
    expect(undone.written).toMatchObject({ seq: 3 });
    expect(await status('south')).toBe('met');
    // The folder says what north is judged with: it is taken up, or the record's is written.
    await expect(exported('south', south)).rejects.toMatchObject({ code: 'organisation-differs' });
    expect(await exported('south', south, WITH)).toMatchObject({
      organisation: { outcome: 'written', seq: 1 },
    });
    expect(textsOf(root)['group/answers.yaml']).toContain('# agreed in March');
    expect(textsOf(root)['group/answers.yaml']).not.toContain('partial');
  });

  test('two who change them are merged answer by answer; the same one is a conflict, and nothing is written', async () => {
    const { root, north } = fleet();
    await imported(record(), north);
    const theirs = copyOf(root);
    edit(root, 'SR 1.1, status: met', 'SR 1.1, status: unmet');
    edit(theirs, 'SR 1.3, status: met', 'SR 1.3, status: unmet');
    await imported(record(), north);
    expect(await imported(record(), join(theirs, 'north'))).toMatchObject({
      written: { seq: 3 },
      pin: { seq: 3 },
      level: null,
      behind: 1,
    });
    expect((await group())?.said.answers.map((answer) => answer.status)).toEqual(['unmet', 'unmet']);
    edit(theirs, 'SR 1.1, status: met', 'SR 1.1, status: partial');
    const open = await imported(record(), join(theirs, 'north'));
    expect(open).toMatchObject({ open: true, written: null });
    expect(open.conflicts).toMatchObject([
      {
        id: 'organisation 62443-3-3/SR 1.1',
        base: { status: 'met' },
        ours: { status: 'partial' },
        theirs: { status: 'unmet' },
      },
    ]);
    expect((await group())?.seq).toBe(3);
    expect(await imported(record(), join(theirs, 'north'), { decision: 'ours' })).toMatchObject({
      pin: { seq: 4 },
    });
    expect(await status('north')).toBe('partial');
    await expect(exported('north', join(root, 'north'), WITH)).resolves.toMatchObject({
      organisation: { outcome: 'written' },
    });
    expect(await imported(record(), north)).toMatchObject({ written: null, behind: 0 });
  });

  test('what a plant would answer there as well is refused, and nothing of either is written', async () => {
    const { root, north } = fleet();
    await imported(record(), north);
    const theirs = copyOf(root);
    const own = 'answers:\n  - { place: organisation, requirement: 62443-3-3/SR 1.5, status: met }\n';
    writeFileSync(join(theirs, 'north/plant.yaml'), plantText('north', own));
    await imported(record(), join(theirs, 'north'));
    writeFileSync(join(root, 'group/more.yaml'), own);
    expect((await imported(record(), north)).written).toMatchObject({
      outcome: 'unsound',
      problems: [{ code: 'answered-twice' }],
    });
    expect((await group())?.seq).toBe(1);
    expect((await now('north')).seq).toBe(2);
  });

  test('another organisation whose folder has the same name is a conflict, or has another name', async () => {
    const { north } = fleet();
    await imported(record(), north);
    const other = fleet();
    edit(other.root, 'SR 1.1, status: met', 'SR 1.1, status: unmet');
    writeFileSync(join(other.north, 'plant.yaml'), plantText('west'));
    expect(await imported(record(), other.north)).toMatchObject({ open: true, written: null });
    await expect(now('west')).rejects.toMatchObject({ code: 'record-no-plant' });
    expect(await imported(record(), other.north, {}, 'other')).toMatchObject({
      pin: { organisation: 'other', seq: 1 },
    });
    expect([await status('north'), await status('west')]).toEqual(['met', 'unmet']);
    // It says by itself which one it is from then on.
    expect(await imported(record(), other.north)).toMatchObject({
      written: null,
      pin: { organisation: 'other' },
    });
  });

  test('who no longer takes them takes nothing', async () => {
    const { north } = fleet();
    await imported(record(), north);
    writeFileSync(join(north, 'plant.yaml'), plantText('north').replace('organisationFrom: ../group\n', ''));
    expect(await imported(record(), north)).toMatchObject({ written: { seq: 2 }, pin: null, behind: 0 });
    expect(await status('north')).toBeUndefined();
    expect(await status('north', 1)).toBe('met');
    const back = await changePlant(record(), 'north', SIGNED, await undoPlan(record(), 'north', 2));
    expect(back.written).toMatchObject({ outcome: 'written' });
    expect(await status('north')).toBe('met');
  });

  test('a state that somebody wrote past the record is told', async () => {
    const { north } = fleet();
    await imported(record(), north);
    await record().database.write(async (tx) => {
      await tx
        .updateTable('entry')
        .set({ hash: 'sha256:0' })
        .where('plant', '=', chainOfOrganisation('group'))
        .execute();
    });
    await expect(now('north')).rejects.toMatchObject({
      code: 'record-unsound',
      params: { at: 'shared:organisation' },
    });
  });

  test('any plant comes back with them', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(textPlants, async (drawn) => {
        const { organisation: _, ...rest } = named(drawn);
        const id = `p${n++}`;
        const answers = rest.answers.filter(({ place }) => place !== 'organisation');
        const plant = { ...rest, id, answers, organisationFrom: '../group' };
        const files = writePlant(plant).map(({ path, text }) => [`plant/${path}`, text] as const);
        const root = folderWith({ 'group/answers.yaml': GROUP, ...Object.fromEntries(files) });
        expect((await imported(record(), join(root, 'plant'))).written).toMatchObject({ outcome: 'written' });
        const other = folderWith();
        await exportPlant(record(), await now(id), join(other, 'plant'), WITH);
        const texts = textsOf(other);
        for (const [path, text] of files) expect(texts[path]).toBe(text);
        expect(await imported(record(), join(other, 'plant'))).toMatchObject({ written: null, behind: 0 });
      }),
      { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 3) },
    );
  });
});

test('every command says of it what it says of its folder', async () => {
  const { database, place, remove } = await SQLITE.fresh();
  await database.close();
  const world = { words, terminal: { columns: 200, colour: false, unicode: true } };
  const commands = {
    assess: assessCommand,
    change: changeCommand,
    check: checkCommand,
    diff: diffCommand,
    export: exportCommand,
    history: historyCommand,
    import: importCommand,
    why: whyCommand,
  };
  const out = async (name: keyof typeof commands, ...argv: readonly string[]) =>
    (await commands[name](parseCall([name, ...argv]), world)).out;
  try {
    const data = ['--data', place.folder ?? ''];
    const day = ['--as-of', '2026-11-26'];
    const json = ['--format', 'json'];
    const { root, north, south } = fleet();
    const before = copyOf(root);
    expect(await out('import', north, ...data)).toContain(
      'judged with what the organisation `group` answers as of entry 1',
    );
    await out('import', south, ...data);
    edit(root, 'SR 1.1, status: met', 'SR 1.1, status: unmet');
    const told = await out('import', north, ...data, ...json);
    expect(JSON.parse(told)).toMatchObject({ organisation: { id: 'group', seq: 2 } });
    expect(invalidities(told)).toEqual([]);
    // Asked twice: the second is what was kept of the first.
    for (const _ of [1, 2]) {
      expect(await out('assess', 'north', ...json, ...day, ...data)).toBe(
        await out('assess', north, ...json, ...day),
      );
      expect(await out('assess', 'north@1', ...json, ...day, ...data)).toBe(
        await out('assess', join(before, 'north'), ...json, ...day),
      );
    }
    expect(await out('why', 'north', 'verdict:zone:a:62443-3-3/SR 1.1', ...json, ...day, ...data)).toBe(
      await out('why', north, 'verdict:zone:a:62443-3-3/SR 1.1', ...json, ...day),
    );
    expect(await out('diff', 'north@1', 'north', ...day, ...data)).toBe(
      await out('diff', join(before, 'north'), north, ...day),
    );
    const tried = await out('change', 'south', '--organisation', '--try', ...day, ...data);
    expect(tried).toContain('gaps: 1 opened');
    expect(tried).toContain('1 change of south would be written');
    expect(await out('change', 'south', '--organisation', '--reason', 'new policy', ...data)).toContain(
      'written as entry 2',
    );
    expect(await out('history', 'south', 'shared:organisation', ...data)).toContain('seq: `1` → `2`');
    const missing = await out('export', 'south', join(folderWith(), 'south'), ...data);
    expect(missing).toContain('answers from ../group, and that folder is not there');
    expect(missing).toContain('--organisation --data');
    const empty = folderWith();
    expect(
      invalidities(await out('export', 'south', join(empty, 'south'), '--organisation', ...data, ...json)),
    ).toEqual([]);
    rmSync(join(empty, 'group/record.yaml'));
    expect(await out('assess', join(empty, 'south'), ...json, ...day)).toBe(
      await out('assess', 'south', ...json, ...day, ...data),
    );
    await expect(out('change', 'south@1', '--organisation', '--reason', 'r', ...data)).rejects.toMatchObject({
      code: 'organisation-alone',
    });
    await expect(out('import', north, '--organisation', 'No', ...data)).rejects.toMatchObject({
      code: 'organisation-id',
    });
  } finally {
    await remove();
  }
});
