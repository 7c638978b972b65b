/** What must hold of all rules over any plant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../lib/message.ts';
import { ASSET_TYPES, PURDUE_LEVELS } from '../../model/schema/network.ts';
import { ZONE_KINDS } from '../../model/schema/scope.ts';
import type { Asset, Conduit, EssentialFunction, Flow, Plant, Zone } from '../../model/plant.ts';
import { ruleSentences } from '../../report/locales/en/rules.ts';
import { RULES, type RuleId } from './index.ts';
import { ruleInput } from './input.ts';
import { runRules } from './run.ts';
import { AS_OF, plantWith, uniform } from './test/smallest.ts';

const IDS = ['a', 'b', 'c', 'd'];
const anyId = fc.constantFrom(...IDS);
const anyFlag = fc.boolean();
const anyLevel = fc.constantFrom(null, 0, 1, 2, 3, 4);

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
  } as { [K in keyof Zone]: fc.Arbitrary<Zone[K]> },
  ['id', 'name', 'kind'],
);
const anyConduit = some<Conduit>(
  {
    id: anyId,
    name: fc.constant('c'),
    joins: fc.uniqueArray(anyId, { minLength: 2, maxLength: 3 }),
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
    interfaces: fc.array(fc.record({ zone: anyId }), { maxLength: 2 }),
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
  } as { [K in keyof Flow]: fc.Arbitrary<Flow[K]> },
  ['id', 'from', 'to'],
);

const anyPlant = fc.record({
  zones: oneEach(anyZone),
  conduits: oneEach(anyConduit),
  assets: oneEach(anyAsset),
  flows: oneEach(anyFlow),
  functions: fc.constantFrom<EssentialFunction[]>(
    [],
    [{ id: 's', name: 'S', kind: 'safety', zones: ['a', 'b', 'c'] }],
  ),
});
const anyLevels = fc.dictionary(
  fc.tuple(fc.constantFrom('zone', 'conduit'), anyId).map(([k, id]) => `${k}:${id}`),
  anyLevel,
);

function run(parts: Partial<Plant>, levels: Readonly<Record<string, number | null>>) {
  const vector = (place: string) => uniform(levels[place] ?? null);
  const input = ruleInput(plantWith(parts), AS_OF, {
    slT: vector,
    slA: vector,
    rowsAt: () => [],
    contradictedFacts: new Map(),
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
        const reversed = {
          zones: plant.zones.toReversed(),
          conduits: plant.conduits.toReversed(),
          assets: plant.assets.toReversed(),
          flows: plant.flows.toReversed(),
          functions: plant.functions,
        };
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
