/** The jobs of a server: in this process on SQLite, over all servers of the record on PostgreSQL. */
import type { RecordPlace } from '../../app/record/open-record.ts';
import { startInProcess } from '../../jobs/in-process.ts';
import type { JobQueue } from '../../jobs/job.ts';
import { sweepJobs } from '../../jobs/sweep.ts';
import { jobHandlers, type JobsOf } from './handlers.ts';
import { sweepJobFolders } from './job-folder.ts';

/** Milliseconds from one sweep to the next. */
const SWEEP = 3_600_000;

/** @param atOnce in this process */
export async function startJobs(of: JobsOf, atOnce: number): Promise<JobQueue> {
  const { record, place, log } = of;
  const { database, now } = record;
  const onError = (error: unknown): void => log.fault('jobs', error);
  const settings = { database, handlers: jobHandlers(of), now, atOnce, onError };
  sweepJobFolders({ onError });
  const queue = await startedAt(place, settings);
  const sweep = (): void => void sweepJobs(database, now()).catch(onError);
  sweep();
  const timer = setInterval(sweep, SWEEP);
  timer.unref();
  return {
    enqueue: async (request) => await queue.enqueue(request),
    stop: async () => {
      clearInterval(timer);
      await queue.stop();
    },
  };
}

async function startedAt(
  { url }: RecordPlace,
  settings: Parameters<typeof startInProcess>[0],
): Promise<JobQueue> {
  if (url === undefined) return await startInProcess(settings);
  const { startPgBoss } = await import('../../jobs/pg-boss.ts');
  return await startPgBoss({ url, ...settings });
}
