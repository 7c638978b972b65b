/** The hash of a file stated at the evidence it is, so that the evidence cites it. */
import { nearest } from '@bulkhead/core/lib/near.ts';
import type { Change } from '@bulkhead/core/model/change.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { RecordError } from '../record-error.ts';
import type { FileEntity } from './entity.ts';

export interface CiteAsked {
  /** The id of the evidence. */
  readonly evidence: string;
  /** Also where it states another hash. */
  readonly replace: boolean;
}

/** @returns nothing where it cites the file already @throws RecordError */
export function citing(
  plant: Plant,
  { evidence: id, replace }: CiteAsked,
  { id: sha256, name }: Pick<FileEntity, 'id' | 'name'>,
): readonly Change[] {
  const before = plant.evidence.find((evidence) => evidence.id === id);
  if (before === undefined) throw noEvidence(plant, id);
  if (before.sha256 === sha256) return [];
  if (before.sha256 !== undefined && !replace)
    throw new RecordError('file-other-hash', { id, expected: before.sha256, found: sha256 });
  // Where the file lies may say more than its name.
  const after = { ...before, file: before.file ?? name, sha256 };
  return [{ kind: 'evidence', id, before, after }];
}

function noEvidence({ id: plant, evidence }: Plant, found: string): RecordError {
  const near = nearest(
    found,
    evidence.map(({ id }) => id),
  );
  return new RecordError('record-no-evidence', { plant, found, near: near ?? '' });
}
