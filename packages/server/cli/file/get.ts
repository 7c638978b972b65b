import { fileReport } from '@bulkhead/core/report/file-report.ts';
import { fileJson } from '@bulkhead/core/report/render/stored-json.ts';
import { fileText } from '@bulkhead/core/report/render/terminal/files.ts';
import { openFile } from '../../app/record/files/read.ts';
import { refuseThere, writeNewFile } from '../../app/write-new-file.ts';
import { isText, textOption, type Call } from '../arguments.ts';
import { plantAt } from '../plant-at.ts';
import { fromRecord } from '../record.ts';
import { CallError } from '../refused.ts';
import type { Result, World } from '../world.ts';
import { verbCalledLike } from './verb.ts';

/** Where the file goes says whoever calls, never what it was called by whoever brought it. */
export async function fileGet(
  call: Call,
  [name, hash]: readonly string[],
  { words, terminal }: World,
): Promise<Result> {
  if (name === undefined || hash === undefined) throw verbCalledLike('file', 'get');
  const at = plantAt(name);
  const path = textOption(call, 'out') ?? '';
  if (path === '') throw new CallError('file-out');
  refuseThere(path);
  const file = await fromRecord(call, async (record) => {
    const opened = await openFile(record, at, hash);
    await writeNewFile(path, opened.bytes);
    return opened.file;
  });
  const report = fileReport(at.plant, 'got', file, { path });
  return { out: isText(call) ? fileText(report, words, terminal) : fileJson(report), code: 0 };
}
