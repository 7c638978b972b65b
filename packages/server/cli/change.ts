import { changesFile } from '../app/changes-file.ts';
import { changePlan, type ChangePlan } from '../app/record/change.ts';
import { takeUpPlan } from '../app/record/organisation/take-up.ts';
import type { ReadRecord } from '../app/record/record.ts';
import { textOption, type Call } from './arguments.ts';
import { carriedOut, nowhere, reasonOf } from './carried-out.ts';
import { plantAt } from './plant-at.ts';
import { CallError, calledLike } from './refused.ts';
import type { Result, World } from './world.ts';

export async function changeCommand(call: Call, world: World): Promise<Result> {
  const [name] = call.positionals;
  if (name === undefined) throw calledLike('change');
  const at = plantAt(name);
  const reason = call.options['try'] === true ? '' : reasonOf(call);
  if (call.options['organisation'] === true) {
    if (textOption(call, 'file') !== undefined || at.seq !== null || at.baseline !== undefined)
      throw new CallError('organisation-alone');
    const taken = { file: null, plan: takenUp, reason: () => reason };
    return await carriedOut(call, { plant: at.plant, ...taken }, world);
  }
  const file = call.on?.file ?? changesFile(textOption(call, 'file') ?? '-');
  return await carriedOut(
    call,
    {
      plant: at.plant,
      file,
      plan: (record) => changePlan(record, at, file),
      reason: () => reason,
    },
    world,
  );
}

function takenUp(record: ReadRecord): ChangePlan {
  return { plan: takeUpPlan(record), sourceOf: nowhere };
}
