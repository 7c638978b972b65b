/** The bytes of a file of this plant. */
import type { Reader } from '../../../db/ledger/read.ts';
import { fileBytes, storedFile } from '../../../db/files/store.ts';
import { fileEntity, type FileEntity } from './entity.ts';

export type OpenedFile =
  | { readonly outcome: 'opened'; readonly file: FileEntity; readonly bytes: AsyncIterable<Uint8Array> }
  /** Also where another plant has it: what is foreign is not there. */
  | { readonly outcome: 'not-there' }
  | { readonly outcome: 'purged'; readonly file: FileEntity }
  /** The plant has it and its bytes are gone: only damage does that. */
  | { readonly outcome: 'lost'; readonly file: FileEntity };

/** Walking the bytes throws FileDamaged where they are not those that were stored. */
export async function openFile(reader: Reader, plant: string, sha256: string): Promise<OpenedFile> {
  const file = await fileEntity(reader, plant, sha256);
  if (file === null) return { outcome: 'not-there' };
  if (file.purged === true) return { outcome: 'purged', file };
  const stored = await storedFile(reader, sha256);
  if (stored === null) return { outcome: 'lost', file };
  return { outcome: 'opened', file, bytes: fileBytes(reader, stored) };
}
