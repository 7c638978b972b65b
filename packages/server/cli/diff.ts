import { diff } from '@bulkhead/core/model/change.ts';
import { effectsOf } from '@bulkhead/core/report/diff-effects.ts';
import { diffJson } from '@bulkhead/core/report/render/results-json.ts';
import { diffText } from '@bulkhead/core/report/render/terminal/diff.ts';
import { textOption, type Call } from './arguments.ts';
import { assessFolder, dayOf } from './plant.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export function diffCommand(call: Call, { words, terminal }: World): Result {
  const [from, to] = call.positionals;
  if (from === undefined || to === undefined) throw new CallError('two-plants');
  const asOf = dayOf(call);
  const before = assessFolder(from, asOf);
  const after = assessFolder(to, asOf);
  const changes = diff(before.plant, after.plant);
  const effects = effectsOf(before.assessment, after.assessment);
  const out =
    textOption(call, 'format') === 'json'
      ? diffJson(asOf, changes, effects)
      : diffText({ changes, effects, asOf, words, terminal });
  return { out, code: 0 };
}
