/** Which file of a plant is meant by a hash, or by the first digits of one. */
import { RecordError } from '../record-error.ts';
import type { FileEntity } from './entity.ts';

/** Digits from which on a hash may be cut short. */
const FEWEST = 8;
const WRITTEN = new RegExp(`^[0-9a-f]{${FEWEST},64}$`);

/**
 * @param there of the plant, by their hashes
 * @param at the plant as it was asked for, such as `works@12`
 * @throws RecordError for what is no hash, for none and for several
 */
export function fileNamed(there: ReadonlyMap<string, FileEntity>, at: string, found: string): FileEntity {
  const hash = writtenHash(found);
  const files = [...there.values()].filter(({ id }) => id.startsWith(hash));
  const [file, ...others] = files;
  if (file === undefined) throw new RecordError('record-no-file', { plant: at, found: hash });
  if (others.length > 0) throw new RecordError('file-several', { found: hash, n: files.length });
  return file;
}

/** Capitals are told and not taken: a hash is written in one way, so that two texts that state it are equal. */
function writtenHash(found: string): string {
  if (WRITTEN.test(found)) return found;
  const meant = found
    .trim()
    .toLowerCase()
    .replace(/^(sha256|file):/, '');
  throw new RecordError('file-hash', {
    found: found.slice(0, SHOWN),
    near: WRITTEN.test(meant) ? meant : '',
    n: FEWEST,
  });
}

/** Of what is no hash this much is shown. */
const SHOWN = 80;
