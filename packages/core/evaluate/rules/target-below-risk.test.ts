import { describe, expect, it } from 'vitest';
import { TWO_ZONES, at, findingsOf, idsOf, uniform } from './test/smallest.ts';
import { rule } from './target-below-risk.ts';

const STATED = at({ 'zone:a': uniform(2, { SI: 1 }), 'conduit:ab': uniform(1) });

describe('target-below-risk', () => {
  it('has nothing to say where no scenario asks for anything', () => {
    expect(idsOf(rule, {})).toEqual([]);
    expect(idsOf(rule, TWO_ZONES, { slT: STATED })).toEqual([]);
  });

  it('finds a stated target below what is asked for, of zones and conduits', () => {
    const asked = at({ 'zone:a': uniform(2), 'conduit:ab': uniform(1, { RA: 3 }) });
    expect(findingsOf(rule, TWO_ZONES, { slT: STATED, askedAt: asked })).toEqual([
      {
        id: 'finding:target-below-risk:conduit:ab',
        rule: 'target-below-risk',
        severity: 'warning',
        at: 'conduit:ab',
        params: { place: 'conduit:ab', lower: ['RA 1 < 3'] },
      },
      {
        id: 'finding:target-below-risk:zone:a',
        rule: 'target-below-risk',
        severity: 'warning',
        at: 'zone:a',
        params: { place: 'zone:a', lower: ['SI 1 < 2'] },
      },
    ]);
  });

  it('lets a target be that is as high or higher', () => {
    expect(idsOf(rule, TWO_ZONES, { slT: STATED, askedAt: at({ 'zone:a': uniform(1) }) })).toEqual([]);
  });
});
