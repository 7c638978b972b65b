/** Questions about the network that several rules ask. */
import type { Asset, Flow, Zone } from '../../model/plant.ts';
import type { RuleInput } from './rule.ts';

export type Domain = NonNullable<Asset['domain']>;

/** What an asset serves: IACS when not stated, safety for a safety controller. */
export function domainOf(asset: Asset): Domain {
  return asset.domain ?? (asset.type === 'safety-controller' ? 'safety' : 'iacs');
}

/** The zone, its parent, …; a loop, which the reader refuses, ends the walk. */
export function withAncestors(input: RuleInput, id: string): readonly Zone[] {
  const chain: Zone[] = [];
  for (let zone = input.zone.get(id); zone !== undefined && !chain.includes(zone);) {
    chain.push(zone);
    zone = zone.parent === undefined ? undefined : input.zone.get(zone.parent);
  }
  return chain;
}

export interface Crossing {
  readonly from: string;
  readonly to: string;
}

/**
 * The zone borders a flow crosses. None when its ends share a zone, and none when an end has no zone: then
 * nothing is known of a border.
 */
export function crossings(input: RuleInput, flow: Flow): readonly Crossing[] {
  const from = input.zonesOfEnd(flow.from);
  const to = input.zonesOfEnd(flow.to);
  if (from.some((zone) => to.includes(zone))) return [];
  return from.flatMap((zone) => to.map((other) => ({ from: zone, to: other })));
}
