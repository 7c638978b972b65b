/** The files of catalogs in a plant's folder. The folder is hostile: no link is followed, and sizes are looked at before bytes are. */
import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import { FolderError } from './folder-error.ts';
import { systemCode, systemFault } from './system-fault.ts';
import { bytesOf } from './text-file.ts';

/** A catalog of the plant's own. */
export interface OwnCatalogText {
  /** What it is told by. */
  readonly path: string;
  /** Read when it is asked for. @throws FolderError */
  readonly text: () => string;
}

const OWN = 'catalogs';

/** Where the file of an edition lies below the folder of its plant, with `/`. */
export function ownCatalogPath(edition: string): string {
  const at = edition.lastIndexOf('@');
  return `${OWN}/${edition.slice(0, at)}/${edition.slice(at + 1)}.json`;
}

/** By edition, as their paths say it; each is read when it is asked for. @throws FolderError */
export function ownCatalogFiles(folder: string): ReadonlyMap<string, OwnCatalogText> {
  const found = new Map<string, OwnCatalogText>();
  for (const document of directories(join(folder, OWN))) {
    const below = join(folder, OWN, document);
    for (const entry of listed(below)) {
      if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
      const path = join(below, entry.name);
      const edition = `${document}@${entry.name.slice(0, -'.json'.length)}`;
      found.set(edition, { path, text: () => catalogText(path) });
      if (found.size > LIMITS.files) {
        const params = { folder: join(folder, OWN), found: found.size, limit: LIMITS.files };
        throw new FolderError('too-many-files', params);
      }
    }
  }
  return found;
}

/** JSON is UTF-8: other bytes would be read as something that nobody wrote. */
function catalogText(path: string): string {
  const bytes = bytesOf(path);
  if (!isUtf8(bytes)) throw new FolderError('not-json', { path });
  return Buffer.from(bytes).toString('utf8');
}

function directories(folder: string): readonly string[] {
  return listed(folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** What is in the folder; nothing where there is none, or a link in its place: it leads elsewhere. */
function listed(folder: string): readonly Dirent[] {
  try {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // The plant itself is a file: whoever reads the plant says so.
    if (systemCode(error) === 'ENOTDIR') return [];
    throw new FolderError('cannot-read', { path: folder, error: systemFault(error) });
  }
}
