/**
 * Plants that this program checked: whole, or by the changes that led to them from one that it had. Who wrote the changes
 * is no matter: it may have been an earlier version of the program, which asked for less.
 */
import type { AnyChange } from '@bulkhead/core/model/change.ts';
import { checkFew } from '@bulkhead/core/model/text/check-few.ts';
import type { Entry } from '@bulkhead/core/model/text/entry.ts';
import { placedByRef } from '@bulkhead/core/model/text/source.ts';
import { isJudgedKind } from './kinds.ts';
import type { StoredPlant } from './stored-plant.ts';
import { isOfPlant, vocabularyOfWhole } from './whole.ts';

const SOUND = new WeakSet<StoredPlant>();

export function isKnownSound(stored: StoredPlant): boolean {
  return SOUND.has(stored);
}

export function markSound(stored: StoredPlant): void {
  SOUND.add(stored);
}

/** Whether it is judged by nothing but what stands in its own chain: only then do changes say by themselves what they break. */
export function standsAlone({ shared, plant }: StoredPlant): boolean {
  return shared === null && plant.organisationFrom === undefined;
}

/** @param from a sound one @returns whether the changes alone show that what comes of them is sound too; false says nothing of it */
export function keepSound(from: StoredPlant, changes: readonly AnyChange[]): boolean {
  if (!standsAlone(from)) return false;
  const judged = changes.filter(({ kind }) => isJudgedKind(kind));
  if (!judged.every(isOfPlant)) return false;
  const edits = judged.map(({ kind, id, before, after }) => {
    const entry =
      after === null ? null : ({ kind, id, entity: after, source: placedByRef(kind, id) } as Entry);
    return { kind, id, now: before, entry };
  });
  return checkFew(from.plant, edits, { vocabulary: vocabularyOfWhole(from), organisation: null }) !== null;
}
