/** Zones, conduits and the site: the facts they state and the SL-T they set. */
import type { Change } from '../../model/change.ts';
import { entityOf, withChange } from '../../model/entities.ts';
import type { Conduit, Zone } from '../../model/plant.ts';
import { withFacts } from '../named-by.ts';
import { placeAt, replacePlace, targetDue, type Draft } from './draft.ts';
import { lookAgain, reachFinders, reachFindersOfAll, restated } from './facts.ts';

/** The change decides who sees whom or which rows there are: nothing of the index can be kept. */
export function reshapes(draft: Draft, { kind, id, after }: Change): boolean {
  if (kind === 'overlay') return true;
  if (kind === 'zone') {
    const before = entityOf(draft.entities, 'zone', id);
    const now = after as Zone | null;
    return before?.parent !== now?.parent || before?.kind !== now?.kind;
  }
  if (kind === 'conduit') {
    const before = entityOf(draft.entities, 'conduit', id);
    return before?.joins.join(' ') !== (after as Conduit | null)?.joins.join(' ');
  }
  return false;
}

export function carryZone(draft: Draft, change: Change): void {
  const ref = `zone:${change.id}`;
  const position = draft.position.get(ref);
  if (position === undefined) return;
  const { zone: before } = placeAt(draft, position);
  const zone = change.after as Zone;
  draft.entities = withChange(draft.entities, change);
  replacePlace(draft, position, { zone });
  draft.naming = withFacts(draft.naming, ref, before?.facts, zone.facts);
  reachFinders(draft, position, restated(draft, ref));
  targetDue(draft, position);
}

export function carryConduit(draft: Draft, change: Change): void {
  const ref = `conduit:${change.id}`;
  const position = draft.position.get(ref);
  if (position === undefined) return;
  const { conduit: before } = placeAt(draft, position);
  const conduit = change.after as Conduit;
  draft.entities = withChange(draft.entities, change);
  replacePlace(draft, position, { conduit });
  draft.naming = withFacts(draft.naming, ref, before?.facts, conduit.facts);
  reachFinders(draft, position, restated(draft, ref));
  lookAgain(draft, position);
  targetDue(draft, position);
}

export function carrySite(draft: Draft, change: Change): void {
  const before = draft.entities.scalars.site?.facts;
  draft.entities = withChange(draft.entities, change);
  draft.naming = withFacts(draft.naming, 'site', before, draft.entities.scalars.site?.facts);
  reachFindersOfAll(draft, restated(draft, 'site'));
}
