import { fileReport } from '@bulkhead/core/report/file-report.ts';
import { fileJson } from '@bulkhead/core/report/render/stored-json.ts';
import { fileText } from '@bulkhead/core/report/render/terminal/files.ts';
import { localFile } from '../../app/local-file.ts';
import { addFile } from '../../app/record/files/add.ts';
import { fileReason } from '../../app/record/reason-text.ts';
import { isText, textOption, type Call } from '../arguments.ts';
import { reasonOr } from '../carried-out.ts';
import { callerOf, withRecord } from '../record.ts';
import { CallError } from '../refused.ts';
import type { Result, World } from '../world.ts';
import { fileLimits } from './limits.ts';
import { verbCalledLike } from './verb.ts';
import { plantNow } from '../plant-at.ts';

export async function fileAdd(
  call: Call,
  [name, path]: readonly string[],
  { words, terminal }: World,
): Promise<Result> {
  if (name === undefined || path === undefined) throw verbCalledLike('file', 'add');
  const plant = plantNow(name);
  const evidence = textOption(call, 'for') ?? null;
  const replace = call.options['replace'] === true;
  if (replace && evidence === null)
    throw new CallError('surplus', { command: 'file add', found: '--replace' });
  const limits = fileLimits();
  const source = localFile(path, textOption(call, 'name'));
  const reason = reasonOr(call, fileReason(source.name));
  const { file, again, seq } = await withRecord(call, async (record) => {
    const signed = { actor: await callerOf(call, record), reason };
    const cite = evidence === null ? null : { evidence: evidence.replace(/^evidence:/, ''), replace };
    return await addFile(record, { plant, source, cite, ...signed }, limits);
  });
  const report = fileReport(plant, 'added', file, {
    again,
    seq,
    evidence: evidence?.replace(/^evidence:/, '') ?? null,
  });
  return { out: isText(call) ? fileText(report, words, terminal) : fileJson(report), code: 0 };
}
