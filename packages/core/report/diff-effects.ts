/** What the changes between two plants do to what they are judged to be. */
import type { Assessment, PlaceAssessment, SlOrNull } from '../evaluate/assessment.ts';
import { FR_IDS } from '../model/schema/scope.ts';

export interface Effects {
  /** Claimed SL-A that differs: `sla:<place>:<FR>` from → to. */
  readonly slA: readonly { readonly ref: string; readonly from: SlOrNull; readonly to: SlOrNull }[];
  readonly gapsOpened: readonly string[];
  readonly gapsClosed: readonly string[];
  readonly findingsNew: readonly string[];
  readonly findingsGone: readonly string[];
}

export function effectsOf(before: Assessment, after: Assessment): Effects {
  const old = new Map(before.places.map((place) => [place.ref, place] as const));
  const gaps = ({ places }: Assessment): readonly string[] =>
    places.flatMap((place) => place.gaps.map((gap) => gap.id));
  const findings = (assessment: Assessment): readonly string[] => assessment.findings.map(({ id }) => id);
  return {
    slA: after.places.flatMap((place) => slAChanges(old.get(place.ref), place)),
    gapsOpened: without(gaps(after), gaps(before)),
    gapsClosed: without(gaps(before), gaps(after)),
    findingsNew: without(findings(after), findings(before)),
    findingsGone: without(findings(before), findings(after)),
  };
}

function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const there = new Set(others);
  return ids.filter((id) => !there.has(id));
}

function slAChanges(before: PlaceAssessment | undefined, after: PlaceAssessment): Effects['slA'] {
  if (before === undefined) return [];
  return FR_IDS.flatMap((fr) => {
    const [from, to] = [before.slA.claimed[fr], after.slA.claimed[fr]];
    return from === to ? [] : [{ ref: `sla:${after.ref}:${fr}`, from, to }];
  });
}
