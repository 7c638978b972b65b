/** Findings of the design rules on a terminal, worst first, each with its place and its way out. */
import { fillMessage } from '../../../lib/message.ts';
import { byCodeUnit } from '../../../lib/order.ts';
import { terminalWords } from '../../locales/en/terminal.ts';
import type { CheckReport, Locate } from '../check-report.ts';
import type { PublishedFinding } from '../finding.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';

const ORDER: Readonly<Record<PublishedFinding['severity'], number>> = { error: 0, warning: 1, note: 2 };

export function checkText(report: CheckReport, locate: Locate, terminal: Terminal): string {
  const clauses = new Map(report.rules.map((rule) => [rule.id, rule.doc.clause] as const));
  const open = report.findings.filter((finding) => finding.waiver === undefined);
  const worst = [...open].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || byCodeUnit(a.id, b.id));
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  const summary = fillMessage(terminalWords.findingCount, {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    waived: report.findings.length - open.length,
  });
  return rendered(
    [
      ...worst.flatMap((finding) => [...findingLines(finding, clauses.get(finding.rule) ?? '', locate), []]),
      [span(summary, 'strong'), span(` · as of ${report.asOf}`, 'quiet')],
      ...(open.length === 0 ? [] : [[span(terminalWords.rulePages, 'quiet')]]),
    ],
    terminal,
  );
}

function findingLines(finding: PublishedFinding, clause: string, locate: Locate): readonly Line[] {
  const colon = finding.at.indexOf(':');
  const place = colon < 0 ? undefined : locate(finding.at.slice(0, colon), finding.at.slice(colon + 1));
  const where = place === undefined ? finding.at : `${place.file}:${place.line}:${place.column}`;
  return [
    [
      span(finding.severity, finding.severity === 'error' ? 'deficit' : 'strong'),
      span(` ${where} `),
      span(finding.message),
    ],
    [span(`  ${finding.fix}`)],
    [span(`  ${finding.id}${clause === '' ? '' : ` · ${clause}`}`, 'quiet')],
  ];
}
