/** Where tests keep what they write, which is gone when they end: in memory, where the system has a folder for that and room in it. */
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** Of Linux; a container may have one that is too small. */
const SHARED_MEMORY = '/dev/shm';
/** Bytes. Copies of a database are a few megabytes each; where less is free, the memory is wanted for something else. */
const ROOM = 4 * 2 ** 30;

/**
 * Tests of the record make hundreds of databases, and a disk takes several times as long over each as memory does.
 * @returns null where there is no such folder; another one goes away with this process
 */
export function folderInMemory(): string | null {
  try {
    const { bavail, bsize } = statfsSync(SHARED_MEMORY);
    if (bavail * bsize < ROOM) return null;
    accessSync(SHARED_MEMORY, constants.W_OK);
    const folder = mkdtempSync(join(SHARED_MEMORY, 'bulkhead-tests-'));
    // PostgreSQL runs as somebody else, who has a folder of its own in it.
    chmodSync(folder, 0o711);
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  } catch {
    return null;
  }
}
