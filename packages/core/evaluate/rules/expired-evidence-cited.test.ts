import { describe, expect, it } from 'vitest';
import { rule } from './expired-evidence-cited.ts';
import { daysAfter } from '../../lib/day.ts';
import type { Plant } from '../../model/plant.ts';
import { AS_OF, findingsOf, idsOf } from './test/smallest.ts';

describe('expired-evidence-cited', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const plant = (expires: string | undefined, ...cited: readonly string[]): Partial<Plant> => ({
    evidence: [
      {
        id: 'e',
        title: 't',
        kind: 'implementation',
        places: ['zone:a'],
        ...(expires === undefined ? {} : { expires }),
      },
    ],
    answers: cited.map((requirement) => ({ place: 'site', requirement, status: 'met', evidence: ['e'] })),
  });

  it('counts who cites evidence that ran out', () => {
    expect(findingsOf(rule, plant(daysAfter(AS_OF, -1), 'r', 's'))).toMatchObject([
      { at: 'evidence:e', params: { evidence: 'e', n: 2 } },
    ]);
  });

  it('is content on the last day, without one, and where nobody cites it', () => {
    expect(idsOf(rule, plant(AS_OF, 'r'))).toEqual([]);
    expect(idsOf(rule, plant(undefined, 'r'))).toEqual([]);
    expect(idsOf(rule, plant(daysAfter(AS_OF, -1)))).toEqual([]);
  });
});
