/** `bulkhead backup`, `bulkhead restore` and `bulkhead drill`. */
import { backupJson, drillJson, verificationJson } from '@bulkhead/core/report/render/results-json.ts';
import { backupText, drillText, restoredText } from '@bulkhead/core/report/render/terminal/backup.ts';
import { backUp, restore, roomAt } from '../app/record/backup.ts';
import { drill } from '../app/record/drill.ts';
import { openRecord, readRecord } from '../app/record/open-record.ts';
import { isText, type Call } from './arguments.ts';
import { recordPlace } from './record-place.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function backupCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const path = fileOf(call);
  const database = await readRecord(recordPlace(call));
  try {
    const report = await backUp(database, path);
    return { out: isText(call) ? backupText(report, path, words, terminal) : backupJson(report), code: 0 };
  } finally {
    await database.close();
  }
}

export async function restoreCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const path = fileOf(call);
  const place = recordPlace(call);
  const database = await openRecord(place);
  try {
    const report = await restore(database, path, place.folder === undefined ? null : roomAt(place.folder));
    const out = isText(call) ? restoredText(report, words, terminal) : verificationJson(report, words);
    return { out, code: 0 };
  } finally {
    await database.close();
  }
}

/** Ends with 1 when what was restored is not what was there. */
export async function drillCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const database = await readRecord(recordPlace(call));
  try {
    const report = await drill(database);
    return {
      out: isText(call) ? drillText(report, words, terminal) : drillJson(report),
      code: report.equal ? 0 : 1,
    };
  } finally {
    await database.close();
  }
}

function fileOf({ positionals }: Call): string {
  const [path] = positionals;
  if (path === undefined) throw new CallError('backup-file');
  return path;
}
