/** Random plants as a drawing meets them: nested zones of any level, conduits of two ends and more, flows, devices, names of any length. */
import fc from 'fast-check';
import { emptyPlant, type Asset, type Conduit, type Flow, type Plant, type Zone } from '../../model/plant.ts';
import { FR_IDS, ZONE_KINDS } from '../../model/schema/scope.ts';
import { ASSET_TYPES, PURDUE_LEVELS } from '../../model/schema/network.ts';
import type { Scene } from '../scene.ts';
import type { DrawingValues, Levels, PlaceValues } from '../values.ts';

const pick = fc.nat(9999);
const name = fc.oneof(
  { weight: 8, arbitrary: fc.string({ minLength: 1, maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 60, maxLength: 160 }) },
);

const zoneSketch = fc.record({
  name,
  kind: fc.constantFrom(...ZONE_KINDS),
  level: fc.option(fc.constantFrom(...PURDUE_LEVELS), { freq: 8 }),
  parent: fc.option(pick, { freq: 1 }),
  bounded: fc.boolean(),
});
const conduitSketch = fc.record({
  joins: fc.oneof(
    { weight: 6, arbitrary: fc.tuple(pick, pick) },
    { weight: 1, arbitrary: fc.array(pick, { minLength: 3, maxLength: 6 }) },
  ),
  medium: fc.constantFrom('wired', 'wireless', 'portable', undefined),
  oneWay: fc.boolean(),
});
const flowSketch = fc.record({
  conduit: pick,
  from: pick,
  to: pick,
  protocol: fc.option(name),
  safe: fc.boolean(),
});
const assetSketch = fc.record({
  type: fc.constantFrom(...ASSET_TYPES),
  zone: pick,
  conduit: fc.option(pick),
});

export interface Drawable {
  readonly plant: Plant;
  readonly values: DrawingValues;
}

/** @param size how many zones at most */
export function randomPlant(size: number): fc.Arbitrary<Drawable> {
  return fc
    .record({
      zones: fc.array(zoneSketch, { minLength: 1, maxLength: size, size: 'max' }),
      conduits: fc.array(conduitSketch, { maxLength: size * 2, size: 'max' }),
      flows: fc.array(flowSketch, { maxLength: size * 2 }),
      assets: fc.array(assetSketch, { maxLength: size * 2 }),
      levels: fc.array(fc.option(fc.nat(4)), { minLength: 14, maxLength: 14 }),
      valued: fc.boolean(),
    })
    .map((drawn) => {
      const zones = drawn.zones.map(({ name, kind, level, parent, bounded }, i): Zone => ({
        id: `z-${i}`,
        name,
        kind,
        ...(level === null ? {} : { level }),
        ...(parent === null || i === 0 ? {} : { parent: `z-${parent % i}` }),
        ...(bounded ? { logicalBoundary: 'VLAN' } : {}),
      }));
      const zone = (i: number): string => `z-${i % zones.length}`;
      const conduits = drawn.conduits.flatMap((sketch, i) => conduitFrom(sketch, i, zone));
      const conduit = (i: number): string | undefined => conduits[i % Math.max(1, conduits.length)]?.id;
      const plant: Plant = {
        ...emptyPlant('plant', 'Random plant', ['62443-3-3@2013']),
        zones,
        conduits,
        assets: drawn.assets.map(({ type, zone: z, conduit: c }, i): Asset => {
          const at = c === null ? undefined : conduit(c);
          return { id: `a-${i}`, type, zones: [zone(z)], ...(at === undefined ? {} : { conduits: [at] }) };
        }),
        flows: drawn.flows.map(({ conduit: c, from, to, protocol, safe }, i): Flow => {
          const at = conduit(c);
          return {
            id: `f-${i}`,
            from: `zone:${zone(from)}`,
            to: `zone:${zone(to)}`,
            encrypted: safe,
            authenticated: safe,
            ...(at === undefined ? {} : { conduit: at }),
            ...(protocol === null ? {} : { protocol }),
          };
        }),
      };
      return { plant, values: drawn.valued ? valuesOf(zones, drawn.levels) : new Map() };
    });
}

function conduitFrom(
  { joins, medium, oneWay }: typeof conduitSketch extends fc.Arbitrary<infer T> ? T : never,
  i: number,
  zone: (i: number) => string,
): readonly Conduit[] {
  const ends = [...new Set(joins.map(zone))];
  const [from, to] = ends;
  if (from === undefined || to === undefined) return [];
  return [
    {
      id: `c-${i}`,
      name: `c-${i}`,
      joins: ends,
      ...(medium === undefined ? {} : { medium }),
      ...(oneWay ? { oneWay: { from, to } } : {}),
    },
  ];
}

function valuesOf(zones: readonly Zone[], levels: readonly (number | null)[]): DrawingValues {
  const vector = (start: number): Levels =>
    Object.fromEntries(FR_IDS.map((fr, i) => [fr, levels[(start + i) % levels.length] ?? null])) as Levels;
  return new Map(
    zones.map(({ id }, i): readonly [string, PlaceValues] => [
      `zone:${id}`,
      { slT: vector(i), slA: vector(i + 5), claimed: vector(i + 2) },
    ]),
  );
}

/** The plant of which a scene shows all: what it leaves out is not there, and what it draws apart lies in nothing. */
export function plantOf(scene: Scene, plant: Plant): Plant {
  const parents = new Map(scene.zones.map(({ id, parent }) => [id, parent] as const));
  const conduits = new Set(scene.conduits.map(({ id }) => id));
  return {
    ...plant,
    conduits: plant.conduits.filter(({ id }) => conduits.has(id)),
    zones: plant.zones
      .filter(({ id }) => parents.has(id))
      .map((zone): Zone => {
        const parent = parents.get(zone.id);
        const apart = { ...zone };
        delete apart.parent;
        return parent === null || parent === undefined ? apart : { ...apart, parent };
      }),
  };
}
