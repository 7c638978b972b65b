/** What filters at a conduit: one answer for the design rules and for the drawing. */
import type { Asset, Conduit } from './plant.ts';

type AssetType = Asset['type'];

/** A router or gateway passes on; that it filters is stated by `rules` of the conduit alone. */
const BY_RULES: ReadonlySet<AssetType> = new Set(['router', 'gateway'] as const);

/** @param guards types of the boundary devices of the conduit */
export function isFiltered({ rules }: Pick<Conduit, 'rules'>, guards: readonly AssetType[]): boolean {
  return guards.includes('firewall') || (rules !== undefined && mayFilter(guards));
}

/** A device is there that filters where `rules` say so. */
export function mayFilter(guards: readonly AssetType[]): boolean {
  return guards.some((type) => BY_RULES.has(type));
}
