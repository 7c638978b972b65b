import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../model/plant.ts';
import type { Finding } from '../assessment.ts';
import { ruleInput } from './input.ts';
import type { Found, Rule } from './rule.ts';
import { runRules } from './run.ts';
import { AS_OF, plantWith } from './test/smallest.ts';

const DOC = { title: '', looksAt: '', clause: '', cannotSee: '', fix: '', checkByHand: '' };

function finding(id: string, ...found: readonly Found[]): Rule {
  return { id, severity: 'warning', doc: DOC, find: () => found };
}

function throwing(id: string, ...found: readonly Found[]): Rule {
  return {
    id,
    severity: 'warning',
    doc: DOC,
    *find() {
      yield* found;
      throw new Error('no such thing');
    },
  };
}

function run(rules: readonly Rule[], waivers: readonly Waiver[] = []): readonly Finding[] {
  return runRules(rules, ruleInput(plantWith({ waivers: [...waivers] }), AS_OF));
}

const AT_A: Found = { at: 'zone:a', params: { n: 1 } };
const AT_B: Found = { at: 'zone:b', what: 'x', params: {} };

describe('runRules', () => {
  it('finds nothing without rules', () => {
    expect(run([])).toEqual([]);
  });

  it('builds ids from rule, place and what', () => {
    expect(run([finding('r', AT_B, AT_A)])).toEqual([
      { id: 'finding:r:zone:a', rule: 'r', severity: 'warning', at: 'zone:a', params: { n: 1 } },
      { id: 'finding:r:zone:b:x', rule: 'r', severity: 'warning', at: 'zone:b', params: {} },
    ]);
  });

  it('sorts by id in code-unit order, whatever the order of the rules', () => {
    const ids = run([finding('s', AT_A), finding('r', AT_B, AT_A), finding('R', AT_A)]).map(({ id }) => id);
    expect(ids).toEqual(['finding:R:zone:a', 'finding:r:zone:a', 'finding:r:zone:b:x', 'finding:s:zone:a']);
  });

  it('lets a finding weigh otherwise than its rule', () => {
    const graver = { ...AT_A, severity: 'error' };
    expect(run([finding('r', graver)])).toMatchObject([{ severity: 'error' }]);
  });

  it('makes a rule that throws a finding, and silences neither the others nor what it had found', () => {
    expect(run([finding('a', AT_A), throwing('bad', AT_A), finding('z', AT_A)])).toEqual([
      { id: 'finding:a:zone:a', rule: 'a', severity: 'warning', at: 'zone:a', params: { n: 1 } },
      { id: 'finding:bad:zone:a', rule: 'bad', severity: 'warning', at: 'zone:a', params: { n: 1 } },
      {
        id: 'finding:rule-failed:bad',
        rule: 'rule-failed',
        severity: 'error',
        at: 'rule:bad',
        params: { rule: 'bad', error: 'no such thing' },
      },
      { id: 'finding:z:zone:a', rule: 'z', severity: 'warning', at: 'zone:a', params: { n: 1 } },
    ]);
  });

  it('survives a rule that throws before it starts, or throws something odd', () => {
    const odd: Rule = {
      ...finding('odd'),
      find: () => {
        // oxlint-disable-next-line no-throw-literal -- whatever is thrown must be caught
        throw 'text';
      },
    };
    expect(run([odd])).toMatchObject([{ id: 'finding:rule-failed:odd', params: { error: 'text' } }]);
  });

  it('takes two findings with one id for a failure of the rule', () => {
    expect(run([finding('r', AT_A, { ...AT_A, params: { n: 2 } })])).toMatchObject([
      { id: 'finding:r:zone:a', params: { n: 1 } },
      { id: 'finding:rule-failed:r', severity: 'error' },
    ]);
  });
});

function waiver(id: string, rest: Partial<Waiver> = {}): Waiver {
  return {
    id,
    finding: 'finding:r:zone:a',
    reason: 'until the outage',
    approvedBy: 'plant manager',
    expires: AS_OF,
    ...rest,
  };
}

const BEFORE = '2026-06-14';
const AFTER = '2026-06-16';

it('holds more findings than a call could have arguments', () => {
  const many = Array.from({ length: 150_000 }, (_, n): Found => ({ at: `zone:z${n}`, params: {} }));
  expect(run([finding('r', ...many.slice(0, 1)), { ...finding('s'), find: () => many }])).toHaveLength(
    150_001,
  );
});

describe('waivers', () => {
  const rule = finding('r', AT_A, AT_B);

  it('cover the finding they name, and no other, through their last day', () => {
    expect(run([rule], [waiver('w')])).toMatchObject([
      { id: 'finding:r:zone:a', waiver: 'w', severity: 'warning' },
      { id: 'finding:r:zone:b:x' },
    ]);
    expect(run([rule], [waiver('w')])[1]).not.toHaveProperty('waiver');
  });

  it('leave the finding standing once expired, and say so', () => {
    const [standing, , expired, ...rest] = run([rule], [waiver('w', { expires: BEFORE })]);
    expect(standing).not.toHaveProperty('waiver');
    expect(expired).toEqual({
      id: 'finding:waiver-expired:waiver:w',
      rule: 'waiver-expired',
      severity: 'warning',
      at: 'waiver:w',
      params: { waiver: 'w', finding: 'finding:r:zone:a', expires: BEFORE, approvedBy: 'plant manager' },
    });
    expect(rest).toEqual([]);
  });

  it('that cover nothing are noted, expired or not', () => {
    for (const expires of [BEFORE, AFTER]) {
      const unused = waiver('w', { finding: 'finding:r:zone:gone', expires });
      expect(run([rule], [unused])).toMatchObject([
        { id: 'finding:r:zone:a' },
        { id: 'finding:r:zone:b:x' },
        {
          id: 'finding:waiver-unused:waiver:w',
          rule: 'waiver-unused',
          severity: 'note',
          at: 'waiver:w',
          params: { waiver: 'w', finding: 'finding:r:zone:gone' },
        },
      ]);
    }
  });

  it('do not reach a graver finding of the same flow', () => {
    const graver = finding('r', { ...AT_A, what: 'no-dmz' });
    expect(run([graver], [waiver('w')]).map(({ id }) => id)).toEqual([
      'finding:r:zone:a:no-dmz',
      'finding:waiver-unused:waiver:w',
    ]);
  });

  it('that were renewed are no longer spoken of', () => {
    const renewed = [waiver('w-1', { expires: BEFORE }), waiver('w-2')];
    expect(run([rule], renewed)).toMatchObject([{ waiver: 'w-2' }, { id: 'finding:r:zone:b:x' }]);
  });

  it('of several the one that holds longest is named, then the first by id', () => {
    const several = [waiver('b', { expires: AFTER }), waiver('a', { expires: AFTER }), waiver('0')];
    expect(run([rule], several)[0]).toMatchObject({ waiver: 'a' });
  });

  it('of a rule that failed are not called unused', () => {
    const needed = waiver('w', { finding: 'finding:bad:zone:c' });
    expect(run([throwing('bad')], [needed]).map(({ id }) => id)).toEqual(['finding:rule-failed:bad']);
  });

  it('can cover the failure of a rule, so that our fault does not stop a plant for good', () => {
    const [failure] = run([throwing('bad')], [waiver('w', { finding: 'finding:rule-failed:bad' })]);
    expect(failure).toMatchObject({ id: 'finding:rule-failed:bad', severity: 'error', waiver: 'w' });
  });

  it('cannot cover findings about waivers', () => {
    const [first, second] = run(
      [],
      [waiver('w-1'), waiver('w-2', { finding: 'finding:waiver-unused:waiver:w-1', expires: AFTER })],
    );
    expect(first).not.toHaveProperty('waiver');
    expect(second).toMatchObject({ id: 'finding:waiver-unused:waiver:w-2' });
  });
});
