/** What the design rules find. */
import type { Severity } from '@bulkhead/core/evaluate/assessment.ts';
import type { PlaceFindings } from '@bulkhead/core/report/workbench/place-findings.ts';
import { view, type Moment } from './plants.ts';

export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The place, or `site`. */
  readonly at: string;
  /** What it is about stands by its name. */
  readonly message: string;
  readonly fix: string;
  readonly concerns?: readonly string[];
  /** The waiver that covers it, by its id. */
  readonly waiver?: string;
}

export function findings(moment: Moment) {
  return view<{ readonly findings: readonly Finding[] }>(moment, 'findings/named');
}

/** Those of one place. */
export function findingsAt(moment: Moment, place: string) {
  return view<{ readonly findings: readonly Finding[] }>(moment, 'findings/named', { place });
}

/** What is open at each zone and conduit, without its sentences: of a large plant all of them weigh megabytes. */
export function openFindings(moment: Moment) {
  return view<PlaceFindings>(moment, 'findings/places');
}
