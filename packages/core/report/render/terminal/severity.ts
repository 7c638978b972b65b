/** Severities on a terminal: order, tone, counts. */
import type { Severity } from '../../../evaluate/assessment.ts';
import { byCodeUnit } from '../../../lib/order.ts';
import type { PublishedFinding } from '../finding.ts';
import type { Tone } from './style.ts';

export const SEVERITY_IDS = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Findings that no waiver covers, the worst first. */
export function worstFirst(findings: readonly PublishedFinding[]): readonly PublishedFinding[] {
  const rank = (finding: PublishedFinding): number => SEVERITY_IDS.indexOf(finding.severity);
  return findings
    .filter((finding) => finding.waiver === undefined)
    .sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.id, b.id));
}

/** For the sentence `findingCount`. */
export function countsOf(findings: readonly PublishedFinding[]) {
  const open = findings.filter((finding) => finding.waiver === undefined);
  const count = (severity: Severity): number => open.filter((each) => each.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    waived: findings.length - open.length,
  };
}

export function severityTone(severity: Severity): Tone {
  return severity === 'error' ? 'deficit' : 'plain';
}
