/**
 * A file of a plant, as an entity of its chain: who brought it and who took its bytes away is in the history, and a
 * foreign plant's file cannot be asked for by its hash.
 */
import { FILE_KIND } from '../../../db/files/store.ts';
import type { Reader, StoredEntity } from '../../../db/ledger/read.ts';
import { bodyOf, keptEntities, keptEntity } from '../entity.ts';

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
  return (await keptEntity<FileEntity>(reader, plant, FILE_KIND, sha256))?.entity ?? null;
}

/** All that the plant has or had, by their hashes. */
export async function filesOf(reader: Reader, plant: string): Promise<ReadonlyMap<string, FileEntity>> {
  const kept = await keptEntities<FileEntity>(reader, plant, FILE_KIND);
  return new Map(kept.map(({ entity }) => [entity.id, entity] as const));
}

/** Bytes a plant has, each file once; what was purged takes none. */
export async function bytesOf(reader: Reader, plant: string): Promise<number> {
  const files = await keptEntities<FileEntity>(reader, plant, FILE_KIND);
  return files.reduce((sum, { entity: { size, purged } }) => sum + (purged === true ? 0 : size), 0);
}

/** Those of a plant as they were at a moment, by their hashes. */
export function filesAmong(
  plant: string,
  entities: readonly StoredEntity[],
): ReadonlyMap<string, FileEntity> {
  const files = entities.filter(({ kind }) => kind === FILE_KIND);
  return new Map(files.map((stored) => [stored.id, bodyOf(plant, stored) as FileEntity] as const));
}
