/** A plant as text: the files of its folder, and of the folder its organisation's answers come from. */
import { readOpened, openPlant, type ReadResult } from '@bulkhead/core/model/text/read.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
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
export function loadPlant(folder: string, catalogs: readonly Catalog[]): LoadedPlant {
  const files = plantFiles(folder);
  const opened = openPlant(files);
  const { organisationFrom } = opened;
  const shared =
    organisationFrom === null
      ? ({ refused: 'no-organisation-folder' } as const)
      : organisationFolder(folder, organisationFrom);
  return {
    files: 'files' in shared ? [...files, ...shared.files] : files,
    result: readOpened(opened, vocabularyOf(catalogs), shared),
  };
}

export function plantFiles(folder: string): readonly SourceFile[] {
  const files = sourceFiles(folder);
  if (files.some(({ path }) => /\.ya?ml$/.test(path))) return files;
  throw new FolderError(
    `no plant in \`${folder}\`: looked for *.yaml. Name a folder with a plant.yaml, such as examples/chemical-plant`,
  );
}
