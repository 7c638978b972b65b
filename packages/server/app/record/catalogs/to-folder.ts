/** The catalogs of a stored plant into its folder, byte for byte, each where a plant's folder has it. */
import { dirname, join } from 'node:path';
import { makeFolder } from '../../make-folder.ts';
import { ownCatalogPath } from '../../own-catalogs.ts';
import type { Replacement } from '../../replace-files.ts';
import type { OwnCatalogs } from './own.ts';

/** What differs. @param there those of the folder */
export function catalogReplacements(there: OwnCatalogs, stored: OwnCatalogs): readonly Replacement[] {
  const ids = [...new Set([...there.keys(), ...stored.keys()])].toSorted();
  return ids.flatMap((id): readonly Replacement[] => {
    const [before, after] = [there.get(id) ?? null, stored.get(id) ?? null];
    return before === after ? [] : [{ path: ownCatalogPath(id), before, after }];
  });
}

/** Makes the folders that new files go into. @throws FolderError */
export function makeCatalogFolders(folder: string, replacements: readonly Replacement[]): void {
  for (const { path, after } of replacements) if (after !== null) makeFolder(dirname(join(folder, path)));
}
