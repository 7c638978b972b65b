/**
 * JUnit XML, for build servers: one testsuite per rule. A rule that failed is an error in its own suite, never
 * a passing test; and when the input was refused no rule is shown as passed.
 */
import type { Severity } from '../../evaluate/assessment.ts';
import { justifications, type CheckReport } from './check-report.ts';
import type { PublishedFinding } from './finding.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

export interface JunitOptions {
  /** Findings below it pass and stand in the output of their test. Default: every finding fails. */
  readonly failOn?: Severity;
}

/** The report as JUnit XML; the same report gives the same bytes. */
export function junit(report: CheckReport, { failOn = 'note' }: JunitOptions = {}): string {
  const suites = report.problems.length > 0 ? [inputSuite(report)] : ruleSuites(report, failOn);
  const attributes = {
    name: `bulkhead check ${report.asOf}`,
    ...totalsOf(suites.flatMap((suite) => suite.cases)),
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${written(attributes)}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly outcome: Outcome;
  /** `type` of a failure or error. */
  readonly type: string;
  readonly message: string;
  readonly text: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** In the order of the rules, then rules that are not described. */
function ruleSuites(report: CheckReport, failOn: Severity): readonly Suite[] {
  const found = new Map<string, PublishedFinding[]>();
  for (const { id } of report.rules) if (id !== 'rule-failed') found.set(id, []);
  for (const finding of report.findings) {
    const rule = suiteOf(finding);
    const group = found.get(rule);
    if (group === undefined) found.set(rule, [finding]);
    else group.push(finding);
  }
  const waivers = justifications(report);
  return [...found].map(([name, findings]) => ({
    name,
    cases: findings.length === 0 ? [noFinding(name)] : findings.map((each) => caseOf(each, waivers, failOn)),
  }));
}

/** A failure of a rule belongs to the suite of that rule, which would otherwise look passed. */
function suiteOf(finding: PublishedFinding): string {
  return finding.rule === 'rule-failed' ? finding.at.slice('rule:'.length) : finding.rule;
}

function noFinding(rule: string): Case {
  return { name: 'no finding', classname: rule, outcome: 'passed', type: '', message: '', text: '' };
}

function caseOf(finding: PublishedFinding, waivers: ReadonlyMap<string, string>, failOn: Severity): Case {
  const waived = finding.waiver === undefined ? null : (waivers.get(finding.waiver) ?? finding.waiver);
  return {
    name: finding.id,
    classname: suiteOf(finding),
    outcome: waived === null ? outcomeOf(finding, failOn) : 'skipped',
    type: finding.severity,
    message: waived ?? finding.message,
    text: `${finding.message}\n${finding.fix}`,
  };
}

function outcomeOf(finding: PublishedFinding, failOn: Severity): Outcome {
  if (finding.rule === 'rule-failed') return 'error';
  return WEIGHT[finding.severity] >= WEIGHT[failOn] ? 'failure' : 'passed';
}

function inputSuite(report: CheckReport): Suite {
  return {
    name: 'input',
    cases: report.problems.map(({ code, message, at }): Case => {
      const place = `${at.file}:${at.line}:${at.column}`;
      return {
        name: place,
        classname: 'input',
        outcome: 'error',
        type: code,
        message,
        text: `${place} ${message}`,
      };
    }),
  };
}

function totalsOf(cases: readonly Case[]) {
  const count = (outcome: Outcome) => cases.filter((each) => each.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function suiteLines({ name, cases }: Suite): readonly string[] {
  const open = `  <testsuite${written({ name, ...totalsOf(cases), time: 0 })}>`;
  return [open, ...cases.flatMap(caseLines), '  </testsuite>'];
}

function caseLines({ name, classname, outcome, type, message, text }: Case): readonly string[] {
  const open = `    <testcase${written({ classname, name, time: 0 })}`;
  switch (outcome) {
    case 'passed':
      if (text === '') return [`${open}/>`];
      return [`${open}>`, `      <system-out>${escaped(text)}</system-out>`, '    </testcase>'];
    case 'skipped':
      return [
        `${open}>`,
        `      <skipped${written({ message })}/>`,
        `      <system-out>${escaped(text)}</system-out>`,
        '    </testcase>',
      ];
    case 'failure':
    case 'error':
      return [
        `${open}>`,
        `      <${outcome}${written({ message, type })}>${escaped(text)}</${outcome}>`,
        '    </testcase>',
      ];
  }
}

function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll(/[\t\n]/g, ' ')}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 does not allow, and the other control characters, which a terminal would obey. */
const REFUSED = /[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replaceAll(REFUSED, '').replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
