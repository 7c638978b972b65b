import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter, isDay } from './day.ts';

describe('days after a day', () => {
  it('cross months, years and leap days', () => {
    expect(daysAfter('2026-06-15', 0)).toBe('2026-06-15');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysAfter('2100-02-28', 1)).toBe('2100-03-01');
    expect(daysAfter('2000-02-29', 366)).toBe('2001-03-01');
    expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysAfter('2026-06-15', -365)).toBe('2025-06-15');
    expect(daysAfter('soon', 3)).toBe('soon');
  });

  it('are those of the calendar', () => {
    const days = fc.date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: -2000, max: 2000 }), (date, count) => {
        const from = date.toISOString().slice(0, 10);
        const later = new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10);
        expect(daysAfter(from, count)).toBe(later);
        expect(isDay(daysAfter(from, count))).toBe(true);
      }),
    );
  });
});
