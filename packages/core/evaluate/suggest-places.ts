/** What the library of scenarios is held against: zones that are not external, and conduits, with facts, assets and neighbours. */
import type { Asset, Plant, Zone } from '../model/plant.ts';
import type { FactState, NearZone, SuggestPlace } from '../risk/suggest/fit.ts';
import { resolveFacts } from './facts.ts';
import { placesOfAsset } from './place.ts';
import type { PlantIndex } from './plant-index.ts';
import { shownBy } from './shown-by.ts';
import { placeInIndex } from './verdict-view.ts';

/** Zones by id, then conduits by id. */
export function suggestPlaces(index: PlantIndex, plant: Plant): readonly SuggestPlace[] {
  const assets = assetsByPlace(plant.assets);
  const filled = filledZones(plant, assets);
  const near = nearZones(plant);
  const positions = [...index.position].toSorted(([, a], [, b]) => a - b);
  return positions.flatMap(([ref, position]): readonly SuggestPlace[] => {
    const { zone, conduit } = placeInIndex(index, position).place;
    if (zone?.kind === 'external') return [];
    const own = assets.get(ref) ?? [];
    return [
      {
        ref,
        kind: zone?.kind ?? null,
        medium: conduit?.medium,
        near: near.get(ref) ?? [],
        fact: factsAt(index, position),
        shows: (fact) => shownBy(plant, ref, fact),
        assets: own,
        assetsUnknown: own.length === 0 && !filled.has(ref),
      },
    ];
  });
}

/** As stated, nearest first; what the model shows counts as well (3.2). */
function factsAt(index: PlantIndex, position: number): (fact: string) => FactState {
  const { place, input } = placeInIndex(index, position);
  const { yes, no } = resolveFacts(place.facts, input.above.facts);
  return (fact) => {
    const bit = index.table.factBit.get(fact);
    if (bit === undefined) return 'unknown';
    const mask = 1 << bit;
    if (((yes | place.shown) & mask) !== 0) return 'true';
    return (no & mask) === 0 ? 'unknown' : 'false';
  };
}

type ByPlace = ReadonlyMap<string, readonly Asset[]>;

function assetsByPlace(assets: readonly Asset[]): ByPlace {
  const found = new Map<string, Asset[]>();
  for (const asset of assets)
    for (const place of placesOfAsset(asset)) {
      const list = found.get(place);
      if (list === undefined) found.set(place, [asset]);
      else list.push(asset);
    }
  return found;
}

/** Zones inside which assets are listed, however deep: what a zone has is then known, and lies further in. */
function filledZones({ zones }: Plant, assets: ByPlace): ReadonlySet<string> {
  const byId = new Map(zones.map((zone) => [zone.id, zone] as const));
  const filled = new Set<string>();
  for (const { id } of zones) {
    if (!assets.has(`zone:${id}`)) continue;
    for (
      let at = byId.get(id)?.parent;
      at !== undefined && !filled.has(`zone:${at}`);
      at = byId.get(at)?.parent
    )
      filled.add(`zone:${at}`);
  }
  return filled;
}

/** Of a conduit the zones it joins; of a zone those that a conduit, or containment, joins to it. */
function nearZones({ zones, conduits }: Plant): ReadonlyMap<string, readonly NearZone[]> {
  const byId = new Map(zones.map((zone) => [zone.id, zone] as const));
  const near = new Map<string, Map<string, NearZone>>();
  const put = (ref: string, zone: Zone | undefined): void => {
    if (zone === undefined) return;
    const known = near.get(ref) ?? new Map<string, NearZone>();
    known.set(zone.id, { ref: `zone:${zone.id}`, kind: zone.kind });
    near.set(ref, known);
  };
  for (const { id, joins } of conduits)
    for (const one of joins) {
      put(`conduit:${id}`, byId.get(one));
      for (const other of joins) if (other !== one) put(`zone:${one}`, byId.get(other));
    }
  for (const zone of zones) {
    if (zone.parent === undefined) continue;
    put(`zone:${zone.id}`, byId.get(zone.parent));
    put(`zone:${zone.parent}`, zone);
  }
  return new Map([...near].map(([ref, known]) => [ref, [...known.values()]] as const));
}
