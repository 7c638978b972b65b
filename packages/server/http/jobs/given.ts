/** What was sent for a job, put into its folder when it begins. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { filesOfJob, GIVEN, jobFileBytes } from '../../jobs/files.ts';
import type { Told } from './tasks.ts';

/** @returns where it lies */
export async function givenFile({ record, job, folder }: Told): Promise<string> {
  const [given] = await filesOfJob(record.database, { job, attempt: GIVEN });
  if (given === undefined) throw new Error('nothing was sent');
  const path = join(folder, 'given');
  const bytes = Readable.from(jobFileBytes(record.database, given));
  await pipeline(bytes, createWriteStream(path, { mode: 0o600 }));
  return path;
}
