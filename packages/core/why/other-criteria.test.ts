/** Other criteria tried on a plant of one scenario: one fact of the criteria flipped, and what comes of it. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import type { Plant, Risk, Scenario } from '../model/plant.ts';
import { criteria } from '../risk/test/criteria.ts';
import { scenario } from '../risk/test/scenarios.ts';
import { AS_OF, answer, conduit, plantWith, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { whyContext } from './chain.ts';
import { tryCriteria } from './other-criteria.ts';

interface Given {
  readonly before?: Risk;
  readonly one?: Partial<Scenario>;
  readonly plant?: Partial<Plant>;
}

const SOURCE = { id: 'thief', name: 'Thief', level: 2 } as const;
const BEFORE = criteria({ threatSources: [SOURCE] });

/** Counts for DC alone; its rank is medium where low is tolerated, which asks for SL 2. */
function tried(after: Risk, { before = BEFORE, one = {}, plant = {} }: Given = {}) {
  const rated = scenario({
    place: 'zone:z',
    severity: { safety: 2 },
    likelihood: 2,
    frs: ['DC'],
    ...one,
  });
  const whole = plantWith({
    risk: before,
    scenarios: [rated],
    method: { slTarget: 'risk-band' },
    ...plant,
  });
  return tryCriteria(whyContext(compile(whole, catalog, AS_OF), []), before, after);
}

function said(after: Risk, given?: Given) {
  const { scenarios, slT } = tried(after, given);
  const [flip] = scenarios.flips;
  const side = (rated: NonNullable<typeof flip>['after']): string =>
    rated === null
      ? 'not rated by them'
      : [
          rated.unmitigated.rank,
          rated.claimed.rating.rank,
          rated.claimed.outcome,
          rated.evidenced.outcome,
        ].join(' ');
  return {
    scenario: flip === undefined ? 'the same' : `${side(flip.before)} → ${side(flip.after)}`,
    slT: slT.places.map(({ ref, stated, flips }) =>
      [ref, ...flips.map(({ fr, from, to }) => `${fr} ${from} ${to}`), ...(stated ? ['stated'] : [])].join(
        ' ',
      ),
    ),
  };
}

const raised = criteria({
  threatSources: [SOURCE],
  matrix: [
    ['low', 'low', 'medium'],
    ['low', 'high', 'high'],
    ['medium', 'high', 'high'],
  ],
});
const noProduction = { ...BEFORE, categories: BEFORE.categories.slice(0, 1) };
const noSafety = { ...BEFORE, categories: BEFORE.categories.slice(1) };
const LOWERED = { id: 'm', name: 'M', rows: ['62443-3-3/SR 1.1'], likelihood: 1 as const };
const CLAIMED: Given = {
  one: { severity: { safety: 3 }, likelihood: 3, countermeasures: [LOWERED] },
  plant: { answers: [answer('zone:z', 'SR 1.1', 'met')] },
};
const levels = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ level: (i + 1) as 1, name: `${i + 1}` }));
const sized = (count: 3 | 4): Risk => ({
  ...BEFORE,
  severities: levels(count),
  likelihoods: levels(count),
  capabilities: levels(count),
  exposures: levels(3),
  likelihoodFrom: levels(count).map(() => [1, 1, 1]),
  matrix: levels(count).map(() => levels(count).map(() => 'low')),
});
const [small, large] = [sized(3), sized(4)];
const UNTREATED = 'medium medium untreated untreated';

describe('a scenario and its SL-T by criteria', () => {
  it.each<readonly [string, Risk, Given, string, readonly string[]]>([
    ['that are the same', BEFORE, {}, 'the same', []],
    [
      'with another rank in its cell, no higher SL than its source brings to bear',
      raised,
      { one: { source: 'thief' } },
      `${UNTREATED} → high high untreated untreated`,
      [],
    ],
    [
      'with another rank in its cell, and no source that caps it',
      raised,
      {},
      `${UNTREATED} → high high untreated untreated`,
      ['zone:z DC 2 3'],
    ],
    [
      'that tolerate its rank',
      { ...BEFORE, tolerable: 'medium' },
      {},
      `${UNTREATED} → medium medium tolerable tolerable`,
      ['zone:z DC 2 1'],
    ],
    [
      'that tolerate what is left with what is claimed, and not with what is shown',
      { ...BEFORE, tolerable: 'medium' },
      CLAIMED,
      'high medium untreated untreated → high medium tolerable untreated',
      [],
    ],
    [
      'that tolerate what is left with what is shown, where what is claimed was tolerated before',
      { ...BEFORE, tolerable: 'medium' },
      { ...CLAIMED, one: { countermeasures: [LOWERED] } },
      'medium low tolerable untreated → medium low tolerable tolerable',
      ['zone:z DC 2 1'],
    ],
    [
      'that give its rank another SL, which no rating shows',
      { ...BEFORE, ranks: BEFORE.ranks.map((rank) => ({ ...rank, sl: 3 })) },
      {},
      'the same',
      ['zone:z DC 2 3'],
    ],
    [
      'with a weaker source',
      { ...BEFORE, threatSources: [{ ...SOURCE, level: 1 }] },
      { one: { source: 'thief' } },
      'the same',
      ['zone:z DC 2 1'],
    ],
    ['that lack a category it does not name', noProduction, {}, 'the same', []],
    ['that lack its category', noSafety, {}, `${UNTREATED} → not rated by them`, ['zone:z DC 2 null']],
    [
      'that lack a category of a safeguard',
      noProduction,
      { one: { safeguards: [{ id: 'g', name: 'G', lowers: { production: 1 } }] } },
      `${UNTREATED} → not rated by them`,
      ['zone:z DC 2 null'],
    ],
    [
      'that lack a category of a countermeasure',
      noProduction,
      { one: { countermeasures: [{ id: 'm', name: 'M', severity: { production: 1 } }] } },
      `${UNTREATED} → not rated by them`,
      ['zone:z DC 2 null'],
    ],
  ])('%s', (_, after, given, expected, slT) => {
    expect(said(after, given)).toEqual({ scenario: expected, slT });
  });

  it.each<readonly [string, Partial<Scenario>]>([
    ['severity', { severity: { safety: 4 } }],
    ['likelihood', { likelihood: 4 }],
    ['capability and exposure', { likelihood: { capability: 4, exposure: 1 } }],
    ['safeguard', { safeguards: [{ id: 'g', name: 'G', lowers: { safety: 4 } }] }],
    ['countermeasure', { countermeasures: [{ id: 'm', name: 'M', likelihood: 4 }] }],
  ])('that lack the level of its %s', (_, one) => {
    expect(tried(small, { before: large, one }).scenarios.flips).toMatchObject([{ id: 's', after: null }]);
    expect(tried(large, { before: large, one }).scenarios.flips).toEqual([]);
  });
});

describe('SL-T by criteria that lack the category of a scenario', () => {
  it('is unknown in every FR for which it may count, where it says no FR', () => {
    const { flips } = tried(noSafety, { one: { frs: [], effects: ['denial'] } }).slT.places[0] ?? {};
    expect(flips?.map(({ fr, to }) => `${fr} ${to}`)).toEqual(['RDF null', 'TRE null', 'RA null']);
  });

  it('stays where it rests on frequencies alone', () => {
    const one = { perYear: 1, tolerablePerYear: 0.1 };
    expect(said(noSafety, { one, plant: { method: { slTarget: 'crrf' } } }).slT).toEqual([]);
  });

  it('stays where no scenario has a say', () => {
    const { slT } = tried(noSafety, { plant: { method: { slTarget: 'baseline' } } });
    expect(slT).toMatchObject({ asking: 0, flipping: 0, all: 7, places: [] });
  });

  it('flips as well where it is inherited, and in conduits that take it', () => {
    const zones = [zone('z'), zone('inner', { parent: 'z' })];
    const plant = { zones, conduits: [conduit('c', ['inner', 'z'])], method: maxOf() };
    expect(said(noSafety, { plant }).slT).toEqual([
      'zone:inner DC 2 null',
      'zone:z DC 2 null',
      'conduit:c DC 2 null',
    ]);
  });

  it('is told beside one that is stated, which stays and flips nothing that rests on it', () => {
    const plant = {
      zones: [zone('y', { slTarget: 1 }), zone('z', { slTarget: 3 })],
      conduits: [conduit('c', ['y', 'z'])],
      method: maxOf(),
    };
    expect(said(noSafety, { plant }).slT).toEqual(['zone:z DC 2 null stated']);
    expect(tried(noSafety, { plant }).slT).toMatchObject({ asking: 1, flipping: 0, all: 21 });
  });
});

function maxOf(): NonNullable<Plant['method']> {
  return { slTarget: 'risk-band', conduitTarget: 'max' };
}
