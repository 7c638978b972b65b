import { baselinesJson } from '@bulkhead/core/report/render/stored-json.ts';
import { baselinesText } from '@bulkhead/core/report/render/terminal/baselines.ts';
import type { BaselineReport } from '@bulkhead/core/report/stored-report.ts';
import { isId } from '@bulkhead/core/model/refs.ts';
import { actorNames } from '../app/record/actor.ts';
import { baselinesOf, setBaseline } from '../app/record/baseline/baselines.ts';
import type { Baseline } from '../app/record/baseline/entity.ts';
import type { ReadRecord } from '../app/record/record.ts';
import { storedHead } from '../app/record/stored-plant.ts';
import { isText, type Call } from './arguments.ts';
import { reasonOf } from './carried-out.ts';
import { plantAt } from './plant-at.ts';
import { callerOf, fromRecord, withRecord } from './record.ts';
import { CallError, calledLike } from './refused.ts';
import type { Result, World } from './world.ts';

export async function baselineCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [name, id] = call.positionals;
  if (name === undefined) throw calledLike('baseline');
  const report = id === undefined ? await listed(call, name) : await set(call, name, id);
  return { out: isText(call) ? baselinesText(report, words, terminal) : baselinesJson(report), code: 0 };
}

async function listed(call: Call, name: string): Promise<BaselineReport> {
  const at = plantAt(name);
  return await fromRecord(call, async (record) => {
    await storedHead(record, at);
    return await reportOf(record, at.plant, null, await baselinesOf(record, at.plant));
  });
}

async function set(call: Call, name: string, id: string): Promise<BaselineReport> {
  const at = plantAt(name);
  if (!isId(id)) throw new CallError('baseline-name', { found: id });
  const reason = reasonOf(call);
  return await withRecord(call, async (record) => {
    const made = await setBaseline(record, at, id, { actor: await callerOf(call, record), reason });
    return await reportOf(record, at.plant, id, [made]);
  });
}

async function reportOf(
  record: ReadRecord,
  plant: string,
  made: string | null,
  baselines: readonly Baseline[],
): Promise<BaselineReport> {
  const names = await actorNames(record);
  return {
    plant,
    set: made,
    baselines: baselines.map((each) => ({ ...each, by: names.get(each.by) ?? null })),
  };
}
