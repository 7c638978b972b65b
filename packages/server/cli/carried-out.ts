/** What `change`, `undo` and `apply` have in common: they write or only try, and tell what came of it. */
import { changeJson } from '@bulkhead/core/report/render/stored-json.ts';
import { changeText } from '@bulkhead/core/report/render/terminal/changed.ts';
import type { ChangeReport } from '@bulkhead/core/report/stored-report.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import type { ChangePlan } from '../app/record/change.ts';
import type { Carried } from '../app/record/carried.ts';
import type { ReadRecord, Record } from '../app/record/record.ts';
import { changePlant, tryPlant, type Outcome } from '../app/record/write-plant.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { callerOf, fromRecord, withRecord } from './record.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export interface Work {
  readonly plant: string;
  /** Where its text stands that is told of; null where there is none. */
  readonly file: SourceFile | null;
  readonly plan: (record: ReadRecord) => Promise<ChangePlan> | ChangePlan;
  readonly reason: (record: Record) => Promise<string> | string;
}

export async function carriedOut(call: Call, work: Work, { words, terminal }: World): Promise<Result> {
  const { plant, file } = work;
  const tried = call.options['try'] === true;
  const outcome = tried ? await onlyTried(call, work) : await written(call, work);
  const { told, written: made } = outcome;
  const wrong = told.refused ?? (made?.outcome === 'unsound' ? made : null);
  if (wrong !== null)
    throw new PlantProblems(file?.path ?? plant, file === null ? [] : [file], wrong.problems, wrong.total);
  const seq = made?.outcome === 'written' ? made.seq : null;
  const { changes, conflicts, stale } = told;
  const report: ChangeReport = { plant, tried, changes, conflicts, stale, seq };
  return {
    out: isText(call) ? changeText(report, words, terminal) : changeJson(report),
    code: conflicts.length + stale.length > 0 ? 1 : 0,
  };
}

async function onlyTried(call: Call, { plant, plan }: Work): Promise<Outcome<Carried>> {
  return await fromRecord(call, async (record) => {
    const planned = await plan(record);
    return await tryPlant(record, plant, planned.plan, planned.sourceOf);
  });
}

async function written(call: Call, { plant, plan, reason }: Work): Promise<Outcome<Carried>> {
  return await withRecord(call, async (record) => {
    const planned = await plan(record);
    const signed = { actor: await callerOf(record), reason: await reason(record) };
    return await changePlant(record, plant, signed, planned.plan, planned.sourceOf);
  });
}

/** Why, in the words of whoever calls. @throws CallError when they say nothing: the history would not either */
export function reasonOf(call: Call): string {
  const reason = textOption(call, 'reason')?.trim() ?? '';
  if (reason === '') throw new CallError('reason-missing');
  return reason;
}

/** @returns for what stands in no text */
export function nowhere(): null {
  return null;
}
