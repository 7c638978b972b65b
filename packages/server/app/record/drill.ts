/** Proves that a backup of this record can be restored: makes one, restores it into a record of its own, compares, throws both away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrillReport } from '@bulkhead/core/report/backup-report.ts';
import { dump } from '../../db/backup/dump.ts';
import type { ReadableDatabase } from '../../db/database.ts';
import { sha256Stream } from '../../db/sha256.ts';
import { openSqlite } from '../../db/sqlite/open.ts';
import { backUp, restore, roomAt } from './backup.ts';

/** @throws FolderError UnsoundBackup as a restore would */
export async function drill(database: ReadableDatabase): Promise<DrillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-drill-'));
  const copy = await openSqlite(join(folder, 'record'));
  try {
    const path = join(folder, 'backup');
    const [made, backup] = await timed(async () => await backUp(database, path));
    const [{ chains }, took] = await timed(async () => await restore(copy, path, roomAt(folder)));
    const [content, compare] = await timed(async () => await contentOf(copy));
    return {
      ...made,
      backup,
      restore: took,
      compare,
      equal: content === made.content,
      chains: chains.length,
      entries: chains.reduce((sum, { entries }) => sum + entries, 0),
    };
  } finally {
    await copy.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function contentOf(database: ReadableDatabase): Promise<string> {
  return await database.snapshot(async (tx) => {
    const content = sha256Stream();
    for await (const page of dump(tx)) content.update(page);
    return content.digest('hex');
  });
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, Math.round(performance.now() - start)];
}
