import { describe, expect, it } from 'vitest';
import { rule } from './fact-contradicted.ts';
import type { ContradictedFact } from './rule.ts';
import { findingsOf, idsOf } from './test/smallest.ts';

function contradicted(...facts: readonly ContradictedFact[]) {
  return { contradictedFacts: new Map([['zone:a', facts]]) };
}

describe('fact-contradicted', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
    expect(idsOf(rule, {}, contradicted())).toEqual([]);
  });

  it('finds a fact the model contradicts', () => {
    expect(findingsOf(rule, {}, contradicted({ fact: 'wireless', shownBy: 'model' }))).toEqual([
      {
        id: 'finding:fact-contradicted:zone:a:wireless',
        rule: 'fact-contradicted',
        severity: 'warning',
        at: 'zone:a',
        params: { place: 'zone:a', fact: 'wireless', byModel: 1 },
      },
    ]);
  });

  it('finds a fact an answer contradicts', () => {
    expect(findingsOf(rule, {}, contradicted({ fact: 'pki', shownBy: 'answer' }))[0]?.params).toMatchObject({
      byModel: 0,
    });
  });

  it('reports a fact that both contradict once, and each fact by itself', () => {
    const both = contradicted(
      { fact: 'wireless', shownBy: 'answer' },
      { fact: 'wireless', shownBy: 'model' },
      { fact: 'pki', shownBy: 'answer' },
    );
    expect(idsOf(rule, {}, both)).toEqual([
      'finding:fact-contradicted:zone:a:pki',
      'finding:fact-contradicted:zone:a:wireless',
    ]);
    expect(findingsOf(rule, {}, both)[1]?.params).toMatchObject({ byModel: 1 });
  });
});
