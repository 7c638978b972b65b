/** docs/rules.md 3.8: SL-T from scenarios, by each method; what is unknown; conduits; overrides. */
import { conduit, flow, plantWith, target, zone } from '../build.ts';
import { caseOf, Z, type EvaluationCase, type ExpectedPlace } from './case.ts';
import type { FrId, Method, Plant, Risk, Scenario } from '../../model/plant.ts';
import type { SlTBasis } from '../../evaluate/assessment.ts';
import { criteria } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';

const RULE = '3.8';

type Levels = Readonly<Record<FrId, number | null>>;
type Name = 'risk-band' | 'crrf' | 'attacker' | 'consequence';

function byFr<T>(of: (fr: FrId) => T): Readonly<Record<FrId, T>> {
  return {
    IAC: of('IAC'),
    UC: of('UC'),
    SI: of('SI'),
    DC: of('DC'),
    RDF: of('RDF'),
    TRE: of('TRE'),
    RA: of('RA'),
  };
}

/** The level in the FRs that are named, the baseline of 1 elsewhere. */
const at = (level: number | null, frs: string): Levels =>
  byFr((fr) => (frs.split(' ').includes(fr) ? level : 1));
const all = (level: number | null): Levels => byFr(() => level);
const CONTROL = 'IAC UC SI RDF TRE';

/** High by the criteria of the tests, which is SL 3. */
const high = (more: Partial<Scenario> = {}): Scenario =>
  scenario({ place: Z, severity: { safety: 3 }, likelihood: 3, effects: ['manipulation'], ...more });

interface Stated {
  readonly method?: Name;
  readonly risk?: Partial<Risk>;
  readonly scenarios?: readonly Scenario[];
  readonly slT: Levels;
  readonly drivers?: Partial<Record<FrId, readonly string[]>>;
  readonly plant?: Partial<Plant>;
}

function askedCase(
  name: string,
  { method = 'risk-band', risk, scenarios, slT, drivers, plant }: Stated,
): EvaluationCase {
  const basis: SlTBasis = {
    method,
    rationale: null,
    from: null,
    scenarioMethod: method,
    drivers: (drivers ?? {}) as NonNullable<SlTBasis['drivers']>,
  };
  return caseOf(
    RULE,
    name,
    plantOf({ method, risk: risk ?? {}, scenarios: scenarios ?? [high()], plant: plant ?? {} }),
    {
      [Z]: { slT, slTBasis: basis },
    },
  );
}

interface Made {
  readonly method: NonNullable<Method['slTarget']> | undefined;
  readonly risk: Partial<Risk>;
  readonly scenarios: readonly Scenario[];
  readonly plant: Partial<Plant>;
}

function plantOf({ method, risk, scenarios, plant }: Made): Plant {
  return plantWith({
    zones: [zone('z')],
    ...(method === undefined ? {} : { method: { slTarget: method } }),
    risk: criteria(risk),
    scenarios: [...scenarios],
    ...plant,
  });
}

const source = (level: 1 | 2 | 3 | 4, id = 'crime') => ({ id, name: id, level });
const DOUBT = scenario({ id: 'doubt', place: Z, effects: ['manipulation'] });
const ranked = (count: number, more: Partial<Risk> = {}): Partial<Risk> => ({
  ranks: Array.from({ length: count }, (_, i) => ({ id: `r${i}`, name: `R${i}` })),
  matrix: [
    ['r0', 'r0', 'r0'],
    ['r0', 'r0', 'r0'],
    ['r0', 'r1', `r${count - 1}`],
  ],
  tolerable: 'r0',
  ...more,
});
const often = (perYear: number | undefined, tolerablePerYear: number | undefined): Scenario =>
  high({
    ...(perYear === undefined ? {} : { perYear }),
    ...(tolerablePerYear === undefined ? {} : { tolerablePerYear }),
  });

const RISK_BAND: readonly EvaluationCase[] = [
  askedCase('3 a rank above what is tolerated asks for its SL', {
    slT: at(3, CONTROL),
    drivers: { IAC: ['scenario:s'], TRE: ['scenario:s'], DC: ['baseline'], RA: ['baseline'] },
  }),
  askedCase('3 the level of the source caps it', {
    risk: { threatSources: [source(2)] },
    scenarios: [high({ source: 'crime' })],
    slT: at(2, CONTROL),
  }),
  askedCase('3 a source above the SL of the rank changes nothing', {
    risk: { threatSources: [source(4)] },
    scenarios: [high({ source: 'crime' })],
    slT: at(3, CONTROL),
  }),
  askedCase('3 what is tolerated asks for nothing', {
    scenarios: [high({ severity: { safety: 1 }, likelihood: 1 })],
    slT: all(1),
    drivers: { IAC: ['baseline'] },
  }),
  askedCase('3 what the baseline asks for as well has both drivers', {
    risk: ranked(2, {
      ranks: [
        { id: 'r0', name: 'R', sl: 0 },
        { id: 'r1', name: 'R', sl: 1 },
      ],
    }),
    slT: all(1),
    drivers: { IAC: ['baseline', 'scenario:s'], DC: ['baseline'] },
  }),
  askedCase('3 a category that tolerates more is not counted, and hides none', {
    risk: {
      categories: [
        { id: 'safety', name: 'Safety' },
        { id: 'production', name: 'Production', tolerable: 'high' },
      ],
    },
    scenarios: [high({ severity: { safety: 2, production: 3 }, likelihood: 2 })],
    slT: at(2, CONTROL),
  }),
  askedCase('3 only a safeguard that no attack reaches lowers the severity first', {
    scenarios: [
      high({
        safeguards: [
          { id: 'a', name: 'A', hackable: false, lowers: { safety: 2 } },
          { id: 'b', name: 'B', hackable: true, lowers: { safety: 1 } },
          { id: 'c', name: 'C', lowers: { safety: 1 } },
        ],
        likelihood: 2,
      }),
    ],
    slT: at(2, CONTROL),
  }),
  askedCase('3 a countermeasure lowers nothing', {
    scenarios: [
      high({
        countermeasures: [{ id: 'm', name: 'M', measure: 'm', likelihood: 1, severity: { safety: 1 } }],
      }),
    ],
    plant: { measures: [{ id: 'm', name: 'M', inPlace: true }] },
    slT: at(3, CONTROL),
  }),
  askedCase('3 a likelihood that is not stated is the highest', {
    scenarios: [scenario({ place: Z, severity: { safety: 2 }, effects: ['manipulation'] })],
    slT: at(3, CONTROL),
  }),
  askedCase('3 the highest of several counts, with all that ask for it', {
    scenarios: [
      high({ id: 'a' }),
      high({ id: 'b', severity: { safety: 2 }, likelihood: 2 }),
      high({ id: 'c' }),
    ],
    slT: at(3, CONTROL),
    drivers: { UC: ['scenario:a', 'scenario:c'] },
  }),
  ...(
    [
      [2, [1, 3]],
      [3, [1, 2, 3]],
      [4, [1, 2, 3, 4]],
      [5, [1, 2, 3, 4, 4]],
      [6, [1, 2, 2, 3, 4, 4]],
      [7, [1, 2, 2, 3, 3, 4, 4]],
    ] as const
  ).flatMap(([count, table]) =>
    table.slice(1).map((sl, i) =>
      askedCase(`3 rank ${i + 2} of ${count} asks for SL ${sl} where none is stated`, {
        risk: ranked(count, {
          matrix: [
            ['r0', 'r0', 'r0'],
            ['r0', 'r0', 'r0'],
            ['r0', 'r0', `r${i + 1}`],
          ],
        }),
        slT: at(sl, CONTROL),
      }),
    ),
  ),
];

const OTHERS: readonly EvaluationCase[] = [
  ...(
    [
      [0, 1, 1],
      [1, 1, 1],
      [0.3, 0.2, 1],
      [0.07, 0.007, 1],
      [0.0701, 0.007, 2],
      [100, 1, 2],
      [0.3, 0.0003, 3],
      [1000.1, 1, 4],
    ] as const
  ).map(([perYear, tolerable, sl]) =>
    askedCase(`3 ${perYear} a year where ${tolerable} is tolerated`, {
      method: 'crrf',
      scenarios: [often(perYear, tolerable)],
      slT: at(sl, CONTROL),
      drivers: {
        IAC: perYear <= tolerable ? ['baseline'] : sl === 1 ? ['baseline', 'scenario:s'] : ['scenario:s'],
      },
    }),
  ),
  ...([often(1, undefined), often(undefined, 1)] as const).map((one, i) =>
    askedCase(`3 without ${i === 0 ? 'a tolerable' : 'an unmitigated'} frequency nobody knows`, {
      method: 'crrf',
      scenarios: [one],
      slT: at(null, CONTROL),
      drivers: { IAC: ['scenario:s'], DC: ['baseline'] },
    }),
  ),
  askedCase('3 the strongest attacker kept from the consequence sets it, whoever the scenario is about', {
    method: 'attacker',
    risk: {
      threatSources: [source(2, 'crime'), source(4, 'state'), source(1, 'clumsy')],
      attackers: [
        { source: 'crime', severityFrom: 2 },
        { source: 'state', severityFrom: 3 },
      ],
    },
    scenarios: [
      high({ source: 'clumsy' }),
      high({ id: 'v', severity: { safety: 2 }, effects: ['disclosure'] }),
    ],
    slT: { ...at(4, CONTROL), DC: 2 },
    drivers: { DC: ['scenario:v'] },
  }),
  askedCase('3 a consequence that nobody is kept from asks for nothing', {
    method: 'attacker',
    risk: { threatSources: [source(4)], attackers: [{ source: 'crime', severityFrom: 3 }] },
    scenarios: [high({ severity: { safety: 2 } })],
    slT: all(1),
  }),
  askedCase('3 without a policy on attackers nobody knows', { method: 'attacker', slT: at(null, CONTROL) }),
  askedCase('3 without severity an attacker is known where another scenario asks for as much', {
    method: 'attacker',
    risk: { threatSources: [source(3)], attackers: [{ source: 'crime', severityFrom: 2 }] },
    scenarios: [high(), DOUBT],
    slT: at(3, CONTROL),
  }),
  ...([1, 2, 4] as const).map((sl, i) =>
    askedCase(`3 severity ${i + 1} of three asks for SL ${sl}, whatever the likelihood`, {
      method: 'consequence',
      scenarios: [high({ severity: { safety: (i + 1) as 1 | 2 | 3 }, likelihood: 1 })],
      slT: at(sl, CONTROL),
    }),
  ),
  askedCase('3 the plant says which severity asks for what', {
    method: 'consequence',
    risk: { consequenceSl: [0, 2, 3] },
    scenarios: [high()],
    slT: at(3, CONTROL),
  }),
  askedCase('3 without severity the most is that of the highest', {
    method: 'consequence',
    risk: { consequenceSl: [0, 2, 3] },
    scenarios: [high(), DOUBT],
    slT: at(3, CONTROL),
  }),
];

const UNKNOWN: readonly EvaluationCase[] = [
  askedCase('3 without severity nobody knows', {
    scenarios: [DOUBT],
    slT: at(null, CONTROL),
    drivers: { IAC: ['scenario:doubt'], DC: ['baseline'] },
  }),
  askedCase('3 what cannot be known counts nowhere else', {
    scenarios: [DOUBT, high({ effects: ['denial'] })],
    slT: { IAC: null, UC: null, SI: null, DC: 1, RDF: 3, TRE: 3, RA: 3 },
    drivers: { RDF: ['scenario:s'], RA: ['scenario:s'] },
  }),
  askedCase('3 what cannot be known changes nothing where its source can ask for no more', {
    risk: { threatSources: [source(1)] },
    scenarios: [{ ...DOUBT, source: 'crime' }],
    slT: all(1),
    drivers: { IAC: ['baseline'] },
  }),
  askedCase('3 without effects it may count for any FR, up to what it asks for', {
    scenarios: [scenario({ place: Z, severity: { safety: 3 }, likelihood: 3 })],
    slT: all(null),
    drivers: { DC: ['scenario:s'] },
  }),
  askedCase('3 without effects a tolerated one asks for nothing', {
    scenarios: [scenario({ place: Z, severity: { safety: 1 }, likelihood: 1 })],
    slT: all(1),
  }),
  askedCase('3 the FRs that are named stand instead of those of the effects', {
    scenarios: [high({ frs: ['DC', 'RA'] })],
    slT: at(3, 'DC RA'),
  }),
  ...(
    [
      ['lossOfControl', CONTROL],
      ['safetyDisabled', CONTROL],
      ['lossOfView', 'RDF RA TRE'],
      ['denial', 'RDF RA TRE'],
      ['disclosure', 'IAC UC DC RDF TRE'],
    ] as const
  ).map(([effect, frs]) =>
    askedCase(`3 ${effect} counts for ${frs}`, { scenarios: [high({ effects: [effect] })], slT: at(3, frs) }),
  ),
];

const own = (more: Partial<ExpectedPlace>): Readonly<Record<string, ExpectedPlace>> => ({ [Z]: more });

const ROUND: readonly EvaluationCase[] = [
  caseOf(
    RULE,
    '3 without a method scenarios have no say',
    plantOf({ method: undefined, risk: {}, scenarios: [high()], plant: {} }),
    own({ slT: all(null), slTBasis: { method: 'none', rationale: null, from: null } }),
  ),
  caseOf(
    RULE,
    '4 by the baseline scenarios have no say',
    plantOf({ method: 'baseline', risk: {}, scenarios: [high()], plant: {} }),
    own({ slT: all(1), slTBasis: { method: 'baseline', rationale: null, from: null } }),
  ),
  caseOf(
    RULE,
    '2 a stated target stands, and what is asked for is kept beside it',
    plantOf({
      method: 'risk-band',
      risk: {},
      scenarios: [high(), { ...DOUBT, effects: ['denial'] }],
      plant: { zones: [zone('z', { slTarget: target({ IAC: 4, UC: 3, SI: 2 }) })] },
    }),
    own({
      slT: { IAC: 4, UC: 3, SI: 2 },
      slTBasis: {
        method: 'stated',
        rationale: 'agreed',
        from: null,
        override: true,
        derived: {
          method: 'risk-band',
          scenarioMethod: 'risk-band',
          slT: { IAC: 3, UC: 3, SI: 3, DC: 1, RDF: 3, TRE: 3, RA: null },
          least: { IAC: 3, UC: 3, SI: 3, DC: 1, RDF: 3, TRE: 3, RA: 1 },
          drivers: byFr((fr) => {
            if (fr === 'DC') return ['baseline'];
            return [fr === 'RA' ? 'scenario:doubt' : 'scenario:s'];
          }),
        },
      },
    }),
  ),
  caseOf(
    RULE,
    '5 a child without scenarios takes what scenarios give its parent, unknown where that is',
    plantOf({
      method: 'risk-band',
      risk: {},
      scenarios: [{ ...DOUBT, place: 'zone:p' }],
      plant: { zones: [zone('p'), zone('z', { parent: 'p' })] },
    }),
    own({ slT: at(null, CONTROL), slTBasis: { method: 'inherited', rationale: null, from: 'zone:p' } }),
  ),
];

const K = 'conduit:k';
const onK = (more: Partial<Scenario> = {}): Scenario => high({ place: K, ...more });

interface Joined {
  readonly joins?: readonly string[];
  readonly scenarios: readonly Scenario[];
  readonly plant?: Partial<Plant>;
}

/** A conduit between a zone with 2 in all FRs and one with 3, and one outside. */
function conduitCase(
  name: string,
  { joins = ['a', 'b'], scenarios, plant }: Joined,
  expected: ExpectedPlace,
): EvaluationCase {
  const zones = [
    zone('a', { slTarget: 2 }),
    zone('b', { slTarget: target({ IAC: 3, UC: 1, SI: 1, DC: 1, RDF: 1, TRE: 1, RA: 1 }) }),
    zone('o', { kind: 'external' }),
    zone('u'),
  ];
  const made = plantOf({
    method: 'risk-band',
    risk: {},
    scenarios,
    plant: { zones, conduits: [conduit('k', [...joins])], ...plant },
  });
  return caseOf(RULE, name, made, { [K]: expected });
}

const byZones = (drivers: Partial<Record<FrId, readonly string[]>>): SlTBasis => ({
  method: 'conduit-default',
  rationale: null,
  from: null,
  scenarioMethod: 'risk-band',
  drivers: drivers as NonNullable<SlTBasis['drivers']>,
});

const CONDUITS: readonly EvaluationCase[] = [
  conduitCase(
    'conduit: the higher of its zones and its scenarios, with drivers of both kinds',
    {
      scenarios: [onK()],
      plant: { flows: [flow('f', 'zone:a', 'zone:b', { conduit: 'k', essential: true })] },
    },
    {
      slT: { IAC: 3, UC: 3, SI: 3, DC: 1, RDF: 3, TRE: 3, RA: 2 },
      slTBasis: byZones({ IAC: ['scenario:s', 'zone:b'], UC: ['scenario:s'], DC: [], RA: ['zone:a'] }),
    },
  ),
  conduitCase(
    'conduit: a scenario nobody can rate leaves open what it counts for',
    { scenarios: [{ ...DOUBT, place: K }] },
    {
      slT: { IAC: 3, UC: null, SI: null, DC: 1, RDF: null, TRE: null, RA: 1 },
      slTBasis: byZones({ IAC: ['zone:b'], UC: ['scenario:doubt'] }),
    },
  ),
  conduitCase(
    'conduit: a zone without a target leaves it open, unless a scenario asks for SL 4',
    {
      joins: ['a', 'u'],
      scenarios: [onK({ effects: ['denial'] })],
      plant: {
        risk: criteria({
          ranks: [
            { id: 'low', name: 'L', sl: 1 },
            { id: 'medium', name: 'M', sl: 2 },
            { id: 'high', name: 'H', sl: 4 },
          ],
        }),
      },
    },
    {
      slT: { IAC: null, UC: null, SI: null, DC: 1, RDF: 4, TRE: 4, RA: 4 },
      slTBasis: byZones({ IAC: ['zone:u'], RDF: ['scenario:s'], DC: [] }),
    },
  ),
  conduitCase(
    'conduit: without a zone that takes part it is like a zone',
    { joins: ['o', 'o'], scenarios: [onK()] },
    {
      slT: at(3, CONTROL),
      slTBasis: { ...byZones({ IAC: ['scenario:s'], DC: ['baseline'] }), method: 'risk-band' },
    },
  ),
  conduitCase(
    'conduit: its own target stands, and what is asked for is kept beside it',
    { scenarios: [onK()], plant: { conduits: [conduit('k', ['a', 'b'], { slTarget: 1 })] } },
    {
      slT: all(1),
      slTBasis: {
        method: 'uniform',
        rationale: null,
        from: null,
        override: true,
        derived: {
          method: 'conduit-default',
          scenarioMethod: 'risk-band',
          slT: at(3, CONTROL),
          least: at(3, CONTROL) as Readonly<Record<FrId, number>>,
          drivers: byFr((fr) => {
            if (fr === 'IAC') return ['scenario:s', 'zone:b'];
            return CONTROL.includes(fr) ? ['scenario:s'] : [];
          }),
        },
      },
    },
  ),
];

export const cases: readonly EvaluationCase[] = [...RISK_BAND, ...OTHERS, ...UNKNOWN, ...ROUND, ...CONDUITS];
