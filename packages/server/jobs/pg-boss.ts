/**
 * Jobs of a record on PostgreSQL: any number of processes take them from one queue. pg-boss says whose turn it is and
 * finds that a worker is dead; what a job was asked, how far it is and what came of it stand in our own table.
 */
import { randomUUID } from 'node:crypto';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Database } from '../db/database.ts';
import type { JobHandlers, JobQueue } from './job.ts';
import { runJob, type Runner } from './run.ts';
import { insertJob } from './store.ts';

const QUEUE = 'bulkhead';
/** Seconds without a sign of life after which a worker is dead; pg-boss takes no less. */
const HEARTBEAT = 10;
/** Seconds between two looks for dead workers. */
const SUPERVISE = 5;
/** Longer than any job takes. */
const EXPIRES = 12 * 3600;
/** More than there ever are: whether a job is given up stands in its row, since a server that stops is no failure of it. */
const ATTEMPTS = 1_000_000;

export interface PgBossSettings {
  readonly url: string;
  readonly database: Database;
  readonly handlers: JobHandlers;
  readonly now: () => string;
  /** Jobs at once in this process; with 0 it only asks for them. */
  readonly atOnce: number;
  readonly onError: (error: unknown) => void;
  /** Seconds between two looks for dead workers. */
  readonly supervise?: number;
  /** Milliseconds until a job is tried again for which the record was away. */
  readonly pause?: number;
}

export async function startPgBoss(settings: PgBossSettings): Promise<JobQueue> {
  const { url, database, now, atOnce, onError, supervise = SUPERVISE } = settings;
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'bulkhead jobs',
    max: 4,
    schedule: false,
    superviseIntervalSeconds: supervise,
    monitorIntervalSeconds: supervise,
  });
  boss.on('error', onError);
  await boss.start();
  const limits = {
    retryLimit: ATTEMPTS,
    retryDelay: 0,
    heartbeatSeconds: HEARTBEAT,
    expireInSeconds: EXPIRES,
  };
  await boss.createQueue(QUEUE, limits);
  await boss.updateQueue(QUEUE, limits);
  const stopping = new AbortController();
  const runner: Runner = { ...settings, stopping: stopping.signal };
  if (atOnce > 0) {
    await boss.work<{ readonly id: string }>(
      QUEUE,
      { batchSize: 1, localConcurrency: atOnce, pollingIntervalSeconds: 0.5 },
      async (taken) => {
        for (const { data } of taken) await runJob(runner, data.id);
        // Left for another: pg-boss gives a job again whose worker threw.
        if (stopping.signal.aborted) throw new Error('stopping');
      },
    );
  }
  return {
    enqueue: async (request) => {
      const { id = randomUUID() } = request;
      await database.write(async (tx) => {
        await request.admitted?.(tx);
        await insertJob(tx, request, { id, time: now() });
        // The queue's row goes in with ours, or neither does.
        await boss.send(QUEUE, { id }, { id, db: fromKysely(tx) });
      });
      return id;
    },
    stop: async () => {
      stopping.abort();
      await boss.stop({ graceful: true });
    },
  };
}
