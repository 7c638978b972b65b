/** What a revision changed, seen on the drawing: zones and conduits added, removed, changed. */
import { byKey } from '../lib/order.ts';
import { sameValue } from '../lib/same.ts';
import type { Plant } from '../model/plant.ts';
import { sceneOf, type Scene, type SceneConduit, type SceneZone } from './scene.ts';

export type Change = 'added' | 'removed' | 'changed';

export interface Comparison {
  /** Everything that is in either plant; what is in both as it is after. */
  readonly scene: Scene;
  /** By place: `zone:<id>` or `conduit:<id>`; what is not listed is as before. */
  readonly changes: ReadonlyMap<string, Change>;
}

/** A zone or conduit is changed when anything written of it is, or what the drawing shows of its assets and flows. */
export function comparisonOf(before: Plant, after: Plant): Comparison {
  const [old, now] = [sceneOf(before), sceneOf(after)];
  const zones = compared(old.zones, now.zones, before.zones, after.zones, sameZone);
  const conduits = compared(old.conduits, now.conduits, before.conduits, after.conduits, sameConduit);
  const kept = new Set(zones.all.map(({ id }) => id));
  const byId = new Map(zones.all.map((zone) => [zone.id, zone] as const));
  return {
    scene: {
      zones: zones.all.map((zone) => ({ ...zone, parent: outOfLoop(zone, byId) })),
      conduits: conduits.all.filter(({ joins }) => joins.every((id) => kept.has(id))),
    },
    changes: new Map([
      ...zones.changes.map(([id, change]) => [`zone:${id}`, change] as const),
      ...conduits.changes.map(([id, change]) => [`conduit:${id}`, change] as const),
    ]),
  };
}

/** Of a plant too large to be read whole: what changed and what it is joined to. */
export function changedPart(scene: Scene, changes: ReadonlyMap<string, Change>): Scene {
  const conduits = scene.conduits.filter(({ id }) => changes.has(`conduit:${id}`));
  const joined = new Set(conduits.flatMap(({ joins }) => joins));
  const zones = scene.zones.filter(({ id }) => joined.has(id) || changes.has(`zone:${id}`));
  const kept = new Set(zones.map(({ id }) => id));
  return {
    conduits,
    zones: zones.map((zone) => (kept.has(zone.parent ?? '') ? zone : { ...zone, parent: null })),
  };
}

/** Parents of two revisions together may form a loop that neither has alone: a removed zone then stands by itself. */
function outOfLoop(zone: SceneZone, zones: ReadonlyMap<string, SceneZone>): string | null {
  const seen = new Set<string>();
  for (let at: SceneZone | undefined = zone; at !== undefined; at = zones.get(at.parent ?? '')) {
    if (seen.has(at.id)) return null;
    seen.add(at.id);
  }
  return zone.parent;
}

interface Compared<T> {
  readonly all: readonly T[];
  readonly changes: readonly (readonly [string, Change])[];
}

interface Named {
  readonly id: string;
}

function compared<T extends Named>(
  before: readonly T[],
  after: readonly T[],
  textBefore: readonly Named[],
  textAfter: readonly Named[],
  same: (a: T, b: T) => boolean,
): Compared<T> {
  const old = new Map(before.map((one) => [one.id, one] as const));
  const now = new Map(after.map((one) => [one.id, one] as const));
  const [oldText, newText] = [textBefore, textAfter].map(
    (list) => new Map(list.map((one) => [one.id, one] as const)),
  );
  const all = [...after, ...before.filter(({ id }) => !now.has(id))].sort(byKey(({ id }) => id));
  const changes = all.flatMap(({ id }): (readonly [string, Change])[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was === undefined) return [[id, 'added']];
    if (is === undefined) return [[id, 'removed']];
    return same(was, is) && sameValue(oldText?.get(id), newText?.get(id)) ? [] : [[id, 'changed']];
  });
  return { all, changes };
}

function sameZone(a: SceneZone, b: SceneZone): boolean {
  return sameValue(a, b);
}

function sameConduit(a: SceneConduit, b: SceneConduit): boolean {
  const plain = (conduit: SceneConduit) => ({
    ...conduit,
    called: [...conduit.called].sort(),
    callers: [...conduit.callers].sort(),
  });
  return sameValue(plain(a), plain(b));
}
