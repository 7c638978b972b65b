/**
 * Errors of the design rules by what can come of them: first what lets somebody from outside reach or change safety or
 * the process, then ways past what should part the zones, then zones that hold together what should be apart, last what is only not
 * written down. Our judgement, not a standard's.
 */
import type { Finding } from '../../evaluate/assessment.ts';
import { byCodeUnit } from '../../lib/order.ts';

const WORST_FIRST: readonly string[] = [
  'safety-remote-access',
  'safety-changed-from-outside',
  'dual-homed',
  'level-skip',
  'flow-without-conduit',
  'one-way-against-flow',
  'safety-with-other',
  'business-with-iacs',
  'parent-across-border',
  'asset-placement',
];

/** Rules that are not listed come last, findings of one rule stand together by id. */
export function byConsequence(a: Finding, b: Finding): number {
  return rank(a.rule) - rank(b.rule) || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.id, b.id);
}

function rank(rule: string): number {
  const at = WORST_FIRST.indexOf(rule);
  return at === -1 ? WORST_FIRST.length : at;
}
