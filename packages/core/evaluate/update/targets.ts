/**
 * SL-T again (3.7, 3.8): of a place, of zones below that inherit it, and of the conduits they meet. Which targets are due
 * is noted as changes are carried and worked out when all are: halfway, a scenario may name criteria that are still to come.
 */
import { arrayOf } from '../../lib/keyed-list.ts';
import { linkedTo } from '../../lib/links.ts';
import { eachItem, itemAt } from '../../lib/pages.ts';
import { sameValue } from '../../lib/same.ts';
import { entityOf } from '../../model/entities.ts';
import type { Conduit, Scenario, Zone } from '../../model/plant.ts';
import { conduitTarget } from '../conduit-target.ts';
import { zoneTarget, zoneTargets, type Target, type TargetGround } from '../sl-target.ts';
import { placeAt, reachRow, replacePlace, type Draft } from './draft.ts';

/** Works out every target that is due. */
export function retarget(draft: Draft): void {
  if (draft.targetsDue === 'all') return retargetAll(draft);
  for (const position of draft.targetsDue) {
    if (placeAt(draft, position).zone === null) retargetConduit(draft, position);
    else retargetZone(draft, position);
  }
}

/** A zone whose parent is due as well is worked out again after it, if that brings another target. */
function retargetZone(draft: Draft, position: number): void {
  const open = [position];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { zone, parent, children, joined } = placeAt(draft, at);
    const ofParent = parent < 0 ? null : placeAt(draft, parent).target;
    const target = zoneTarget(zone as Zone, groundOf(draft), ofParent);
    if (!takeTarget(draft, at, target)) continue;
    for (const conduit of joined) retargetConduit(draft, conduit);
    // A loop of parents, which the reader refuses, leads back to where it began.
    open.push(...children.filter((child) => child !== position));
  }
}

function retargetConduit(draft: Draft, position: number): void {
  const { conduit, seen } = placeAt(draft, position);
  const zoneAt = (id: string) => itemAt(draft.places.pages, draft.position.get(`zone:${id}`) ?? -1);
  const target = conduitTarget({
    ...groundOf(draft),
    conduit: conduit as Conduit,
    suc: arrayOf(draft.entities.lists.suc),
    zone: (id) => zoneAt(id)?.zone ?? undefined,
    targetOf: (id) => zoneAt(id)?.target,
    seen,
  });
  takeTarget(draft, position, target);
}

/** Method, criteria and SUC have a say in every target and in no verdict. */
function retargetAll(draft: Draft): void {
  const zones = new Map(arrayOf(draft.entities.lists.zone).map((zone) => [zone.id, zone] as const));
  const targets = zoneTargets(zones, groundOf(draft));
  eachItem(draft.places.pages, ({ zone, conduit }, position) => {
    if (zone !== null) takeTarget(draft, position, targets.get(zone.id) as Target);
    // INVARIANT: zones stand before conduits.
    if (conduit !== null) retargetConduit(draft, position);
  });
}

function groundOf({ entities, naming }: Draft): TargetGround {
  const { method, risk } = entities.scalars;
  const scenariosAt = (ref: string): readonly Scenario[] =>
    linkedTo(naming.scenarios, ref).map(({ id }) => entityOf(entities, 'scenario', id) as Scenario);
  return { method, risk, scenariosAt };
}

/** Whether the target is another one. */
function takeTarget(draft: Draft, position: number, target: Target): boolean {
  if (sameValue(placeAt(draft, position).target, target)) return false;
  replacePlace(draft, position, { target });
  draft.retargeted.add(position);
  for (const row of draft.table.byTarget) reachRow(draft, position, row);
  return true;
}
