import type { FileListReport } from '@bulkhead/core/report/file-report.ts';
import { filesJson } from '@bulkhead/core/report/render/stored-json.ts';
import { filesText } from '@bulkhead/core/report/render/terminal/files.ts';
import { listFiles } from '../../app/record/files/list.ts';
import { isText, type Call } from '../arguments.ts';
import { plantAt } from '../plant-at.ts';
import { fromRecord } from '../record.ts';
import { sameRecord } from '../record-place.ts';
import type { Result, World } from '../world.ts';
import { fileLimits } from './limits.ts';
import { verbCalledLike } from './verb.ts';

export async function fileList(
  call: Call,
  [name]: readonly string[],
  { words, terminal }: World,
): Promise<Result> {
  if (name === undefined) throw verbCalledLike('file', 'list');
  const at = plantAt(name);
  const limit = fileLimits().plant;
  const listed = await fromRecord(call, async (record) => await listFiles(record, at));
  const report: FileListReport = { plant: at.plant, ...listed, limit };
  const out = isText(call) ? filesText(report, sameRecord(call), words, terminal) : filesJson(report);
  return { out, code: 0 };
}
