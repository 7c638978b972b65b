/** The digest of the model of a plant from its stored bodies, which are canonical JSON already. */
import { createHash } from 'node:crypto';
import { isPlantKind } from '@bulkhead/core/model/plant-of-entities.ts';
import { pageBytes } from './page-bytes.ts';
import type { StoredPlant } from './stored-plant.ts';

const bytesOf = pageBytes(({ kind, id, body }) => `["${kind}",${JSON.stringify(id)},${body}]`, ',');

/** As `modelDigest` gives it. */
export function storedModel({ entities }: Pick<StoredPlant, 'entities'>): string {
  const hash = createHash('sha256').update('[');
  bytesOf(entities.filter(({ kind }) => isPlantKind(kind))).forEach((bytes, i) => {
    if (i > 0) hash.update(',');
    hash.update(bytes);
  });
  return `sha256:${hash.update(']').digest('hex')}`;
}
