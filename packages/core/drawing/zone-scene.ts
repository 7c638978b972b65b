/** What the sheet of one zone shows: the zone, what it contains, its conduits and the zones at their other ends. */
import { byCodeUnit } from '../lib/order.ts';
import type { Plant } from '../model/plant.ts';
import type { Scene, SceneZone } from './scene.ts';
import type { DrawingWords } from './words.ts';

/** @param whole the scene of the plant */
export function zoneScene(plant: Plant, whole: Scene, id: string, words: DrawingWords): Scene {
  const parents = new Map(whole.zones.map((zone) => [zone.id, zone.parent] as const));
  const within = (zone: string | null): boolean =>
    zone !== null && (zone === id || within(parents.get(zone) ?? null));
  const conduits = whole.conduits.filter(({ joins }) => joins.some(within));
  const shown = new Set(conduits.flatMap(({ joins }) => joins));
  return {
    conduits,
    zones: whole.zones
      .filter((zone) => within(zone.id) || shown.has(zone.id))
      .map((zone) =>
        onZoneSheet(
          zone,
          within(zone.id) && zone.id !== id,
          !within(zone.id),
          zone.id === id ? assetLines(plant, id, words) : [],
        ),
      ),
  };
}

/** Neighbours stand by themselves, whatever they lie in. */
function onZoneSheet(
  zone: SceneZone,
  inner: boolean,
  elsewhere: boolean,
  lines: readonly string[],
): SceneZone {
  return { ...zone, parent: inner ? zone.parent : null, elsewhere, lines };
}

/** Assets of the zone by type: how many, and their names. */
function assetLines(plant: Plant, id: string, words: DrawingWords): readonly string[] {
  const own = plant.assets.filter(({ zones }) => zones?.includes(id) === true);
  const types = Map.groupBy(own, ({ type }) => type);
  return [...types.keys()].sort(byCodeUnit).map((type) => {
    const assets = types.get(type) ?? [];
    const name = words.assetTypes[type] ?? type;
    const ids = assets.map((asset) => asset.id).sort(byCodeUnit);
    return ids.length > NAMED ? `${name}: ${ids.length}` : `${name}: ${ids.join(', ')}`;
  });
}

/** More assets of one type than this are only counted. */
const NAMED = 6;
