/** Coarser scenes for a plant that does not fit its sheet: nothing is left out, it is counted. */
import { byCodeUnit, byKey } from '../lib/order.ts';
import type { Change, Scene, SceneConduit, SceneZone } from './scene.ts';

/** Zones that contain others are drawn closed, with counts of what is inside. */
export function closed(scene: Scene): Scene {
  const parents = new Map(scene.zones.map(({ id, parent }) => [id, parent] as const));
  const outermost = (id: string): string => {
    let at = id;
    for (let next = parents.get(at); next !== null && next !== undefined; next = parents.get(at)) at = next;
    return at;
  };
  return merged(scene, outermost);
}

/** A key to the sheets that follow: each outermost zone by its name and where it stands, each conduit by its id. */
export function keyTo(scene: Scene): Scene {
  const { zones, conduits } = closed(scene);
  return {
    zones: zones.map((zone) => ({ ...zone, elsewhere: true })),
    conduits: conduits.map((conduit) => ({ ...conduit, terse: true })),
  };
}

/** Zones of one kind in one band are drawn as one. */
export function grouped(scene: Scene): Scene {
  const { zones, conduits } = closed(scene);
  const first = new Map<string, string>();
  const keyOf = ({ band, kind, parent }: SceneZone): string => `${band} ${kind} ${parent ?? ''}`;
  for (const zone of zones) if (!first.has(keyOf(zone))) first.set(keyOf(zone), zone.id);
  const byId = new Map(zones.map((zone) => [zone.id, zone] as const));
  return merged({ zones, conduits }, (id) => first.get(keyOf(byId.get(id) as SceneZone)) as string);
}

/** @param into the zone that stands for a zone; itself where it stays */
function merged(scene: Scene, into: (zone: string) => string): Scene {
  const members = Map.groupBy(scene.zones, ({ id }) => into(id));
  const inner = new Map<string, SceneConduit[]>();
  const bundles = new Map<string, SceneConduit[]>();
  for (const conduit of scene.conduits) {
    const joins = [...new Set(conduit.joins.map(into))].sort(byCodeUnit);
    const [only] = joins;
    if (joins.length === 1 && only !== undefined) inner.set(only, [...(inner.get(only) ?? []), conduit]);
    else bundles.set(joins.join(' '), [...(bundles.get(joins.join(' ')) ?? []), moved(conduit, joins, into)]);
  }
  const zones = [...members].map(([id, list]) => mergedZone(id, list, inner.get(id) ?? []));
  return {
    zones: zones.sort(byKey(({ id }) => id)),
    conduits: [...bundles.values()].map(bundle).sort(byKey(({ id }) => id)),
  };
}

function moved(
  conduit: SceneConduit,
  joins: readonly string[],
  into: (zone: string) => string,
): SceneConduit {
  const set = (zones: ReadonlySet<string>) => new Set([...zones].map(into));
  const { oneWay } = conduit;
  return {
    ...conduit,
    joins,
    oneWay: oneWay === null ? null : { from: into(oneWay.from), to: into(oneWay.to) },
    called: set(conduit.called),
    callers: set(conduit.callers),
  };
}

function mergedZone(id: string, list: readonly SceneZone[], conduits: readonly SceneConduit[]): SceneZone {
  const own = list.find((zone) => zone.id === id) as SceneZone;
  if (list.length === 1 && conduits.length === 0) return own;
  const sum = (of: (zone: SceneZone) => number): number => list.reduce((total, zone) => total + of(zone), 0);
  const nested = list.some(({ parent }) => parent !== null);
  const inside = {
    zones: sum((zone) => zone.inside?.zones ?? 0),
    conduits:
      conduits.reduce((total, { stands }) => total + stands, 0) + sum((zone) => zone.inside?.conduits ?? 0),
  };
  const common = {
    ...own,
    assets: sum(({ assets }) => assets),
    wireless: list.some(({ wireless }) => wireless),
    change: changeOf([...list, ...conduits]),
  };
  if (nested) return { ...common, inside: { ...inside, zones: inside.zones + list.length - 1 } };
  // What differs among them is not shown of any: no name, no levels, and a border only where all have it.
  const border = list.every((zone) => zone.border === own.border) ? own.border : 'solid';
  return { ...common, border, stands: sum(({ stands }) => stands), inside };
}

/** What became of all of them, or else that something did. */
function changeOf(list: readonly { readonly change: Change | null }[]): Change | null {
  const changes = new Set(list.map(({ change }) => change));
  const [only = null] = changes;
  return changes.size === 1 ? only : 'changed';
}

/** Conduits between the same zones are drawn as one, with the devices that all of them have. */
function bundle(list: readonly SceneConduit[]): SceneConduit {
  const [first] = list as readonly [SceneConduit];
  if (list.length === 1) return first;
  return {
    ...first,
    broken: list.every(({ broken }) => broken),
    devices: first.devices.filter((kind) => list.every(({ devices }) => devices.includes(kind))),
    protocols: [...new Set(list.flatMap(({ protocols }) => protocols))].sort(byCodeUnit),
    called: new Set(list.flatMap(({ called }) => [...called])),
    callers: new Set(list.flatMap(({ callers }) => [...callers])),
    stands: list.reduce((sum, { stands }) => sum + stands, 0),
    change: changeOf(list),
  };
}
