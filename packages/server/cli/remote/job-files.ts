/** Files that came of a job, checked as they come: their names and bytes are of somebody else. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isPathDown } from '../../app/record/files/in-folder.ts';
import { CallError } from '../refused.ts';
import type { Connection } from './connection.ts';
import type { JobDone, JobFileTold } from './job.ts';

/** @throws CallError */
export async function filesOf(
  connection: Connection,
  { files }: JobDone,
): Promise<readonly (JobFileTold & { readonly bytes: Buffer })[]> {
  const got = [];
  for (const file of files) {
    if (!isPathDown(file.name)) throw new CallError('server-other', { server: connection.server });
    const pieces = await Array.fromAsync(bytesOf(connection, file));
    got.push({ ...file, bytes: Buffer.concat(pieces) });
  }
  return got;
}

/** @throws CallError, at the end also where they are not what they were said to be */
export async function* bytesOf(
  { download, server }: Connection,
  { path, sha256, size }: JobFileTold,
): AsyncGenerator<Uint8Array> {
  const digest = createHash('sha256');
  let got = 0;
  for await (const piece of (await download(path)).bytes) {
    digest.update(piece);
    got += piece.length;
    if (got > size) break;
    yield piece;
  }
  if (got !== size || digest.digest('hex') !== sha256) throw new CallError('server-other', { server });
}

/** Below a folder that is empty. */
export async function intoFolder(connection: Connection, done: JobDone, folder: string): Promise<void> {
  for (const { name, bytes } of await filesOf(connection, done)) {
    const path = join(folder, ...name.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  }
}
