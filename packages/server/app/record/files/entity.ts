/**
 * A file of a plant, as an entity of its chain: who brought it and who took its bytes away is in the history, and a
 * foreign plant's file cannot be asked for by its hash.
 */
import { FILE_KIND } from '../../../db/files/store.ts';
import type { Reader } from '../../../db/ledger/read.ts';

export { FILE_KIND };

export interface FileEntity {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly id: string;
  /** As whoever brought it called it: shown, never used as a path. */
  readonly name: string;
  readonly size: number;
  /** The bytes were taken away; that they were these is still known. */
  readonly purged?: true;
}

export async function fileEntity(reader: Reader, plant: string, sha256: string): Promise<FileEntity | null> {
  const row = await reader
    .selectFrom('entity')
    .select('body')
    .where('plant', '=', plant)
    .where('kind', '=', FILE_KIND)
    .where('id', '=', sha256)
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(row.body) as FileEntity);
}

/** Bytes a plant has, each file once; what was purged takes none. */
export async function bytesOf(reader: Reader, plant: string): Promise<number> {
  const rows = await reader
    .selectFrom('entity')
    .select('body')
    .where('plant', '=', plant)
    .where('kind', '=', FILE_KIND)
    .execute();
  const files = rows.map(({ body }) => JSON.parse(body) as FileEntity);
  return files.reduce((sum, { size, purged }) => sum + (purged === true ? 0 : size), 0);
}
