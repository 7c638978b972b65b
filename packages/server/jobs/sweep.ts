/** Jobs that are at an end are kept for some days with their files, and then taken away. */
import type { Database } from '../db/database.ts';
import { dropFiles } from './files.ts';

export const KEPT_DAYS = 3;
const DAY = 86_400_000;

/** Until when a job is kept that ended then. */
export function keptUntil(ended: string): string {
  return new Date(Date.parse(ended) + KEPT_DAYS * DAY).toISOString();
}

/** One that is at an end, with its files. */
export async function dropJob(database: Database, id: string): Promise<void> {
  await dropFiles(database, id);
  await database.write(async (tx) => await tx.deleteFrom('job').where('id', '=', id).execute());
}

/** @returns how many jobs are gone */
export async function sweepJobs(database: Database, now: string): Promise<number> {
  const before = new Date(Date.parse(now) - KEPT_DAYS * DAY).toISOString();
  const over = await database.reading.selectFrom('job').select('id').where('ended', '<', before).execute();
  for (const { id } of over) await dropJob(database, id);
  // Of uploads that were broken off before there was a job for them.
  const left = await database.reading
    .selectFrom('job_chunk')
    .select('job')
    .distinct()
    .where('added', '<', before)
    .where('job', 'not in', (eb) => eb.selectFrom('job').select('id'))
    .execute();
  for (const { job } of left) await dropFiles(database, job);
  return over.length;
}
