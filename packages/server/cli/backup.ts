/** `bulkhead backup`, `bulkhead restore` and `bulkhead drill`. */
import { backupJson, drillJson, verificationJson } from '@bulkhead/core/report/render/results-json.ts';
import { backupText, drillText, restoredText } from '@bulkhead/core/report/render/terminal/backup.ts';
import type { BackupReport } from '@bulkhead/core/report/backup-report.ts';
import { backUp, lookAtBackup, restore, roomAt } from '../app/record/backup.ts';
import { drill } from '../app/record/drill.ts';
import { isText, type Call } from './arguments.ts';
import { fromRecord, inMadeRecord } from './record.ts';
import { recordPlace } from './record-place.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function backupCommand(call: Call, world: World): Promise<Result> {
  const path = fileOf(call);
  const report = await fromRecord(call, async ({ database }) => await backUp(database, path));
  return backupTold(call, report, path, world);
}

export function backupTold(
  call: Call,
  report: BackupReport,
  path: string,
  { words, terminal }: World,
): Result {
  return { out: isText(call) ? backupText(report, path, words, terminal) : backupJson(report), code: 0 };
}

/** A backup that is none leaves no record behind. */
export async function restoreCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const path = fileOf(call);
  const { folder } = recordPlace(call);
  const room = folder === undefined ? null : roomAt(folder);
  lookAtBackup(path, room);
  const report = await inMadeRecord(call, async ({ database }) => await restore(database, path, room));
  return {
    out: isText(call) ? restoredText(report, words, terminal) : verificationJson(report, words),
    code: 0,
  };
}

/** Ends with 1 when what was restored is not what was there. */
export async function drillCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const report = await fromRecord(call, async ({ database }) => await drill(database));
  return {
    out: isText(call) ? drillText(report, words, terminal) : drillJson(report),
    code: report.equal ? 0 : 1,
  };
}

export function fileOf({ positionals }: Call): string {
  const [path] = positionals;
  if (path === undefined) throw new CallError('backup-file');
  return path;
}
