/** Assets that a rule finds, place by place: in zones, and boundary devices in their conduits. */
import type { Asset } from '../../model/plant.ts';
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import { isInside } from './purdue.ts';
import type { Found, RuleInput } from './rule.ts';

/**
 * One finding for each place with such an asset: params `zone` or `conduit`, the other empty, `n` and `assets`. An asset
 * that is found in a zone is not told again at its conduits. External zones are somebody else's.
 * @param at what the rule asks at a place (`zone:…`, `conduit:…`): which assets it finds there and params of its own; null
 *   where it asks nothing
 */
export function* foundInPlaces(input: RuleInput, at: (place: string) => Asked | null): Iterable<Found> {
  const told = new Set<string>();
  for (const { id } of input.plant.zones.filter(isInside)) {
    const assets = input.assetsInZone.get(id) ?? [];
    yield* foundAt(`zone:${id}`, { zone: id, conduit: '' }, assets, told, at);
  }
  const inZones = new Set(told);
  for (const { id } of input.plant.conduits) {
    const assets = (input.assetsInConduit.get(id) ?? []).filter((asset) => !inZones.has(asset.id));
    yield* foundAt(`conduit:${id}`, { zone: '', conduit: id }, assets, told, at);
  }
}

export interface Asked {
  readonly finds: (asset: Asset) => boolean;
  readonly params?: Found['params'];
}

function* foundAt(
  place: string,
  named: Found['params'],
  inIt: readonly Asset[],
  told: Set<string>,
  at: (place: string) => Asked | null,
): Iterable<Found> {
  const asked = inIt.length === 0 ? null : at(place);
  const assets = asked === null ? [] : inIt.filter(asked.finds);
  if (asked === null || assets.length === 0) return;
  for (const { id } of assets) told.add(id);
  const params = { ...named, ...asked.params, n: assets.length, assets: few(assets.map(({ id }) => id)) };
  yield { at: place, params, concerns: concerned('asset', assets) };
}
