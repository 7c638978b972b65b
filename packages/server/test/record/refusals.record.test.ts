/** What commands say when the record cannot do what is asked: the same sentence on every engine, each with its way out. */
import { existsSync, mkdirSync, openSync, readdirSync, statSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCall, type Call } from '../../cli/arguments.ts';
import { assessCommand } from '../../cli/assess.ts';
import { backupCommand, drillCommand, restoreCommand } from '../../cli/backup.ts';
import { baselineCommand } from '../../cli/baseline.ts';
import { changeCommand } from '../../cli/change.ts';
import { checkpointCommand } from '../../cli/checkpoint.ts';
import { createCommand } from '../../cli/create.ts';
import { diffCommand } from '../../cli/diff.ts';
import { exportCommand } from '../../cli/export.ts';
import { historyCommand } from '../../cli/history.ts';
import { importCommand } from '../../cli/import.ts';
import { userName } from '../../cli/record.ts';
import { undoCommand } from '../../cli/undo.ts';
import { verifyCommand } from '../../cli/verify.ts';
import { whyCommand } from '../../cli/why.ts';
import type { Result, World } from '../../cli/world.ts';
import { makeRecord, refusal } from '../../app/record/open-record.ts';
import { StorageFailed } from '../../db/failures.ts';
import type { Record } from '../../app/record/record.ts';
import { engines, SQLITE } from './engines.ts';
import { folderWith, imported, removeFolders } from './use-cases.ts';

const WORLD = { words, terminal: { columns: 100, colour: false, unicode: true } };
const COMMANDS: Readonly<globalThis.Record<string, (call: Call, world: World) => Result | Promise<Result>>> =
  {
    assess: assessCommand,
    backup: backupCommand,
    baseline: baselineCommand,
    change: changeCommand,
    checkpoint: checkpointCommand,
    create: createCommand,
    diff: diffCommand,
    drill: drillCommand,
    export: exportCommand,
    history: historyCommand,
    import: importCommand,
    restore: restoreCommand,
    undo: undoCommand,
    verify: verifyCommand,
    why: whyCommand,
  };
const PLANT = `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
zones: [{ id: cell, name: Cell, kind: control, level: 1, slTarget: 1 }]
`;
const RENAME = `schema: bulkhead/changes@1
changes: [{ ref: zone:cell, set: { name: Other } }]
`;

removeFolders();

/** The code of the refusal and what it says; never an error without a code. */
async function refused(
  ...argv: readonly string[]
): Promise<readonly [code: unknown, params: globalThis.Record<string, unknown>]> {
  try {
    const { code } = await (COMMANDS[argv[0] ?? ''] as (typeof COMMANDS)[string])(parseCall(argv), WORLD);
    return [`exit ${code}`, {}];
  } catch (error) {
    const { code, params } = error as { code?: unknown; params?: globalThis.Record<string, unknown> };
    if (code === undefined) throw error;
    return [code, params ?? {}];
  }
}

const code = async (...argv: readonly string[]) => (await refused(...argv))[0];

// How a database sorts changes nothing here.
describe.each(engines())('a refusal, $name', (engine) => {
  let fresh: Awaited<ReturnType<typeof engine.fresh>>;
  const url = process.env['DATABASE_URL'];
  const data = () => (fresh.place.folder === undefined ? [] : ['--data', fresh.place.folder]);

  beforeEach(async () => {
    fresh = await engine.fresh();
    let n = 0;
    const record: Record = {
      database: fresh.database,
      now: () => '2026-11-26T08:00:00.000Z',
      newId: () => `id-${n++}`,
    };
    await imported(record, folderWith({ 'plant.yaml': PLANT }));
    if (fresh.place.folder === undefined) process.env['DATABASE_URL'] = fresh.place.url;
  });
  afterEach(async () => {
    await fresh.remove();
    delete process.env['DATABASE_URL'];
    if (url !== undefined) process.env['DATABASE_URL'] = url;
  });

  test('of what the record holds, of a folder and of a call is told as what it is', async () => {
    if (engine === SQLITE) await fresh.database.close();
    const near = { found: 'work', near: 'works', plants: ['works'] };
    expect(await refused('history', 'work', ...data())).toEqual(['record-no-plant', near]);
    expect(await code('assess', 'work', ...data())).toBe('no-folder-no-plant');
    expect(await code('history', 'works', 'zone:none', ...data())).toBe('record-no-ref');
    expect(await code('history', 'works', '--by', 'nobody', ...data())).toBe('record-no-actor');
    expect(await code('history', 'works', '--limit', '0', ...data())).toBe('option-number');
    expect(await code('undo', 'works@1', ...data())).toBe('undo-first');
    expect(await code('create', 'works', '--name', 'W', ...data())).toBe('plant-there');
    expect(await code('baseline', 'works', 'one', '--reason', 'r', ...data())).toBe('exit 0');
    expect(await code('baseline', 'works', 'one', '--reason', 'r', ...data())).toBe('baseline-taken');
    expect(await code('export', 'works', '/proc/none', ...data())).toBe('cannot-write');
    const file = join(folderWith({ 'none.backup': '' }), 'none.backup');
    expect(await code('restore', file, ...data())).toBe('backup-foreign');
    expect(await code('backup', file, ...data())).toBe('backup-there');
  });

  test('of a body that is not what was written names it, whoever asks', async () => {
    const tampered = { plant: 'works', at: 'zone:cell' };
    const file = join(folderWith({ 'rename.yaml': RENAME }), 'rename.yaml');
    await fresh.database.write(async (tx) => {
      const { body } = await tx
        .selectFrom('entity')
        .select('body')
        .where('id', '=', 'cell')
        .executeTakeFirstOrThrow();
      await tx
        .updateTable('entity')
        .set({ body: body.replace('Cell', 'Xell') })
        .where('id', '=', 'cell')
        .execute();
    });
    if (engine === SQLITE) await fresh.database.close();
    for (const argv of [
      ['assess', 'works'],
      ['why', 'works', 'sla:zone:cell:IAC'],
      ['export', 'works', folderWith()],
      ['diff', 'works', 'works@1'],
      ['change', 'works', '--file', file, '--reason', 'r'],
    ])
      expect(await refused(...argv, ...data()), argv.join(' ')).toEqual(['record-unsound', tampered]);
    // The ledger was not touched.
    expect(await code('assess', 'works@1', ...data())).toBe('exit 0');
  });

  test('of an earlier moment too, where the ledger is altered', async () => {
    const file = join(folderWith({ 'rename.yaml': RENAME }), 'rename.yaml');
    await fresh.database.close();
    expect(await code('change', 'works', '--file', file, '--reason', 'r', ...data())).toBe('exit 0');
    const database = await fresh.again();
    await database.write(async (tx) => {
      const was = tx.selectFrom('change').select('after').where('id', '=', 'cell').where('seq', '=', 1);
      const { after } = await was.executeTakeFirstOrThrow();
      const altered = (after ?? '').replace('Cell', 'Xell');
      await tx
        .updateTable('change')
        .set({ after: altered })
        .where('id', '=', 'cell')
        .where('seq', '=', 1)
        .execute();
    });
    await database.close();
    for (const argv of [
      ['assess', 'works@1'],
      ['diff', 'works', 'works@1'],
    ])
      expect(await refused(...argv, ...data())).toEqual([
        'record-unsound',
        { plant: 'works', at: 'zone:cell' },
      ]);
    expect(await code('assess', 'works', ...data())).toBe('exit 0');
  });
});

describe('a record in a folder', () => {
  test('is made by what brings a plant alone; a typing mistake names the folder', async () => {
    const folder = join(folderWith(), 'typo');
    const data = ['--data', folder];
    const file = join(folderWith({ 'rename.yaml': RENAME, 'none.backup': '' }), 'rename.yaml');
    for (const argv of [
      ['undo', 'works@2'],
      ['change', 'works', '--file', file, '--reason', 'r'],
      ['baseline', 'works', 'one', '--reason', 'r'],
      ['verify'],
      ['checkpoint'],
      ['drill'],
    ])
      expect(await refused(...argv, ...data), argv[0]).toEqual(['no-record-in', { folder }]);
    expect(await code('restore', `${file}.none`, ...data)).toBe('no-such-file');
    expect(await code('restore', file, ...data)).toBe('backup-foreign');
    expect(existsSync(folder)).toBe(false);
    expect(await code('create', 'works', '--name', 'W', '--data', '/proc/none/record')).toBe('cannot-write');
    expect(await code('create', 'works', '--name', 'W', '--data', '/proc/none')).toBe('cannot-write');
    expect(await code('create', 'works', '--name', 'W', ...data)).toBe('exit 0');
  });

  test('is readable by its owner alone, whoever may look into the folder', async () => {
    const folder = join(folderWith(), 'open');
    mkdirSync(folder, { mode: 0o755 });
    const database = await makeRecord({ folder });
    const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
    await database.close();
    const names = modes.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['lock', 'record.sqlite', 'record.sqlite-shm', 'record.sqlite-wal']),
    );
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([]);
  });

  test('that is damaged is told so by every command, with a backup as the way out', async () => {
    const { database, place, remove } = await SQLITE.fresh();
    await database.close();
    const { folder = '' } = place;
    overwrite(join(folder, 'record.sqlite'), 0, 'no database at all, and never was one');
    const data = ['--data', folder];
    const to = join(folderWith({ 'works/plant.yaml': PLANT }), 'works');
    for (const argv of [
      ['verify'],
      ['backup', `${to}.backup`],
      ['drill'],
      ['checkpoint'],
      ['history', 'works'],
      ['import', to],
    ])
      expect(await code(...argv, ...data), argv[0]).toBe('record-damaged');
    expect(words.calls['record-damaged']).toContain('restore a backup');
    await remove();
  });

  test('whose file is damaged beside the chains is not verified', async () => {
    const { database, place, remove } = await SQLITE.fresh();
    await database.close();
    const { folder = '' } = place;
    const data = ['--data', folder];
    expect(await code('verify', ...data)).toBe('exit 0');
    // The root of the table of migrations, between its header and its cells.
    overwrite(join(folder, 'record.sqlite'), 4100, 'x'.repeat(40));
    const { out, code: exit } = await verifyCommand(
      parseCall(['verify', ...data, '--format', 'json']),
      WORLD,
    );
    expect(exit).toBe(1);
    const { findings } = JSON.parse(out) as { findings: readonly { readonly code: string }[] };
    expect(new Set(findings.map((each) => each.code))).toEqual(new Set(['database-damaged']));
    await remove();
  });
});

function overwrite(path: string, at: number, text: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, text, at);
  closeSync(file);
}

describe('the address of a server', () => {
  const url = process.env['DATABASE_URL'];
  afterEach(() => {
    delete process.env['DATABASE_URL'];
    if (url !== undefined) process.env['DATABASE_URL'] = url;
  });

  test.each([
    'mysql://bulkhead:secret@127.0.0.1/record',
    'record',
    'postgres://bulkhead:se/cret@127.0.0.1/record',
    'postgres://bulkhead:se#cret@127.0.0.1/record',
  ])('that cannot be read is told how to write it, and never shown: %s', async (address) => {
    process.env['DATABASE_URL'] = address;
    expect(await refused('history', 'works')).toEqual(['record-address', {}]);
  });

  test('where nobody listens is told by the word of the system', async () => {
    process.env['DATABASE_URL'] = 'postgres://bulkhead:secret@127.0.0.1:1/record';
    expect(await refused('history', 'works')).toEqual(['record-unreachable', { error: 'ECONNREFUSED' }]);
  });
});

test('damage in an extended code, and of a server, is damage; a bug stays one', () => {
  const corrupt = new StorageFailed(Object.assign(new Error('malformed'), { errcode: 779 }));
  expect(refusal({ folder: 'd' }, corrupt)).toMatchObject({ code: 'record-damaged' });
  const index = new StorageFailed(Object.assign(new Error('bad page'), { code: 'XX001', severity: 'ERROR' }));
  expect(refusal({ url: 'u' }, index)).toMatchObject({ code: 'record-damaged', params: { folder: '' } });
  const bug = Object.assign(new TypeError('no'), { code: 'ERR_INVALID_ARG_TYPE' });
  expect(refusal({ url: 'u' }, bug)).toBe(bug);
});

test('a user that the system has no name for writes under its number', () => {
  const unknown = () => {
    throw Object.assign(new Error('no such user'), { code: 'ERR_SYSTEM_ERROR', syscall: 'uv_os_get_passwd' });
  };
  expect(userName(unknown)).toBe(`uid-${process.getuid?.()}`);
});
