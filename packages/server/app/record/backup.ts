/** A record as one file, made while it is in use, and back. */
import { existsSync, lstatSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RecordReport } from '@bulkhead/core/report/record-report.ts';
import type { BackupReport } from '@bulkhead/core/report/backup-report.ts';
import { dump } from '../../db/backup/dump.ts';
import { BackupFault } from '../../db/backup/fault.ts';
import { openBackupFile, writeBackupFile, type OpenedBackup } from '../../db/backup/file.ts';
import { load } from '../../db/backup/load.ts';
import type { Database, ReadableDatabase } from '../../db/database.ts';
import { verifyRecord } from '../../db/verify/verify.ts';
import { FolderError } from '../folder-error.ts';
import { systemCode, systemFault } from '../system-fault.ts';

/** One moment of the record, however long writing it takes. @throws FolderError; then no file was made */
export async function backUp(database: ReadableDatabase, path: string): Promise<BackupReport> {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw new FolderError('backup-there', { path });
  try {
    return await database.snapshot(async (tx) => await writeBackupFile(path, dump(tx)));
  } catch (error) {
    if ((error as { syscall?: unknown }).syscall === undefined) throw error;
    throw new FolderError('cannot-write', { path, error: systemFault(error) });
  }
}

/** What is in the backup is not what was written: the record stays empty. */
export class UnsoundBackup extends FolderError {
  readonly report: RecordReport;
  constructor(path: string, report: RecordReport) {
    super('backup-unsound', { path, n: report.findingCount });
    this.report = report;
  }
}

/**
 * Whole or not at all, and verified before it counts.
 * @param room bytes that are free where it is to go; null where nobody knows
 * @throws FolderError UnsoundBackup
 */
export async function restore(database: Database, path: string, room: number | null): Promise<RecordReport> {
  let backup: OpenedBackup | undefined;
  try {
    const opened = openBackupFile(path);
    backup = opened;
    needRoom(path, opened, room);
    return await database.write(async (tx) => {
      await load(tx, opened.lines());
      const { chains, findings } = await verifyRecord(tx);
      const report = { chains, findings: findings.list, findingCount: findings.total, checkpoints: null };
      if (findings.total > 0) throw new UnsoundBackup(path, report);
      return report;
    });
  } catch (error) {
    throw refusal(path, error);
  } finally {
    backup?.close();
  }
}

/** Before anything is made for it: whether it is whole and there is room. @throws FolderError as `restore` would */
export function lookAtBackup(path: string, room: number | null): void {
  let backup: OpenedBackup | undefined;
  try {
    backup = openBackupFile(path);
    needRoom(path, backup, room);
  } catch (error) {
    throw refusal(path, error);
  } finally {
    backup?.close();
  }
}

function needRoom(path: string, { unpacked }: OpenedBackup, room: number | null): void {
  if (room !== null && unpacked > room)
    throw new FolderError('restore-no-room', { path, found: unpacked, limit: room });
}

/** Bytes that are free where the folder is, or will be. */
export function roomAt(folder: string): number | null {
  const above = dirname(folder);
  if (!existsSync(folder)) return above === folder ? null : roomAt(above);
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function refusal(path: string, error: unknown): unknown {
  if (error instanceof BackupFault)
    return new FolderError(error.code, { path, line: error.line === null ? '' : String(error.line) });
  if ((error as { syscall?: unknown }).syscall === undefined) return error;
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FolderError('no-such-file', { path });
  if (code === 'EISDIR') return new FolderError('is-a-folder', { path });
  return new FolderError('cannot-read', { path, error: systemFault(error) });
}
