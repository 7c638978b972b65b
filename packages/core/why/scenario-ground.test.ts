/** What holds a countermeasure up in a judged plant: verdicts as they are at its places, on the day. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import type { Countermeasure, Plant } from '../model/plant.ts';
import { criteria } from '../risk/test/criteria.ts';
import { scenario } from '../risk/test/scenarios.ts';
import { AS_OF, answer, conduit, evidence, exception, overlay, plantWith, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { whyContext } from './chain.ts';
import { scenariosOf } from './scenario-ground.ts';
import { isWhyError, whyLink } from './why.ts';

const NO = { claimed: false, evidenced: false };
const CLAIMED = { claimed: true, evidenced: false };
const BOTH = { claimed: true, evidenced: true };

const key = (row: string): string => `62443-3-3/${row}`;
const plantOf = (countermeasure: Partial<Countermeasure>, more: Partial<Plant> = {}): Plant =>
  plantWith({
    risk: criteria(),
    zones: [zone('y'), zone('z')],
    conduits: [conduit('c', ['y', 'z'])],
    scenarios: [
      scenario({
        place: 'zone:z',
        severity: { safety: 3 },
        countermeasures: [{ id: 'm', name: 'M', likelihood: 1, ...countermeasure }],
      }),
    ],
    ...more,
  });
const contextOf = (plant: Plant, asOf = AS_OF) => whyContext(compile(plant, catalog, asOf), []);
const counts = (countermeasure: Partial<Countermeasure>, more?: Partial<Plant>, asOf = AS_OF) =>
  scenariosOf(contextOf(plantOf(countermeasure, more), asOf))[0]?.countermeasures[0]?.counts;

const SR = [key('SR 1.1')];
const shown: Partial<Plant> = {
  answers: [answer('zone:z', 'SR 1.1', 'met', { evidence: ['e'] })],
  evidence: [evidence('e', ['zone:z'], { expires: AS_OF })],
};

describe('a countermeasure counts', () => {
  it('as claimed by a met answer, as shown only while its evidence is live', () => {
    expect(counts({ rows: SR }, { answers: [answer('zone:z', 'SR 1.1', 'met')] })).toEqual(CLAIMED);
    expect(counts({ rows: SR }, shown)).toEqual(BOTH);
    expect(counts({ rows: SR }, shown, '2099-01-01')).toEqual(CLAIMED);
  });

  it('by an answer taken over, and no longer once that has expired', () => {
    const above = { answers: [answer('site', 'SR 6.1', 'met', { expires: AS_OF })] };
    expect(counts({ rows: [key('SR 6.1')] }, above)).toEqual(CLAIMED);
    expect(counts({ rows: [key('SR 6.1')] }, above, '2099-01-01')).toEqual(NO);
  });

  it.each(['partial', 'unmet', 'notApplicable'] as const)('not by %s', (status) => {
    expect(counts({ rows: SR }, { answers: [answer('zone:z', 'SR 1.1', status)] })).toEqual(NO);
  });

  it('not while nobody has answered, and not where an asset differs', () => {
    expect(counts({ rows: SR })).toEqual(NO);
    const exceptions = [exception('unmet', { class: 'switch' })];
    expect(counts({ rows: SR }, { answers: [answer('zone:z', 'SR 1.1', 'met', { exceptions })] })).toEqual(
      NO,
    );
  });

  it('not by an RE whose base is open', () => {
    const answers = [answer('zone:z', 'SR 1.1', 'unmet'), answer('zone:z', 'SR 1.1 RE 1', 'met')];
    expect(counts({ rows: [key('SR 1.1 RE 1')] }, { answers })).toEqual(NO);
  });

  it('not by a row that a conduit leaves to its zones', () => {
    const at = { rows: SR, places: ['conduit:c'] };
    expect(counts(at, shown)).toEqual(NO);
    expect(counts(at, { answers: [answer('conduit:c', 'SR 1.1', 'met')] })).toEqual(CLAIMED);
  });

  it('only where it stands at every place', () => {
    expect(counts({ rows: SR, places: ['zone:z'] }, shown)).toEqual(BOTH);
    expect(counts({ rows: SR, places: ['zone:y', 'zone:z'] }, shown)).toEqual(NO);
  });

  it('by a row of an overlay as well', () => {
    const own = { overlays: [overlay('o')], answers: [answer('zone:z', 'o/r', 'met')] };
    expect(counts({ rows: ['o/r'] }, own)).toEqual(CLAIMED);
  });

  it('by a row however it is spelt', () => {
    expect(counts({ rows: ['62443-3-3@2013/SR 1.1'] }, shown)).toEqual(BOTH);
  });
});

it('a scenario is named where what it rests on is asked about', () => {
  const plant = plantOf({ rows: SR, measure: 'm' }, { ...shown, measures: [{ id: 'm', name: 'M' }] });
  const users = (ref: string): readonly string[] => {
    const found = whyLink(contextOf(plant), ref);
    if (isWhyError(found)) throw new Error(found.code);
    return found.usedBy();
  };
  for (const ref of [`verdict:zone:z:${SR[0]}`, 'measure:m', 'zone:z', 'risk'])
    expect(users(ref)).toContain('scenario:s');
  expect(users(`verdict:zone:y:${SR[0]}`)).not.toContain('scenario:s');
});
