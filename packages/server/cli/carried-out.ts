/** What `change`, `undo` and `apply` have in common: they write or only try, and tell what came of it. */
import { diffReport, type DiffReport } from '@bulkhead/core/report/diff/report.ts';
import type { Side } from '@bulkhead/core/report/diff/side.ts';
import { changeJson } from '@bulkhead/core/report/render/stored-json.ts';
import { changeText } from '@bulkhead/core/report/render/terminal/changed.ts';
import type { ChangeReport } from '@bulkhead/core/report/stored-report.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { assessed } from '../app/assessed.ts';
import type { ChangePlan } from '../app/record/change.ts';
import type { Carried } from '../app/record/carried.ts';
import type { ReadRecord, Record } from '../app/record/record.ts';
import { readStored } from '../app/record/stored-plant.ts';
import type { Whole } from '../app/record/whole.ts';
import { changePlant, tryPlant, type Outcome } from '../app/record/write-plant.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { dayOf } from './day.ts';
import { version } from './help.mjs';
import { callerOf, fromRecord, withRecord } from './record.ts';
import { CallError } from './refused.ts';
import { assessedSide } from './side.ts';
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
  const does = tried && changes.length > 0 ? effectsOf(call, outcome, words) : null;
  const report: ChangeReport = { plant, tried, changes, conflicts, stale, seq, does };
  return {
    out: isText(call) ? changeText(report, words, terminal) : changeJson(report),
    code: conflicts.length + stale.length > 0 ? 1 : 0,
  };
}

/** What the plant would be judged to be then, beside what it is judged to be now. */
function effectsOf(call: Call, { from, after }: Outcome<Carried>, words: World['words']): DiffReport {
  const asOf = dayOf(call);
  const side = (whole: Whole): Side => assessedSide(assessed(readStored(whole), asOf, version()), words);
  return diffReport(side(from), side(after));
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
    const signed = { actor: await callerOf(call, record), reason: await reason(record) };
    return await changePlant(record, plant, signed, planned.plan, planned.sourceOf);
  });
}

/** Why, where it may go without saying. @throws CallError when it is said with no words */
export function reasonOr(call: Call, usual: string): string {
  return textOption(call, 'reason') === undefined ? usual : reasonOf(call);
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
