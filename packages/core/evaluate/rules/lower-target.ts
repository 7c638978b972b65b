/** Comparison of two SL-T vectors. */
import { FR_IDS } from '../../model/schema/scope.ts';
import type { SlOrNull, SlVector } from '../assessment.ts';

type Target = SlVector<SlOrNull> | undefined;

/** FRs in which `target` is below `other`, as `RDF 2 < 3`; an FR that is null in one of them is not compared. */
export function lowerIn(target: Target, other: Target): readonly string[] {
  if (target === undefined || other === undefined) return [];
  return FR_IDS.flatMap((fr) => {
    const mine = target[fr];
    const theirs = other[fr];
    return mine !== null && theirs !== null && mine < theirs ? [`${fr} ${mine} < ${theirs}`] : [];
  });
}

/** The highest SL-T in any FR; 0 without a target. */
export function highestIn(target: Target): number {
  return target === undefined ? 0 : Math.max(0, ...FR_IDS.map((fr) => target[fr] ?? 0));
}
