import { TRIAGE_QUESTIONS } from '../../../model/schema/judgement.ts';
import type { SheetKind } from '../../../worksheet/column.ts';

/** Widths of columns in characters: what usually stands in them, on one line where it is short. */
const WIDTHS: Readonly<Record<string, number>> = {
  place: 20,
  placeName: 18,
  requirement: 14,
  title: 30,
  fr: 6,
  level: 5,
  required: 11,
  status: 16,
  how: 44,
  reason: 34,
  measures: 16,
  effectiveTo: 9,
  effectReviewed: 12,
  dependsOn: 20,
  appliesTo: 20,
  verdict: 16,
  why: 34,
  reads: 16,
  exceptions: 24,
  id: 22,
  name: 26,
  type: 18,
  function: 30,
  class: 9,
  purpose: 36,
  from: 24,
  to: 24,
  places: 30,
  file: 34,
  sha256: 24,
  note: 30,
  backup: 28,
  collected: 12,
  expires: 12,
  fact: 17,
  means: 44,
  shows: 26,
  value: 12,
  rows: 44,
  asset: 22,
  assetName: 28,
  assetZone: 26,
  assessed: 12,
  observed: 12,
  until: 12,
  supportEnd: 12,
  verified: 12,
  consequence: 40,
  cause: 28,
  causeHackable: 12,
  hackable: 12,
  deviation: 20,
  entry: 26,
  effects: 22,
  path: 22,
  techniques: 18,
  likelihood: 14,
  likelihoodRationale: 40,
  safeguards: 28,
  hackableSafeguards: 28,
  unhackableSafeguards: 28,
  vulnerabilities: 40,
  scenario: 24,
  scenarioName: 36,
  outcome: 22,
  date: 12,
  worstCases: 24,
  source: 18,
};
/** Where a column holds something else than its like in other sheets. */
const IN_SHEET: Readonly<Record<string, number>> = {
  'exceptions.requirement': 22,
  'exceptions.reason': 44,
  'exceptions.class': 16,
  'interfaces.name': 18,
  'interfaces.address': 18,
  'interfaces.mac': 19,
  'interfaces.network': 24,
  'triage.note': 44,
  'gaps.reason': 44,
  'gaps.owner': 24,
  'gaps.measures': 28,
  'scenarios.name': 40,
  'worstCases.name': 34,
  'worstCases.source': 24,
  'countermeasures.name': 40,
  'countermeasures.rows': 30,
};
const USUAL = 16;
/** Its head is a whole question. */
const QUESTION = 19;
const QUESTIONS: readonly string[] = TRIAGE_QUESTIONS;
/** A provisional SL-A of an FR. */
const RANGE = 9;

export function widthOf(kind: SheetKind, column: string): number {
  if (kind === 'triage' && QUESTIONS.includes(column)) return QUESTION;
  return IN_SHEET[`${kind}.${column}`] ?? WIDTHS[column] ?? (/^[A-Z]+$/.test(column) ? RANGE : USUAL);
}
