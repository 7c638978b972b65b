import { nearest } from '@bulkhead/core/lib/near.ts';
import { explain } from '@bulkhead/core/report/explain.ts';
import { whyJson } from '@bulkhead/core/report/render/results-json.ts';
import { whyText } from '@bulkhead/core/report/render/terminal/why.ts';
import { REF_FORMS } from '@bulkhead/core/why/ref.ts';
import { CallError, textOption, type Call } from './arguments.ts';
import { assessFolder, dayOf, folderOf, type Assessed } from './plant.ts';
import type { Result, World } from './world.ts';

const DEEPEST = 10;

export function whyCommand(call: Call, world: World): Result {
  const [first, second] = call.positionals;
  const ref = second ?? first;
  if (ref === undefined) throw new CallError(`why needs a reference: ${REF_FORMS.join(' | ')}`);
  const assessed = assessFolder(folderOf(second === undefined ? undefined : first), dayOf(call));
  const depth = Number(textOption(call, 'depth') ?? 2);
  if (!Number.isInteger(depth) || depth < 1 || depth > DEEPEST) {
    throw new CallError(`\`--depth\` takes a whole number from 1 to ${DEEPEST}`);
  }
  const why = explain({ index: assessed.index, findings: assessed.findings }, ref, depth);
  if ('code' in why) throw new CallError(refusal(assessed, why.code, ref));
  const out = textOption(call, 'format') === 'json' ? whyJson(why) : whyText(why, world.terminal);
  return { out, code: 0 };
}

function refusal(assessed: Assessed, code: 'form' | 'unknown' | 'later', ref: string): string {
  if (code === 'later') return `\`${ref}\`: scenarios are not yet read by this version`;
  if (code === 'form') return `\`${ref}\` is no reference; expected one of\n  ${REF_FORMS.join('\n  ')}`;
  const near = nearest(ref, refsOf(assessed));
  return `\`${ref}\` names nothing in this plant${near === null ? '' : `; did you mean \`${near}\``}`;
}

/** What can be asked of this plant, for a near match. */
function* refsOf({ assessment, index }: Assessed): Generator<string> {
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
  for (const measure of index.plant.measures) yield `measure:${measure.id}`;
  for (const evidence of index.plant.evidence) yield `evidence:${evidence.id}`;
}
