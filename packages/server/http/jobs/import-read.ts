/** An archive that was sent, unpacked and read, with nothing written: what the one that writes merges into the record. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { entitiesOf } from '@bulkhead/core/model/kinds.ts';
import type { SourcePlace } from '@bulkhead/core/model/problems.ts';
import { openPlant } from '@bulkhead/core/model/text/read.ts';
import { ArchiveRefused, plantFolderIn, unzip, type ArchiveLimits } from '../../app/archive/unzip.ts';
import { isTar, untar } from '../../app/archive/untar.ts';
import { evidenceFiles } from '../../app/record/files/in-folder.ts';
import { refuseOthers } from '../../app/record/files/refuse-others.ts';
import { importFolder, type ImportFolder } from '../../app/record/import-folder.ts';
import { sourceFiles } from '../../app/source-files.ts';
import { PlantProblems } from '../../app/plant-problems.ts';
import { textOption } from '../../cli/arguments.ts';
import { fileLimits } from '../../cli/file/limits.ts';
import { givenFile } from './given.ts';
import type { Task } from './tasks.ts';

/** Entries of an archive, and bytes of all of them unpacked. */
export const ARCHIVE_LIMITS = { entries: 20_000, all: 2 ** 30 };

export interface ReadImport extends Pick<ImportFolder, 'catalogs' | 'organisation'> {
  readonly plant: ImportFolder['read']['plant'];
  readonly mark: ImportFolder['read']['record'];
  /** Evidence that was sent with it, by the path at which it lies now. */
  readonly files: readonly { readonly sha256: string; readonly name: string; readonly path: string }[];
  /** Where each thing stands, by kind and id. */
  readonly places: ReadonlyMap<string, SourcePlace>;
}

export const readImport: Task = async (call, _, told) => {
  const { plant, folder } = told;
  const archive = await givenFile(told);
  const all = join(folder, 'all');
  await mkdir(all);
  const limits: ArchiveLimits = { ...ARCHIVE_LIMITS, file: fileLimits().file };
  const unpack = isTar(archive) ? untar : unzip;
  const within = plantFolderIn(await unpack(archive, all, limits), plant ?? '');
  const root = join(all, within);
  refuseWayOut(root, within);
  const read = readIn(root, within, textOption(call, 'organisation') ?? null);
  const { plant: found } = read.read;
  if (plant !== null && found.id !== plant)
    throw new ArchiveRefused('archive-other', { found: found.id, expected: plant });
  return await readFolder(root, read, found);
};

/** @param plant what the folder says, under the name it is to have */
export async function readFolder(
  root: string,
  read: ImportFolder,
  plant: ReadImport['plant'],
): Promise<ReadImport> {
  const evidence = await evidenceFiles(root, plant, fileLimits());
  refuseOthers(evidence, read.read);
  const places = new Map<string, SourcePlace>();
  for (const { kind, id } of entitiesOf(plant)) {
    const place = read.read.locate(kind, id);
    if (place !== null) places.set(`${kind} ${id}`, place);
  }
  return {
    plant,
    mark: read.read.record,
    catalogs: read.catalogs,
    organisation: read.organisation,
    files: evidence.found.map(({ sha256, source }) => ({ sha256, name: source.name, path: source.path })),
    places,
  };
}

/** The folder of the organisation may lie beside that of the plant, and not outside of the archive. @throws ArchiveRefused */
function refuseWayOut(root: string, within: string): void {
  const { organisationFrom: from } = openPlant(sourceFiles(root));
  if (from === null) return;
  const ups = from.split('/').filter((step) => step === '..').length;
  if (ups > (within === '' ? 0 : 1)) throw new ArchiveRefused('archive-path', { name: from });
}

/** Problems are told by where they stand in the archive. */
function readIn(root: string, within: string, named: string | null): ImportFolder {
  try {
    return importFolder(root, named);
  } catch (error) {
    if (!(error instanceof PlantProblems) || within === '') throw error;
    const inArchive = error.problems.map((problem) => {
      const { at } = problem;
      const file = join(within, at.file);
      return { ...problem, at: { ...at, file } };
    });
    throw new PlantProblems(within, error.files, inArchive, error.total);
  }
}
