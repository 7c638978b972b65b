/** One answer for many places: what it would do at each, before anything is written. */
import type { VerdictCode } from '@bulkhead/core/evaluate/assessment.ts';
import type { Answer } from '@bulkhead/core/model/plant.ts';
import type { RequirementPlace } from '@bulkhead/core/report/workbench/requirement-places.ts';
import type { ChangeSent } from '../../api/plants.ts';
import { isReasoned, isSame, sentOf, type Draft } from './draft.ts';

/** `kept`: the place has another answer of its own, which is left as it is; `leftOut`: what it says is decided elsewhere, or not asked. */
export const BECOMES = ['new', 'inherited', 'replaced', 'kept', 'same', 'leftOut'] as const;
export type Becomes = (typeof BECOMES)[number];

/** @param overwrites answers that places have already are replaced */
export function becomesAt(
  place: Pick<RequirementPlace, 'own' | 'answer' | 'required' | 'reason'>,
  draft: Draft,
  overwrites: boolean,
): Becomes {
  const { own, answer } = place;
  if (!isAnswerable(place)) return 'leftOut';
  if (own === null) return answer === null ? 'new' : 'inherited';
  if (isSame({ ...draft, evidence: own.evidence ?? [] }, own)) return 'same';
  // What bounds it would go on under another status, and is not seen here.
  if (own.exceptions !== undefined || own.effectiveTo !== undefined) return 'kept';
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
  const shown = isReasoned(draft.status) ? draft : { ...draft, reason: '', approvedBy: '', expires: '' };
  // What each place cites as evidence is its own, and stays.
  const { evidence: _, ...set } = sentOf(shown, said as { assessor: string; assessed: string });
  return places.flatMap((each): readonly ChangeSent[] => {
    const becomes = becomesAt(each, draft, overwrites);
    if (becomes === 'kept' || becomes === 'same' || becomes === 'leftOut') return [];
    return [{ ref: `answer:${each.place.ref}:${draft.requirement}`, set }];
  });
}

export function isOpenAt(place: RequirementPlace): boolean {
  return place.required === true && !place.reads.claimed && isAnswerable(place);
}

/** Not where zones are judged in its place, nor where a fact decides: an answer would speak against them. */
function isAnswerable({ required, reason }: Pick<RequirementPlace, 'required' | 'reason'>): boolean {
  return required !== false && reason?.code !== 'judgedAtZone' && reason?.code !== 'fact';
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
