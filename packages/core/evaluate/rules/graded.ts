/** A rule has one usual severity; a finding that weighs otherwise says so. */
import type { Severity } from '../assessment.ts';
import type { Found, Rule } from './rule.ts';

export interface Graded extends Found {
  /** The rule's own severity when not given. */
  readonly severity?: Severity;
}

export function severityOf(rule: Rule, found: Graded): Severity {
  return found.severity ?? rule.severity;
}
