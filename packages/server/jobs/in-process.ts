/** Jobs of a record in a folder: done by the one process that has it, which goes on with what was left when it starts. */
import { randomUUID } from 'node:crypto';
import type { Database } from '../db/database.ts';
import type { JobHandlers, JobQueue } from './job.ts';
import { runJob, type Runner } from './run.ts';
import { insertJob, unfinishedJobs } from './store.ts';

export interface InProcessSettings {
  readonly database: Database;
  readonly handlers: JobHandlers;
  readonly now: () => string;
  /** Jobs at once. */
  readonly atOnce: number;
  /** Told of what should not happen: the record could not be written. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds until a job is tried again for which the record was away. */
  readonly pause?: number;
}

export async function startInProcess(settings: InProcessSettings): Promise<JobQueue> {
  const { database, now, atOnce, onError } = settings;
  const stopping = new AbortController();
  const runner: Runner = { ...settings, stopping: stopping.signal };
  const waiting: string[] = [...(await unfinishedJobs(database))];
  const running = new Set<Promise<void>>();
  const next = (): void => {
    while (running.size < atOnce && !stopping.signal.aborted) {
      const id = waiting.shift();
      if (id === undefined) return;
      const run = runJob(runner, id)
        .catch(onError)
        .finally(() => {
          running.delete(run);
          next();
        });
      running.add(run);
    }
  };
  next();
  return {
    enqueue: async (request) => {
      const { id = randomUUID() } = request;
      await database.write(async (tx) => {
        await request.admitted?.(tx);
        await insertJob(tx, request, { id, time: now() });
      });
      waiting.push(id);
      next();
      return id;
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
