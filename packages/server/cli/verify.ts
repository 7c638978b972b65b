import { verificationJson } from '@bulkhead/core/report/render/results-json.ts';
import { verifyText } from '@bulkhead/core/report/render/terminal/verify.ts';
import type { RecordReport } from '@bulkhead/core/report/record-report.ts';
import { checkpointsIn, publicKeyIn } from '../app/record/checkpoint.ts';
import { verifyStored } from '../app/record/verify-record.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { fromRecord } from './record.ts';
import type { Result, World } from './world.ts';

export async function verifyCommand(call: Call, world: World): Promise<Result> {
  const path = textOption(call, 'checkpoint');
  const notes = path === undefined ? null : checkpointsIn(path);
  const keyPath = textOption(call, 'key');
  const key = keyPath === undefined ? null : publicKeyIn(keyPath);
  const report = await fromRecord(call, async ({ database }) => await verifyStored(database, notes, key));
  return verifyTold(call, report, world);
}

export function verifyTold(call: Call, report: RecordReport, { words, terminal }: World): Result {
  const out = isText(call) ? verifyText(report, words, terminal) : verificationJson(report, words);
  return { out, code: report.findingCount === 0 ? 0 : 1 };
}
