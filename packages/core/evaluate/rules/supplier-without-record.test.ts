import { describe, expect, it } from 'vitest';
import { rule } from './supplier-without-record.ts';
import type { Supplier } from '../../model/plant.ts';
import { idsOf } from './test/smallest.ts';

describe('supplier-without-record', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const provider = (more: Partial<Supplier> = {}): { suppliers: Supplier[] } => ({
    suppliers: [{ id: 's', name: 'S', roles: ['maintenance'], zones: ['a'], ...more }],
  });
  const answers = (requirement: string) => [{ place: 'supplier:s', requirement, status: 'unmet' as const }];

  it('finds a provider with access of whom nothing was asked', () => {
    expect(idsOf(rule, provider())).toEqual(['finding:supplier-without-record:supplier:s']);
    expect(idsOf(rule, { ...provider(), answers: answers('62443-4-1/SM-1') })).toHaveLength(1);
  });

  it('is content with any answer to 62443-2-4, whatever it says', () => {
    expect(idsOf(rule, { ...provider(), answers: answers('62443-2-4/SP.01.01 BR') })).toEqual([]);
    expect(idsOf(rule, { ...provider(), answers: answers('62443-2-4@2023/SP.01.01 BR') })).toEqual([]);
  });

  it('asks nothing of makers of products, nor of those without access', () => {
    expect(idsOf(rule, provider({ roles: ['product'] }))).toEqual([]);
    expect(idsOf(rule, provider({ zones: [] }))).toEqual([]);
    expect(idsOf(rule, provider({ zones: [], conduits: ['ab'] }))).toHaveLength(1);
  });
});
