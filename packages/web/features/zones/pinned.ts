/** What is pinned to a place: how many findings there are, and the gravest of them. */
import type { Severity } from '@bulkhead/core/evaluate/assessment.ts';
import type { Finding } from '../../api/findings.ts';

export interface Pinned {
  readonly severity: Severity;
  readonly count: number;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** The gravest first; what is waived is left out. */
export function openFindings(all: readonly Finding[], at: string): readonly Finding[] {
  return all
    .filter((each) => each.at === at && each.waiver === undefined)
    .toSorted((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
}

/** By place. Notes are not pinned: nobody has to act on them. */
export function pinned(all: readonly Finding[]): ReadonlyMap<string, Pinned> {
  const pins = new Map<string, Pinned>();
  for (const { at, severity, waiver } of all) {
    if (waiver !== undefined || severity === 'note') continue;
    const before = pins.get(at);
    pins.set(at, {
      severity: before?.severity === 'error' ? 'error' : severity,
      count: (before?.count ?? 0) + 1,
    });
  }
  return pins;
}
