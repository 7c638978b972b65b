import { sweepJson } from '@bulkhead/core/report/render/stored-json.ts';
import { sweepText } from '@bulkhead/core/report/render/terminal/files.ts';
import { sweepFiles } from '../../app/record/files/sweep.ts';
import { isText, numberOption, type Call } from '../arguments.ts';
import { withRecord } from '../record.ts';
import type { Result, World } from '../world.ts';

const DAY = 86_400_000;
/** Days: what is younger may still be on its way. */
const USUAL = 1;
const MOST = 3650;

export async function fileSweep(
  call: Call,
  _: readonly string[],
  { words, terminal }: World,
): Promise<Result> {
  const days = numberOption(call, 'older-than', USUAL, MOST) ?? USUAL;
  const swept = await withRecord(call, async ({ database, now }) => {
    const before = new Date(Date.parse(now()) - days * DAY).toISOString();
    return await sweepFiles(database, before);
  });
  return { out: isText(call) ? sweepText({ swept }, words, terminal) : sweepJson({ swept }), code: 0 };
}
