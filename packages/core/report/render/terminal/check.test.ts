/** What `check` folds, and that nothing is lost by it. */
import { describe, expect, it } from 'vitest';
import { RULE_INFOS } from '../../../evaluate/rules/index.ts';
import { words } from '../../locales/en/index.ts';
import type { CheckReport } from '../check-report.ts';
import type { PublishedFinding } from '../finding.ts';
import { checkText } from './check.ts';

const TERMINAL = { columns: 100, colour: false, unicode: true };

function finding(rule: string, n: number, more: Partial<PublishedFinding> = {}): PublishedFinding {
  const at = `zone:z-${n}`;
  return { id: `finding:${rule}:${at}`, rule, severity: 'warning', at, message: `m${n}`, fix: 'f', ...more };
}

function text(findings: readonly PublishedFinding[], whole = false): string {
  const report: CheckReport = {
    version: '0',
    asOf: '2026-11-22',
    rules: RULE_INFOS,
    findings,
    waivers: [],
    problems: [],
    problemCount: 0,
  };
  return checkText(report, () => undefined, words, TERMINAL, whole);
}

function inFull(output: string): readonly string[] {
  return [...output.matchAll(/^ {2}finding:\S+:(z-\d+)/gm)].map(([, zone]) => zone as string);
}

const many = (count: number, more: Partial<PublishedFinding> = {}) =>
  Array.from({ length: count }, (_, i) => finding('wide-ports', i, more));

describe('findings of check', () => {
  it('stand in full while a rule found few', () => {
    const output = text(many(4));
    expect(inFull(output)).toEqual(['z-0', 'z-1', 'z-2', 'z-3']);
    expect(output).not.toContain('--rule');
  });

  it('are folded where a rule found many, and counted', () => {
    const output = text([...many(7), finding('level-skip', 8)]);
    expect(inFull(output)).toEqual(['z-8', 'z-0', 'z-1', 'z-2']);
    expect(output).toContain('… 4 more: --rule wide-ports');
    expect(output).toMatch(/^ {2}warning {2}7 {2}wide-ports /m);
    expect(output).toMatch(/^ {2}warning {2}1 {2}level-skip /m);
    expect(output).toContain('0 errors, 8 warnings, 0 notes, 0 waived');
  });

  it('are counted by severity, and what is waived beside what stands', () => {
    const notes = [90, 91].map((n) => finding('wide-ports', n, { severity: 'note' }));
    const waived = finding('wide-ports', 95, { waiver: 'w' });
    const output = text([...many(5), ...notes, waived]);
    expect(output).toMatch(/^ {2}warning {2}5 {2}\+1 waived {2}wide-ports /m);
    expect(output).toMatch(/^ {2}note {5}2 {13}wide-ports /m);
    expect(inFull(output)).toEqual(['z-0', 'z-1', 'z-2', 'z-90', 'z-91']);
  });

  it('stand in full where one rule is asked for', () => {
    expect(inFull(text(many(7), true))).toHaveLength(7);
  });
});
