/** Findings of the design rules on a terminal, worst first, each with its place and its way out. */
import type { Words } from '../../locales/words.ts';
import type { CheckReport, Locate } from '../check-report.ts';
import type { PublishedFinding } from '../finding.ts';
import { penOf, type Pen } from './pen.ts';
import { countsOf, severityTone, worstFirst } from './severity.ts';
import { rendered, span, width, type Line, type Terminal } from './style.ts';
import { wrapped } from './wrap.ts';

export function checkText(report: CheckReport, locate: Locate, words: Words, terminal: Terminal): string {
  const pen = penOf(words, terminal);
  const clauses = new Map(report.rules.map((rule) => [rule.id, rule.doc.clause] as const));
  const worst = worstFirst(report.findings);
  const summary: Line = [
    span(pen.say('findingCount', countsOf(report.findings)), 'strong'),
    span(` · ${pen.say('asOf', { asOf: report.asOf })}`, 'quiet'),
  ];
  return rendered(
    [
      ...worst.flatMap((finding) => [
        ...findingLines(finding, clauses.get(finding.rule) ?? '', locate, pen),
        [],
      ]),
      ...wrapped(summary, terminal.columns),
      ...(worst.length === 0 ? [] : wrapped([span(pen.say('rulePages'), 'quiet')], terminal.columns)),
    ],
    terminal,
  );
}

function findingLines(finding: PublishedFinding, clause: string, locate: Locate, pen: Pen): readonly Line[] {
  const { severity, message, fix, id } = finding;
  return [
    [span(pen.term(severity), severityTone(severity)), span(` ${whereOf(finding, locate)}`, 'strong')],
    ...indented([span(pen.text(message))], '  ', pen),
    ...indented([span(pen.text(fix))], '  → ', pen),
    ...indented([span(clause === '' ? id : `${id} · ${clause}`, 'quiet')], '  ', pen),
  ];
}

function whereOf({ at }: PublishedFinding, locate: Locate): string {
  const colon = at.indexOf(':');
  const place = colon < 0 ? undefined : locate(at.slice(0, colon), at.slice(colon + 1));
  return place === undefined ? at : `${place.file}:${place.line}:${place.column}`;
}

/** The line behind a lead; what goes on hangs under it. */
function indented(line: Line, lead: string, { terminal, text }: Pen): readonly Line[] {
  const first = span(text(lead));
  const indent = width([first]);
  return wrapped(line, terminal.columns - indent).map((each, i) => [
    i === 0 ? first : span(' '.repeat(indent)),
    ...each,
  ]);
}
