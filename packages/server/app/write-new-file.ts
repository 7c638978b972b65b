/** Bytes into a file that is not there yet: whole and on the disk before it has its name, or nothing at all. */
import { randomBytes } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FolderError } from './folder-error.ts';
import { FOR_ITS_MAKER } from './replace-files.ts';
import { systemCode, systemFault } from './system-fault.ts';

/** Before any byte is asked for. @throws FolderError for what is there, also a link to nothing */
export function refuseThere(path: string): void {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() === true) throw new FolderError('is-a-folder', { path });
  if (there !== undefined) throw new FolderError('out-there', { path });
}

/**
 * Readable by its maker alone: what it is for may tell every hole of a plant.
 * @throws FolderError and what the bytes throw; then nothing is left
 */
export async function writeNewFile(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  refuseThere(path);
  const staged = join(dirname(path), `.bulkhead-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await write(staged, path, bytes);
    await named(staged, path);
  } finally {
    await rm(staged, { force: true }).catch(() => undefined);
  }
}

async function write(staged: string, path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await told(path, async () => await open(staged, 'wx', FOR_ITS_MAKER));
  try {
    for await (const piece of bytes) await told(path, async () => await file.appendFile(piece));
    await told(path, async () => await file.sync());
  } finally {
    await told(path, async () => await file.close());
  }
}

/** File systems that know no second name for a file. */
const NO_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** A second name is refused where something has it; renaming would replace it. */
async function named(staged: string, path: string): Promise<void> {
  await told(path, async () => {
    try {
      await link(staged, path);
    } catch (error) {
      if (!NO_LINKS.has(systemCode(error))) throw error;
      refuseThere(path);
      await rename(staged, path);
    }
  });
}

async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FolderError) throw error;
    if (systemCode(error) === 'EEXIST') throw new FolderError('out-there', { path });
    throw new FolderError('cannot-write', { path, error: systemFault(error) });
  }
}
