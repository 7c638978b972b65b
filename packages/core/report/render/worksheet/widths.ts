/** Widths of columns in characters: what usually stands in them, on one line where it is short. */
const WIDTHS: Readonly<Record<string, number>> = {
  place: 20,
  placeName: 18,
  requirement: 14,
  title: 30,
  fr: 6,
  level: 5,
  required: 10,
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
  assessed: 12,
  observed: 12,
  until: 12,
  supportEnd: 12,
  verified: 12,
};
const USUAL = 16;
/** A provisional SL-A of an FR. */
const RANGE = 9;

export function widthOf(column: string): number {
  return WIDTHS[column] ?? (/^[A-Z]+$/.test(column) ? RANGE : USUAL);
}
