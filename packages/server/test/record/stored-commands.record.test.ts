/**
 * Every command that reads a plant says of a stored one what it says of the folder that it is exported to, byte for byte.
 * Only how the plant is named differs, and where a finding is: what is stored stands in no file.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import { presetWords } from '@bulkhead/core/report/locales/en/presets.ts';
import { presetCriteria } from '@bulkhead/core/risk/presets.ts';
import { criteriaText } from '@bulkhead/core/model/text/risk-file.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCall, type Call } from '../../cli/arguments.ts';
import { assessCommand } from '../../cli/assess.ts';
import { attackCommand } from '../../cli/attack.ts';
import { checkCommand } from '../../cli/check.ts';
import { diffCommand } from '../../cli/diff.ts';
import { exposureCommand } from '../../cli/exposure.ts';
import { plantsCommand } from '../../cli/plants.ts';
import { reportCommand } from '../../cli/report.ts';
import { riskCommand } from '../../cli/risk.ts';
import { sltCommand } from '../../cli/slt.ts';
import { whyCommand } from '../../cli/why.ts';
import { worksheetCommand } from '../../cli/worksheet.ts';
import type { Result, World } from '../../cli/world.ts';
import type { Record } from '../../app/record/record.ts';
import { exportPlant } from '../../app/record/export-plant.ts';
import { storedPlant } from '../../app/record/stored-plant.ts';
import { engines, SQLITE } from './engines.ts';
import { folderWith, imported, removeFolders } from './use-cases.ts';

const PLANT = `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
method: { slTarget: risk-band }
suc: [{ id: whole, name: The whole, zones: [cell, office] }]
zones:
  - { id: office, name: Office, kind: enterprise, level: 4 }
  - { id: cell, name: Cell, kind: control, level: 1, slTarget: 2, facts: { wireless: false } }
  - { id: outside, name: Outside, kind: external, level: 5 }
conduits:
  - { id: link, name: Link, joins: [cell, office] }
  - { id: uplink, name: Uplink, joins: [office, outside] }
assets: [{ id: plc, type: controller, zones: [cell], productVersion: p }]
flows: [{ id: f, from: zone:office, to: asset:plc, conduit: link, protocol: modbus }]
products: [{ id: p, name: P, class: EDR }]
measures: [{ id: m, name: Something, owner: Somebody }]
scenarios:
  - { id: s, name: The cell stops, place: zone:cell, consequence: C, effects: [denial], techniques: [T0855] }
worstCases: [{ id: w, name: All stops, consequence: C, zones: [cell] }]
triage: [{ place: zone:cell, accounts: true, backup: false, borders: unknown }]
answers:
  - { place: site, requirement: 62443-3-3/SR 1.1, status: met }
`;
const TEXT = { 'plant.yaml': PLANT, 'risk.yaml': criteriaText(presetCriteria(3, 3, presetWords)) };
/** What a second entry adds, for what compares two. */
const MORE = 'answers: [{ place: zone:cell, requirement: 62443-3-3/SR 1.2, status: unmet }]\n';

const COMMANDS = {
  check: checkCommand,
  assess: assessCommand,
  why: whyCommand,
  diff: diffCommand,
  report: reportCommand,
  risk: riskCommand,
  slt: sltCommand,
  exposure: exposureCommand,
  attack: attackCommand,
  worksheet: worksheetCommand,
  plants: plantsCommand,
} as const satisfies Readonly<
  globalThis.Record<string, (call: Call, world: World) => Result | Promise<Result>>
>;
type Name = keyof typeof COMMANDS;

/** Behind each command P is the plant. */
const CALLS: readonly string[] = [
  'check P --format json',
  'assess P',
  'assess P --view nis2 --format json',
  'why P sla:zone:cell:IAC',
  'risk P',
  'risk suggest P --place zone:cell',
  'slt P',
  'exposure P',
  'attack P',
];

const terminal = { columns: 400, colour: false, unicode: true };
const DAY = ['--as-of', '2026-11-26'];

/** What a command prints, or how it refuses. */
async function told(line: string, plant: readonly string[], more: readonly string[] = []): Promise<string> {
  const plants = [...plant];
  const [name = '', ...argv] = line.split(' ').map((word) => (word === 'P' ? (plants.shift() ?? '') : word));
  const day = name === 'plants' ? [] : DAY;
  const call = parseCall([name, ...argv, ...day, ...more]);
  try {
    const { out, code } = await COMMANDS[name as Name](call, { words, terminal });
    return `${out}exit ${code}\n`;
  } catch (error) {
    const { code, params } = error as { readonly code?: string; readonly params?: unknown };
    if (code === undefined) throw error;
    return `refused ${code} ${JSON.stringify(params)}\n`;
  }
}

/** Every file below a folder, with its bytes. */
function bytesIn(folder: string): Readonly<globalThis.Record<string, string>> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = found.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'base64')]));
}

/** What is said of the folder, once for all engines. */
const known = new Map<string, string>();

removeFolders();

// A language that a database sorts by changes nothing here: entities are put in order where they are read.
describe.each(engines())('a stored plant, $name', (engine) => {
  let before = '';
  let after = '';
  let record: readonly string[] = [];
  let remove: () => Promise<void> = async () => undefined;
  const url = process.env['DATABASE_URL'];

  beforeAll(async () => {
    const fresh = await engine.fresh();
    ({ remove } = fresh);
    let n = 0;
    const now = () => `2026-11-26T08:00:0${n++}.000Z`;
    const filled: Record = { database: fresh.database, now, newId: () => `id-${n++}` };
    await imported(filled, folderWith(TEXT));
    await imported(filled, folderWith({ ...TEXT, 'more.yaml': MORE }));
    const exported = async (seq: number) => {
      const folder = folderWith();
      await exportPlant(filled, await storedPlant(filled, { plant: 'works', seq }), folder, {
        replace: false,
        organisation: false,
      });
      return folder;
    };
    [before, after] = [await exported(1), await exported(2)];
    if (fresh.place.folder === undefined) process.env['DATABASE_URL'] = fresh.place.url;
    else record = ['--data', fresh.place.folder];
  });
  afterAll(async () => {
    if (url === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = url;
    await remove();
  });

  /** As the folder would be told of, were it called so. */
  const asNamed = (text: string, name: string): string =>
    text.replaceAll(after, name).replaceAll(before, 'works@1');
  const ofRecord = (text: string): string =>
    record.length === 0 ? text : text.replaceAll(` ${record.join(' ')}`, '');

  test.each(CALLS)('%s', async (line) => {
    const folder = known.get(line) ?? asNamed(await told(line, [after]), 'works@2');
    known.set(line, folder);
    expect(folder).not.toMatch(/^refused/);
    expect(ofRecord(await told(line, ['works@2'], record))).toBe(folder);
  });

  test('two of its states are compared, and a folder with one', async () => {
    const folders = await told('diff P P', [before, after]);
    expect(folders).toContain('62443-3-3/SR 1.2');
    expect(await told('diff P P', ['works@1', 'works'], record)).toBe(folders);
    expect(await told('diff P P', ['works@1', after], record)).toBe(folders);
  });

  // What is written into files does not depend on the engine it was read from.
  test.runIf(engine === SQLITE)('documents and worksheets are the same files', async () => {
    const [reports, sheets] = [
      'report P --only md,svg,gap-report,crs',
      'worksheet out P --only facts,assets',
    ];
    for (const [line, ofFolder, ofStored] of [
      [reports, ['--against', before], ['--against', 'works@1']],
      [sheets, [], []],
    ] as const) {
      const [one, other] = [folderWith(), folderWith()];
      await told(line, [after], [...ofFolder, '--out', one]);
      await told(line, ['works'], [...record, ...ofStored, '--out', other]);
      expect(Object.keys(bytesIn(one)).length).toBeGreaterThan(1);
      expect(bytesIn(other)).toEqual(bytesIn(one));
    }
  });

  test('a finding is told by what it is about, since there is no line', async () => {
    const folder = await told('check P', [after]);
    expect(folder).toMatch(/\.yaml:\d/);
    const stored = await told('check P', ['works'], record);
    expect(stored).not.toMatch(/\.yaml:\d/);
    expect(stored.split('\n').length).toBe(folder.split('\n').length);
    expect(await told('check P --format sarif', ['works'], record)).toContain('"fullyQualifiedName": "zone:');
  });
});

test('what is neither is told with both ways out', async () => {
  const folder = folderWith(TEXT);
  const nothing = join(folder, 'nothing');
  expect(await told('assess P', [nothing])).toBe(
    `refused no-such-plant ${JSON.stringify({ found: nothing })}\n`,
  );
  expect(await told('assess P', ['works'])).toMatch(/^refused no-such-plant/);
  expect(await told('assess P', [nothing], ['--data', folder])).toMatch(/^refused no-folder-no-plant/);
});

test('a plant that is not there, an entry that is not yet, and a damaged one are refused', async () => {
  const { database, place, remove } = await SQLITE.fresh();
  try {
    let n = 0;
    const filled: Record = { database, now: () => '2026-11-26T08:00:00.000Z', newId: () => `id-${n++}` };
    await imported(filled, folderWith(TEXT));
    const record = ['--data', place.folder ?? ''];
    expect(await told('assess P', ['work'], record)).toBe(
      `refused no-folder-no-plant ${JSON.stringify({ found: 'work', near: 'works', plants: ['works'] })}\n`,
    );
    for (const seq of ['0', '2', '999999999999999'])
      expect(await told('assess P', [`works@${seq}`], record)).toBe(
        `refused record-no-entry ${JSON.stringify({ plant: 'works', found: seq, last: '1' })}\n`,
      );
    expect(await told('plants', [], record)).toMatch(/works +not assessed yet\n1 plant\n/);
    expect(await told('assess P', ['works'], record)).toMatch(/exit 0\n$/);
    expect(invalidities((await told('plants --format json', [], record)).replace(/exit 0\n$/, ''))).toEqual(
      [],
    );
    expect(await told('risk P', ['works'], record)).toMatch(/exit 0\n$/);
    expect(await told('why P', ['works'], record)).toMatch(/^refused ref-missing/);
    await database.write(async (tx) => {
      await tx.updateTable('entity').set({ body: '{"id":' }).where('id', '=', 'cell').execute();
    });
    expect(await told('assess P', ['works'], record)).toBe(
      `refused record-unsound ${JSON.stringify({ plant: 'works', at: 'zone:cell' })}\n`,
    );
    expect(await told('assess P', ['works@1'], record)).toMatch(/exit 0\n$/);
  } finally {
    await remove();
  }
});
