/** How a mitigation of ATT&CK for ICS stands at a zone, by the rows of 62443-3-3 that support it (3.11). */
import type { Verdict } from '../evaluate/assessment.ts';

/** The readings that can be asked for. */
export const ATTACK_READINGS = ['claimed', 'evidenced', 'verified'] as const;
export type AttackReading = (typeof ATTACK_READINGS)[number];

/**
 * holds: every row that applies is satisfied. open: it would, if the rows that nobody answered, or whose rule failed, were. lacks: a
 * row is known not to be satisfied. none: no row of the standard supports it, or none of them applies there.
 */
export type MitigationStatus = 'holds' | 'open' | 'lacks' | 'none';

export interface MitigationStanding {
  readonly id: string;
  readonly title: string;
  readonly status: MitigationStatus;
  /** Verdicts of the rows that support it, in the order of their catalog. */
  readonly rows: readonly Verdict[];
}

export function mitigationStatus(rows: readonly Verdict[], reading: AttackReading): MitigationStatus {
  const applying = rows.filter(({ verdict }) => verdict !== 'notApplicable');
  if (applying.length === 0) return 'none';
  const left = applying.filter(({ reads }) => !reads[reading]);
  if (left.length === 0) return 'holds';
  return left.every(isOpen) ? 'open' : 'lacks';
}

/** Nobody knows: it is not answered, or our rule threw. */
function isOpen({ verdict }: Verdict): boolean {
  return verdict === 'undetermined' || verdict === 'failed';
}
