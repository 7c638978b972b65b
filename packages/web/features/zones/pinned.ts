/** What is pinned to a place: how many findings there are, and the gravest of them. */
import type { Severity } from '@bulkhead/core/evaluate/assessment.ts';
import type { GraveSeverity, OpenAtPlace } from '@bulkhead/core/report/workbench/place-findings.ts';
import type { Finding } from '../../api/findings.ts';

export interface Pinned {
  readonly severity: GraveSeverity;
  readonly count: number;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** The gravest first; what is waived is left out. */
export function openHere(all: readonly Finding[], at: string): readonly Finding[] {
  return all
    .filter((each) => each.at === at && each.waiver === undefined)
    .toSorted((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
}

/** By place. Notes are not pinned: nobody has to act on them. */
export function pinned(places: readonly OpenAtPlace[]): ReadonlyMap<string, Pinned> {
  return new Map(
    places.flatMap(({ ref, open }): readonly (readonly [string, Pinned])[] => {
      const [gravest] = open;
      return gravest === undefined ? [] : [[ref, { severity: gravest.severity, count: open.length }]];
    }),
  );
}
