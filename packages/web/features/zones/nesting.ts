/** Zones as they lie in each other, and where they and assets can be moved to. */
import type { Asset, Zone } from '@bulkhead/core/model/plant.ts';
import type { ChangeSent } from '../../api/plants.ts';

export interface Nested {
  readonly zone: Zone;
  /** In how many zones it lies. */
  readonly depth: number;
}

/** Down the drawing, each zone before those in it. */
export function nestedZones(zones: readonly Zone[]): readonly Nested[] {
  const ids = new Set(zones.map(({ id }) => id));
  const inside = Map.groupBy(zones, ({ parent }) =>
    parent !== undefined && ids.has(parent) ? parent : undefined,
  );
  const under = (parent: string | undefined, depth: number): readonly Nested[] =>
    (inside.get(parent) ?? [])
      .toSorted((a, b) => (b.level ?? -1) - (a.level ?? -1) || a.name.localeCompare(b.name))
      .flatMap((zone) => [{ zone, depth }, ...under(zone.id, depth + 1)]);
  return under(undefined, 0);
}

/** What is moved: a zone with all that lies in it, or assets. */
export type Moved =
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'assets'; readonly assets: readonly Asset[] };

/** Where it may come to lie, and does not yet; `zone` null is outside of every zone. */
export interface Target {
  readonly zone: Zone | null;
  readonly depth: number;
}

export function targetsOf(moved: Moved, zones: readonly Zone[]): readonly Target[] {
  const nested = nestedZones(zones);
  if (moved.kind === 'assets')
    return nested.filter(({ zone }) => moved.assets.some((asset) => !isIn(asset, zone.id)));
  const { id, parent } = moved.zone;
  const at = nested.findIndex(({ zone }) => zone.id === id);
  const from = nested[at];
  // Those in it come behind it, and deeper.
  const after = nested.findIndex(({ depth }, i) => i > at && from !== undefined && depth <= from.depth);
  const own = new Set(nested.slice(at, after < 0 ? undefined : after).map(({ zone }) => zone.id));
  return [
    ...(parent === undefined ? [] : [{ zone: null, depth: 0 }]),
    ...nested.filter(({ zone }) => !own.has(zone.id) && zone.id !== parent),
  ];
}

/** @param to the zone it comes to lie in; null: in none */
export function changesTo(moved: Moved, to: string | null): readonly ChangeSent[] {
  if (moved.kind === 'zone') return [{ ref: `zone:${moved.zone.id}`, set: { parent: to } }];
  const zones = to === null ? null : [to];
  return moved.assets
    .filter((asset) => to === null || !isIn(asset, to))
    .map(({ id }) => ({ ref: `asset:${id}`, set: { zones } }));
}

function isIn({ zones = [] }: Asset, zone: string): boolean {
  return zones.length === 1 && zones[0] === zone;
}

/** What is typed stands in its name or its id. */
export function isCalled({ id, name }: Pick<Zone, 'id' | 'name'>, typed: string): boolean {
  return `${name} ${id}`.toLowerCase().includes(typed.trim().toLowerCase());
}
