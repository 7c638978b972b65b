/** Changes from a file, made from the plant as it is or as it was after an entry that the asker saw. */
import { apply, rebase } from '@bulkhead/core/model/change.ts';
import { readChanges, type ReadChanges } from '@bulkhead/core/model/text/changes/read.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { carried, type Carried } from './carried.ts';
import type { ReadRecord } from './record.ts';
import { storedPlant, type PlantAt, type StoredPlant } from './stored-plant.ts';
import { answersOfWhole, vocabularyOfWhole, type Whole } from './whole.ts';
import type { Plan, SourceOf } from './write-plant.ts';

/** For `changePlant` and `tryPlant`: how to do it, and where in the file a thing stands. */
export interface ChangePlan {
  readonly plan: Plan<Carried>;
  readonly sourceOf: SourceOf;
}

/** @param at what the changes were made from */
export function changePlan(record: ReadRecord, at: PlantAt, file: SourceFile): ChangePlan {
  let read: ReadChanges | null = null;
  const isNow = at.seq === null && at.baseline === undefined;
  return {
    plan: async (stored: StoredPlant) => {
      const base = isNow ? stored : await storedPlant(record, at);
      read = changesFrom(file, base);
      if (!read.ok) return { changes: null, told: { ...NOTHING, refused: read } };
      if (read.stale.length > 0) return { changes: null, told: { ...NOTHING, stale: read.stale } };
      const { changes } = read;
      if (isNow) return carried({ changes, conflicts: [] });
      return carried(rebase(base.plant, apply(base.plant, changes), stored.plant));
    },
    sourceOf: (kind, id) => (read?.ok === true ? read.sourceOf(kind, id) : null),
  };
}

const NOTHING: Carried = { changes: [], conflicts: [], stale: [], refused: null };

export function changesFrom(file: SourceFile, whole: Whole): ReadChanges {
  return readChanges(file, whole.plant, {
    vocabulary: vocabularyOfWhole(whole),
    organisation: answersOfWhole(whole),
  });
}
