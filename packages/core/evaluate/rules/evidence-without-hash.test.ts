import { describe, expect, it } from 'vitest';
import { rule } from './evidence-without-hash.ts';
import type { Evidence } from '../../model/plant.ts';
import { idsOf } from './test/smallest.ts';

describe('evidence-without-hash', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const item = (more: Partial<Evidence>): { evidence: Evidence[] } => ({
    evidence: [{ id: 'e', title: 't', kind: 'implementation', places: ['zone:a'], ...more }],
  });

  it('finds a file without its digest', () => {
    expect(idsOf(rule, item({ file: 'a.csv' }))).toEqual(['finding:evidence-without-hash:site']);
  });

  it('is content with the digest, or without a file', () => {
    expect(idsOf(rule, item({ file: 'a.csv', sha256: '0'.repeat(64) }))).toEqual([]);
    expect(idsOf(rule, item({}))).toEqual([]);
  });
});
