import { describe, expect, it } from 'vitest';
import { rule } from './evidence-uncited.ts';
import type { Evidence } from '../../model/plant.ts';
import { findingsOf, idsOf, zone } from './test/smallest.ts';

describe('evidence-uncited', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const evidence: Evidence[] = [{ id: 'e', title: 't', kind: 'implementation', places: ['zone:a'] }];
  const cites = { evidence: ['e'] };

  it('finds evidence that nobody cites', () => {
    expect(findingsOf(rule, { evidence })).toMatchObject([
      { id: 'finding:evidence-uncited:site', params: { n: 1, evidence: ['e'] } },
    ]);
  });

  it('is content where an answer, a fact or a certificate cites it', () => {
    const answers = [{ place: 'site', requirement: 'r', status: 'met' as const, ...cites }];
    expect(idsOf(rule, { evidence, answers })).toEqual([]);
    const facts = { wireless: { value: false, ...cites } };
    expect(idsOf(rule, { evidence, site: { facts } })).toEqual([]);
    expect(idsOf(rule, { evidence, zones: [zone('a', { facts })] })).toEqual([]);
    const products = [
      {
        id: 'p',
        name: 'P',
        class: 'EDR' as const,
        certificate: { scheme: 's', version: '1', sl: 1, ...cites },
      },
    ];
    expect(idsOf(rule, { evidence, products })).toEqual([]);
  });
});
