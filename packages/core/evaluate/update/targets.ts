/** SL-T again (3.7, 3.8): of a zone, of those below that inherit it, and of the conduits they meet. */
import { arrayOf } from '../../lib/keyed-list.ts';
import { eachItem, itemAt } from '../../lib/pages.ts';
import { sameValue } from '../../lib/same.ts';
import type { Conduit, Zone } from '../../model/plant.ts';
import { conduitTarget, zoneTarget, zoneTargets, type Target } from '../sl-target.ts';
import { placeAt, reachRow, replacePlace, type Draft } from './draft.ts';

/** INVARIANT: the parent's target is worked out. */
export function retargetZone(draft: Draft, position: number): void {
  const open = [position];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { zone, parent, children, joined } = placeAt(draft, at);
    const ofParent = parent < 0 ? null : placeAt(draft, parent).target;
    const target = zoneTarget(zone as Zone, draft.entities.scalars.method, ofParent);
    if (!takeTarget(draft, at, target)) continue;
    for (const conduit of joined) retargetConduit(draft, conduit);
    // A loop of parents, which the reader refuses, leads back to where it began.
    open.push(...children.filter((child) => child !== position));
  }
}

export function retargetConduit(draft: Draft, position: number): void {
  const { conduit, seen } = placeAt(draft, position);
  const zoneAt = (id: string) => itemAt(draft.places.pages, draft.position.get(`zone:${id}`) ?? -1);
  const target = conduitTarget({
    conduit: conduit as Conduit,
    method: draft.entities.scalars.method,
    suc: arrayOf(draft.entities.lists.suc),
    zone: (id) => zoneAt(id)?.zone ?? undefined,
    targetOf: (id) => zoneAt(id)?.target,
    seen,
  });
  takeTarget(draft, position, target);
}

/** The method and the SUC have a say in every target and in no verdict. */
export function retargetAll(draft: Draft): void {
  const zones = new Map(arrayOf(draft.entities.lists.zone).map((zone) => [zone.id, zone] as const));
  const targets = zoneTargets(zones, draft.entities.scalars.method);
  eachItem(draft.places.pages, ({ zone, conduit }, position) => {
    if (zone !== null) takeTarget(draft, position, targets.get(zone.id) as Target);
    // INVARIANT: zones stand before conduits.
    if (conduit !== null) retargetConduit(draft, position);
  });
}

/** Whether the target is another one. */
function takeTarget(draft: Draft, position: number, target: Target): boolean {
  if (sameValue(placeAt(draft, position).target, target)) return false;
  replacePlace(draft, position, { target });
  draft.retargeted.add(position);
  for (const row of draft.table.byTarget) reachRow(draft, position, row);
  return true;
}
