/** Reports for tests of the machine-readable forms, and what a hostile plant may hold. */
import type { Rule } from '../../../evaluate/rules/rule.ts';
import { RULES, RULE_INFOS } from '../../../evaluate/rules/index.ts';
import type { Waiver } from '../../../model/plant.ts';
import type { CheckReport } from '../check-report.ts';
import type { PublishedFinding } from '../finding.ts';

export const EMPTY: CheckReport = {
  version: '0.1.0',
  asOf: '2026-06-15',
  rules: RULE_INFOS,
  findings: [],
  waivers: [],
  problems: [],
  problemCount: 0,
};

export const FINDING: PublishedFinding = {
  id: 'finding:dual-homed:asset:x',
  rule: 'dual-homed',
  severity: 'error',
  at: 'asset:x',
  message: 'asset `x` has two legs',
  fix: 'remove one',
};

export const WAIVER: Waiver = {
  id: 'w-1',
  finding: FINDING.id,
  reason: 'until the outage',
  approvedBy: 'plant manager',
  expires: '2026-07-31',
};

export const FAILED: PublishedFinding = {
  id: 'finding:rule-failed:dual-homed',
  rule: 'rule-failed',
  severity: 'error',
  at: 'rule:dual-homed',
  message: 'rule `dual-homed` failed',
  fix: 'report it',
};

export const PROBLEM = {
  code: 'unknown-key',
  message: 'unknown key `zons`',
  at: { file: 'plant.yaml', line: 3, column: 1 },
} as const;

export const FIRST_RULE: Rule = RULES[0] as Rule;

export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '"/><failure message="x',
  "' onload='x",
  ']]><testcase/><![CDATA[',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&amp;&#0;&#x1b;',
  '\u0000\u0001\u0008\u000b\u000c\u001b[31mred\u007f\u009b0m',
  'line\r\nbreak\ttab\u0085\u2028',
  '\ud800 lone \udfff',
  '\ufffe\uffff',
  '\u202egnp.exe',
  '{0} {{1}} {zone} ${x} %s',
  '[click](https://evil.example/) [1](0) ![i](x)',
  '{"json": "\\"}',
  '../../etc/passwd',
  '=cmd|calc!A0',
  '😀 Grüße Ångström',
  '',
];
