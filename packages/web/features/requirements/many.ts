/** One answer for many places: what it would do at each, before anything is written. */
import type { VerdictCode } from '@bulkhead/core/evaluate/assessment.ts';
import type { Answer } from '@bulkhead/core/model/plant.ts';
import type { RequirementPlace } from '@bulkhead/core/report/workbench/requirement-places.ts';
import type { ChangeSent } from '../../api/plants.ts';
import { isSame, sentOf, type Draft } from './draft.ts';

/** `kept`: the place has another answer of its own, which is left as it is. */
export const BECOMES = ['new', 'inherited', 'replaced', 'kept', 'same'] as const;
export type Becomes = (typeof BECOMES)[number];

/** @param overwrites answers that places have already are replaced */
export function becomesAt(
  { own, answer }: Pick<RequirementPlace, 'own' | 'answer'>,
  draft: Draft,
  overwrites: boolean,
): Becomes {
  if (own === null) return answer === null ? 'new' : 'inherited';
  if (isSame(draft, own)) return 'same';
  return overwrites ? 'replaced' : 'kept';
}

/** What is sent for the places at which something becomes otherwise. */
export function changesOf(
  places: readonly RequirementPlace[],
  draft: Draft,
  {
    overwrites,
    said,
  }: { readonly overwrites: boolean; readonly said: Pick<Answer, 'assessor' | 'assessed'> },
): readonly ChangeSent[] {
  const set = sentOf(draft, said as { assessor: string; assessed: string });
  return places.flatMap((each): readonly ChangeSent[] => {
    const becomes = becomesAt(each, draft, overwrites);
    if (becomes === 'kept' || becomes === 'same') return [];
    return [{ ref: `answer:${each.place.ref}:${draft.requirement}`, set }];
  });
}

export function isOpenAt({ required, reads }: RequirementPlace): boolean {
  return required !== false && !reads.claimed;
}

/** By what should be looked at first: gaps, what nobody knows, what holds, what is not asked. */
const URGENCY: readonly VerdictCode[] = [
  'failed',
  'unmet',
  'partial',
  'undetermined',
  'compensated',
  'met',
  'notApplicable',
];

export function urgencyOf({ verdict, required }: Pick<RequirementPlace, 'verdict' | 'required'>): number {
  return URGENCY.indexOf(verdict) + (required === false ? URGENCY.length : 0);
}
