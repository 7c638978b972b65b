import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { NewerRecord } from '../../db/migrations/migrate.ts';
import { FolderInUse, lockFolder } from '../../db/sqlite/folder-lock.ts';
import { openSqlite } from '../../db/sqlite/open.ts';
import { onEveryEngine } from './engines.ts';

describe('a data folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-lock-'));
  const opened: Database[] = [];
  beforeAll(async () => {
    opened.push(await openSqlite(folder));
  });
  afterAll(async () => {
    for (const database of opened) await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const opener = join(import.meta.dirname, 'open-in-another-process.ts');
  const inAnother = () => spawnSync(process.execPath, [opener, folder], { encoding: 'utf8' });

  test('is refused to a second process, which is told who has it', () => {
    const { stdout } = inAnother();
    expect(JSON.parse(stdout)).toMatchObject({ refused: true, holder: { pid: process.pid } });
  });

  test('is refused to the same process a second time', async () => {
    await expect(openSqlite(folder)).rejects.toThrow(FolderInUse);
  });

  test('whoever holds it need not say so: the refusal stands', () => {
    writeFileSync(join(folder, 'holder.json'), '{"pid":');
    expect(JSON.parse(inAnother().stdout)).toEqual({ refused: true, holder: null });
  });

  test('that somebody has for a moment is waited for', async () => {
    const held = mkdtempSync(join(folder, 'held-'));
    const letGo = new Int32Array(new SharedArrayBuffer(4));
    const other = new Worker(new URL('./hold-folder.ts', import.meta.url), { workerData: { held, letGo } });
    await once(other, 'message');
    Atomics.store(letGo, 0, 1);
    Atomics.notify(letGo, 0);
    // This thread waits in SQLite, so longer than the usual moment where the machine is busy.
    lockFolder(held, 60_000)();
    await once(other, 'exit');
  });

  test('is free when it was closed', async () => {
    await opened.pop()?.close();
    expect(JSON.parse(inAnother().stdout)).toEqual({ refused: false });
    opened.push(await openSqlite(folder));
  });
});

onEveryEngine('a record', (engine) => {
  test('that a newer version wrote is left alone', async () => {
    const { database, again, remove } = await engine.fresh();
    await database.write(async (tx) => {
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(
        tx,
      );
    });
    if (database.engine === 'sqlite') await database.close();
    await expect(again()).rejects.toThrow(NewerRecord);
    await remove();
  });
});
