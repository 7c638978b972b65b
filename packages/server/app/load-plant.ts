/** A plant as text: the files of its folder, and of the folder its organisation's answers come from. */
import {
  openPlant,
  readOpened,
  type OpenedPlant,
  type OrganisationFolder,
  type ReadResult,
} from '@bulkhead/core/model/text/read.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import type { CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import { FolderError } from './folder-error.ts';
import { organisationFolder } from './organisation-folder.ts';
import { sourceFiles } from './source-files.ts';

export interface LoadedPlant {
  /** Of both folders. */
  readonly files: readonly SourceFile[];
  readonly result: ReadResult;
}

/** @throws FolderError when there is no such folder or nothing of a plant in it */
export function loadPlant(folder: string, shelf: CatalogShelf): LoadedPlant {
  const { files, opened, organisation } = openFolder(folder);
  return {
    files: allFiles({ files, organisation }),
    result: readOpened(opened, vocabularyOf(shelf), organisation),
  };
}

export interface OpenedFolder {
  /** Of the plant itself. */
  readonly files: readonly SourceFile[];
  readonly opened: OpenedPlant;
  /** Where the organisation's answers come from. */
  readonly organisation: OrganisationFolder;
}

/** @throws FolderError when there is no such folder or nothing of a plant in it */
export function openFolder(folder: string): OpenedFolder {
  const files = plantFiles(folder);
  const opened = openPlant(files);
  const { organisationFrom } = opened;
  const organisation: OrganisationFolder =
    organisationFrom === null
      ? { refused: 'no-organisation-folder' }
      : organisationFolder(folder, organisationFrom);
  return { files, opened, organisation };
}

/** Of both folders. */
export function allFiles({
  files,
  organisation,
}: Pick<OpenedFolder, 'files' | 'organisation'>): readonly SourceFile[] {
  return 'files' in organisation ? [...files, ...organisation.files] : files;
}

function plantFiles(folder: string): readonly SourceFile[] {
  const files = sourceFiles(folder);
  if (files.some(({ path }) => /\.ya?ml$/.test(path))) return files;
  throw new FolderError('no-plant-in', { folder });
}
