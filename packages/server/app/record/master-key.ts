/**
 * The key that secrets are sealed with: a file that its owner alone can read, in the data folder or where
 * BULKHEAD_MASTER_KEY says. It is in no database and in no backup, so whoever keeps backups has to keep it too.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, lstatSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_BYTES } from '../../db/secrets/seal.ts';
import { FolderError } from '../folder-error.ts';
import { systemFault } from '../system-fault.ts';
import type { RecordPlace } from './open-record.ts';

/** @throws FolderError where there is no folder and the environment names no file */
export function masterKeyPath({ folder }: RecordPlace, env: NodeJS.ProcessEnv = process.env): string {
  const named = env['BULKHEAD_MASTER_KEY'];
  if (named !== undefined && named !== '') return named;
  if (folder === undefined) throw new FolderError('master-key-unnamed', {});
  return join(folder, 'master.key');
}

/** @returns null where there is no such file @throws FolderError when others may read it, or it holds something else */
export function readMasterKey(path: string): Uint8Array | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0)
    throw new FolderError('master-key-open', { path, mode: (stats.mode & 0o777).toString(8) });
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new FolderError('cannot-read', { path, error: systemFault(error) });
  }
  if (!/^[0-9a-f]+$/.test(text) || text.length !== KEY_BYTES * 2)
    throw new FolderError('master-key-form', { path, digits: KEY_BYTES * 2 });
  return Buffer.from(text, 'hex');
}

/** Makes it where it is not there; on the disk before anything is sealed with it. */
export function masterKey(path: string): Uint8Array {
  const known = readMasterKey(path);
  if (known !== null) return known;
  try {
    const file = openSync(path, 'wx', 0o600);
    try {
      writeFileSync(file, `${randomBytes(KEY_BYTES).toString('hex')}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    // Another process may have made it in this very moment: then that one counts.
    const made = readMasterKey(path);
    if (made !== null) return made;
    throw new FolderError('cannot-write', { path, error: systemFault(error) });
  }
  return readMasterKey(path) as Uint8Array;
}
