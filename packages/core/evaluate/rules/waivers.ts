/** Waivers applied to findings (3.13). */
import { byCodeUnit } from '../../lib/order.ts';
import type { Waiver } from '../../model/plant.ts';
import type { Finding } from '../assessment.ts';
import { severityOfNotice } from './notices.ts';

/**
 * The findings with their live waiver set, and the notices about waivers. A waiver holds through its last day.
 * An expired one leaves the finding standing.
 * @param silent rules that failed: a waiver of theirs that names no finding may well be needed
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  asOf: string,
  silent: ReadonlySet<string>,
): readonly Finding[] {
  const byFinding = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const group = byFinding.get(waiver.finding);
    if (group === undefined) byFinding.set(waiver.finding, [waiver]);
    else group.push(waiver);
  }
  const present = new Set(findings.map((finding) => finding.id));
  const notices = [...byFinding].flatMap(([id, group]) => {
    if (!present.has(id)) return isOfRule(id, silent) ? [] : group.map(unused);
    return longest(group, asOf) === undefined ? group.map(expired) : [];
  });
  return [...findings.map((finding) => waived(finding, byFinding.get(finding.id), asOf)), ...notices];
}

function waived(finding: Finding, waivers: readonly Waiver[] | undefined, asOf: string): Finding {
  const waiver = longest(waivers ?? [], asOf);
  return waiver === undefined ? finding : { ...finding, waiver: waiver.id };
}

/** Of the live waivers the one that holds longest, then the first by id. */
function longest(waivers: readonly Waiver[], asOf: string): Waiver | undefined {
  return waivers
    .filter((waiver) => asOf <= waiver.expires)
    .sort((a, b) => byCodeUnit(b.expires, a.expires) || byCodeUnit(a.id, b.id))[0];
}

function isOfRule(finding: string, rules: ReadonlySet<string>): boolean {
  return rules.has(finding.split(':', 2)[1] ?? '');
}

function expired(waiver: Waiver): Finding {
  return {
    id: `finding:waiver-expired:waiver:${waiver.id}`,
    rule: 'waiver-expired',
    severity: severityOfNotice('waiver-expired'),
    at: `waiver:${waiver.id}`,
    params: {
      waiver: waiver.id,
      finding: waiver.finding,
      expires: waiver.expires,
      approvedBy: waiver.approvedBy,
    },
  };
}

function unused(waiver: Waiver): Finding {
  return {
    id: `finding:waiver-unused:waiver:${waiver.id}`,
    rule: 'waiver-unused',
    severity: severityOfNotice('waiver-unused'),
    at: `waiver:${waiver.id}`,
    params: { waiver: waiver.id, finding: waiver.finding },
  };
}
