/**
 * Facts that the model itself shows to be true at a place, against a statement that they are false (3.2).
 * One row of the table per fact; a fact that cannot be seen in the model is not listed.
 */
import type { Asset, Conduit, Flow } from '../model/plant.ts';

/** What can be seen of one place. */
export interface PlaceView {
  readonly assets: readonly Asset[];
  readonly conduit: Conduit | null;
  /** A conduit: it joins an external zone. A zone: a conduit joins it and another, external, zone. */
  readonly meetsExternal: boolean;
  /** A conduit: flows through it. A zone: flows into it whose caller is in no way inside. */
  readonly flows: readonly Flow[];
}

const SHOWN: Readonly<Record<string, (view: PlaceView) => boolean>> = {
  wireless: (view) => view.conduit?.medium === 'wireless' || view.assets.some((a) => a.wireless === true),
  untrustedAccess: (view) => view.meetsExternal,
  processOutputs: (view) =>
    view.assets.some(
      (a) => (a.type === 'controller' || a.type === 'safety-controller') && a.physicalOutputs === true,
    ),
  humanAccess: (view) => view.assets.some((a) => a.type === 'hmi' || a.type === 'workstation'),
  remoteSessions: (view) => view.flows.some((flow) => flow.interactive === true),
};

/** Bits of the facts shown true. */
export function shownFacts(factBit: ReadonlyMap<string, number>, view: PlaceView): number {
  let mask = 0;
  for (const [fact, shows] of Object.entries(SHOWN)) {
    const bit = factBit.get(fact);
    if (bit !== undefined && shows(view)) mask |= 1 << bit;
  }
  return mask;
}
