/** What in the model shows a fact true at a place, by reference: the answer to "where do you see that?" (3.2). */
import { byCodeUnit } from '../lib/order.ts';
import type { Conduit, Plant } from '../model/plant.ts';
import { enteredZones, placesOfAsset } from './place.ts';
import { ASSET_SHOWS, isAssetFact } from './shown-facts.ts';

/**
 * References in the order of code units; none where the model does not show the fact.
 * @param place `zone:…` or `conduit:…`
 */
export function shownBy(plant: Plant, place: string, fact: string): readonly string[] {
  return [...assetsShowing(plant, place, fact), ...othersShowing(plant, place, fact)].sort(byCodeUnit);
}

function assetsShowing(plant: Plant, place: string, fact: string): readonly string[] {
  if (!isAssetFact(fact)) return [];
  return plant.assets
    .filter((asset) => ASSET_SHOWS[fact](asset) && placesOfAsset(asset).includes(place))
    .map(({ id }) => `asset:${id}`);
}

function othersShowing(plant: Plant, place: string, fact: string): readonly string[] {
  const conduit = plant.conduits.find(({ id }) => `conduit:${id}` === place);
  switch (fact) {
    case 'wireless':
      return conduit?.medium === 'wireless' ? [place] : [];
    case 'untrustedAccess':
      return conduit === undefined ? conduitsOutward(plant, place) : externalZones(plant, conduit);
    case 'remoteSessions':
      return conduit === undefined ? flowsInto(plant, place) : flowsThrough(plant, conduit);
    default:
      return [];
  }
}

function externalZones({ zones }: Plant, { joins }: Conduit): readonly string[] {
  return zones
    .filter(({ id, kind }) => kind === 'external' && joins.includes(id))
    .map(({ id }) => `zone:${id}`);
}

/** Conduits that join the zone and another one, which is external. */
function conduitsOutward(plant: Plant, zone: string): readonly string[] {
  return plant.conduits
    .filter(({ joins }) => joins.some((id) => `zone:${id}` === zone))
    .filter((conduit) => externalZones(plant, conduit).some((other) => other !== zone))
    .map(({ id }) => `conduit:${id}`);
}

function flowsThrough({ flows }: Plant, { id }: Conduit): readonly string[] {
  return flows
    .filter((flow) => flow.interactive === true && flow.conduit === id)
    .map((flow) => `flow:${flow.id}`);
}

function flowsInto({ flows, assets }: Plant, zone: string): readonly string[] {
  const byId = new Map(assets.map((asset) => [asset.id, asset] as const));
  return flows
    .filter((flow) => flow.interactive === true)
    .filter((flow) => enteredZones(flow, (id) => byId.get(id)).some((id) => `zone:${id}` === zone))
    .map((flow) => `flow:${flow.id}`);
}
