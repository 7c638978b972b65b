/** The laws of 3.11, over random plants and over random graphs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byKey } from '../../lib/order.ts';
import { answerKey } from '../../model/kinds.ts';
import type { Plant } from '../../model/plant.ts';
import { arbitraryPlant } from '../../test/arbitrary-plant.ts';
import { answer } from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { naiveEntries, naiveExposure, naiveHops, naiveOwn } from '../../test/naive/exposure-3-11.ts';
import type { World } from '../../test/naive/world.ts';
import { assessPlaces } from '../assess.ts';
import type { PlaceAssessment } from '../assessment.ts';
import { compile } from '../compile.ts';
import { sidesOf, startsElsewhere } from './elsewhere.ts';
import { exposureOf, type Exposure } from './exposure.ts';
import { hopGraph, NO_CONDUIT, type BridgeHops, type ConduitHops } from './hop-graph.ts';
import { zonesOnPath } from './path.ts';
import { searcherOf } from './search.ts';
import { NOWHERE, OUTSIDE, UNREACHED, type Searched, type Strengths } from './searched.ts';
import type { Standing } from './standing.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 40);
const options = { zones: 4, conduits: 3, answers: 6 };
/** Most random plants reach SL 0 everywhere, so places get answers to all rows up to a level. */
const plants = fc
  .tuple(arbitraryPlant(catalog, options), fc.array(fc.nat({ max: 4 }), { minLength: 9, maxLength: 9 }))
  .map(([{ plant, asOf }, levels]) => ({ plant: reaching(plant, levels), asOf }));
const reading = fc.constantFrom('claimed' as const, 'evidenced' as const);

describe('over plants', () => {
  it('equals naive', () => {
    fc.assert(
      fc.property(plants, reading, ({ plant, asOf }, how) => {
        const told = exposureOf(compile(plant, catalog, asOf), how).zones.map((zone) => ({
          ref: zone.ref,
          ...standing(zone),
          fromElsewhere: standing(zone.fromElsewhere),
        }));
        expect(told).toEqual(naiveExposure({ plant, catalog, asOf }, how));
      }),
      { numRuns: RUNS },
    );
  });

  it('shows paths that are real, and hops that decide', () => {
    fc.assert(
      fc.property(plants, reading, ({ plant, asOf }, how) => {
        const index = compile(plant, catalog, asOf);
        const exposure = exposureOf(index, how);
        const assessed = assessPlaces(index);
        const world = { plant, catalog, asOf };
        for (const zone of exposure.zones) {
          expectReal(world, assessed, exposure, zone, zone);
          expectReal(world, assessed, exposure, zone, zone.fromElsewhere);
          const [first] = zone.fromElsewhere.path;
          if (first?.from === null) expect(first.to).not.toBe(zone.ref);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('never needs less where all that is undetermined were met', () => {
    fc.assert(
      fc.property(plants, reading, ({ plant, asOf }, how) => {
        for (const zone of exposureOf(compile(plant, catalog, asOf), how).zones)
          for (const { needed, neededUpper } of [zone, zone.fromElsewhere])
            expect(neededUpper ?? 9).toBeGreaterThanOrEqual(needed ?? 9);
      }),
      { numRuns: RUNS },
    );
  });

  it('never needs less without a conduit, except one whose removal leaves nobody between', () => {
    fc.assert(
      fc.property(plants, fc.nat(), ({ plant, asOf }, pick) => {
        const removable = plant.conduits.filter(
          ({ id }) => !joinsParentAlone(plant, id) && !hasDeviceWithLegs(plant, id),
        );
        const conduit = removable[pick % Math.max(1, removable.length)];
        if (conduit === undefined) return;
        const before = exposureOf(compile(plant, catalog, asOf), 'claimed');
        const after = exposureOf(compile(without(plant, conduit.id), catalog, asOf), 'claimed');
        after.zones.forEach(({ needed, fromElsewhere }, i) => {
          const was = before.zones[i];
          expect(needed ?? 9).toBeGreaterThanOrEqual(was?.needed ?? 9);
          expect(fromElsewhere.needed ?? 9).toBeGreaterThanOrEqual(was?.fromElsewhere.needed ?? 9);
        });
      }),
      { numRuns: RUNS },
    );
  });
});

function standing({ needed, neededUpper, exposed, ifEntered }: Standing) {
  return { needed, neededUpper, exposed, entered: ifEntered === null ? needed : ifEntered.needed };
}

function expectReal(
  world: World,
  assessed: readonly PlaceAssessment[],
  exposure: Exposure,
  { ref }: Exposure['zones'][number],
  { needed, path, deciding }: Standing,
): void {
  const { plant } = world;
  const how = exposure.reading;
  const zone = (at: string) => plant.zones.find(({ id }) => `zone:${id}` === at) as Plant['zones'][number];
  const entries = naiveEntries(world).map(({ id }) => `zone:${id}`);
  expect(exposure.entryPoints.map((point) => point.ref).sort()).toEqual([...entries].sort());
  expect([path.length === 0, deciding === null]).toEqual([needed === null, needed === null]);
  if (needed === null) return;
  const start = path[0]?.from;
  if (start === null) expect(entries).toContain(path[0]?.to);
  else expect(plant.zones.find(({ id }) => `zone:${id}` === start)?.kind).toBe('external');
  expect(path.at(-1)?.to).toBe(ref);
  path.forEach((hop, i) => {
    if (i > 0) expect(hop.from).toBe(path[i - 1]?.to);
    const strengths =
      hop.from === null
        ? [naiveOwn(assessed, zone(hop.to), how)]
        : naiveHops(world, assessed, zone(hop.from), zone(hop.to), how);
    expect(strengths).toContain(hop.strength);
    const over = plant.assets.find(({ id }) => `asset:${id}` === hop.through);
    if (over !== undefined)
      expect(over.zones?.map((id) => `zone:${id}`)).toEqual(expect.arrayContaining([hop.from, hop.to]));
    else if (hop.through !== null)
      expect(plant.conduits.map(({ id }) => `conduit:${id}`)).toContain(hop.through);
  });
  const greatest = Math.max(...path.map(({ strength }) => strength));
  expect(needed).toBe(1 + greatest);
  expect(path.findIndex(({ strength }) => strength === greatest)).toBe(deciding);
}

const DECIDING: readonly string[] = ['IAC', 'UC', 'SI', 'RDF'];

/** Answers met to every row of the FRs that decide, up to the level of the place. */
function reaching(plant: Plant, levels: readonly number[]): Plant {
  const refs = plant.zones.filter(({ kind }) => kind !== 'external').map(({ id }) => `zone:${id}`);
  const all = [...refs, ...plant.conduits.map(({ id }) => `conduit:${id}`)];
  const more = all.flatMap((place, i) =>
    catalog.rows
      .filter(({ fr, level }) => DECIDING.includes(fr) && level <= (levels[i % levels.length] as number))
      .map((row) => answer(place, `${catalog.id}/${row.id}`, 'met')),
  );
  // An edition may be written or not; two answers to one row are no plant.
  const known = new Set(plant.answers.map((each) => answerKey(each).replace(/@\d+/u, '')));
  const answers = [...plant.answers, ...more.filter((each) => !known.has(answerKey(each)))];
  // And some zones are named as entry points.
  const zones = plant.zones.map((each, i) =>
    levels[(i + 5) % levels.length] === 0 ? { ...each, entryPoint: true } : each,
  );
  return { ...plant, zones, answers: answers.toSorted(byKey(answerKey)) };
}

function joinsParentAlone(plant: Plant, conduit: string): boolean {
  return plant.zones.some(({ id, parent }) => {
    const both = plant.conduits.filter(({ joins }) => joins.includes(id) && joins.includes(parent ?? ''));
    return both.length === 1 && both[0]?.id === conduit;
  });
}

/** Without the conduit its device would be a host with legs in several zones. */
function hasDeviceWithLegs({ assets }: Plant, conduit: string): boolean {
  return assets.some(({ conduits = [], zones = [] }) => zones.length > 1 && conduits.includes(conduit));
}

/** Without the conduit and all that names it, and with the facts it shows kept: they make entry points. */
function without(plant: Plant, conduit: string): Plant {
  const ref = `conduit:${conduit}`;
  return {
    ...plant,
    conduits: plant.conduits.filter(({ id }) => id !== conduit),
    flows: plant.flows.filter((flow) => flow.conduit !== conduit),
    assets: plant.assets.map(({ conduits, ...asset }) => ({
      ...asset,
      ...(conduits === undefined ? {} : { conduits: conduits.filter((id) => id !== conduit) }),
    })),
    answers: plant.answers.filter(({ place }) => place !== ref),
    checks: plant.checks.filter(({ place }) => place !== ref),
    evidence: plant.evidence.map((item) => ({ ...item, places: item.places.filter((at) => at !== ref) })),
  };
}

const ZONES = 9;
const at = fc.nat({ max: ZONES - 1 });
/** Graphs without a conduit that joins many are searched from both sides, and want more of them. */
const conduitsOf = (most: number, count: number): fc.Arbitrary<ConduitHops[]> =>
  fc.array(
    fc
      .record({
        joins: fc.uniqueArray(at, { minLength: 2, maxLength: most }),
        isOneWay: fc.boolean(),
        pairs: fc.option(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 })),
      })
      .map(({ joins, isOneWay, pairs }): ConduitHops => {
        const pick = (n: number): number => joins[n % joins.length] as number;
        const [from = 0, to = 0] = joins;
        return {
          joins,
          oneWay: isOneWay ? { from, to } : null,
          listed: pairs?.map(([a, b]) => [pick(a), pick(b)] as const) ?? null,
        };
      }),
    { maxLength: count },
  );
const legs = fc.uniqueArray(at, { minLength: 1, maxLength: 5 });
const someBridges: fc.Arbitrary<BridgeHops[]> = fc.oneof(
  fc.constant<BridgeHops[]>([]),
  fc.array(fc.record({ from: legs, to: legs }), { minLength: 1, maxLength: 2 }),
);
const graphs = fc
  .record({
    conduits: fc.oneof(conduitsOf(5, 9), conduitsOf(3, 20)),
    bridges: someBridges,
    parents: fc.array(fc.integer({ min: -1, max: ZONES - 1 }), { minLength: ZONES, maxLength: ZONES }),
    boundary: fc.array(fc.nat({ max: 4 }), { minLength: 22, maxLength: 22 }),
    zone: fc.array(fc.nat({ max: 4 }), { minLength: ZONES, maxLength: ZONES }),
    within: fc.uniqueArray(at, { maxLength: 2 }),
    entered: fc.uniqueArray(at, { maxLength: 2 }),
  })
  // A parent stands before its zones, so there is no loop.
  .map((drawn) => ({ ...drawn, parents: drawn.parents.map((parent, i) => (parent < i ? parent : -1)) }));

type Drawn = typeof graphs extends fc.Arbitrary<infer T> ? T : never;

function searched({ conduits: given, parents, bridges, within, entered, boundary, zone }: Drawn): Searched {
  const search = searcherOf(hopGraph({ parents, conduits: given, bridges }));
  return search(strengths(boundary, zone), { within, entered });
}

function strengths(boundary: readonly number[], zone: readonly number[]): Strengths {
  return { boundary: Uint8Array.from(boundary), zone: Uint8Array.from(zone) };
}

/** Every hop with its strength, pair by pair. */
function hopsOf({ conduits: given, parents, bridges, boundary, zone }: Drawn) {
  const own = (to: number): number => zone[to] as number;
  const through = given.flatMap(({ joins, oneWay, listed }, c) => {
    const pairs = listed ?? joins.flatMap((a) => joins.map((b) => [a, b] as const));
    return pairs
      .filter(([a, b]) => listed !== null || oneWay === null || a !== oneWay.to || b !== oneWay.from)
      .map(([a, b]) => ({ from: a, to: b, conduit: c, strength: Math.max(boundary[c] as number, own(b)) }));
  });
  const unjoined = parents.flatMap((parent, child) =>
    parent < 0 || given.some(({ joins }) => joins.includes(parent) && joins.includes(child))
      ? []
      : [
          { from: parent, to: child, conduit: -1, strength: own(child) },
          { from: child, to: parent, conduit: -1, strength: own(parent) },
        ],
  );
  const over = bridges.flatMap((bridge, i) => {
    const at = given.length + i;
    const into = (to: number) => ({ to, conduit: at, strength: Math.max(boundary[at] as number, own(to)) });
    return bridge.from.flatMap((from) =>
      bridge.to.filter((to) => to !== from).map((to) => ({ from, ...into(to) })),
    );
  });
  return [...through, ...unjoined, ...over];
}

/** Again and again over all hops until nothing gets easier. */
function relaxed(drawn: Drawn): readonly number[] {
  const least = Array.from({ length: ZONES }, (_, i) => {
    if (drawn.within.includes(i)) return 0;
    return drawn.entered.includes(i) ? (drawn.zone[i] as number) : 5;
  });
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to, strength } of hopsOf(drawn)) {
      const greatest = Math.max(least[from] as number, strength);
      if (greatest < (least[to] as number)) [least[to], changed] = [greatest, true];
    }
  }
  return least;
}

describe('over graphs', () => {
  it('finds the least, and each last hop is one there is', () => {
    fc.assert(
      fc.property(graphs, (drawn) => {
        const { least, from, through } = searched(drawn);
        expect([...least]).toEqual(relaxed(drawn));
        const hops = hopsOf(drawn);
        for (let to = 0; to < ZONES; to++) {
          if (from[to] === NOWHERE) expect(drawn.within.includes(to) || least[to] === UNREACHED).toBe(true);
          if (from[to] === OUTSIDE) expect(least[to]).toBe(drawn.zone[to]);
          if ((from[to] as number) < 0) continue;
          const hop = hops.find(
            (each) => each.from === from[to] && each.to === to && each.conduit === through[to],
          );
          expect(hop && Math.max(hop.strength, least[hop.from] as number)).toBe(least[to]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('never gets easier where an SL-A is raised', () => {
    fc.assert(
      fc.property(graphs, at, fc.boolean(), (drawn, which, isZone) => {
        const { boundary, zone } = strengths(drawn.boundary, drawn.zone);
        const raised = isZone ? zone : boundary;
        raised[which] = Math.min(4, (raised[which] as number) + 1);
        const after = searched({ ...drawn, boundary: [...boundary], zone: [...zone] }).least;
        searched(drawn).least.forEach((level, i) => expect(after[i]).toBeGreaterThanOrEqual(level));
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds its way where there are more conduits than 16 bits tell apart', () => {
    const joins = [
      [0, 1],
      [1, 2],
    ];
    const count = 70_000;
    const many = Array.from({ length: count }, (_, i) => ({
      joins: joins[i % 2] ?? [],
      oneWay: null,
      listed: null,
    }));
    const graph = hopGraph({ parents: [-1, -1, -1, 2], conduits: many, bridges: [] });
    const boundary = new Uint8Array(count).fill(4);
    boundary[67_000] = 1;
    boundary[69_001] = 2;
    const found = searcherOf(graph)({ boundary, zone: new Uint8Array(4) }, { within: [0], entered: [] });
    expect([...found.least]).toEqual([0, 1, 2, 2]);
    expect([...found.through].slice(1)).toEqual([67_000, 69_001, NO_CONDUIT]);
  });

  it('finds for every zone what a search without it finds', () => {
    fc.assert(
      fc.property(graphs, fc.uniqueArray(at, { maxLength: ZONES }), (drawn, entered) => {
        const graph = hopGraph(drawn);
        const search = searcherOf(graph);
        const levels = strengths(drawn.boundary, drawn.zone);
        const starts = { within: drawn.within, entered };
        const { anywhere, elsewhere } = sidesOf(search, levels, starts);
        for (let zone = 0; zone < ZONES; zone++) {
          const found = elsewhere(zone);
          expect(anywhere(zone).least[zone]).toBe(search(levels, starts).least[zone]);
          expect(found.least[zone]).toBe(search(levels, startsElsewhere(starts, zone)).least[zone]);
          const path = zonesOnPath(found, zone);
          expect(found.from[path.at(-1) ?? zone] === OUTSIDE && path.at(-1) === zone).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
