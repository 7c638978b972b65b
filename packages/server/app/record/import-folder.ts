/** A folder as `import` takes it: the plant, the catalogs it brings, and what the folder of its organisation says. */
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import { readOpened, type ReadResult } from '@bulkhead/core/model/text/read.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { allFiles, openFolder } from '../load-plant.ts';
import { organisationPath } from '../organisation-folder.ts';
import { PlantProblems } from '../plant-problems.ts';
import { sourceFiles } from '../source-files.ts';
import { catalogsOfFolder, type OwnCatalogs } from './catalogs/own.ts';
import { markFolder, type Marking } from './mark-folder.ts';
import type { Imported } from './import-plant.ts';
import type { OrganisationAsked } from './organisation/import.ts';
import { vocabularyOfWhole } from './whole.ts';

export interface ImportFolder {
  readonly folder: string;
  /** Of the plant alone. */
  readonly files: readonly SourceFile[];
  /** Of both folders. */
  readonly all: readonly SourceFile[];
  readonly read: Extract<ReadResult, { ok: true }>;
  readonly catalogs: OwnCatalogs;
  readonly organisation: OrganisationAsked | null;
}

/** @param named what the organisation is called in the record @throws PlantProblems FolderError CatalogFileError */
export function importFolder(folder: string, named: string | null): ImportFolder {
  const { files, opened, organisation } = openFolder(folder);
  const catalogs = catalogsOfFolder(folder);
  const read = readOpened(opened, vocabularyOfWhole({ catalogs }), organisation);
  const all = allFiles({ files, organisation });
  if (!read.ok) throw new PlantProblems(folder, all, read.problems, read.total);
  const { shared } = read;
  const asked = shared === null ? null : { said: shared.said, mark: shared.record, named };
  return { folder, files, all, read, catalogs, organisation: asked };
}

/** What became of saying in the folders which entries they are as of; null where they are not. */
export interface Marked {
  readonly plant: Marking | null;
  readonly organisation: Marking | null;
}

export function markFolders(
  { folder, files, read }: ImportFolder,
  { level, organisationLevel }: Pick<Imported, 'level' | 'organisationLevel'>,
): Marked {
  const { organisationFrom: from } = read.plant;
  return {
    plant: level === null ? null : markFolder(folder, files, level),
    organisation:
      from === undefined || organisationLevel === null ? null : markShared(folder, from, organisationLevel),
  };
}

function markShared(folder: string, from: string, mark: RecordMark): Marking {
  const path = organisationPath(folder, from);
  return markFolder(path, sourceFiles(path), mark);
}
