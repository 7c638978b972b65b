/**
 * Makes a file that its owner alone may read, before SQLite would make it for everybody: a record tells every gap of a
 * plant, and the folder may be open to others. SQLite gives the log and its index the mode of the file.
 */
import { closeSync, openSync } from 'node:fs';

/** One that is there stays as it is: its owner may have opened it on purpose. @throws what the file system throws */
export function makePrivate(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
