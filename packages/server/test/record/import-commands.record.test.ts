/** `import`, `export` and `history` as they are called: what they print, how they end, what they refuse. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  expect((await called('import', mine)).out).toContain('works is in the record: 2 entities, entry 1');
  await called('export', 'works', mine);
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
    expect((await called('history', 'works')).out).toContain('works: 3 entries');
    const folder = folderWith({ 'plant.yaml': TEXT });
    await expect(called('import', folder)).rejects.toMatchObject({
      code: 'record-in-use',
      params: { pid: String(process.pid) },
    });
  } finally {
    await holding.close();
  }
});
