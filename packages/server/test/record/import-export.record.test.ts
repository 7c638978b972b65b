/** Text into a record and out of it: nothing is lost on the way, whoever else writes meanwhile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelDigest } from '@bulkhead/core/model/digest.ts';
import { writePlant } from '@bulkhead/core/model/text/write.ts';
import { textPlants } from '@bulkhead/core/test/arbitrary-text.ts';
import { named } from '@bulkhead/core/test/read-text.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportPlant } from '../../app/record/export-plant.ts';
import { historyOfEntity } from '../../app/record/history.ts';
import { FILE_LIMITS } from '../../app/record/files/limits.ts';
import { importPlant } from '../../app/record/import-plant.ts';
import { storedPlant } from '../../app/record/stored-plant.ts';
import { changePlant } from '../../app/record/write-plant.ts';
import { loadPlant } from '../../app/load-plant.ts';
import { shippedShelf } from '../../app/catalogs.ts';
import { onEveryEngine, SQLITE } from './engines.ts';
import { folderWith, imported, recordOf, removeFolders, textsOf } from './use-cases.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 6);

const HEAD = `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
`;
const TWO_ZONES = `${HEAD}
zones:
  # the heart of it
  - id: control
    name: Control
    level: 1
    kind: control
  - id: office
    name: Office
    level: 4
    kind: enterprise
`;
const OFFICE = '  - id: office\n    name: Office\n    level: 4\n    kind: enterprise\n';

const TAKEN = {
  catalogs: new Map<string, string>(),
  organisation: null,
  mark: null,
  files: [],
  limits: FILE_LIMITS,
  decision: null,
  remove: false,
  sourceOf: () => null,
  actor: 'a1',
  reason: 'as seen on site',
} as const;

/** Read once for all engines. */
const exampleNamed = memo((name) => {
  const { result } = loadPlant(join(ROOT, 'examples', name), shippedShelf());
  if (!result.ok) throw new Error('the example is sound');
  return result.plant;
});

function memo<T>(of: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => known.get(name) ?? known.set(name, of(name)).get(name) ?? of(name);
}

removeFolders();

onEveryEngine('text into a record and out of it', (engine) => {
  const record = recordOf(engine);
  const now = async () => await storedPlant(record(), { plant: 'works', seq: null });
  const exported = async (folder: string, replace = false, seq: number | null = null) =>
    await exportPlant(record(), await storedPlant(record(), { plant: 'works', seq }), folder, {
      replace,
      organisation: false,
    });

  // The large one says nothing of an engine that the small one does not.
  const examples = engine === SQLITE ? ['chemical-plant', 'waterworks'] : ['chemical-plant'];
  test.each(examples)('the example %s comes back byte for byte', async (name) => {
    const plant = exampleNamed(name);
    const done = await importPlant(record(), { plant, ...TAKEN });
    expect(done).toMatchObject({ created: true, written: { seq: 1 } });
    const stored = await storedPlant(record(), { plant: plant.id, seq: null });
    expect(modelDigest(stored.plant)).toBe(modelDigest(plant));
    const [before, after] = [writePlant(plant), writePlant(stored.plant)];
    expect(after.map(({ text }) => text).join('') === before.map(({ text }) => text).join('')).toBe(true);
  });

  test('so does any plant', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(textPlants, async (drawn) => {
        const plant = { ...named(drawn), id: `p${n++}` };
        const done = await importPlant(record(), { plant, ...TAKEN });
        expect(done.written).toMatchObject({ outcome: 'written' });
        const stored = await storedPlant(record(), { plant: plant.id, seq: null });
        expect(writePlant(stored.plant)).toEqual(writePlant(plant));
        expect(modelDigest(stored.plant)).toBe(modelDigest(plant));
      }),
      { numRuns: RUNS },
    );
  });

  test('a folder that was written out is merged with what others did meanwhile', async () => {
    await imported(record(), folderWith({ 'plant.yaml': TWO_ZONES }));
    const [mine, theirs] = [folderWith(), folderWith()];
    await exported(mine);
    await exported(theirs);
    edit(mine, 'name: Control', 'name: Control room');
    edit(theirs, 'name: Office', 'name: Offices');
    expect(await imported(record(), theirs)).toMatchObject({ written: { seq: 2 } });
    expect(await imported(record(), mine)).toMatchObject({ written: { seq: 3 }, conflicts: [] });
    expect((await now()).plant.zones.map(({ name }) => name)).toEqual(['Control room', 'Offices']);
    expect((await imported(record(), mine)).written).toBeNull();
  });

  test('what both changed is shown with all three values, and nothing is written until it is decided', async () => {
    await imported(record(), folderWith({ 'plant.yaml': TWO_ZONES }));
    const [mine, theirs] = [folderWith(), folderWith()];
    await exported(mine);
    await exported(theirs);
    edit(mine, 'name: Control', 'name: Mine');
    edit(mine, 'name: Office', 'name: Offices');
    edit(theirs, 'name: Control', 'name: Theirs');
    await imported(record(), theirs);
    const open = await imported(record(), mine);
    expect(open).toMatchObject({
      open: true,
      written: null,
      conflicts: [
        { id: 'control', base: { name: 'Control' }, ours: { name: 'Mine' }, theirs: { name: 'Theirs' } },
      ],
    });
    expect((await now()).seq).toBe(2);
    expect(await imported(record(), mine, { decision: 'theirs' })).toMatchObject({ written: { seq: 3 } });
    expect((await now()).plant.zones.map(({ name }) => name)).toEqual(['Theirs', 'Offices']);
    expect(await imported(record(), mine, { decision: 'ours' })).toMatchObject({ written: { seq: 4 } });
    expect((await now()).plant.zones.map(({ name }) => name)).toEqual(['Mine', 'Offices']);
    const page = { before: null, limit: 100 };
    const { told: changes } = await historyOfEntity(record(), 'works', 'zone:control', page);
    expect(changes.map(({ after }) => (after as { name: string }).name)).toEqual([
      'Mine',
      'Theirs',
      'Control',
    ]);
  });

  test('a reference to what another removed is refused at its place, and nothing is written', async () => {
    await imported(record(), folderWith({ 'plant.yaml': TWO_ZONES }));
    const [mine, theirs] = [folderWith(), folderWith()];
    await exported(mine);
    await exported(theirs);
    edit(theirs, OFFICE, '');
    writeFileSync(
      join(mine, 'assets.yaml'),
      'assets:\n  - { id: pc, name: PC, zones: [office], type: workstation }\n',
    );
    expect(await imported(record(), theirs)).toMatchObject({ written: { seq: 2 }, removals: [] });
    const refused = await imported(record(), mine);
    expect(refused.written).toMatchObject({
      outcome: 'unsound',
      problems: [{ code: 'unknown-reference', at: { file: 'asset:pc' } }],
    });
    expect((await now()).seq).toBe(2);
  });

  test('without a mark nobody knows what was removed: it is proposed, and done when asked for', async () => {
    await imported(record(), folderWith({ 'plant.yaml': TWO_ZONES }));
    const folder = folderWith({ 'plant.yaml': TWO_ZONES.replace(OFFICE, '') });
    const proposed = await imported(record(), folder);
    expect(proposed).toMatchObject({ written: null, removals: [{ kind: 'zone', id: 'office' }] });
    expect((await now()).plant.zones).toHaveLength(2);
    expect(await imported(record(), folder, { remove: true })).toMatchObject({ written: { seq: 2 } });
    expect((await now()).plant.zones).toHaveLength(1);
  });

  test('without a mark nobody knows who changed what: what differs is a conflict, what is new goes in', async () => {
    await imported(record(), folderWith({ 'plant.yaml': TWO_ZONES }));
    const theirs = folderWith();
    await exported(theirs);
    edit(theirs, 'name: Control', 'name: Theirs');
    await imported(record(), theirs);
    const folder = folderWith({ 'plant.yaml': TWO_ZONES.replace('id: office', 'id: yard') });
    const open = await imported(record(), folder);
    expect(open).toMatchObject({ open: true, written: null, level: null, behind: 0 });
    expect(open.conflicts).toMatchObject([
      { id: 'control', base: null, ours: { name: 'Control' }, theirs: { name: 'Theirs' } },
    ]);
    expect((await now()).seq).toBe(2);
    const kept = await imported(record(), folder, { decision: 'theirs' });
    expect(kept).toMatchObject({ written: { seq: 3 }, level: null, behind: 2 });
    const names = async () => (await now()).plant.zones.map(({ id, name }) => `${id} ${name}`);
    expect(await names()).toEqual(['control Theirs', 'office Office', 'yard Office']);
    await expect(exported(folder)).rejects.toMatchObject({ code: 'export-unsaved', params: { n: 1 } });
    expect(await imported(record(), folder, { decision: 'ours' })).toMatchObject({ behind: 1, level: null });
    expect(await names()).toEqual(['control Control', 'office Office', 'yard Office']);
    // What the folder lacks is nothing it says, so it can be brought.
    expect(await exported(folder)).toMatchObject({ files: ['plant.yaml', 'record.yaml'] });
    expect(textsOf(folder)['plant.yaml']).toContain('id: office');
  });

  test("who imports, edits and imports again is in nobody's way", async () => {
    const folder = folderWith({ 'plant.yaml': TWO_ZONES });
    const marked = () => textsOf(folder)['record.yaml'];
    expect(await imported(record(), folder)).toMatchObject({ level: { seq: 1 } });
    expect(marked()).toContain('seq: 1');
    edit(folder, 'name: Control', 'name: Second');
    expect(await imported(record(), folder)).toMatchObject({ conflicts: [], level: { seq: 2 } });
    edit(folder, 'name: Second', 'name: Third');
    expect(await imported(record(), folder)).toMatchObject({ conflicts: [], level: { seq: 3 } });
    edit(folder, OFFICE, '');
    expect(await imported(record(), folder)).toMatchObject({ removals: [], level: { seq: 4 }, behind: 0 });
    expect(marked()).toContain('seq: 4');
    expect((await now()).plant.zones.map(({ name }) => name)).toEqual(['Third']);
    expect(await exported(folder)).toMatchObject({ files: [] });
  });

  test('a folder that is behind what others made keeps its mark until it is written out again', async () => {
    const mine = folderWith({ 'plant.yaml': TWO_ZONES });
    await imported(record(), mine);
    const theirs = folderWith();
    await exported(theirs);
    edit(theirs, 'name: Office', 'name: Offices');
    await imported(record(), theirs);
    edit(mine, 'name: Control', 'name: Mine');
    expect(await imported(record(), mine)).toMatchObject({ written: { seq: 3 }, level: null, behind: 1 });
    expect(textsOf(mine)['record.yaml']).toContain('seq: 1');
    // Nothing edited meanwhile: nobody's change is set back.
    expect(await imported(record(), mine)).toMatchObject({ written: null, conflicts: [], behind: 1 });
    expect(await exported(mine)).toMatchObject({ files: ['plant.yaml', 'record.yaml'] });
    expect(textsOf(mine)['record.yaml']).toContain('seq: 3');
    expect((await now()).plant.zones.map(({ name }) => name)).toEqual(['Mine', 'Offices']);
  });

  test('a mark of another record is refused', async () => {
    const folder = folderWith({ 'plant.yaml': TWO_ZONES });
    await imported(record(), folder);
    const hash = '0'.repeat(64);
    for (const mark of [
      `{ plant: works, seq: 1, hash: ${hash} }`,
      `{ plant: works, seq: 1.5, hash: ${hash} }`,
      `{ plant: other, seq: 1, hash: ${hash} }`,
    ]) {
      writeFileSync(join(folder, 'record.yaml'), `record: ${mark}\n`);
      await expect(imported(record(), folder)).rejects.toMatchObject({ code: 'record-other' });
    }
  });

  test('in a folder that holds the plant what differs is rewritten where it stands', async () => {
    const folder = folderWith({ 'plant.yaml': HEAD, 'zones.yaml': TWO_ZONES.slice(HEAD.length + 1) });
    await imported(record(), folder);
    const before = textsOf(folder);
    expect(Object.keys(before)).toContain('record.yaml');
    expect(await exported(folder)).toMatchObject({ outcome: 'exported', files: [] });
    expect(textsOf(folder)).toEqual(before);
    const other = folderWith({
      'plant.yaml': TWO_ZONES.replace('name: Office', 'name: Offices').replace('name: Works', 'name: North'),
    });
    await imported(record(), other, { decision: 'ours' });
    expect(await exported(folder)).toMatchObject({ files: ['plant.yaml', 'zones.yaml', 'record.yaml'] });
    const { zones, plant } = { zones: textsOf(folder)['zones.yaml'], plant: textsOf(folder)['plant.yaml'] };
    expect(zones).toContain('# the heart of it');
    expect(zones).toContain('name: Offices\n');
    expect(plant).toContain('name: North');
    expect((await imported(record(), folder)).written).toBeNull();
    await exported(folder, false, 1);
    expect(textsOf(folder)['zones.yaml']).toContain('name: Office\n');
  });

  test('another plant, other editions and what the record was never told are left alone', async () => {
    const folder = folderWith({ 'plant.yaml': TWO_ZONES });
    await imported(record(), folder);
    await exported(folder);
    edit(folder, 'name: Office', 'name: Offices');
    await expect(exported(folder)).rejects.toMatchObject({
      code: 'export-unsaved',
      params: { n: 1, first: 'zone:office' },
    });
    expect(await exported(folder, true)).toMatchObject({ files: ['plant.yaml'] });
    expect(textsOf(folder)['plant.yaml']).toContain('name: Office\n');
    const foreign = folderWith({ 'plant.yaml': TWO_ZONES.replace('id: works', 'id: other') });
    await expect(exported(foreign)).rejects.toMatchObject({ code: 'export-other-plant' });
    const editions = folderWith({
      'plant.yaml': TWO_ZONES.replace('[62443-3-3@2013]', '[62443-2-1@2024, 62443-3-3@2013]'),
    });
    await expect(exported(editions)).rejects.toMatchObject({ code: 'export-catalogs' });
    expect(await exported(folderWith({ 'plant.yaml': 'zonez: []\n' }))).toMatchObject({
      outcome: 'unreadable',
    });
  });

  test('who writes in between is seen: the plan is made again from what the plant has become', async () => {
    await imported(record(), folderWith({ 'plant.yaml': TWO_ZONES }));
    const faster = folderWith({ 'plant.yaml': TWO_ZONES.replace('name: Office', 'name: Offices') });
    const seen: number[] = [];
    const { written } = await changePlant(record(), 'works', { actor: 'a1', reason: 'r' }, async (stored) => {
      seen.push(stored.seq);
      if (seen.length === 1) await imported(record(), faster, { decision: 'ours' });
      const [before] = stored.plant.zones;
      if (before === undefined) throw new Error('it has zones');
      const change = { kind: 'zone', id: before.id, before, after: { ...before, name: 'Seen' } } as const;
      return { changes: [change], told: null };
    });
    expect(written).toMatchObject({ seq: 3 });
    expect(seen).toEqual([1, 2]);
    expect((await now()).plant.zones.map(({ name }) => name)).toEqual(['Seen', 'Offices']);
  });

  test('two who begin the same plant at once: one begins it, the other is merged into it', async () => {
    const files = [TWO_ZONES, TWO_ZONES.replace('id: office', 'id: yard')];
    const done = await Promise.all(
      files.map(async (text) => await imported(record(), folderWith({ 'plant.yaml': text }))),
    );
    expect(done.map(({ created }) => created).toSorted()).toEqual([false, true]);
    expect((await now()).plant.zones.map(({ id }) => id)).toEqual(['control', 'office', 'yard']);
  });
});

function edit(folder: string, before: string, after: string): void {
  const path = join(folder, 'plant.yaml');
  const text = readFileSync(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${before} is not in ${text}`);
  writeFileSync(path, text.replace(before, after));
}
