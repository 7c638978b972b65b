/**
 * The folder a plant names in `organisationFrom`. The name is hostile, like all of the plant: the reader has held it to
 * steps up and then names, and here no part of it may be a link, so that it leads where it says and nowhere else.
 */
import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { OrganisationFolder } from '@bulkhead/core/model/text/read.ts';
import { sourceFiles } from './source-files.ts';
import { systemCode } from './system-fault.ts';

/**
 * @param plantFolder where the plant lies
 * @param from as seen from there, in the form of SHARED_FOLDER_PATTERN
 * @throws FolderError when a file in it cannot be read
 */
export function organisationFolder(plantFolder: string, from: string): OrganisationFolder {
  // The plant's folder may itself be reached by a link: the user named it, and `..` is taken from where it leads.
  let folder = realpathSync(plantFolder);
  for (const name of from.split('/')) {
    folder = join(folder, name);
    const refused = whyNotEntered(folder);
    if (refused !== null) return { refused };
  }
  const files = sourceFiles(folder, from);
  return files.length === 0 ? { refused: 'no-organisation-folder' } : { files };
}

/** Where it lies, for whoever has read it. */
export function organisationPath(plantFolder: string, from: string): string {
  return join(realpathSync(plantFolder), from);
}

function whyNotEntered(folder: string): Extract<OrganisationFolder, { refused: string }>['refused'] | null {
  try {
    return lstatSync(folder).isDirectory() ? null : 'organisation-folder-closed';
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? 'no-organisation-folder' : 'organisation-folder-closed';
  }
}
