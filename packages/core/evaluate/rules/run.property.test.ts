/** What must hold of all rules over any plant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../lib/day.ts';
import { fillMessage } from '../../lib/message.ts';
import { ASSET_TYPES, PURDUE_LEVELS } from '../../model/schema/network.ts';
import { ZONE_KINDS } from '../../model/schema/scope.ts';
import { answerKey } from '../../model/kinds.ts';
import type {
  Answer,
  Asset,
  Check,
  Conduit,
  EssentialFunction,
  Evidence,
  Flow,
  Measure,
  Plant,
  Product,
  Scenario,
  Supplier,
  Waiver,
  Zone,
} from '../../model/plant.ts';
import { anyCase, criteria } from '../../risk/test/criteria.ts';
import { anyScenario } from '../../risk/test/scenarios.ts';
import { ruleSentences } from '../../report/locales/en/rules.ts';
import { RULES, type RuleId } from './index.ts';
import { ruleInput } from './input.ts';
import { runRules } from './run.ts';
import type { RowAt } from './rule.ts';
import { AS_OF, plantWith, rowAt, uniform } from './test/smallest.ts';

const IDS = ['a', 'b', 'c', 'd'];
const anyId = fc.constantFrom(...IDS);
const anyFlag = fc.boolean();
const anyLevel = fc.constantFrom(null, 0, 1, 2, 3, 4);

const anyDay = fc.constantFrom('2020-01-31', daysAfter(AS_OF, -1), AS_OF, daysAfter(AS_OF, 20));
const anyFacts = fc.dictionary(
  fc.constantFrom('wireless', 'portableDevices'),
  fc.constantFrom(true, false, 'unknown' as const, { value: false, evidence: ['a'] }),
);

/** Fields that are absent are absent, not undefined. */
function some<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: readonly (keyof T)[]) {
  return fc.record(model, { requiredKeys: [...required] }) as unknown as fc.Arbitrary<T>;
}

function oneEach<T extends { readonly id: string }>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(one, { selector: (each) => each.id, maxLength: 4 });
}

const anyZone = some<Zone>(
  {
    id: anyId,
    name: fc.constant('z'),
    kind: fc.constantFrom(...ZONE_KINDS),
    level: fc.constantFrom(...PURDUE_LEVELS),
    parent: anyId,
    mixedReason: fc.constant('why'),
    slTarget: fc.constantFrom(1, { vector: 1, rationale: 'r' }),
    facts: anyFacts,
    owner: anyId,
    physicalBoundary: anyId,
    reviewed: anyDay,
  } as { [K in keyof Zone]: fc.Arbitrary<Zone[K]> },
  ['id', 'name', 'kind'],
);
const anyConduit = some<Conduit>(
  {
    id: anyId,
    name: fc.constant('c'),
    joins: fc.uniqueArray(anyId, { minLength: 2, maxLength: 3 }),
    medium: fc.constantFrom('wired', 'wireless', 'remote', 'portable'),
    oneWay: fc.record({ from: anyId, to: anyId }),
    facts: anyFacts,
    slTarget: fc.constantFrom(1, { vector: 1, rationale: 'r' }),
    rules: anyId,
  } as { [K in keyof Conduit]: fc.Arbitrary<Conduit[K]> },
  ['id', 'name', 'joins'],
);
const anyAsset = some<Asset>(
  {
    id: anyId,
    type: fc.constantFrom(...ASSET_TYPES),
    domain: fc.constantFrom('iacs', 'business', 'safety'),
    zones: fc.array(anyId, { maxLength: 2 }),
    conduits: fc.array(anyId, { maxLength: 2 }),
    wireless: anyFlag,
    temporary: anyFlag,
    external: anyFlag,
    interfaces: fc.array(
      fc.record({ zone: anyId, address: fc.constantFrom('x', '{y}'), network: anyId }, { requiredKeys: [] }),
      { maxLength: 2 },
    ),
    accounts: fc.constantFrom('shared', 'individual'),
    backup: anyId,
    productVersion: anyId,
    supportEnd: anyDay,
    verified: anyDay,
    vendor: anyId,
    version: anyId,
  } as { [K in keyof Asset]: fc.Arbitrary<Asset[K]> },
  ['id', 'type'],
);
const anyEnd = fc.tuple(fc.constantFrom('zone', 'asset'), anyId).map(([kind, id]) => `${kind}:${id}`);
const anyFlow = some<Flow>(
  {
    id: anyId,
    from: anyEnd,
    to: anyEnd,
    conduit: anyId,
    protocol: fc.constantFrom('modbus-tcp', 'ftp', 'any', 'https', '{flow}'),
    ports: fc.array(fc.constantFrom('any', '1-1000', '502', '{x}'), { maxLength: 2 }),
    access: fc.constantFrom('read', 'write', 'program'),
    encrypted: anyFlag,
    authenticated: anyFlag,
    interactive: anyFlag,
    purpose: anyId,
    approvedBy: anyId,
    observed: anyDay,
    until: anyDay,
  } as { [K in keyof Flow]: fc.Arbitrary<Flow[K]> },
  ['id', 'from', 'to'],
);

const anyFunction = some<EssentialFunction>(
  {
    id: anyId,
    name: fc.constant('F'),
    kind: fc.constantFrom('safety', 'view'),
    zones: fc.array(anyId, { maxLength: 3 }),
    assets: fc.array(anyId, { maxLength: 2 }),
    flows: fc.array(anyId, { maxLength: 2 }),
  } as { [K in keyof EssentialFunction]: fc.Arbitrary<EssentialFunction[K]> },
  ['id', 'name', 'kind'],
);
const anyProduct = some<Product>(
  {
    id: anyId,
    name: fc.constant('P'),
    class: fc.constant('EDR'),
    vendor: anyId,
    version: anyId,
    supportEnd: anyDay,
  } as { [K in keyof Product]: fc.Arbitrary<Product[K]> },
  ['id', 'name', 'class'],
);
const anySupplier = some<Supplier>(
  {
    id: anyId,
    name: fc.constant('S'),
    roles: fc.array(fc.constantFrom('product', 'maintenance'), { maxLength: 2 }),
    zones: fc.array(anyId, { maxLength: 2 }),
    conduits: fc.array(anyId, { maxLength: 2 }),
    reviewed: anyDay,
  } as { [K in keyof Supplier]: fc.Arbitrary<Supplier[K]> },
  ['id', 'name', 'roles'],
);
const anyRow = fc.constantFrom('SR 1.1', 'SR 1.1 RE 1', 'SR 1.1 RE 2', 'SR 2.5');
const anyPlace = fc
  .tuple(fc.constantFrom('zone', 'conduit', 'asset', 'supplier'), anyId)
  .map(([kind, id]) => `${kind}:${id}`);
const anyAnswer = some<Answer>(
  {
    place: anyPlace,
    requirement: anyRow.map((row) => `62443-3-3/${row}`),
    status: fc.constantFrom('met', 'compensated', 'unmet', 'notApplicable'),
    evidence: fc.array(anyId, { maxLength: 2 }),
    measures: fc.array(anyId, { maxLength: 2 }),
    expires: anyDay,
    effectReviewed: anyDay,
  } as { [K in keyof Answer]: fc.Arbitrary<Answer[K]> },
  ['place', 'requirement', 'status'],
);
const anyEvidence = some<Evidence>(
  {
    id: anyId,
    title: fc.constant('T'),
    kind: fc.constantFrom('documentation', 'implementation'),
    places: fc.array(anyPlace, { maxLength: 2 }),
    expires: anyDay,
    file: anyId,
  } as { [K in keyof Evidence]: fc.Arbitrary<Evidence[K]> },
  ['id', 'title', 'kind', 'places'],
);
const anyCheck = fc.record<Check>({
  place: anyPlace,
  requirement: anyRow.map((row) => `62443-3-3/${row}`),
  result: fc.constantFrom('pass', 'fail'),
  by: fc.constant('independent'),
  date: anyDay,
});
const anyMeasure = some<Measure>(
  {
    id: anyId,
    name: fc.constant('M'),
    inPlace: anyFlag,
    owner: anyId,
    cost: fc.constant(1),
    outage: fc.constant({ hours: 0 }),
  } as { [K in keyof Measure]: fc.Arbitrary<Measure[K]> },
  ['id', 'name'],
);
const anyWaiver = fc.record<Waiver>({
  id: anyId,
  finding: fc.constantFrom('finding:zone-without-owner:zone:a', 'finding:x'),
  reason: anyId,
  approvedBy: anyId,
  expires: anyDay,
});

/** Any path, worst case and entry, known or not, over criteria of which only the sizes matter here. */
const anyScenarioHere = fc
  .record({ id: anyId, path: fc.array(anyId, { maxLength: 3 }), more: fc.nat() })
  .chain(({ id, path, more }) =>
    anyScenario(criteria()).map((one): Scenario => ({
      ...one,
      id,
      path,
      entry: more % 2 === 0 ? `zone:${id}` : 'a stick',
      worstCases: path,
      ...(more % 3 === 0 ? { date: AS_OF } : {}),
    })),
  );

const anyPlant = fc.record({
  worstCases: oneEach(fc.tuple(anyId, anyCase(criteria())).map(([id, one]) => ({ ...one, id }))),
  scenarios: oneEach(anyScenarioHere),
  zones: oneEach(anyZone),
  conduits: oneEach(anyConduit),
  assets: oneEach(anyAsset),
  flows: oneEach(anyFlow),
  functions: oneEach(anyFunction),
  suc: fc.constantFrom<Plant['suc']>([], [{ id: 's', name: 'S', zones: ['a', 'b'] }]),
  catalogs: fc.constantFrom(['62443-3-3@2013'], ['62443-2-1@2010']),
  products: oneEach(anyProduct),
  suppliers: oneEach(anySupplier),
  answers: fc.uniqueArray(anyAnswer, { selector: answerKey, maxLength: 5 }),
  evidence: oneEach(anyEvidence),
  checks: fc.array(anyCheck, { maxLength: 3 }),
  measures: oneEach(anyMeasure),
  waivers: oneEach(anyWaiver),
});
const anyLevels = fc.dictionary(
  fc.tuple(fc.constantFrom('zone', 'conduit'), anyId).map(([k, id]) => `${k}:${id}`),
  anyLevel,
);

/** One row of each kind that a rule looks for. */
const ROWS: readonly RowAt[] = [
  rowAt('SR 1.1', { essentialFunctionReview: true }),
  rowAt('SR 1.1 RE 1', { verdict: 'unmet' }),
  rowAt('SR 1.1 RE 2', { verdict: 'undetermined', facts: ['wireless'], missingFacts: ['wireless'] }),
  rowAt('SR 2.5', { verdict: 'notApplicable', facts: ['humanAccess'], trueFacts: ['humanAccess'] }),
];

function run(parts: Partial<Plant>, levels: Readonly<Record<string, number | null>>) {
  const vector = (place: string) => uniform(levels[place] ?? null);
  const rowsAt = (place: string): readonly RowAt[] =>
    ROWS.map((row) => {
      const requirement = `62443-3-3/${row.row}`;
      const answer = parts.answers?.find((each) => each.place === place && each.requirement === requirement);
      return { ...row, answer: answer ?? null };
    });
  const input = ruleInput(plantWith({ risk: criteria(), ...parts }), AS_OF, {
    slT: vector,
    slA: vector,
    rowsAt,
    overlayAt: () => undefined,
    contradictedFacts: new Map(),
    askedAt: () => undefined,
    standingAt: () => null,
    known: () => null,
  });
  return runRules(RULES, input);
}

describe('all rules, over any plant', () => {
  it('do not fail, even over references to nothing and loops of parents', () => {
    fc.assert(
      fc.property(anyPlant, anyLevels, (plant, levels) => {
        expect(run(plant, levels).filter((finding) => finding.rule === 'rule-failed')).toEqual([]);
      }),
    );
  });

  it('give ids that are unique and in order', () => {
    fc.assert(
      fc.property(anyPlant, anyLevels, (plant, levels) => {
        const ids = run(plant, levels).map((finding) => finding.id);
        expect([...new Set(ids)].sort()).toEqual(ids);
      }),
    );
  });

  it('say the same of a plant written in another order', () => {
    fc.assert(
      fc.property(anyPlant, anyLevels, (plant, levels) => {
        const reversed = Object.fromEntries(
          Object.entries(plant).map(([section, entities]) => [section, entities.toReversed()]),
        );
        expect(run(reversed, levels)).toEqual(run(plant, levels));
      }),
    );
  });

  it('have all that their sentences need', () => {
    fc.assert(
      fc.property(anyPlant, anyLevels, (plant, levels) => {
        for (const { rule, params } of run(plant, levels)) {
          const { message, fix } = ruleSentences[rule as RuleId];
          const names = [...`${message} ${fix}`.matchAll(/\{([a-zA-Z]+)/g)].map(([, name]) => name);
          expect(names.filter((name) => params[name ?? ''] === undefined)).toEqual([]);
          expect(fillMessage(message, params)).not.toBe('');
        }
      }),
    );
  });
});
