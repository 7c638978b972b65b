/**
 * Findings of the design rules on a terminal, worst first, each with its place and its way out. Of a rule that found
 * much the first few stand in full and the rest are counted: the table at the end has every rule with all it found.
 */
import type { Words } from '../../locales/words.ts';
import type { CheckReport, Locate } from '../check-report.ts';
import type { PublishedFinding } from '../finding.ts';
import { inColumns, type Row } from './columns.ts';
import { penOf, type Pen } from './pen.ts';
import { countsOf, severityTone, worstFirst } from './severity.ts';
import { rendered, span, width, type Line, type Terminal } from './style.ts';
import { wrapped } from './wrap.ts';

/** Findings of one rule and severity that stand in full. */
const SHOWN = 3;

/** @param whole every finding in full, as when one rule is asked for */
export function checkText(
  report: CheckReport,
  locate: Locate,
  words: Words,
  terminal: Terminal,
  whole = false,
): string {
  const pen = penOf(words, terminal);
  const clauses = new Map(report.rules.map((rule) => [rule.id, rule.doc.clause] as const));
  const worst = worstFirst(report.findings);
  const full = whole ? worst : worst.filter((_, i) => !isBeyond(worst, i));
  const summary: Line = [
    span(pen.say('findingCount', countsOf(report.findings)), 'strong'),
    span(` · ${pen.say('asOf', { asOf: report.asOf })}`, 'quiet'),
  ];
  return rendered(
    [
      ...full.flatMap((finding) => [
        ...findingLines(finding, clauses.get(finding.rule) ?? '', locate, pen),
        ...(whole ? [] : moreLines(worst, finding, pen)),
        [],
      ]),
      ...(full.length === worst.length ? [] : byRule(report, pen)),
      ...wrapped(summary, terminal.columns),
      ...(worst.length === 0 ? [] : wrapped([span(pen.say('rulePages'), 'quiet')], terminal.columns)),
    ],
    terminal,
  );
}

/** Findings of the same rule and severity stand together; one more than are shown is shown too. */
function alike(worst: readonly PublishedFinding[], { rule, severity }: PublishedFinding) {
  const all = worst.filter((each) => each.rule === rule && each.severity === severity);
  return all.length > SHOWN + 1
    ? { shown: all.slice(0, SHOWN), more: all.length - SHOWN }
    : { shown: all, more: 0 };
}

function isBeyond(worst: readonly PublishedFinding[], position: number): boolean {
  const finding = worst[position] as PublishedFinding;
  return !alike(worst, finding).shown.includes(finding);
}

function moreLines(worst: readonly PublishedFinding[], finding: PublishedFinding, pen: Pen): readonly Line[] {
  const { shown, more } = alike(worst, finding);
  if (more === 0 || shown.at(-1) !== finding) return [];
  const told = pen.say('moreOfRule', { n: more, rule: finding.rule });
  return [[], ...indented([span(told, 'quiet')], '  ', pen)];
}

/** Every rule that found something, by severity, with what stands and what is waived. */
function byRule({ findings, rules }: CheckReport, pen: Pen): readonly Line[] {
  const titles = new Map(rules.map((rule) => [rule.id, rule.doc.title] as const));
  const groups = new Map<string, PublishedFinding[]>();
  for (const each of [...worstFirst(findings), ...findings.filter(({ waiver }) => waiver !== undefined)]) {
    const key = `${each.severity} ${each.rule}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [each]);
    else known.push(each);
  }
  const rows = [...groups.values()].map((group): Row => {
    const { severity, rule } = group[0] as PublishedFinding;
    const waived = group.filter(({ waiver }) => waiver !== undefined).length;
    return {
      cells: [
        [span(pen.term(severity))],
        [span(String(group.length - waived))],
        [span(waived === 0 ? '' : pen.say('waivedToo', { waived }), 'quiet')],
        [span(rule)],
      ],
      prose: [span(pen.text(titles.get(rule) ?? ''), 'quiet')],
    };
  });
  const columns = [{}, { side: 'right' }, {}, {}] as const;
  const layout = { columns, proseAfter: 4, proseLeast: 24, proseLines: 1 };
  return [[span(pen.say('byRule'), 'strong')], ...inColumns(rows, layout, pen.terminal), []];
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
