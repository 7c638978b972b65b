/** What lies in places and runs between them: assets and flows, counted in and out. */
import { linkedTo } from '../../lib/links.ts';
import type { Change } from '../../model/change.ts';
import { entityOf, withChange } from '../../model/entities.ts';
import type { Asset, Flow } from '../../model/plant.ts';
import { withFlow } from '../named-by.ts';
import { enteredZones, placesOfAsset } from '../place.ts';
import { countAsset, countFlowInto, countFlowThrough, type Counting } from '../shown-facts.ts';
import { placeAt, reachWhole, replacePlace, targetDue, type Draft } from './draft.ts';
import { effectsAgain } from './exceptions.ts';
import { lookAgain } from './facts.ts';

export function carryAsset(draft: Draft, change: Change): void {
  const before = entityOf(draft.entities, 'asset', change.id);
  const after = (change.after ?? undefined) as Asset | undefined;
  const flows = flowsOf(draft, change.id);
  for (const flow of flows) countInto(draft, flow, -1);
  draft.entities = withChange(draft.entities, change);
  for (const flow of flows) countInto(draft, flow, 1);
  const left = before === undefined ? [] : placesOfAsset(before);
  const entered = after === undefined ? [] : placesOfAsset(after);
  const places = new Set([...left, ...entered]);
  for (const ref of places) {
    recount(draft, ref, (seen) => {
      for (const place of left) if (place === ref) countAsset(seen, before as Asset, -1);
      for (const place of entered) if (place === ref) countAsset(seen, after as Asset, 1);
    });
  }
  effectsAgain(draft, change.id, places);
}

function flowsOf({ naming, entities }: Draft, asset: string): readonly Flow[] {
  return linkedTo(naming.assets, asset).map(({ id }) => entityOf(entities, 'flow', id) as Flow);
}

export function carryFlow(draft: Draft, change: Change): void {
  const before = entityOf(draft.entities, 'flow', change.id) ?? null;
  const after = change.after as Flow | null;
  draft.entities = withChange(draft.entities, change);
  draft.naming = withFlow(draft.naming, before, after);
  if (before !== null) countFlow(draft, before, -1);
  if (after !== null) countFlow(draft, after, 1);
}

function countFlow(draft: Draft, flow: Flow, by: number): void {
  countInto(draft, flow, by);
  if (flow.conduit === undefined) return;
  recount(draft, `conduit:${flow.conduit}`, (seen) => countFlowThrough(seen, flow, by));
}

/** Only an interactive flow is seen at the zones it enters. */
function countInto(draft: Draft, flow: Flow, by: number): void {
  if (flow.interactive !== true) return;
  for (const zone of enteredZones(flow, (id) => entityOf(draft.entities, 'asset', id))) {
    recount(draft, `zone:${zone}`, (seen) => countFlowInto(seen, flow, by));
  }
}

function recount(draft: Draft, ref: string, count: (seen: Counting) => void): void {
  const position = draft.position.get(ref);
  if (position === undefined) return;
  const { seen: before, conduit } = placeAt(draft, position);
  const seen = { ...before };
  count(seen);
  replacePlace(draft, position, { seen });
  lookAgain(draft, position);
  if (conduit === null) return;
  // 3.7: a conduit is judged on all rows as soon as it holds an asset.
  if ((before.assets === 0) !== (seen.assets === 0)) reachWhole(draft, position);
  targetDue(draft, position);
}
