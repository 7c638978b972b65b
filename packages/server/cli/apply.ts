import { applyPlan, applyReason } from '../app/record/proposal/apply.ts';
import { proposalNamed } from '../app/record/proposal/proposals.ts';
import { textOption, type Call } from './arguments.ts';
import { carriedOut, nowhere } from './carried-out.ts';
import { plantAt } from './plant-at.ts';
import { calledLike } from './refused.ts';
import type { Result, World } from './world.ts';

export async function applyCommand(call: Call, world: World): Promise<Result> {
  const [name, id] = call.positionals;
  if (name === undefined || id === undefined) throw calledLike('apply');
  const { plant } = plantAt(name);
  return await carriedOut(
    call,
    {
      plant,
      file: null,
      plan: (record) => ({ plan: applyPlan(record, plant, id), sourceOf: nowhere }),
      reason: async (record) =>
        applyReason((await proposalNamed(record, plant, id)).entity, textOption(call, 'reason')),
    },
    world,
  );
}
