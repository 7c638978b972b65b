/** One case rated, and one fact of it flipped. */
import { describe, expect, it } from 'vitest';
import { rankAt, rate } from './rating.ts';
import { criteria, worstCase } from './test/criteria.ts';
import { ratedWorstCase } from './worst-cases.ts';

const risk = criteria();

describe('rating', () => {
  it('takes the highest severity, and names each category that has it', () => {
    expect(rate(risk, { safety: 1, production: 2 }, 2)).toEqual({
      severity: 2,
      governing: ['production'],
      likelihood: 2,
      rank: 'medium',
      exceeding: ['production'],
    });
    expect(rate(risk, { production: 2, safety: 2 }, 1).governing).toEqual(['safety', 'production']);
  });

  it('judges each category by what is tolerated in it, so that the highest does not hide another', () => {
    const strict = criteria({
      categories: [
        { id: 'safety', name: 'Safety' },
        { id: 'production', name: 'Production', tolerable: 'high' },
      ],
    });
    const { governing, rank, exceeding } = rate(strict, { safety: 2, production: 3 }, 2);
    expect({ governing, rank, exceeding }).toEqual({
      governing: ['production'],
      rank: 'high',
      exceeding: ['safety'],
    });
  });

  it('takes nothing for a severity that nobody stated, whatever a category is called', () => {
    const odd = criteria({ categories: [{ id: 'constructor', name: 'Constructor' }] });
    expect(rate(odd, {}, 3)).toMatchObject({ severity: null, rank: null });
    expect(rate(odd, { constructor: 1 } as unknown as Record<string, 1>, 3).rank).toBe('medium');
  });

  it('has no rank without a severity: unknown, not low', () => {
    expect(rate(risk, undefined, 3)).toMatchObject({ severity: null, rank: null, exceeding: [] });
    expect(rate(risk, {}, 3).rank).toBeNull();
  });

  it('fails on a level that no reader lets pass', () => {
    expect(() => rankAt(risk, 4, 1)).toThrow(RangeError);
  });
});

describe('a worst case', () => {
  const severe = worstCase({ severity: { safety: 3 }, hackable: true });

  it('is taken to happen where nobody states a likelihood', () => {
    expect(ratedWorstCase(risk, severe)).toMatchObject({
      assumed: true,
      outcome: 'detailed',
      rating: { likelihood: 3, rank: 'high' },
    });
    expect(ratedWorstCase(risk, { ...severe, likelihood: 1 }).rating.rank).toBe('medium');
  });

  it('takes its likelihood from capability and exposure', () => {
    const table = criteria({
      capabilities: [
        { level: 1, name: 'Any' },
        { level: 2, name: 'Skilled' },
      ],
      exposures: [
        { level: 1, name: 'Closed' },
        { level: 2, name: 'Open' },
      ],
      likelihoodFrom: [
        [1, 2],
        [2, 3],
      ],
    });
    const rated = ratedWorstCase(table, { ...severe, likelihood: { capability: 1, exposure: 2 } });
    expect(rated).toMatchObject({ assumed: false, rating: { likelihood: 2, rank: 'high' } });
  });

  it('leaves the list only by a stated no', () => {
    expect(ratedWorstCase(risk, { ...severe, hackable: false }).outcome).toBe('notHackable');
    const unknown = ratedWorstCase(risk, { ...severe, hackable: 'unknown' });
    expect(unknown).toMatchObject({ outcome: 'detailed', questions: ['hackable'] });
    expect(ratedWorstCase(risk, worstCase())).toMatchObject({
      outcome: 'unrated',
      questions: ['hackable', 'severity'],
    });
  });

  it('is tolerated up to the rank that is', () => {
    expect(ratedWorstCase(risk, { ...severe, severity: { safety: 1 }, likelihood: 2 }).outcome).toBe(
      'tolerable',
    );
  });
});
