/** What counts as better: never beyond SL-T, never what was there before. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import { placeInIndex } from '../evaluate/verdict-view.ts';
import type { Plant } from '../model/plant.ts';
import { AS_OF, answer, plantWith, target, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { differenceOf, isAtTarget } from './rises.ts';

const MET = [answer('site', 'SR 6.1', 'met'), answer('site', 'SR 6.2', 'met')];
const index = (zones: Plant['zones'], answers: Plant['answers'] = MET) =>
  compile(plantWith({ zones, answers }), catalog, AS_OF);

describe('what became better', () => {
  it('is counted up to SL-T and not beyond', () => {
    const zones = [zone('z', { slTarget: target({ TRE: 1 }) })];
    expect(differenceOf(index(zones, []), index(zones), ['zone:z'])).toEqual({
      rises: [{ place: 'zone:z', fr: 'TRE', from: 0, to: 1 }],
      closed: 1,
      reached: ['zone:z'],
    });
  });

  it('is nothing where SL-T was reached before', () => {
    const zones = [zone('z', { slTarget: target({ TRE: 2 }) })];
    expect(differenceOf(index(zones), index(zones), ['zone:z'])).toEqual({
      rises: [],
      closed: 0,
      reached: [],
    });
  });

  it('is nothing known where there is no SL-T', () => {
    const zones = [zone('z')];
    expect(isAtTarget(placeInIndex(index(zones), 0))).toBe(false);
    expect(differenceOf(index(zones, []), index(zones), ['zone:z'])).toMatchObject({
      rises: [],
      reached: [],
    });
  });
});
