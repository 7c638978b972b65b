/** What is about the record of a server as a whole: proved there, signed there, copied from there. */
import { lstatSync } from 'node:fs';
import type { BackupReport } from '@bulkhead/core/report/backup-report.ts';
import type { CheckpointReport, RecordReport } from '@bulkhead/core/report/record-report.ts';
import { FolderError } from '../../app/folder-error.ts';
import { checkpointsIn, publicKeyIn } from '../../app/record/checkpoint.ts';
import { textFile } from '../../app/text-file.ts';
import { writeNewFile } from '../../app/write-new-file.ts';
import { textOption, type Call } from '../arguments.ts';
import { backupTold, fileOf } from '../backup.ts';
import { checkpointTold } from '../checkpoint.ts';
import { version } from '../help.mjs';
import { CallError } from '../refused.ts';
import { verifyTold } from '../verify.ts';
import type { Result } from '../world.ts';
import { bytesOf } from './job-files.ts';
import { followed, type JobDone } from './job.ts';
import { needSameVersion, type Remote } from './remote.ts';

export async function remoteVerify(call: Call, on: Remote): Promise<Result> {
  const [notes, key] = [textOption(call, 'checkpoint'), textOption(call, 'key')];
  if (notes !== undefined) checkpointsIn(notes);
  if (key !== undefined) publicKeyIn(key);
  const { result } = await done(on, '/api/v1/verifications', {
    ...(notes === undefined ? {} : { checkpoint: textFile(notes) }),
    ...(key === undefined ? {} : { key: textFile(key).trim() }),
  });
  return verifyTold(call, result as RecordReport, on.world);
}

export async function remoteCheckpoint(call: Call, { connection }: Remote): Promise<Result> {
  const { get, server } = connection();
  const found = await get('/api/v1/checkpoint');
  const { checkpoints } = found as { readonly checkpoints?: unknown };
  if (!Array.isArray(checkpoints)) throw new CallError('server-other', { server });
  return checkpointTold(call, found as CheckpointReport);
}

/** Fetched, it is taken away there: a copy of everything lies nowhere longer than it has to. */
export async function remoteBackup(call: Call, on: Remote): Promise<Result> {
  const path = fileOf(call);
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw new FolderError('backup-there', { path });
  const backup = await done(on, '/api/v1/backups', {});
  const { remove, ...connection } = on.connection();
  const [file] = backup.files;
  if (file === undefined) throw new CallError('server-other', { server: connection.server });
  await writeNewFile(path, bytesOf({ remove, ...connection }, file));
  await remove(backup.path);
  return backupTold(call, backup.result as BackupReport, path, on.world);
}

async function done({ world, host, connection }: Remote, path: string, body: object): Promise<JobDone> {
  const begun = await connection().post(path, { ...body, version: version() });
  needSameVersion(connection(), begun);
  return await followed(connection(), begun, world.words, host);
}
