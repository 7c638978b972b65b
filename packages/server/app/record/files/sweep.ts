/**
 * Takes away bytes that are no file's: of an upload that was broken off, or of a file whose bytes were on their way out
 * when the program ended.
 */
import type { Database } from '../../../db/database.ts';
import { dropBlob } from '../../../db/files/store.ts';

/**
 * @param before younger uploads may still be on their way; ISO 8601 in UTC
 * @returns how many there were
 */
export async function sweepFiles(database: Database, before: string): Promise<number> {
  const nobodys = await database.reading
    .selectFrom('file_chunk')
    .leftJoin('file', 'file.blob', 'file_chunk.blob')
    .select('file_chunk.blob')
    .distinct()
    .where('file.blob', 'is', null)
    .where('file_chunk.added', '<', before)
    .execute();
  for (const { blob } of nobodys) await dropBlob(database, blob);
  return nobodys.length;
}
