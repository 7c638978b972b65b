import { describe, expect, it } from 'vitest';
import { rule } from './facts-undecided.ts';
import type { RowAt } from './rule.ts';
import { rule as removable } from './removable-media-unstated.ts';
import { asset, conduit, findingsOf, idsOf, rowAt, TWO_ZONES } from './test/smallest.ts';
import { rule as wireless } from './wireless-without-fact.ts';

describe('facts-undecided', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const found = (row: Partial<RowAt>) => {
    const rowsAt = (place: string) => (place === 'zone:a' ? [rowAt('SR 1.6', row), rowAt('SR 1.1')] : []);
    return findingsOf(rule, TWO_ZONES, { rowsAt }).map(({ params }) => params);
  };

  it('finds required rows that wait for facts', () => {
    expect(found({ verdict: 'undetermined', missingFacts: ['wireless'] })).toEqual([
      { place: 'zone:a', n: 1, rows: ['SR 1.6'], facts: ['wireless'], shown: [] },
    ]);
  });

  it('names the facts that the model shows', () => {
    const missingFacts = ['portableDevices', 'wireless'];
    expect(found({ verdict: 'undetermined', missingFacts, shownFacts: ['wireless'] })).toMatchObject([
      { facts: missingFacts, shown: ['wireless'] },
    ]);
  });

  it('is content where nothing waits, or nothing is required', () => {
    expect(found({})).toEqual([]);
    expect(found({ verdict: 'undetermined', missingFacts: ['wireless'], required: false })).toEqual([]);
    expect(found({ verdict: 'undetermined', missingFacts: ['wireless'], required: null })).toEqual([]);
  });

  it('leaves a fact to the rule that speaks of it there', () => {
    const waits = (...missingFacts: string[]) => [rowAt('SR 2.3', { verdict: 'undetermined', missingFacts })];
    const plant = {
      ...TWO_ZONES,
      assets: [asset('pc', { type: 'workstation' })],
      conduits: [conduit('ab', ['a', 'b'], { medium: 'wireless' })],
    };
    const rowsAt = (place: string) => waits(place === 'conduit:ab' ? 'wireless' : 'portableDevices');
    expect(idsOf(rule, plant, { rowsAt })).toEqual(['finding:facts-undecided:zone:b']);
    expect(idsOf(removable, plant)).toEqual(['finding:removable-media-unstated:zone:a']);
    expect(idsOf(wireless, plant)).toEqual(['finding:wireless-without-fact:conduit:ab']);
    const both = () => waits('portableDevices', 'wireless');
    expect(findingsOf(rule, plant, { rowsAt: both }).map(({ at, params }) => [at, params['facts']])).toEqual([
      ['conduit:ab', ['portableDevices']],
      ['zone:a', ['wireless']],
      ['zone:b', ['portableDevices', 'wireless']],
    ]);
  });
});
