import { fileReport } from '@bulkhead/core/report/file-report.ts';
import { fileJson } from '@bulkhead/core/report/render/stored-json.ts';
import { fileText } from '@bulkhead/core/report/render/terminal/files.ts';
import { purgeFile } from '../../app/record/files/purge.ts';
import { isText, type Call } from '../arguments.ts';
import { reasonOf } from '../carried-out.ts';
import { plantNow } from '../plant-at.ts';
import { callerOf, withRecord } from '../record.ts';
import type { Result, World } from '../world.ts';
import { verbCalledLike } from './verb.ts';

export async function filePurge(
  call: Call,
  [name, hash]: readonly string[],
  { words, terminal }: World,
): Promise<Result> {
  if (name === undefined || hash === undefined) throw verbCalledLike('file', 'purge');
  const plant = plantNow(name);
  const reason = reasonOf(call);
  const { file, seq, elsewhere } = await withRecord(
    call,
    async (record) => await purgeFile(record, { plant, hash, reason, actor: await callerOf(call, record) }),
  );
  const report = fileReport(plant, 'purged', file, { seq, elsewhere });
  return { out: isText(call) ? fileText(report, words, terminal) : fileJson(report), code: 0 };
}
