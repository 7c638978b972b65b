/** The mark of a stored plant, for a folder that says just what it says. */
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import { RecordError } from './record-error.ts';
import type { StoredPlant } from './stored-plant.ts';

export function markOf({ plant, seq, hash }: Pick<StoredPlant, 'plant' | 'seq' | 'hash'>): RecordMark {
  return { plant: plant.id, seq, hash: markOfHash(hash) };
}

export function markOfHash(hash: string): string {
  return hash.replace(/^sha256:/, '');
}

export function otherRecord({ plant, seq }: RecordMark): RecordError {
  return new RecordError('record-other', { plant, seq: String(seq) });
}
