/**
 * A plant too large to be read on one sheet, in parts that can: by system under consideration, then by band. Zones that hold others stay
 * whole; a conduit is drawn on each sheet that has one of its ends.
 */
import { byCodeUnit, byKey } from '../lib/order.ts';
import type { Plant, Suc } from '../model/plant.ts';
import type { Scene, SceneZone } from './scene.ts';

export interface Part {
  /** From 1. */
  readonly part: number;
  /** Of the systems under consideration it shows. */
  readonly names: readonly string[];
  readonly zones: ReadonlySet<string>;
}

/** What stays on one sheet: an outermost zone with all it holds or, where that is too much, a zone by itself. */
interface Piece {
  readonly zone: SceneZone;
  readonly zones: ReadonlySet<string>;
}

/** Pieces that stand together, and the systems they belong to. */
interface Area {
  readonly names: readonly string[];
  readonly pieces: readonly Piece[];
}

/** Zones by the part they stand on. */
export type Division = readonly ReadonlySet<string>[];

/**
 * @param legible whether a scene can be read on its sheet. @param most looks no further once there are more
 * @param like parts of the same plant drawn with other values: they are taken as they are, and cut where that is too much
 */
export function partsOf(
  plant: Plant,
  whole: Scene,
  legible: (scene: Scene) => boolean,
  most: number,
  like: Division | null = null,
): readonly Part[] {
  const inside = Map.groupBy(whole.zones, ({ parent }) => parent);
  const known = new Map<string, boolean>();
  const fits = (area: Area): boolean => {
    const zones = zonesOf(area);
    const key = [...zones].sort(byCodeUnit).join(' ');
    const fit = known.get(key) ?? legible(partScene(whole, zones));
    known.set(key, fit);
    return fit;
  };
  const areas: Area[] = [];
  const add = (area: Area): void => {
    if (areas.length > most) return;
    // What is too much by itself is so with more beside it.
    if (!isSingle(area) && !fits(area)) return halves(area, inside).forEach(add);
    const last = areas.at(-1);
    const joined = last === undefined ? null : together(last, area);
    if (joined !== null && fits(joined)) areas[areas.length - 1] = joined;
    else areas.push(area);
  };
  if (like === null) for (const area of bySystem(plant.suc, whole.zones, inside)) add(area);
  for (const area of like === null ? [] : divided(plant.suc, whole.zones, like)) {
    if (isSingle(area) || fits(area)) areas.push(area);
    else halves(area, inside).forEach(add);
  }
  return areas.map((area, i) => ({ part: i + 1, names: area.names, zones: zonesOf(area) }));
}

/**
 * The zones of a part and their conduits. What these lead to beyond it is drawn as a reference to the sheet it stands on, and a zone apart
 * from the one it lies in names it.
 */
export function partScene(whole: Scene, zones: ReadonlySet<string>): Scene {
  const conduits = whole.conduits.filter(({ joins }) => joins.some((id) => zones.has(id)));
  const joined = new Set(conduits.flatMap(({ joins }) => joins));
  const names = new Map(whole.zones.map(({ id, name }) => [id, name] as const));
  const apart = (zone: SceneZone): SceneZone =>
    zone.parent === null || zones.has(zone.parent)
      ? zone
      : { ...zone, parent: null, within: names.get(zone.parent) ?? null };
  return {
    conduits,
    zones: whole.zones.flatMap((zone) => {
      if (zones.has(zone.id)) return [apart(zone)];
      return joined.has(zone.id) ? [{ ...zone, parent: null, elsewhere: true }] : [];
    }),
  };
}

type Inside = ReadonlyMap<string | null, readonly SceneZone[]>;

/** A zone with all it holds. */
function pieceOf(zone: SceneZone, inside: Inside): Piece {
  const zones = new Set<string>();
  const visit = ({ id }: SceneZone): void => {
    zones.add(id);
    for (const child of inside.get(id) ?? []) visit(child);
  };
  visit(zone);
  return { zone, zones };
}

function zonesOf({ pieces }: Area): ReadonlySet<string> {
  return new Set(pieces.flatMap(({ zones }) => [...zones]));
}

function isSingle(area: Area): boolean {
  return zonesOf(area).size === 1;
}

/** By the first system, in the order of ids, that lists an outermost zone; those that none lists come last. */
function bySystem(systems: readonly Suc[], zones: readonly SceneZone[], inside: Inside): readonly Area[] {
  const sorted = [...systems].sort(byKey(({ id }) => id));
  const roots = zones.filter(({ parent }) => parent === null);
  const homes = Map.groupBy(roots, ({ id }) => sorted.find((system) => system.zones.includes(id)) ?? null);
  return [...sorted, null].flatMap((system) => {
    const own = homes.get(system);
    if (own === undefined) return [];
    const names = system === null ? [] : [system.name];
    return [{ names, pieces: own.map((zone) => pieceOf(zone, inside)) }];
  });
}

/** Parts as they were divided before; zones that none of them has are one more. */
function divided(systems: readonly Suc[], zones: readonly SceneZone[], like: Division): readonly Area[] {
  const sorted = [...systems].sort(byKey(({ id }) => id));
  const known = new Set(like.flatMap((part) => [...part]));
  const others = new Set(zones.flatMap(({ id }) => (known.has(id) ? [] : [id])));
  return [...like, others].flatMap((part) => {
    const own = zones.filter(({ id }) => part.has(id));
    const inside = Map.groupBy(own, ({ parent }) => (parent !== null && part.has(parent) ? parent : null));
    const pieces = (inside.get(null) ?? []).map((zone) => pieceOf(zone, inside));
    const names = sorted.filter((system) => system.zones.some((id) => part.has(id))).map(({ name }) => name);
    return pieces.length === 0 ? [] : [{ names, pieces }];
  });
}

function together(one: Area, other: Area): Area {
  const names = [...new Set([...one.names, ...other.names])];
  return { names, pieces: [...one.pieces, ...other.pieces] };
}

/** Cut between two bands where there are several, as near to the middle as that is; a single zone apart from what it holds. */
function halves({ names, pieces }: Area, inside: Inside): readonly Area[] {
  const sorted = smaller(pieces, inside).toSorted(
    ({ zone: a }, { zone: b }) => a.band - b.band || byCodeUnit(a.id, b.id),
  );
  const middle = sorted.length / 2;
  const turns = sorted.flatMap(({ zone }, i) => (i > 0 && sorted[i - 1]?.zone.band !== zone.band ? [i] : []));
  const [cut = Math.floor(middle)] = turns.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return [sorted.slice(0, cut), sorted.slice(cut)].map((half) => ({ names, pieces: half }));
}

function smaller(pieces: readonly Piece[], inside: Inside): readonly Piece[] {
  const [only] = pieces;
  if (only === undefined || pieces.length > 1) return pieces;
  const held = inside.get(only.zone.id) ?? [];
  return [{ zone: only.zone, zones: new Set([only.zone.id]) }, ...held.map((zone) => pieceOf(zone, inside))];
}
