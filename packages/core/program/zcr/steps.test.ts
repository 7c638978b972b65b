/** A plant in which every step is finished, and what flipping one fact makes of a step (docs/rules.md 3.9). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyPlant, type Plant, type Scenario } from '../../model/plant.ts';
import type { Finding } from '../../evaluate/assessment.ts';
import { NO_TARGET } from '../../evaluate/sl-target.ts';
import { ratedScenarios } from '../../risk/scenarios.ts';
import { criteria, worstCase } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import { ratedWorstCases } from '../../risk/worst-cases.ts';
import { conduit, zone } from '../../test/build.ts';
import type { ProgramVerdict } from '../program.ts';
import type { ZcrGround } from './scope.ts';
import { isFinished, stepsOf } from './steps.ts';

const FILE = new URL('../../../../catalog/62443-3-2/2020.json', import.meta.url);
const { rows } = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly rows: readonly { readonly id: string }[];
};
const ROWS = rows.map(({ id }) => id);

const TARGET = { vector: 1, rationale: 'agreed', approvedBy: 'manager' } as const;

/** Above what is tolerated, and brought down to it by what holds. */
const WHOLE: Scenario = scenario({
  source: 'criminal',
  vulnerabilities: [{ text: 'weak' }],
  worstCases: ['w'],
  severity: { safety: 3 },
  likelihood: 2,
  likelihoodRationale: 'it happened elsewhere',
  countermeasures: [{ id: 'c', name: 'C', measure: 'm', likelihood: 1, severity: { safety: 1 } }],
  team: ['engineer'],
  date: '2026-01-01',
});

const PLANT: Plant = {
  ...emptyPlant('p', 'P', []),
  risk: criteria({
    threatSources: [{ id: 'criminal', name: 'Criminal', level: 2, basis: 'they are paid' }],
    approvedBy: 'manager',
    date: '2026-01-01',
  }),
  suc: [
    { id: 's', name: 'S', description: 'makes it', zones: ['a'], accessPoints: ['door'], assumptions: ['a'] },
  ],
  zones: [
    zone('a', { description: 'D', owner: 'O', logicalBoundary: 'L', slTarget: TARGET }),
    zone('out', { kind: 'external' }),
  ],
  conduits: [conduit('ao', ['a', 'out'], { owner: 'O', slTarget: TARGET })],
  assets: [{ id: 'plc', type: 'controller', zones: ['a'] }],
  worstCases: [worstCase({ severity: { safety: 3 } })],
  scenarios: [WHOLE],
  measures: [{ id: 'm', name: 'M', inPlace: true }],
};

const KNOWN = { ...NO_TARGET, levels: [1, 1, 1, 1, 1, 1, 1] };

interface World {
  readonly plant: Plant;
  readonly findings: readonly Finding[];
  readonly fact: boolean | null;
  readonly target: typeof KNOWN | typeof NO_TARGET;
  readonly laws: readonly string[];
  readonly answers: Readonly<Record<string, ProgramVerdict['verdict']>>;
}

const WORLD: World = {
  plant: PLANT,
  findings: [],
  fact: false,
  target: KNOWN,
  laws: [],
  answers: { 'ZCR 6.7': 'met', 'ZCR 6.9': 'met', 'ZCR 7.1': 'met' },
};

function told(more: Partial<World> = {}) {
  const { plant, findings, fact, target, laws, answers } = { ...WORLD, ...more };
  const { risk } = plant;
  const inPlace = new Set(plant.measures.filter((one) => one.inPlace === true).map(({ id }) => id));
  const ground: ZcrGround = {
    plant,
    worst: risk === undefined ? [] : ratedWorstCases(risk, plant.worstCases),
    scenarios:
      risk === undefined
        ? []
        : ratedScenarios(
            {
              risk,
              asOf: '2026-06-15',
              rowAt: () => null,
              isInPlace: (id) => inPlace.has(id),
              isShown: (id) => inPlace.has(id),
            },
            plant.scenarios,
          ),
    findings,
    laws,
    target: () => target,
    fact: () => fact,
  };
  return stepsOf(
    ground,
    ROWS,
    new Map(Object.entries(answers).map(([row, verdict]) => [row, answer(row, verdict)])),
  );
}

function answer(row: string, verdict: ProgramVerdict['verdict']): ProgramVerdict {
  const claimed = verdict === 'met' || verdict === 'notApplicable';
  return {
    requirement: `62443-3-2/${row}`,
    row,
    verdict,
    from: 'site',
    reads: { claimed, evidenced: false, verified: false },
    maturity: { claimed: null, evidenced: null },
  } as ProgramVerdict;
}

const stepIn = (more: Partial<World>, row: string) => {
  const step = told(more)[0]?.steps.find((each) => each.row === row);
  if (step === undefined) throw new Error(`no step ${row}`);
  return step;
};
const lacks = (more: Partial<World>, row: string): readonly string[] => {
  const { status, missing } = stepIn(more, row);
  return [status, ...missing.map(({ code, at }) => `${code} ${at}`)];
};
const plantWith = (more: Partial<Plant>): Partial<World> => ({ plant: { ...PLANT, ...more } });
const withScenario = (more: Partial<Scenario>): Partial<World> =>
  plantWith({ scenarios: [{ ...WHOLE, ...more }] });
const without = <T extends object>(whole: T, field: keyof T): T => {
  const { [field]: _gone, ...rest } = whole;
  return rest as T;
};
const withoutOf = (field: keyof Scenario): Partial<World> =>
  plantWith({ scenarios: [without(WHOLE, field)] });
const sucWith = (more: object): Partial<World> =>
  plantWith({ suc: PLANT.suc.map((suc) => ({ ...suc, ...more })) });
const zoneWith = (more: object): Partial<World> =>
  plantWith({ zones: PLANT.zones.map((one) => (one.id === 'a' ? { ...one, ...more } : one)) });
const finding = (rule: string, at: string, more: Partial<Finding> = {}): Partial<World> => ({
  findings: [{ id: `finding:${rule}:${at}`, rule, severity: 'warning', at, params: {}, ...more }],
});
/** Another zone in the SUC, without assets. */
const withZone = (more: Partial<Plant['zones'][number]>): Partial<World> =>
  plantWith({
    suc: PLANT.suc.map((suc) => ({ ...suc, zones: ['a', 'b'] })),
    zones: [...PLANT.zones, zone('b', more)],
  });
const through = (more: Partial<Plant['conduits'][number]>): Partial<World> =>
  plantWith({
    zones: [...PLANT.zones, zone('b')],
    conduits: [conduit('ab', ['a', 'b'], more)],
  });
/** Nobody answered the rows that only people can tell, and the SUC assumes nothing of its own. */
const siteWith = (site: NonNullable<Plant['site']>): Partial<World> => ({
  plant: { ...PLANT, site, suc: PLANT.suc.map((suc) => without(suc, 'assumptions')) },
  answers: {},
});
/** No SL-T stated, criteria nobody approved. */
const bare = (more: Partial<Plant>): Partial<World> => ({
  ...plantWith({
    risk: criteria(),
    zones: PLANT.zones.map((one) => without(one, 'slTarget')),
    conduits: PLANT.conduits.map((one) => without(one, 'slTarget')),
    ...more,
  }),
  answers: {},
});
const NOTHING_APPROVED = ['criteriaApproval risk', 'record site:62443-3-2/ZCR 7.1'];
const assetWith = (more: object): Partial<Plant> => ({
  assets: PLANT.assets.map((one) => ({ ...one, ...more })),
});

describe('a plant that was carried through', () => {
  it('has all 32 steps of its one SUC finished, and nothing next', () => {
    const [suc, ...more] = told();
    expect(more).toEqual([]);
    expect(suc?.steps.map(({ row }) => row)).toEqual(ROWS);
    expect(ROWS).toHaveLength(32);
    expect(suc?.steps.filter(({ status }) => !isFinished(status))).toEqual([]);
    expect(suc?.next).toEqual([]);
    expect(suc).toMatchObject({ ref: 'suc:s', zones: ['a'], conduits: ['ao'], scenarios: 1 });
  });
});

describe.each<readonly [row: string, about: string, flipped: Partial<World>, told: readonly string[]]>([
  ['ZCR 1.1', 'no access point', sucWith({ accessPoints: [] }), ['begun', 'accessPoints suc:s']],
  ['ZCR 1.1', 'an empty zone', plantWith({ assets: [] }), ['begun', 'asset zone:a']],
  ['ZCR 1.1', 'a SUC without zones', sucWith({ zones: [] }), ['begun', 'zones suc:s']],
  ['ZCR 1.1', 'no SUC', plantWith({ suc: [] }), ['begun', 'suc plant']],
  ['ZCR 2.1', 'no worst case', plantWith({ worstCases: [] }), ['notBegun', 'worstCases suc:s']],
  ['ZCR 2.1', 'one not rated', plantWith({ worstCases: [worstCase()] }), ['begun', 'rating worstCase:w']],
  ['ZCR 2.1', 'no criteria', { plant: without(PLANT, 'risk') }, ['begun', 'criteria plant']],
  ['ZCR 3.1', 'an asset in no zone', finding('asset-placement', 'asset:plc'), ['begun', 'placed asset:plc']],
  ['ZCR 3.1', 'one that is waived', finding('asset-placement', 'asset:plc', { waiver: 'w' }), ['done']],
  ['ZCR 3.1', 'a finding of another rule', finding('zone-without-owner', 'zone:a'), ['done']],
  ['ZCR 3.2', 'nothing of business', {}, ['notNeeded']],
  ['ZCR 3.2', 'something apart', plantWith(assetWith({ domain: 'business' })), ['done']],
  [
    'ZCR 3.2',
    'something mixed',
    finding('business-with-iacs', 'zone:a'),
    ['begun', 'separation finding:business-with-iacs:zone:a'],
  ],
  ['ZCR 3.2', 'an empty zone for business', withZone({ kind: 'enterprise' }), ['begun', 'asset zone:b']],
  ['ZCR 3.2', 'a zone of which nobody knows', withZone({}), ['undetermined', 'asset zone:b']],
  ['ZCR 3.3', 'a zone of which nobody knows', withZone({}), ['undetermined', 'asset zone:b']],
  ['ZCR 3.3', 'an empty zone for safety', withZone({ kind: 'safety' }), ['begun', 'asset zone:b']],
  ['ZCR 3.4', 'a path for sticks', through({ medium: 'portable' }), ['done']],
  ['ZCR 3.5', 'a radio path', through({ medium: 'wireless' }), ['done']],
  [
    'ZCR 3.5',
    'a fact that is true and no asset that is marked',
    { fact: true },
    ['begun', 'unmarked fact:zone:a:wireless'],
  ],
  ['ZCR 3.6', 'a conduit to an external zone', { fact: null }, ['done']],
  ['ZCR 3.6', 'no way out, as the fact says', plantWith({ conduits: [] }), ['notNeeded']],
  ['ZCR 3.6', 'a remote path', { ...through({ medium: 'remote' }), fact: null }, ['done']],
  ['ZCR 3.2', 'no asset at all', plantWith({ assets: [] }), ['undetermined', 'asset zone:a']],
  ['ZCR 3.3', 'a safety asset', plantWith(assetWith({ domain: 'safety' })), ['done']],
  [
    'ZCR 3.4',
    'nobody knows of sticks',
    { fact: null },
    ['undetermined', 'undecided fact:zone:a:portableDevices'],
  ],
  [
    'ZCR 3.4',
    'a mark of another kind',
    finding('special-asset-outside-kind', 'asset:plc', { params: { mark: 'wireless' } }),
    ['notNeeded'],
  ],
  [
    'ZCR 3.5',
    'a radio among others',
    finding('special-asset-outside-kind', 'asset:plc', { params: { mark: 'wireless' } }),
    ['begun', 'separation finding:special-asset-outside-kind:asset:plc'],
  ],
  [
    'ZCR 3.6',
    'nobody knows',
    { ...plantWith({ conduits: [] }), fact: null },
    ['undetermined', 'undecided fact:zone:a:untrustedAccess'],
  ],
  ['ZCR 4.1', 'one not rated', plantWith({ worstCases: [worstCase()] }), ['notBegun', 'rating worstCase:w']],
  [
    'ZCR 5.1',
    'a worst case without scenario',
    withScenario({ worstCases: [] }),
    ['begun', 'scenarioFor worstCase:w'],
  ],
  ['ZCR 5.1', 'no source', withoutOf('source'), ['begun', 'source scenario:s']],
  [
    'ZCR 5.1',
    'no scenario',
    plantWith({ scenarios: [] }),
    ['notBegun', 'scenarios suc:s', 'scenarioFor worstCase:w'],
  ],
  ['ZCR 5.2', 'no scenario', plantWith({ scenarios: [] }), ['notBegun', 'scenarios suc:s']],
  ['ZCR 5.2', 'no vulnerability', withoutOf('vulnerabilities'), ['notBegun', 'vulnerabilities scenario:s']],
  ['ZCR 5.3', 'no severity', withoutOf('severity'), ['notBegun', 'severity scenario:s']],
  ['ZCR 5.4', 'no likelihood', withoutOf('likelihood'), ['begun', 'likelihood scenario:s']],
  ['ZCR 5.4', 'no reason for it', withoutOf('likelihoodRationale'), ['begun', 'rationale scenario:s']],
  ['ZCR 5.5', 'no severity', withoutOf('severity'), ['notBegun', 'severity scenario:s']],
  ['ZCR 5.5', 'no criteria', { plant: without(PLANT, 'risk') }, ['notBegun', 'criteria plant']],
  ['ZCR 5.6', 'no SL-T', { target: NO_TARGET }, ['notBegun', 'target zone:a', 'target conduit:ao']],
  ['ZCR 5.7', 'nothing decided', withoutOf('countermeasures'), ['begun', 'decision scenario:s']],
  [
    'ZCR 5.7',
    'a decision and no countermeasure',
    withScenario({ countermeasures: [], treatment: 'accept', acceptedBy: 'm', until: '2027-01-01' }),
    ['done'],
  ],
  ['ZCR 5.8', 'no countermeasure', withoutOf('countermeasures'), ['notBegun', 'countermeasure scenario:s']],
  [
    'ZCR 5.8',
    'one that cites nothing',
    withScenario({ countermeasures: [{ id: 'c', name: 'C', likelihood: 1 }] }),
    ['begun', 'cites scenario:s'],
  ],
  [
    'ZCR 5.8',
    'accepted as it is',
    withScenario({ countermeasures: [], treatment: 'accept', acceptedBy: 'm', until: '2027-01-01' }),
    ['notBegun'],
  ],
  [
    'ZCR 5.9',
    'one that lowers nothing',
    withScenario({ countermeasures: [{ id: 'c', name: 'C', measure: 'm' }] }),
    ['begun', 'lowers scenario:s'],
  ],
  ['ZCR 5.10', 'no severity', withoutOf('severity'), ['notBegun', 'severity scenario:s']],
  [
    'ZCR 5.11',
    'nothing in place',
    plantWith({ measures: [{ id: 'm', name: 'M' }] }),
    ['begun', 'untreated scenario:s'],
  ],
  [
    'ZCR 5.11',
    'a decision that ran out',
    withScenario({ countermeasures: [], treatment: 'accept', acceptedBy: 'm', until: '2026-06-14' }),
    ['begun', 'lapsed scenario:s'],
  ],
  ['ZCR 5.12', 'nothing left above', {}, ['notNeeded']],
  ['ZCR 5.12', 'a measure that will be enough', plantWith({ measures: [{ id: 'm', name: 'M' }] }), ['done']],
  [
    'ZCR 5.12',
    'all of it not enough',
    withScenario({ countermeasures: [{ id: 'c', name: 'C', measure: 'm', likelihood: 2 }] }),
    ['notBegun', 'additional scenario:s'],
  ],
  ['ZCR 5.13', 'no team', withoutOf('team'), ['begun', 'team scenario:s']],
  ['ZCR 5.13', 'no day', withoutOf('date'), ['begun', 'date scenario:s']],
  ['ZCR 6.1', 'a part that is open', sucWith({ assumptions: [] }), ['begun', 'part ZCR 6.5']],
  ['ZCR 6.2', 'no purpose', sucWith({ description: undefined }), ['begun', 'sucDescription suc:s']],
  ['ZCR 6.3', 'an asset in no zone', finding('asset-placement', 'asset:plc'), ['begun', 'placed asset:plc']],
  ['ZCR 6.4', 'no owner', zoneWith({ owner: undefined }), ['begun', 'owner zone:a']],
  ['ZCR 6.4', 'no border', zoneWith({ logicalBoundary: undefined }), ['begun', 'boundary zone:a']],
  ['ZCR 6.5', 'nothing assumed', sucWith({ assumptions: [] }), ['notBegun', 'assumptions suc:s']],
  ['ZCR 6.6', 'no threat source', plantWith({ risk: criteria() }), ['notBegun', 'threatSources risk']],
  ['ZCR 6.7', 'nobody recorded it', { answers: {} }, ['undetermined', 'record site:62443-3-2/ZCR 6.7']],
  [
    'ZCR 6.7',
    'it is recorded as open',
    { answers: { 'ZCR 6.7': 'unmet' } },
    ['notBegun', 'record site:62443-3-2/ZCR 6.7'],
  ],
  ['ZCR 6.8', 'not approved', plantWith({ risk: criteria() }), ['begun', 'criteriaApproval risk']],
  [
    'ZCR 6.9',
    'a law in use, unrecorded',
    { laws: ['nis2@2022'], answers: {} },
    ['begun', 'record site:62443-3-2/ZCR 6.9'],
  ],
  ['ZCR 6.5', 'an assumption of the site', siteWith({ assumptions: ['A'] }), ['done']],
  [
    'ZCR 6.7',
    'a policy nobody recorded as all',
    siteWith({ policies: ['P'] }),
    ['begun', 'record site:62443-3-2/ZCR 6.7'],
  ],
  [
    'ZCR 6.9',
    'a permit nobody recorded as all',
    siteWith({ regulations: ['R'] }),
    ['begun', 'record site:62443-3-2/ZCR 6.9'],
  ],
  ['ZCR 6.9', 'nothing stated', { answers: {} }, ['undetermined', 'record site:62443-3-2/ZCR 6.9']],
  [
    'ZCR 7.1',
    'the document approved and nothing else',
    bare({ document: { approved: 'M' } }),
    ['begun', ...NOTHING_APPROVED],
  ],
  ['ZCR 7.1', 'nothing approved', bare({}), ['notBegun', ...NOTHING_APPROVED]],
  ['ZCR 7.1', 'not recorded', { answers: {} }, ['begun', 'record site:62443-3-2/ZCR 7.1']],
  ['ZCR 7.1', 'a target nobody approved', zoneWith({ slTarget: 1 }), ['begun', 'targetApproval zone:a']],
])('%s with %s', (row, _about, flipped, expected) => {
  it('is told so', () => {
    expect(lacks(flipped, row)).toEqual(expected);
  });
});

describe('the detailed assessment', () => {
  const fifth = ROWS.filter((row) => row.startsWith('ZCR 5.'));
  const statuses = (more: Partial<World>) => new Set(fifth.map((row) => stepIn(more, row).status));

  it('is not needed where every worst case is tolerated', () => {
    const calm = plantWith({
      worstCases: [worstCase({ severity: { safety: 1 }, likelihood: 1 })],
      scenarios: [],
    });
    expect(statuses(calm)).toEqual(new Set(['notNeeded']));
  });

  it('is undetermined as long as one is not rated, or there is none', () => {
    const two = [worstCase({ severity: { safety: 1 }, likelihood: 1 }), worstCase({ id: 'x' })];
    expect(statuses(plantWith({ worstCases: two, scenarios: [] }))).toEqual(new Set(['undetermined']));
    expect(statuses(plantWith({ worstCases: [], scenarios: [] }))).toEqual(new Set(['undetermined']));
    expect(lacks(plantWith({ worstCases: [], scenarios: [] }), 'ZCR 5.3')[1]).toBe('part ZCR 4.1');
  });
});

describe('what was recorded', () => {
  const against = (row: string, verdict: ProgramVerdict['verdict'], more: Partial<World> = {}) =>
    stepIn({ ...more, answers: { [row]: verdict } }, row);

  it('never makes a step done, and is told where the model lacks something', () => {
    const flipped = withoutOf('source');
    expect(against('ZCR 5.1', 'met', flipped)).toMatchObject({
      status: 'begun',
      contradiction: 'claimsMore',
    });
    expect(against('ZCR 5.1', 'partial', flipped).contradiction).toBeNull();
    expect(against('ZCR 5.1', 'notApplicable', flipped).contradiction).toBe('claimsNone');
  });

  it('is told where it says less than the model holds', () => {
    expect(against('ZCR 5.1', 'met').contradiction).toBeNull();
    expect(against('ZCR 5.1', 'unmet')).toMatchObject({ status: 'done', contradiction: 'claimsLess' });
    expect(against('ZCR 5.1', 'undetermined').contradiction).toBeNull();
  });

  it('stands beside with its reading', () => {
    expect(against('ZCR 5.1', 'met').answer).toEqual({
      verdict: 'met',
      claimed: true,
      evidenced: false,
      evidence: [],
    });
    expect(stepIn({}, 'ZCR 5.1').answer).toBeNull();
  });
});

describe('several SUCs', () => {
  const two: Plant = {
    ...PLANT,
    suc: [...PLANT.suc, { id: 't', name: 'T', zones: ['b'] }],
    zones: [...PLANT.zones, zone('b')],
    conduits: [...PLANT.conduits, conduit('ab', ['a', 'b'])],
    worstCases: [
      ...PLANT.worstCases,
      worstCase({ id: 'only-t', suc: 't' }),
      worstCase({ id: 'by-zone', zones: ['b'] }),
    ],
    scenarios: [
      WHOLE,
      scenario({ id: 'between', place: 'conduit:ab' }),
      scenario({ id: 'at-b', place: 'zone:b' }),
    ],
  };
  const sucs = told({ plant: two });

  it('share the conduits that join them, with their scenarios', () => {
    expect(sucs.map(({ ref, zones, conduits, scenarios }) => [ref, zones, conduits, scenarios])).toEqual([
      ['suc:s', ['a'], ['ao', 'ab'], 2],
      ['suc:t', ['b'], ['ab'], 2],
    ]);
  });

  it('have the worst cases that name them, a zone of theirs, or neither', () => {
    const rated = sucs.map(({ steps }) => steps.find(({ row }) => row === 'ZCR 2.1')?.held[0]);
    expect(rated.map((one) => one?.of)).toEqual([1, 3]);
  });

  it('go on with the first three steps that are open', () => {
    expect(sucs[1]?.next).toEqual(['ZCR 1.1', 'ZCR 2.1', 'ZCR 3.2']);
  });
});
