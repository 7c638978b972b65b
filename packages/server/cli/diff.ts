import { diffReport } from '@bulkhead/core/report/diff/report.ts';
import { diffJson } from '@bulkhead/core/report/render/results-json.ts';
import { diffText } from '@bulkhead/core/report/render/terminal/diff.ts';
import { textOption, type Call } from './arguments.ts';
import { dayBefore, dayOf } from './day.ts';
import { assessedSource } from './plant-source.ts';
import { CallError } from './refused.ts';
import { assessedSide } from './side.ts';
import type { Result, World } from './world.ts';

export async function diffCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [from, to] = call.positionals;
  if (from === undefined || to === undefined) throw new CallError('two-plants');
  const asOf = dayOf(call);
  const side = async (plant: string, day: string) =>
    assessedSide(await assessedSource(call, plant, day), words);
  const before = await side(from, dayBefore(call, asOf));
  const report = diffReport(before, await side(to, asOf));
  const isJson = textOption(call, 'format') === 'json';
  return {
    out: isJson ? diffJson(report) : diffText(report, words, terminal, call.options['all'] === true),
    code: 0,
  };
}
