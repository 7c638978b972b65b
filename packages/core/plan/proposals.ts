/** What could be a line: one hole, or the questions of one kind that are best asked in one go (docs/rules.md 3.13). */
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { Cause } from './cause.ts';
import { kindsOf, type LineKind, type Weighed } from './weight.ts';

export interface Proposal {
  readonly kind: LineKind;
  /** Of several questions the one with most gaps. */
  readonly cause: Cause;
  /** Questions asked with it; empty for a hole. */
  readonly also: readonly Cause[];
}

/** @param causes in their order. Most gaps first, then by id. */
export function proposalsOf(
  index: PlantIndex,
  causes: readonly Cause[],
  findings: readonly Weighed[],
): readonly Proposal[] {
  const kindOf = kindsOf(index, findings);
  const holes: Proposal[] = [];
  const asked = new Map<string, Cause[]>();
  for (const cause of causes) {
    const kind = kindOf(cause);
    if (kind !== 'question') holes.push({ kind, cause, also: [] });
    else asked.set(topicOf(index, cause), [...(asked.get(topicOf(index, cause)) ?? []), cause]);
  }
  const questions = [...asked.values()].flatMap(([cause, ...also]): readonly Proposal[] =>
    cause === undefined ? [] : [{ kind: 'question', cause, also }],
  );
  return [...holes, ...questions].sort(
    (a, b) => gapCount(b) - gapCount(a) || byCodeUnit(a.cause.id, b.cause.id),
  );
}

/** Facts are looked at together, answers that ran out as well; rows nobody answered FR by FR, since an SL-A is of an FR. */
function topicOf({ table }: PlantIndex, { code, params }: Cause): string {
  if (code !== 'answerMissing') return code;
  return `${code} ${table.fr[table.find.get(params.requirements[0] ?? '') ?? -1] ?? ''}`;
}

function gapCount({ cause, also }: Proposal): number {
  return [cause, ...also].reduce((sum, { gaps }) => sum + gaps.length, 0);
}
