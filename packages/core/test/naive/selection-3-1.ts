/**
 * docs/rules.md 3.1, first part: which rows are required, and with 3.3 and 3.4 what counts and what is a
 * gap.
 */
import type { CatalogRow } from '../../catalog/catalog.ts';
import type { Counts, Gap, SlOrNull, SlVector, Verdict, VerdictCode } from '../../evaluate/assessment.ts';

/** 3.1: required iff level(r) ≤ SL-T(z)[fr(r)]; null where that is null. */
export function isRequired(row: CatalogRow, slT: SlVector<SlOrNull>): boolean | null {
  const target = slT[row.fr];
  return target === null ? null : row.level <= target;
}

/** Counts over the required rows. */
export function countsOf(verdicts: readonly Verdict[]): Counts {
  const required = verdicts.filter((verdict) => verdict.required === true);
  const count = (code: VerdictCode) => required.filter((verdict) => verdict.verdict === code).length;
  return {
    required: required.length,
    met: count('met'),
    compensated: count('compensated'),
    partial: count('partial'),
    unmet: count('unmet'),
    notApplicable: count('notApplicable'),
    undetermined: count('undetermined'),
    failed: count('failed'),
  };
}

/**
 * The required rows not satisfied as claimed, and (3.3) those whose answer is good only up to less than
 * SL-T.
 */
export function gapsOf(ref: string, verdicts: readonly Verdict[], slT: SlVector<SlOrNull>): Gap[] {
  const gaps: Gap[] = [];
  for (const verdict of verdicts) {
    if (verdict.required !== true) continue;
    const gap: Gap = {
      id: `gap:${ref}:${verdict.requirement}`,
      requirement: verdict.requirement,
      verdict: verdict.verdict,
    };
    const target = slT[verdict.fr];
    const bound = verdict.effectiveTo;
    if (!verdict.reads.claimed) {
      gaps.push(verdict.blockedBy === undefined ? gap : { ...gap, blockedBy: verdict.blockedBy });
    } else if (bound !== undefined && target !== null && target > bound) {
      gaps.push({ ...gap, effectiveTo: bound });
    }
  }
  return gaps;
}
