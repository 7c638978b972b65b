import { undoReason } from '../app/record/reason-text.ts';
import { undoPlan } from '../app/record/undo.ts';
import { textOption, type Call } from './arguments.ts';
import { carriedOut, nowhere } from './carried-out.ts';
import { plantAt } from './plant-at.ts';
import { CallError, calledLike } from './refused.ts';
import type { Result, World } from './world.ts';

export async function undoCommand(call: Call, world: World): Promise<Result> {
  const [name] = call.positionals;
  if (name === undefined) throw calledLike('undo');
  const { plant, seq, baseline } = plantAt(name);
  if (baseline !== undefined) throw new CallError('undo-baseline', { found: name, plant });
  if (seq === null) throw new CallError('undo-entry');
  return await carriedOut(
    call,
    {
      plant,
      file: null,
      plan: async (record) => ({ plan: await undoPlan(record, plant, seq), sourceOf: nowhere }),
      reason: () => undoReason(seq, textOption(call, 'reason')),
    },
    world,
  );
}
