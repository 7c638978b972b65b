/** `import`, `export` and `history` as they are called: what they print, how they end, what they refuse. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { invalidities } from '@bulkhead/core/report/test/valid.ts';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from '../../db/sqlite/open.ts';
import { parseCall } from '../../cli/arguments.ts';
import { exportCommand } from '../../cli/export.ts';
import { historyCommand } from '../../cli/history.ts';
import { importCommand } from '../../cli/import.ts';
import { folderWith, removeFolders } from './use-cases.ts';

const WORLD = { words, terminal: { columns: 100, colour: false, unicode: true } };
const TEXT = `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
zones:
  - id: control
    name: Control
    kind: control
`;
const COMMANDS = { import: importCommand, export: exportCommand, history: historyCommand } as const;
const home = mkdtempSync(join(tmpdir(), 'bulkhead-commands-'));
const data = join(home, 'record');
afterAll(() => rmSync(home, { recursive: true, force: true }));
removeFolders();

async function called(command: keyof typeof COMMANDS, ...argv: readonly string[]) {
  return await COMMANDS[command](parseCall([command, ...argv, '--data', data]), WORLD);
}

test('a plant goes in, is changed by two, comes out, and every step can be told', async () => {
  const [mine, theirs] = [folderWith({ 'plant.yaml': TEXT }), folderWith()];
  const begun = await called('import', mine);
  expect(begun.out).toContain('works is in the record: 2 entities, entry 1');
  expect(begun.out).toContain('record.yaml in ');
  expect(JSON.parse((await called('import', mine, '--format', 'json')).out)).toMatchObject({
    seq: null,
    from: 1,
    behind: 0,
    marked: 1,
  });
  await called('export', 'works', theirs);
  const said = (folder: string, name: string) => {
    const path = join(folder, 'plant.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('name: Control', `name: ${name}`));
  };
  said(theirs, 'Theirs');
  said(mine, 'Mine');
  const taken = await called('import', theirs, '--reason', 'seen on site');
  expect(taken.out).toContain('+ name: Theirs');
  const open = await called('import', mine);
  expect(open.code).toBe(1);
  expect(open.out).toMatch(/zone:control · name: .*\n.*`Control`\n.*`Mine`\n.*`Theirs`\n/);
  for (const n of [1, 2]) {
    const kept = (await called('import', mine, '--take', 'record')).out.replace(/\s+/g, ' ');
    expect(kept, String(n)).toContain('was not taken nothing was written');
    expect(kept).toContain('still differ in 1 entity');
    expect(kept).toContain(' --replace --data ');
  }
  await expect(called('export', 'works', mine)).rejects.toMatchObject({ code: 'export-unsaved' });
  const json = await called('import', mine, '--take', 'folder', '--format', 'json');
  expect(JSON.parse(json.out)).toMatchObject({ seq: 3, taken: 'folder', open: false });
  const history = await called('history', 'works', 'zone:control');
  expect(history.out).toContain('name: `Theirs` → `Mine`');
  expect(history.out).toContain('seen on site');
  for (const { out } of [
    json,
    await called('history', 'works', '--format', 'json'),
    await called('history', 'works@2', 'zone:control', '--format', 'json'),
    await called('export', 'works@1', folderWith(), '--format', 'json'),
  ])
    expect(invalidities(out)).toEqual([]);
});

test('a folder that cannot be marked is in the record all the same, and what follows is said', async () => {
  const folder = folderWith();
  await called('export', 'works', folder);
  const [plant, mark] = [join(folder, 'plant.yaml'), join(folder, 'record.yaml')];
  chmodSync(mark, 0o444);
  writeFileSync(plant, readFileSync(plant, 'utf8').replace('name: Mine', 'name: Third'));
  const { out, code } = await called('import', folder);
  expect(code).toBe(0);
  expect(out).toContain('written as entry 4');
  expect(out.replace(/\s+/g, ' ')).toContain('record.yaml could not be written (read-only)');
  chmodSync(mark, 0o644);
  expect((await called('import', folder)).out).toContain('is as of entry 4');
  expect(readFileSync(mark, 'utf8')).toContain('seq: 4');
});

test('without a mark both values are shown, and nothing is written', async () => {
  const folder = folderWith({ 'plant.yaml': TEXT });
  const open = await called('import', folder);
  expect(open.code).toBe(1);
  expect(open.out).toMatch(/zone:control · name: otherwise [^`]*`Control`\n[^`]*`Third`\n/);
  const json = await called('import', folder, '--format', 'json');
  expect(JSON.parse(json.out)).toMatchObject({ from: null, open: true, seq: null, marked: null });
  expect(invalidities(json.out)).toEqual([]);
});

test('a reason with no words is refused', async () => {
  const folder = folderWith({ 'plant.yaml': TEXT });
  await expect(called('import', folder, '--reason', ' ')).rejects.toMatchObject({ code: 'reason-missing' });
});

test('what is not there is told with what is near', async () => {
  await expect(called('history', 'work')).rejects.toMatchObject({
    code: 'record-no-plant',
    params: { near: 'works' },
  });
  await expect(called('history', 'works@9')).rejects.toMatchObject({ code: 'record-no-entry' });
  await expect(called('history', 'works', 'zone:contrl')).rejects.toMatchObject({
    code: 'record-no-ref',
    params: { near: 'zone:control' },
  });
  await expect(called('export', 'Works', home)).rejects.toMatchObject({ code: 'plant-at' });
});

test('a folder in use is read, and not written to', async () => {
  const holding = await openSqlite(data);
  try {
    expect((await called('history', 'works')).out).toContain('works: 4 entries');
    const folder = folderWith({ 'plant.yaml': TEXT });
    await expect(called('import', folder)).rejects.toMatchObject({
      code: 'record-in-use',
      params: { pid: String(process.pid) },
    });
  } finally {
    await holding.close();
  }
});
