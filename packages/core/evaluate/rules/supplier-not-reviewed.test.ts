import { describe, expect, it } from 'vitest';
import { rule } from './supplier-not-reviewed.ts';
import { daysAfter } from '../../lib/day.ts';
import type { Supplier } from '../../model/plant.ts';
import { AS_OF, idsOf } from './test/smallest.ts';

describe('supplier-not-reviewed', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const supplier = (more: Partial<Supplier>): { suppliers: Supplier[] } => ({
    suppliers: [{ id: 's', name: 'S', roles: ['product'], zones: ['a'], ...more }],
  });

  it('finds a supplier never reviewed, or not for a year', () => {
    expect(idsOf(rule, supplier({}))).toEqual(['finding:supplier-not-reviewed:supplier:s']);
    expect(idsOf(rule, supplier({ reviewed: daysAfter(AS_OF, -366) }))).toHaveLength(1);
  });

  it('is content with a review of the last year, and with suppliers without access', () => {
    expect(idsOf(rule, supplier({ reviewed: daysAfter(AS_OF, -365) }))).toEqual([]);
    expect(idsOf(rule, supplier({ zones: [] }))).toEqual([]);
  });
});
