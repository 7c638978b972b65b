/** What is done of the record as a whole: whether it is what was written, and a copy of it. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { backUp } from '../../app/record/backup.ts';
import { checkpointsOf, publicKeyOf } from '../../app/record/checkpoint.ts';
import { verifyStored } from '../../app/record/verify-record.ts';
import type { Task } from './tasks.ts';

export const verified: Task = async (_, __, { record, asked: { sent = {} } }) => {
  const notes = sent.checkpoint === undefined ? null : checkpointsOf(sent.checkpoint, 'checkpoint');
  const key = sent.key === undefined ? null : publicKeyOf(sent.key, 'key');
  return await verifyStored(record.database, notes, key);
};

/** What it is called when it is fetched. */
export const BACKUP = 'record.backup';

export const backedUp: Task = async (_, __, { record, folder, file }) => {
  const path = join(folder, BACKUP);
  const report = await backUp(record.database, path);
  await file(BACKUP, 'application/octet-stream', createReadStream(path));
  return report;
};
