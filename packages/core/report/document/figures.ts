/** Figures of a place that several sections show, each with the reference under which it can be asked why. */
import type { PlaceAssessment, SlOrNull, SlVector } from '../../evaluate/assessment.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
import type { FrId } from '../../model/plant.ts';
import type { ShownReading } from './input.ts';
import type { Gauge, Run } from './parts.ts';

export function gaugeOf(place: PlaceAssessment, fr: FrId, reading: ShownReading): Gauge {
  return {
    target: place.slT[fr],
    achieved: place.slA[reading][fr],
    claimed: place.slA.claimed[fr],
    upper: place.slA.upper[fr],
  };
}

export function gaugeRun(place: PlaceAssessment, fr: FrId, reading: ShownReading): Run {
  return { kind: 'gauge', gauge: gaugeOf(place, fr, reading), why: `sla:${place.ref}:${fr}:${reading}` };
}

/** Levels short of SL-T over all FRs; none where either is not known or no row applies. */
export function shortfall(place: PlaceAssessment, reading: ShownReading): number {
  return FR_ORDER.reduce((sum, fr) => {
    const target = place.slT[fr];
    const achieved = place.slA[reading][fr];
    return target === null || achieved === null ? sum : sum + Math.max(0, target - achieved);
  }, 0);
}

/** How the places with an SL-T stand in a reading: the one count of terminal and report (docs/rules.md 3.8). */
export interface Posture {
  /** Places that ask for something. */
  readonly targeted: readonly PlaceAssessment[];
  /** Those of them that reach SL-T. */
  readonly reached: readonly PlaceAssessment[];
  /** Those of them whose SL-T is not known in some FR: whether they reach it nobody can say. */
  readonly partly: readonly PlaceAssessment[];
}

export function postureOf(places: readonly PlaceAssessment[], reading: ShownReading): Posture {
  const by = Map.groupBy(places, ({ slT, slA }) => reachOf(inOrder(slT), inOrder(slA[reading])));
  return {
    targeted: places.filter(asksForSomething),
    reached: by.get('reached') ?? [],
    partly: by.get('partly') ?? [],
  };
}

/** How a place stands against its SL-T: `partly` known in some FR alone, so that nobody can say. */
export type Reach = 'asksNothing' | 'reached' | 'short' | 'partly';

/** @param slT levels in the order of the FRs @param slA in one reading; null where no row applies, which is short of nothing */
export function reachOf(slT: readonly SlOrNull[], slA: readonly SlOrNull[]): Reach {
  if (slT.every((target) => (target ?? 0) === 0)) return 'asksNothing';
  if (slT.includes(null)) return 'partly';
  return slT.some((target, i) => (slA[i] ?? 4) < (target ?? 0)) ? 'short' : 'reached';
}

/** An SL-T of 0 in every FR asks for nothing: that it is reached tells nothing. */
export function asksForSomething({ slT }: PlaceAssessment): boolean {
  return reachOf(inOrder(slT), []) !== 'asksNothing';
}

export function inOrder(levels: SlVector<SlOrNull>): readonly SlOrNull[] {
  return FR_ORDER.map((fr) => levels[fr]);
}

/** Required rows that are not satisfied in a reading, or hold only up to an SL below the target. */
export function openRows({ verdicts, gaps }: PlaceAssessment, reading: ShownReading): number {
  const known = new Set(gaps.map(({ requirement }) => requirement));
  return verdicts.filter(
    ({ required, requirement, reads }) => required === true && (!reads[reading] || known.has(requirement)),
  ).length;
}

export function hasTarget(place: PlaceAssessment): boolean {
  return FR_ORDER.some((fr) => place.slT[fr] !== null);
}

/** Worst first. */
export function worstFirst(
  places: readonly PlaceAssessment[],
  reading: ShownReading,
): readonly PlaceAssessment[] {
  return [...places].sort(
    (a, b) =>
      shortfall(b, reading) - shortfall(a, reading) ||
      b.gaps.length - a.gaps.length ||
      (a.ref < b.ref ? -1 : 1),
  );
}

/** The id of the section about a place. */
export function placeSection(ref: string): string {
  return `place-${ref.replace(':', '-')}`;
}
