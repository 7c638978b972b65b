/** The mark of a stored plant, for a folder that says just what it says. */
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import type { StoredPlant } from './stored-plant.ts';

export function markOf({ plant, seq, hash }: Pick<StoredPlant, 'plant' | 'seq' | 'hash'>): RecordMark {
  return { plant: plant.id, seq, hash: hash.replace(/^sha256:/, '') };
}
