/** Evidence files of a plant into its folder, each under its hash: what somebody called a file is never a path. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportedEvidence } from '@bulkhead/core/report/stored-report.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { FolderError } from '../../folder-error.ts';
import { makeFolder } from '../../make-folder.ts';
import { writeNewFile } from '../../write-new-file.ts';
import type { ReadRecord } from '../record.ts';
import type { StoredPlant } from '../stored-plant.ts';
import { filesOf } from './entity.ts';
import { evidenceFiles, FILES_FOLDER } from './in-folder.ts';
import { bytesOfFile } from './read.ts';

/** Whatever lies in a folder is looked at whole. */
const ANY = { file: Infinity, plant: Infinity };

/**
 * Those that lie in the folder already, under their hash or where the evidence says, stay as they are.
 * @throws RecordError FolderError; what was written stays, and the same call goes on from there
 */
export async function filesToFolder(
  record: ReadRecord,
  { plant }: Pick<StoredPlant, 'plant'>,
  folder: string,
): Promise<ExportedEvidence> {
  const files = await filesOf(record.database.reading, plant.id);
  return await keptToFolder(
    async (sha256) => {
      const file = files.get(sha256);
      return file === undefined || file.purged === true ? null : await bytesOfFile(record, file);
    },
    plant,
    folder,
  );
}

/** @param kept the bytes of a hash, wherever they are; null for those that are not there, never were or no longer */
export async function keptToFolder(
  kept: (sha256: string) => Promise<AsyncIterable<Uint8Array> | null>,
  plant: Plant,
  folder: string,
): Promise<ExportedEvidence> {
  const { found, others } = await evidenceFiles(folder, plant, ANY);
  refuseInWay(folder, others);
  const stated = new Set(plant.evidence.flatMap(({ sha256 }) => (sha256 === undefined ? [] : [sha256])));
  const there = found.map(({ sha256 }) => sha256);
  const written: string[] = [];
  const unkept: string[] = [];
  for (const sha256 of stated.difference(new Set(there))) {
    const bytes = await kept(sha256);
    if (bytes === null) {
      unkept.push(sha256);
      continue;
    }
    if (written.length === 0) makeFilesFolder(folder);
    const path = `${FILES_FOLDER}/${sha256}`;
    await writeNewFile(join(folder, path), bytes);
    written.push(path);
  }
  return { written, there, unkept };
}

function refuseInWay(folder: string, others: readonly { readonly path: string; readonly stated: string }[]) {
  const inWay = others.find(({ path, stated }) => path === `${FILES_FOLDER}/${stated}`);
  if (inWay !== undefined) throw new FolderError('evidence-in-way', { path: join(folder, inWay.path) });
}

/** No link is written through. */
function makeFilesFolder(folder: string): void {
  const path = join(folder, FILES_FOLDER);
  makeFolder(path);
  if (!lstatSync(path).isDirectory()) throw new FolderError('not-written-through', { path });
}
