/**
 * What a plant held beside its record says of its places: their levels, as the overview tells them, of those that moved between
 * two states of it; and a state with changes that are on their way to the record.
 */
import { assessPlace } from '../../evaluate/assess.ts';
import type { PlantIndex } from '../../evaluate/plant-index.ts';
import { update } from '../../evaluate/update.ts';
import { placeInIndex } from '../../evaluate/verdict-view.ts';
import { eachItem, itemAt } from '../../lib/pages.ts';
import { sameValue } from '../../lib/same.ts';
import type { Change } from '../../model/change.ts';
import { entityOf, withChange, type Entities } from '../../model/entities.ts';
import { parseEntityRef } from '../../model/entity-ref.ts';
import { isListKind, type Entity, type EntityKind, type ListKind } from '../../model/kinds.ts';
import { patchedWith } from '../../model/merge-patch.ts';
import { levelsOf, type PlaceLevels } from './overview.ts';

/** A thing by its reference, and what somebody sends of it. */
export type ThingSent =
  | { readonly ref: string; readonly set: Readonly<Record<string, unknown>> }
  | { readonly ref: string; readonly add: Readonly<Record<string, unknown>> }
  | { readonly ref: string; readonly remove: true };

/** Null where there is no such place. */
export function levelsAt(index: PlantIndex, ref: string): PlaceLevels | null {
  const position = index.position.get(ref);
  return position === undefined ? null : levelsOf(assessPlace(placeInIndex(index, position)));
}

/** Of the places of a state those of which another one said otherwise, or nothing. */
export function movedLevels(before: PlantIndex, after: PlantIndex): readonly PlaceLevels[] {
  const moved: PlaceLevels[] = [];
  const isOneTable = before.table === after.table && before.position === after.position;
  eachItem(after.judged, (judged, at) => {
    const place = itemAt(after.places, at);
    if (place === undefined) return;
    // What was not judged again is the very same, and says the same.
    if (isOneTable && itemAt(before.judged, at) === judged && itemAt(before.places, at) === place) return;
    const levels = levelsOf(assessPlace(placeInIndex(after, at)));
    if (!sameValue(levels, levelsAt(before, place.ref))) moved.push(levels);
  });
  return moved;
}

/**
 * The plant as it will be with what is sent, as the record lays fields over what is there.
 * @returns null where that is more than a page can foresee: things that it does not hold, or that a plant is judged by
 */
export function withSent(index: PlantIndex, sent: readonly ThingSent[]): PlantIndex | null {
  const changes: Change[] = [];
  let { entities } = index;
  for (const each of sent) {
    const change = changeSent(entities, each);
    if (change === null) return null;
    changes.push(change);
    entities = withChange(entities, change);
  }
  return update(index, changes).index;
}

function changeSent(entities: Entities, sent: ThingSent): Change | null {
  const named = parseEntityRef(sent.ref, entities.scalars.id);
  if (named === null || named.kind === 'plant' || named.kind === 'overlay') return null;
  const { kind, id } = named as { readonly kind: EntityKind; readonly id: string };
  const before = entityNow(entities, kind, id);
  if ('remove' in sent) return before === null ? null : { kind, id, before, after: null };
  const key = keyFields(kind, id);
  // Of a thing that is not there fields are set only where they make one.
  if (key === null || (before === null && 'set' in sent && !BY_FIELDS.has(kind))) return null;
  const laid = 'add' in sent ? sent.add : sent.set;
  return { kind, id, before, after: { ...patchedWith(before ?? {}, laid), ...key } as Entity };
}

const BY_FIELDS: ReadonlySet<EntityKind> = new Set<EntityKind>(['answer', 'triage', 'site']);

function entityNow(entities: Entities, kind: EntityKind, id: string): Entity | null {
  if (isListKind(kind)) return entityOf(entities, kind, id) ?? null;
  return kind === 'plant' ? null : (entities.scalars[kind] ?? null);
}

/** What of a thing stands in its reference; null of what is named by more than that. */
function keyFields(kind: EntityKind, id: string): Readonly<Record<string, string>> | null {
  if (!isListKind(kind)) return {};
  const space = id.indexOf(' ');
  switch (kind satisfies ListKind) {
    case 'answer':
    case 'disposition':
      return { place: id.slice(0, space), requirement: id.slice(space + 1) };
    case 'triage':
      return { place: id };
    case 'check':
      return null;
    default:
      return { id };
  }
}
