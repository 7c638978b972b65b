/**
 * A verdict as one small integer, so that a plant's verdicts are an array of numbers and a reason costs
 * nothing until somebody reads it.
 *
 *     bits 0-2 verdict · 3 claimed · 4 evidenced · 5 verified · 6 upper · 7-10 reason · 11-12 missing · 13 blocked
 *     · 14-16 bound of `effectiveTo`, one more than it, 0 for none
 */
import type { VerdictCode } from './assessment.ts';

export const V = {
  /** Overlay row that is not asked at this place. */
  notAsked: 0,
  met: 1,
  compensated: 2,
  partial: 3,
  unmet: 4,
  notApplicable: 5,
  undetermined: 6,
  failed: 7,
} as const;

export const VERDICT_CODES: readonly (VerdictCode | null)[] = [
  null,
  'met',
  'compensated',
  'partial',
  'unmet',
  'notApplicable',
  'undetermined',
  'failed',
];

export const CLAIMED = 1 << 3;
export const EVIDENCED = 1 << 4;
export const VERIFIED = 1 << 5;
export const UPPER = 1 << 6;
export const ALL_READS = CLAIMED | EVIDENCED | VERIFIED | UPPER;
export const BLOCKED = 1 << 13;

export const REASON = {
  none: 0,
  answer: 1,
  fact: 2,
  base: 3,
  judgedAtZone: 4,
  compensationExpired: 5,
  measureNotInPlace: 6,
  dependsOnUnsatisfied: 7,
  effectiveTo: 8,
  exception: 9,
  threw: 10,
  cycle: 11,
} as const;
export const MISSING = { none: 0, answer: 1, answerExpired: 2, fact: 3 } as const;

const REASON_SHIFT = 7;
const MISSING_SHIFT = 11;
const BOUND_SHIFT = 14;
/** The bits of the bound alone. */
export const BOUND = 7 << BOUND_SHIFT;

export function withReason(verdict: number, reason: number): number {
  return verdict | (reason << REASON_SHIFT);
}
export function withMissing(verdict: number, missing: number): number {
  return verdict | UPPER | (missing << MISSING_SHIFT);
}
/** SL-A goes no higher than this because of the answer used. */
export function withBound(cell: number, bound: number): number {
  return cell | ((bound + 1) << BOUND_SHIFT);
}
export function verdictOf(cell: number): number {
  return cell & 7;
}
export function readsOf(cell: number): number {
  return cell & ALL_READS;
}
export function reasonOf(cell: number): number {
  return (cell >>> REASON_SHIFT) & 15;
}
export function missingOf(cell: number): number {
  return (cell >>> MISSING_SHIFT) & 3;
}
/** 0 to 4, or null without a bound. */
export function boundOf(cell: number): number | null {
  const bound = (cell & BOUND) >>> BOUND_SHIFT;
  return bound === 0 ? null : bound - 1;
}
/** The cell with another verdict: reason, reads and bound stay. */
export function replaceVerdict(cell: number, verdict: number): number {
  return (cell & (ALL_READS | BOUND)) | withReason(verdict, reasonOf(cell));
}

/** Satisfied nowhere but in `upper`: nobody said, or our rule failed. */
export const CYCLE = withReason(V.failed, REASON.cycle) | UPPER;
export const THREW = withReason(V.failed, REASON.threw) | UPPER;
export const NO_ANSWER = withMissing(V.undetermined, MISSING.answer);
export const NO_FACT = withMissing(V.undetermined, MISSING.fact);
export const EXPIRED = withMissing(V.undetermined, MISSING.answerExpired);
export const JUDGED_AT_ZONE = withReason(V.notApplicable, REASON.judgedAtZone) | ALL_READS;
