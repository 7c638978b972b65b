import { describe, expect, it } from 'vitest';
import { rule } from './waiver-expires-soon.ts';
import { daysAfter } from '../../lib/day.ts';
import { AS_OF, idsOf } from './test/smallest.ts';

describe('waiver-expires-soon', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const plant = (expires: string) => ({
    waivers: [{ id: 'w', finding: 'finding:x:zone:a', reason: 'r', approvedBy: 'a', expires }],
  });
  const soon = (expires: string) => idsOf(rule, plant(expires)).filter((id) => id.includes('expires-soon'));

  it('finds a waiver that runs out within 30 days, today included', () => {
    expect(soon(AS_OF)).toEqual(['finding:waiver-expires-soon:waiver:w']);
    expect(soon(daysAfter(AS_OF, 30))).toHaveLength(1);
  });

  it('is content with later days, and leaves one that ran out to its notice', () => {
    expect(soon(daysAfter(AS_OF, 31))).toEqual([]);
    expect(soon(daysAfter(AS_OF, -1))).toEqual([]);
  });
});
