/** docs/rules.md 3.4: an enhancement (RE) and its base. */
import { NONE, type Judged } from './world.ts';

/**
 * 3.4: the final verdict of an RE from its own and the final one of its base, `requirement`.
 * @param keepsOwn the row is marked to keep its own verdict when its base is notApplicable
 */
export function restOnBase(own: Judged, base: Judged, requirement: string, keepsOwn: boolean): Judged {
  // At a conduit a row judged at the zone takes nothing from a base and gives nothing to an RE.
  if (own.reason?.code === 'judgedAtZone') return own;
  if (base.reason?.code === 'judgedAtZone') return own;

  // A failed RE stays failed, whatever its base.
  if (own.verdict === 'failed') return { ...own, upper: own.upper && base.upper };

  if (base.verdict === 'notApplicable') {
    // Only a row marked so keeps its own verdict and reads then, the base counting as satisfied.
    if (keepsOwn) return own;
    return {
      verdict: 'notApplicable',
      from: base.from,
      reads: base.reads,
      upper: base.upper,
      reason: { code: 'base', requirement },
    };
  }

  // Not applicable by its own answer or fact: keeps its own reads whatever its base.
  if (own.verdict === 'notApplicable') return own;

  const upper = own.upper && base.upper;
  if ((own.verdict === 'met' || own.verdict === 'compensated') && !base.reads.claimed) {
    return { ...own, verdict: 'partial', reads: NONE, upper, blockedBy: { code: 'base', requirement } };
  }
  return {
    ...own,
    reads: {
      claimed: own.reads.claimed && base.reads.claimed,
      evidenced: own.reads.evidenced && base.reads.evidenced,
      verified: own.reads.verified && base.reads.verified,
    },
    upper,
  };
}
