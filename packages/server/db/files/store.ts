/**
 * Bytes that come in a stream and are kept by their SHA-256. They go in chunk by chunk, each for itself, so that no
 * statement and no transaction is large; a file they become in the transaction that says whose it is.
 */
import { randomBytes } from 'node:crypto';
import type { Database, Tx } from '../database.ts';
import { breath } from '../ledger/breath.ts';
import type { Reader } from '../ledger/read.ts';
import { sha256Hex, sha256Stream } from '../sha256.ts';
import type { FileTable } from '../tables.ts';

/** The kind of entity that says a plant has a file; its id is the hash. */
export const FILE_KIND = 'file';

/** Bytes of a chunk. */
export const CHUNK = 1 << 20;

/** Bytes that are there and no file yet. */
export interface Blob {
  readonly blob: string;
  readonly sha256: string;
  readonly size: number;
}

/**
 * @param most bytes that are taken
 * @param time when the upload began, ISO 8601 in UTC
 * @returns null for more than the most; then nothing is kept
 * @throws what the source throws; then nothing is kept
 */
export async function storeBytes(
  database: Database,
  source: AsyncIterable<Uint8Array>,
  { most, time }: { readonly most: number; readonly time: string },
): Promise<Blob | null> {
  const blob = randomBytes(16).toString('hex');
  const whole = sha256Stream();
  let size = 0;
  let ord = 0;
  try {
    for await (const chunk of inChunks(source)) {
      size += chunk.length;
      if (size > most) {
        await dropBlob(database, blob);
        return null;
      }
      whole.update(chunk);
      const row = { blob, ord: ord++, added: time, hash: sha256Hex(chunk), bytes: chunk };
      await database.write(async (tx) => await tx.insertInto('file_chunk').values(row).execute());
      await breath();
    }
  } catch (error) {
    await dropBlob(database, blob).catch(() => undefined);
    throw error;
  }
  return { blob, sha256: whole.digest('hex'), size };
}

/**
 * Makes a file of the bytes, or finds the one that has them. Whoever takes the bytes away waits for this transaction,
 * and this one for them.
 * @returns the blob that is the file's; another than was given where it was there
 */
export async function keepFile(tx: Tx, { sha256, blob, size }: Blob, added: string): Promise<string> {
  const row = await tx
    .insertInto('file')
    .values({ sha256, blob, size, added })
    .onConflict((conflict) =>
      conflict.column('sha256').doUpdateSet((eb) => ({ size: eb.ref('excluded.size') })),
    )
    .returning('blob')
    .executeTakeFirstOrThrow();
  return row.blob;
}

/** Takes the file for this transaction, so that nobody begins to use it meanwhile. */
export async function takeFile(tx: Tx, sha256: string): Promise<FileTable | null> {
  const row = await tx
    .updateTable('file')
    .set((eb) => ({ size: eb.ref('size') }))
    .where('sha256', '=', sha256)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** The bytes are not those that were stored. */
export class FileDamaged extends Error {
  readonly sha256: string;
  constructor(sha256: string, what: string) {
    super(`file ${sha256}: ${what}`);
    this.sha256 = sha256;
  }
}

export async function storedFile(reader: Reader, sha256: string): Promise<FileTable | null> {
  const row = await reader.selectFrom('file').selectAll().where('sha256', '=', sha256).executeTakeFirst();
  return row ?? null;
}

/**
 * The bytes, each chunk checked before it is given out, the whole at the end.
 * @throws FileDamaged
 */
export async function* fileBytes(reader: Reader, file: FileTable): AsyncGenerator<Uint8Array> {
  const whole = sha256Stream();
  let size = 0;
  for (let ord = 0; size < file.size; ord++) {
    const chunk = await reader
      .selectFrom('file_chunk')
      .select(['hash', 'bytes'])
      .where('blob', '=', file.blob)
      .where('ord', '=', ord)
      .executeTakeFirst();
    if (chunk === undefined) throw new FileDamaged(file.sha256, `chunk ${ord} is not there`);
    if (sha256Hex(chunk.bytes) !== chunk.hash) throw new FileDamaged(file.sha256, `chunk ${ord} is another`);
    size += chunk.bytes.length;
    whole.update(chunk.bytes);
    yield chunk.bytes;
    await breath();
  }
  if (size !== file.size || whole.digest('hex') !== file.sha256) {
    throw new FileDamaged(file.sha256, 'the whole is another');
  }
}

/** Few at a time: a large file is no large transaction on its way out either. */
export async function dropBlob(database: Database, blob: string): Promise<void> {
  for (;;) {
    const rows = await database.reading
      .selectFrom('file_chunk')
      .select('ord')
      .where('blob', '=', blob)
      .orderBy('ord')
      .limit(16)
      .execute();
    if (rows.length === 0) return;
    const ords = rows.map(({ ord }) => ord);
    await database.write(
      async (tx) =>
        await tx.deleteFrom('file_chunk').where('blob', '=', blob).where('ord', 'in', ords).execute(),
    );
    await breath();
  }
}

/** The same bytes in chunks of one size, whatever pieces they came in. */
export async function* inChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let filled = 0;
  let chunk = new Uint8Array(CHUNK);
  for await (const piece of source) {
    for (let at = 0; at < piece.length;) {
      const taken = piece.subarray(at, at + CHUNK - filled);
      chunk.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < CHUNK) continue;
      yield chunk;
      chunk = new Uint8Array(CHUNK);
      filled = 0;
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}
