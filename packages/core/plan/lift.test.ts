/** Rows satisfied that are not: what has to be answered with them so that they are. */
import { describe, expect, it } from 'vitest';
import { assessPlaces } from '../evaluate/assess.ts';
import { compile } from '../evaluate/compile.ts';
import type { Plant } from '../model/plant.ts';
import { AS_OF, DAY_BEFORE, answer, asset, plantWith, target, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { lifted } from './lift.ts';

const ROW = '62443-3-3/SR 6.1';
const RE = '62443-3-3/SR 6.1 RE 1';

function verdictAfter(plant: Partial<Plant>, requirement: string): string | undefined {
  const zones = [zone('z', { slTarget: target({ TRE: 3 }), facts: { wireless: false } })];
  const index = compile(plantWith({ zones, ...plant }), catalog, AS_OF);
  const [place] = assessPlaces(lifted(index, [{ place: 'zone:z', requirement }]).index);
  return place?.verdicts.find((each) => each.requirement === requirement)?.verdict;
}

describe('satisfying a row', () => {
  it('answers the base of an RE that waits for it', () => {
    const answers = [answer('zone:z', 'SR 6.1', 'unmet'), answer('zone:z', 'SR 6.1 RE 1', 'met')];
    expect(verdictAfter({ answers }, RE)).toBe('met');
  });

  it('answers the assets that differ', () => {
    const answers = [answer('zone:z', 'SR 6.1', 'met'), answer('asset:plc', 'SR 6.1', 'unmet')];
    expect(verdictAfter({ assets: [asset('plc', { zones: ['z'] })], answers }, ROW)).toBe('met');
  });

  it('renews what was not applicable and ran out', () => {
    const answers = [answer('zone:z', 'SR 6.1', 'notApplicable', { expires: DAY_BEFORE })];
    expect(verdictAfter({ answers }, ROW)).toBe('notApplicable');
  });
});
