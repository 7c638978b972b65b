import { describe, expect, it } from 'vitest';
import { RULE_IDS } from '../../evaluate/rules/index.ts';
import type { CheckReport } from './check-report.ts';
import { junit, type JunitOptions } from './junit.ts';
import { EMPTY, FAILED, FINDING, HOSTILE, PROBLEM, WAIVER } from './test/report.ts';
import { readXml, type Element } from './test/xml.ts';

function suitesOf(report: CheckReport, options?: JunitOptions): Readonly<Record<string, Element>> {
  const suites = readXml(junit(report, options)).children;
  return Object.fromEntries(suites.map((suite) => [suite.attributes['name'], suite]));
}

/** Name of the only test of a suite and the elements in it. */
function only(suite: Element | undefined): readonly [string | undefined, readonly string[]] {
  const [test, ...more] = suite?.children ?? [];
  expect(more).toEqual([]);
  return [test?.attributes['name'], (test?.children ?? []).map((child) => child.name)];
}

describe('junit', () => {
  it('has a passing test per rule when there is nothing to find', () => {
    const root = readXml(junit(EMPTY));
    const passed = RULE_IDS.filter((id) => id !== 'rule-failed');
    expect(root.attributes).toEqual({
      name: 'bulkhead check 2026-06-15',
      tests: String(passed.length),
      failures: '0',
      errors: '0',
      skipped: '0',
    });
    expect(root.children.map((suite) => suite.attributes['name'])).toEqual(passed);
    for (const suite of root.children) expect(only(suite)).toEqual(['no finding', []]);
  });

  it('has a failed test per finding', () => {
    const other = { ...FINDING, id: 'finding:dual-homed:asset:y', at: 'asset:y' };
    const suite = suitesOf({ ...EMPTY, findings: [FINDING, other] })['dual-homed'];
    expect(suite?.attributes).toMatchObject({ tests: '2', failures: '2', errors: '0', skipped: '0' });
    const [test] = suite?.children ?? [];
    expect(test?.attributes).toMatchObject({ classname: 'dual-homed', name: 'finding:dual-homed:asset:x' });
    expect(test?.children[0]).toEqual({
      name: 'failure',
      attributes: { message: 'asset `x` has two legs', type: 'error' },
      children: [],
      text: 'asset `x` has two legs\nremove one',
    });
  });

  it('skips a waived finding and says why', () => {
    const report = { ...EMPTY, findings: [{ ...FINDING, waiver: 'w-1' }], waivers: [WAIVER] };
    const suite = suitesOf(report)['dual-homed'];
    expect(suite?.attributes).toMatchObject({ tests: '1', failures: '0', skipped: '1' });
    expect(suite?.children[0]?.children[0]).toMatchObject({
      name: 'skipped',
      attributes: { message: 'until the outage (w-1, plant manager, 2026-07-31)' },
    });
  });

  it('shows a rule that failed as an error of its own suite, never as passed', () => {
    expect(only(suitesOf({ ...EMPTY, findings: [FAILED] })['dual-homed'])).toEqual([FAILED.id, ['error']]);
    expect(only(suitesOf({ ...EMPTY, findings: [FAILED] }, { failOn: 'error' })['dual-homed'])[1]).toEqual([
      'error',
    ]);
    const both = suitesOf({ ...EMPTY, findings: [FINDING, FAILED] })['dual-homed'];
    expect(both?.attributes).toMatchObject({ tests: '2', failures: '1', errors: '1' });
  });

  it('shows no rule at all when the input was refused', () => {
    const root = readXml(junit({ ...EMPTY, problems: [PROBLEM] }));
    expect(root.attributes).toMatchObject({ tests: '1', errors: '1' });
    expect(root.children.map((suite) => suite.attributes['name'])).toEqual(['input']);
    const [test] = root.children[0]?.children ?? [];
    expect(test?.attributes['name']).toBe('plant.yaml:3:1');
    expect(test?.children[0]).toMatchObject({
      name: 'error',
      attributes: { type: 'unknown-key', message: 'unknown key `zons`' },
      text: 'plant.yaml:3:1 unknown key `zons`',
    });
  });

  it('fails from the severity that check fails on, and keeps the others in sight', () => {
    const findings = (['error', 'warning', 'note'] as const).map((severity) => ({ ...FINDING, severity }));
    const shapes = (failOn: 'error' | 'warning' | 'note') =>
      suitesOf({ ...EMPTY, findings }, { failOn })['dual-homed']?.children.map(
        (test) => test.children[0]?.name,
      );
    expect(shapes('note')).toEqual(['failure', 'failure', 'failure']);
    expect(shapes('warning')).toEqual(['failure', 'failure', 'system-out']);
    expect(shapes('error')).toEqual(['failure', 'system-out', 'system-out']);
  });

  it('gives a finding of a rule that is not described a suite at the end', () => {
    const suites = suitesOf({ ...EMPTY, findings: [{ ...FINDING, rule: 'other' }] });
    expect(Object.keys(suites).at(-1)).toBe('other');
  });

  it.each(HOSTILE)('keeps its shape over %j', (text) => {
    const hostile = { ...FINDING, id: `finding:${text}`, rule: text, message: text, fix: text };
    const findings = [hostile, { ...hostile, waiver: 'w-1' }, { ...hostile, severity: 'note' as const }];
    const waivers = [{ ...WAIVER, reason: text, approvedBy: text }];
    const root = readXml(junit({ ...EMPTY, findings, waivers }, { failOn: 'warning' }));
    const names = root.children.at(-1)?.children.flatMap((test) => test.children.map((child) => child.name));
    expect(names).toEqual(['failure', 'skipped', 'system-out', 'system-out']);
    const problems = [{ ...PROBLEM, message: text, at: { file: text, line: 1, column: 1 } }];
    expect(readXml(junit({ ...EMPTY, problems })).children).toHaveLength(1);
  });

  it('keeps what XML can hold and drops what it refuses and what a terminal would obey', () => {
    const message = 'Grüße 😀 <b> \u001b[31m\u0000\u009b\ufffe\ud800&';
    const suite = suitesOf({ ...EMPTY, findings: [{ ...FINDING, message }] })['dual-homed'];
    expect(suite?.children[0]?.children[0]?.attributes['message']).toBe('Grüße 😀 <b> [31m&');
  });

  it('holds more findings than a call could have arguments', () => {
    const findings = Array.from({ length: 150_000 }, () => FINDING);
    expect(junit({ ...EMPTY, findings }).split('<failure').length).toBe(150_001);
  });

  it('gives the same bytes twice', () => {
    const report = { ...EMPTY, findings: [FINDING, FAILED], waivers: [WAIVER] };
    expect(junit(report)).toBe(junit(structuredClone(report)));
  });
});
