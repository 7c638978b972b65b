import { changesFile } from '../app/changes-file.ts';
import { changePlan } from '../app/record/change.ts';
import { textOption, type Call } from './arguments.ts';
import { carriedOut, reasonOf } from './carried-out.ts';
import { plantAt } from './plant-at.ts';
import { calledLike } from './refused.ts';
import type { Result, World } from './world.ts';

export async function changeCommand(call: Call, world: World): Promise<Result> {
  const [name] = call.positionals;
  if (name === undefined) throw calledLike('change');
  const at = plantAt(name);
  const reason = call.options['try'] === true ? '' : reasonOf(call);
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
