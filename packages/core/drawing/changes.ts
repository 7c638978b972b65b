/** What was done to a plant since an older one, seen on the drawing: zones and conduits added, removed, changed. */
import { byCodeUnit, byKey } from '../lib/order.ts';
import { sameValue } from '../lib/same.ts';
import type { Plant } from '../model/plant.ts';
import { sceneOf, type Change, type Scene, type SceneConduit, type SceneZone } from './scene.ts';
import type { DrawingValues } from './values.ts';

/** A plant with what is drawn of its assessment. */
export interface Valued {
  readonly plant: Plant;
  readonly values: DrawingValues;
}

/** Everything that is in either plant; what is in both as it is after, and each marked with what became of it. */
export function sceneSince(before: Valued, after: Valued): Scene {
  const [old, now] = [sceneOf(before.plant), sceneOf(after.plant)];
  const [wasAt, isAt] = [statedOf(before), statedOf(after)];
  const same = (ref: string): boolean => sameValue(wasAt.get(ref), isAt.get(ref));
  const zones = together(old.zones, now.zones, (was, is) => sameValue(was, is) && same(`zone:${is.id}`));
  const byId = new Map(zones.map((zone) => [zone.id, zone] as const));
  return {
    zones: zones.map((zone) => ({ ...zone, parent: outOfLoop(zone, byId) })),
    conduits: together(
      old.conduits,
      now.conduits,
      (was, is) => sameConduit(was, is) && same(`conduit:${is.id}`),
    ),
  };
}

/** Parents of two plants together may form a loop that neither has alone: a removed zone then stands by itself. */
function outOfLoop(zone: SceneZone, zones: ReadonlyMap<string, SceneZone>): string | null {
  const seen = new Set<string>();
  for (let at: SceneZone | undefined = zone; at !== undefined; at = zones.get(at.parent ?? '')) {
    if (seen.has(at.id)) return null;
    seen.add(at.id);
  }
  return zone.parent;
}

interface Marked {
  readonly id: string;
  readonly change: Change | null;
}

function together<T extends Marked>(
  before: readonly T[],
  after: readonly T[],
  same: (was: T, is: T) => boolean,
): readonly T[] {
  const old = new Map(before.map((one) => [one.id, one] as const));
  const now = new Set(after.map(({ id }) => id));
  const changeOf = (is: T): Change | null => {
    const was = old.get(is.id);
    if (was === undefined) return 'added';
    return same(was, is) ? null : 'changed';
  };
  const kept = after.map((one): T => ({ ...one, change: changeOf(one) }));
  const gone = before.filter(({ id }) => !now.has(id)).map((one): T => ({ ...one, change: 'removed' }));
  return [...kept, ...gone].sort(byKey(({ id }) => id));
}

/** What is stated of each zone and conduit: its entry, what it holds, and of a zone the SL-T that is drawn. */
function statedOf({ plant, values }: Valued): ReadonlyMap<string, unknown> {
  const held = heldBy(plant);
  return new Map([
    ...plant.zones.map((zone): readonly [string, unknown] => {
      const ref = `zone:${zone.id}`;
      return [ref, [zone, held.get(ref), values.get(ref)?.slT]];
    }),
    ...plant.conduits.map((conduit): readonly [string, unknown] => {
      const ref = `conduit:${conduit.id}`;
      return [ref, [{ ...conduit, joins: [...conduit.joins].sort(byCodeUnit) }, held.get(ref)]];
    }),
  ]);
}

/** By place: its assets and its flows, as far as a drawing tells them apart. */
function heldBy({ assets, flows }: Plant): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, string[]>();
  const put = (ref: string, what: string): void => {
    const list = held.get(ref);
    if (list === undefined) held.set(ref, [what]);
    else list.push(what);
  };
  for (const { id, type, zones = [], conduits = [] } of assets) {
    for (const zone of zones) put(`zone:${zone}`, `asset ${id} ${type}`);
    for (const conduit of conduits) put(`conduit:${conduit}`, `asset ${id} ${type}`);
  }
  for (const { id, conduit, from, to } of flows)
    if (conduit !== undefined) put(`conduit:${conduit}`, `flow ${id} ${from} ${to}`);
  for (const list of held.values()) list.sort(byCodeUnit);
  return held;
}

function sameConduit(a: SceneConduit, b: SceneConduit): boolean {
  const plain = (conduit: SceneConduit) => ({
    ...conduit,
    called: [...conduit.called].sort(byCodeUnit),
    callers: [...conduit.callers].sort(byCodeUnit),
  });
  return sameValue(plain(a), plain(b));
}
