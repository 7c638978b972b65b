import { nearest } from '@bulkhead/core/lib/near.ts';
import { explain } from '@bulkhead/core/report/explain.ts';
import { whyJson } from '@bulkhead/core/report/render/results-json.ts';
import { whyText } from '@bulkhead/core/report/render/terminal/why.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { REF_FORMS } from '@bulkhead/core/why/ref.ts';
import { textOption, type Call } from './arguments.ts';
import { assessFolder, dayOf, folderOf, type Assessed } from './plant.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

const DEEPEST = 10;
/** One form a line, below the sentence. */
const FORMS = REF_FORMS.map((form) => `\n  ${form}`).join('');

export function whyCommand(call: Call, { words, terminal }: World): Result {
  const [first, second] = call.positionals;
  const ref = second ?? first;
  if (ref === undefined) throw new CallError('ref-missing', { forms: FORMS });
  const assessed = assessFolder(folderOf(second === undefined ? undefined : first), dayOf(call));
  const why = explain(whyContext(assessed.index, assessed.findings), ref, depthOf(call), words);
  if ('code' in why) throw refusal(assessed, why.code, ref);
  const out = textOption(call, 'format') === 'json' ? whyJson(why) : whyText(why, words, terminal);
  return { out, code: 0 };
}

/** @throws CallError */
function depthOf(call: Call): number {
  const given = textOption(call, 'depth') ?? '2';
  const depth = Number(given);
  if (Number.isInteger(depth) && depth >= 1 && depth <= DEEPEST) return depth;
  throw new CallError('bad-depth', { found: given, most: DEEPEST });
}

function refusal(assessed: Assessed, code: 'form' | 'unknown' | 'later', found: string): CallError {
  if (code === 'later') return new CallError('ref-later', { found });
  if (code === 'form') return new CallError('no-ref', { found, forms: FORMS });
  return new CallError('unknown-ref', { found, near: nearest(found, refsOf(assessed)) ?? '' });
}

/** What can be asked of this plant, for a near match. */
function* refsOf({ assessment, plant }: Assessed): Generator<string> {
  for (const place of assessment.places) {
    yield place.ref;
    for (const fr of Object.keys(place.slT)) {
      yield `slt:${place.ref}:${fr}`;
      yield `sla:${place.ref}:${fr}`;
    }
    for (const verdict of place.verdicts) yield `verdict:${place.ref}:${verdict.requirement}`;
    for (const gap of place.gaps) yield gap.id;
  }
  for (const finding of assessment.findings) yield finding.id;
  for (const measure of plant.measures) yield `measure:${measure.id}`;
  for (const evidence of plant.evidence) yield `evidence:${evidence.id}`;
}
