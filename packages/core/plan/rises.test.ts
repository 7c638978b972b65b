/** What counts as better: never beyond SL-T, never what was there before. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import { placeInIndex } from '../evaluate/verdict-view.ts';
import type { Plant } from '../model/plant.ts';
import { AS_OF, answer, conduit, plantWith, target, zone } from '../test/build.ts';
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

  it('reaches nothing while SL-T of one FR is not known', () => {
    // DC and RA of the conduit are the baseline (3.7) and met; the others are null while y has no SL-T.
    const answers = catalog.rows
      .filter(({ fr, level }) => (fr === 'DC' || fr === 'RA') && level === 1)
      .map(({ id }) => answer('conduit:c', id, 'met'));
    const reached = (y: Plant['zones'][number]): boolean => {
      const zones = [zone('z', { slTarget: target({}) }), y];
      const conduits = [conduit('c', ['z', 'y'])];
      const of = compile(plantWith({ zones, conduits, answers }), catalog, AS_OF);
      return isAtTarget(placeInIndex(of, of.position.get('conduit:c') ?? -1));
    };
    expect(reached(zone('y'))).toBe(false);
    expect(reached(zone('y', { slTarget: target({}) }))).toBe(true);
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
