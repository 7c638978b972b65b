/**
 * What the model itself shows at a place, counted, so that an edit adds and takes away without looking at the
 * rest; and the facts it shows to be true against a statement that they are false (3.2).
 */
import type { Asset, Conduit, Flow } from '../model/plant.ts';

/** How many there are of each at one place. */
export interface Seen {
  readonly assets: number;
  readonly wireless: number;
  readonly outputs: number;
  readonly operated: number;
  /** Interactive flows: at a conduit through it, at a zone into it from a caller that is in no way inside. */
  readonly interactive: number;
  /** Flows through a conduit. */
  readonly confidential: number;
  readonly essential: number;
}

export type Counting = { -readonly [what in keyof Seen]: Seen[what] };

export const NOTHING_SEEN: Seen = {
  assets: 0,
  wireless: 0,
  outputs: 0,
  operated: 0,
  interactive: 0,
  confidential: 0,
  essential: 0,
};

/** @param by 1 when it comes, -1 when it goes */
export function countAsset(seen: Counting, asset: Asset, by: number): void {
  seen.assets += by;
  if (ASSET_SHOWS.wireless(asset)) seen.wireless += by;
  if (ASSET_SHOWS.processOutputs(asset)) seen.outputs += by;
  if (ASSET_SHOWS.humanAccess(asset)) seen.operated += by;
}

/** Facts that an asset shows where it is. */
export const ASSET_SHOWS = {
  wireless: (asset: Asset): boolean => asset.wireless === true,
  processOutputs: drivesOutputs,
  humanAccess: ({ type }: Asset): boolean => type === 'hmi' || type === 'workstation',
};

export function isAssetFact(fact: string): fact is keyof typeof ASSET_SHOWS {
  return Object.hasOwn(ASSET_SHOWS, fact);
}

function drivesOutputs({ type, physicalOutputs }: Asset): boolean {
  return (type === 'controller' || type === 'safety-controller') && physicalOutputs === true;
}

export function countFlowThrough(seen: Counting, flow: Flow, by: number): void {
  countFlowInto(seen, flow, by);
  if (flow.confidential === true) seen.confidential += by;
  if (flow.essential === true) seen.essential += by;
}

export function countFlowInto(seen: Counting, flow: Flow, by: number): void {
  if (flow.interactive === true) seen.interactive += by;
}

/** What can be seen of one place. */
export interface PlaceView {
  readonly seen: Seen;
  readonly conduit: Conduit | null;
  /** A conduit: it joins an external zone. A zone: a conduit joins it and another, external, zone. */
  readonly meetsExternal: boolean;
}

/** One row per fact; a fact that cannot be seen in the model is not listed. */
const SHOWN: readonly (readonly [fact: string, shows: (view: PlaceView) => boolean])[] = [
  ['wireless', (view) => view.conduit?.medium === 'wireless' || view.seen.wireless > 0],
  ['untrustedAccess', (view) => view.meetsExternal],
  ['processOutputs', (view) => view.seen.outputs > 0],
  ['humanAccess', (view) => view.seen.operated > 0],
  ['remoteSessions', (view) => view.seen.interactive > 0],
];

/** Bits of the facts shown true. */
export function shownFacts(factBit: ReadonlyMap<string, number>, view: PlaceView): number {
  let mask = 0;
  for (const [fact, shows] of SHOWN) {
    const bit = factBit.get(fact);
    if (bit !== undefined && shows(view)) mask |= 1 << bit;
  }
  return mask;
}
