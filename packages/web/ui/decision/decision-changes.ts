/** What is decided about gaps as changes of the plant: made, changed, or taken back. */
import type { Decision, Disposition } from '@bulkhead/core/model/plant.ts';
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import { answerKey } from '@bulkhead/core/model/kinds.ts';
import type { Decided } from '@bulkhead/core/report/workbench/row-standing.ts';
import type { ChangeSent } from '../../api/plants.ts';

/** What a form of a decision gives; what is empty is not stated. */
export interface Given {
  readonly decision: Decision;
  readonly until: string;
  readonly reason: string;
  readonly owner: string;
  readonly approvedBy: string;
}

/** A gap, by where it is and what it is about, with what is decided about it now. */
export interface Gap {
  readonly place: string;
  readonly requirement: string;
  readonly decided: Decided | null;
}

/** By which what is decided about a gap is known; it need not be there yet. */
export function decisionRef(gap: Pick<Gap, 'place' | 'requirement'>): string {
  return entityRef('disposition', answerKey(gap));
}

/**
 * The gap with what somebody else decided about it meanwhile; whether that has run out is nothing to who replaces it.
 * @param now of a conflict
 */
export function decidedMeanwhile(gap: Gap, now: object | null): Gap {
  return { ...gap, decided: now === null ? null : { ...(now as Disposition), isLive: true } };
}

/** @param day on which it is decided */
export function decisionMade({ place, requirement, decided }: Gap, given: Given, day: string): ChangeSent {
  const ref = decisionRef({ place, requirement });
  const stated = { decision: given.decision, until: given.until, decided: day };
  const texts = (['reason', 'owner', 'approvedBy'] as const).map((field) => [field, given[field]] as const);
  if (decided === null) {
    const said = texts.filter(([, text]) => text !== '');
    return { ref, add: { place, requirement, ...stated, ...Object.fromEntries(said) } };
  }
  return {
    ref,
    set: {
      ...stated,
      ...Object.fromEntries(texts.map(([field, text]) => [field, text === '' ? null : text])),
    },
  };
}

export function decisionEnded({ place, requirement }: Gap): ChangeSent {
  return { ref: decisionRef({ place, requirement }), remove: true };
}
