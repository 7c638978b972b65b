/** The bytes of a file of this plant. */
import { FileDamaged, fileBytes, storedFile } from '../../../db/files/store.ts';
import { RecordError } from '../record-error.ts';
import type { ReadRecord } from '../record.ts';
import { storedPlant, type PlantAt } from '../stored-plant.ts';
import { fileEntity, filesAmong, type FileEntity } from './entity.ts';
import { purgedError } from './life.ts';
import { fileNamed } from './named.ts';

export interface OpenedFile {
  readonly file: FileEntity;
  /** Checked while they are read. @throws RecordError where they are not those that were brought */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * @param at the plant has had the file by then; what was purged since is gone at every moment
 * @param hash or enough of its first digits
 * @throws RecordError also where another plant has it: what is foreign is not there
 */
export async function openFile(record: ReadRecord, at: PlantAt, hash: string): Promise<OpenedFile> {
  const { plant } = at;
  const { reading } = record.database;
  const { seq, entities } = await storedPlant(record, at);
  const isNow = at.seq === null && at.baseline === undefined;
  const { id } = fileNamed(filesAmong(plant, entities), isNow ? plant : `${plant}@${seq}`, hash);
  const file = await fileEntity(reading, plant, id);
  if (file === null) throw new RecordError('record-unsound', { plant, at: `file:${id}` });
  if (file.purged === true) throw await purgedError(record, plant, file);
  return { file, bytes: await bytesOfFile(record, file) };
}

/** @param file of a plant, and not purged @throws RecordError where the bytes are gone: only damage does that */
export async function bytesOfFile(
  { database: { reading } }: ReadRecord,
  file: FileEntity,
): Promise<AsyncIterable<Uint8Array>> {
  const stored = await storedFile(reading, file.id);
  if (stored === null) throw damaged(file);
  return checked(fileBytes(reading, stored), file);
}

async function* checked(bytes: AsyncIterable<Uint8Array>, file: FileEntity): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    throw error instanceof FileDamaged ? damaged(file) : error;
  }
}

function damaged({ id, name }: FileEntity): RecordError {
  return new RecordError('file-damaged', { id, name });
}
