/** Makes a folder and those above it, one by one: where nothing can be made, the recursive call of Node may never end. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FolderError } from './folder-error.ts';
import { systemCode, systemFault } from './system-fault.ts';

/** @param mode of each that is made @throws FolderError when it is not there and cannot be made */
export function makeFolder(folder: string, mode = 0o777): void {
  try {
    make(folder, mode);
  } catch (error) {
    throw new FolderError('cannot-write', { path: folder, error: systemFault(error) });
  }
}

/** Each step tries a folder once: the way up ends at the root, the way down at the folder. */
function make(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (isFolder(folder)) return;
    const above = dirname(folder);
    if (systemCode(error) !== 'ENOENT' || above === folder || isFolder(above)) throw error;
    make(above, mode);
    mkdirSync(folder, { mode });
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Not there, or nobody may look: the error of making it says which.
    return false;
  }
}
