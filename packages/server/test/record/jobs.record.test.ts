import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import type { Database } from '../../db/database.ts';
import { openPostgres } from '../../db/postgres/open.ts';
import { startInProcess } from '../../jobs/in-process.ts';
import { RecordFull, StorageFailed, Unreachable } from '../../db/failures.ts';
import {
  JobRefused,
  type JobHandlers,
  type JobQueue,
  type JobRequest,
  type JobView,
} from '../../jobs/job.ts';
import { bytesKept, GIVEN, keepGiven, writeJobFile } from '../../jobs/files.ts';
import { startPgBoss } from '../../jobs/pg-boss.ts';
import { beginAttempt, cancelJob, jobView, MOST_LOST, unfinishedOf } from '../../jobs/store.ts';
import { newDatabase, onEveryEngine } from './engines.ts';

const NOW = '2026-11-26T08:00:00.000Z';
const clock = (): string => NOW;
const fail = (error: unknown): void => {
  throw error;
};

function asked(kind: string, what: unknown = null): JobRequest {
  return { kind, plant: 'works', actor: 'a1', asked: what };
}

/** Looks until the job is as it is waited for. */
async function until(database: Database, id: string, is: (view: JobView) => boolean): Promise<JobView> {
  return await vi.waitFor(
    async () => {
      const view = await jobView(database, id);
      if (view === null || !is(view)) throw new Error(`still ${JSON.stringify(view)}`);
      return view;
    },
    { timeout: 120_000, interval: 50 },
  );
}

const ended = ({ state }: JobView): boolean => state !== 'waiting' && state !== 'running';

/** Ends only when it is told to. */
async function untilAborted(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort');
  throw signal.reason;
}

onEveryEngine('jobs in this process', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  let queue: JobQueue | undefined;
  const start = async (handlers: JobHandlers, atOnce = 2): Promise<JobQueue> => {
    queue = await startInProcess({ database, handlers, now: clock, atOnce, onError: fail });
    return queue;
  };
  /** Where faults are told, and an outage is over in a moment. */
  const startAmidFaults = async (
    handlers: JobHandlers,
    on = database,
  ): Promise<{ readonly queue: JobQueue; readonly faults: unknown[] }> => {
    const faults: unknown[] = [];
    const onError = (error: unknown): void => void faults.push(error);
    queue = await startInProcess({ database: on, handlers, now: clock, atOnce: 1, onError, pause: 1 });
    return { queue, faults };
  };
  beforeEach(async () => {
    ({ database, remove } = await engine.fresh());
  });
  afterEach(async () => {
    await queue?.stop();
    await remove();
  });

  test('a job is done with what was asked, and its result is kept', async () => {
    const { enqueue } = await start({
      sum: async ({ asked }) => (asked as number[]).reduce((a, b) => a + b),
    });
    const id = await enqueue(asked('sum', [1, 2, 3]));
    const view = await until(database, id, ended);
    expect(view).toEqual({
      id,
      kind: 'sum',
      plant: 'works',
      state: 'done',
      progress: null,
      result: 6,
      error: null,
      problems: null,
      problemCount: null,
      why: null,
      actor: 'a1',
      attempt: 1,
      created: NOW,
      ended: NOW,
    });
  });

  test('why a handler refused is kept, and so is that nobody does such jobs', async () => {
    const { enqueue } = await start({
      broken: async () => await Promise.reject(new JobRefused('no such file', { problems: [{ at: 'a' }] })),
    });
    expect(await until(database, await enqueue(asked('broken')), ended)).toMatchObject({
      state: 'failed',
      error: 'no such file',
      problems: [{ at: 'a' }],
      result: null,
    });
    expect(await until(database, await enqueue(asked('other')), ended)).toMatchObject({ state: 'failed' });
  });

  test('what else it throws is for the log: whoever reads the job is told no more than that', async () => {
    const fault = new Error('connect ECONNREFUSED 10.0.0.7:5432');
    const { queue, faults } = await startAmidFaults({ broken: async () => await Promise.reject(fault) });
    const view = await until(database, await queue.enqueue(asked('broken')), ended);
    expect(view).toMatchObject({ state: 'failed', error: 'a fault of the program' });
    expect(faults).toEqual([fault]);
  });

  test('it is done again where the record was away, and given up where that does not end', async () => {
    const away = new Unreachable(new Error('connect ECONNREFUSED 10.0.0.7:5432'));
    let times = 0;
    const { queue, faults } = await startAmidFaults({
      twice: async ({ attempt }) => (++times > 2 ? attempt : await Promise.reject(away)),
      ever: async () => await Promise.reject(away),
    });
    const over = await until(database, await queue.enqueue(asked('twice')), ended);
    expect(over).toMatchObject({ state: 'done', result: 3, attempt: 3 });
    expect(faults).toEqual([away, away]);
    const never = await until(database, await queue.enqueue(asked('ever')), ended);
    expect(never).toMatchObject({ state: 'failed', error: `broken off ${MOST_LOST} times` });
  });

  test('what came of it is written down when the record is there again, and it is not done twice', async () => {
    const outage = new StorageFailed(new Error('disk'));
    let isAway = false;
    let [times, refusals] = [0, 0];
    const on: Database = {
      ...database,
      write: async (work) => {
        if (!isAway) return await database.write(work);
        refusals++;
        throw outage;
      },
    };
    const { queue, faults } = await startAmidFaults(
      {
        once: async () => {
          isAway = true;
          return ++times;
        },
      },
      on,
    );
    const id = await queue.enqueue(asked('once'));
    await expect.poll(() => refusals).toBeGreaterThan(1);
    expect(await jobView(database, id)).toMatchObject({ state: 'running' });
    isAway = false;
    expect(await until(database, id, ended)).toMatchObject({ state: 'done', result: 1, attempt: 1 });
    expect(faults).toContain(outage);
    expect(times).toBe(1);
  });

  const NAMED = { name: 'a.txt', media: 'text/plain' };
  const give = async (job: string): Promise<void> => {
    const source = (async function* () {
      yield new Uint8Array(3);
    })();
    await keepGiven(database, job, NAMED, { source, most: 10, time: NOW });
  };
  const filesLeft = async (job: string): Promise<readonly number[]> => {
    const of = async (table: 'job_file' | 'job_chunk'): Promise<readonly number[]> => {
      const rows = await database.reading
        .selectFrom(table)
        .select('attempt')
        .where('job', '=', job)
        .execute();
      return rows.map(({ attempt }) => attempt);
    };
    const [files, chunks] = [await of('job_file'), await of('job_chunk')];
    expect(new Set(chunks)).toEqual(new Set(files));
    return files;
  };
  const makeFile = async ({ id: job, attempt }: { id: string; attempt: number }): Promise<void> => {
    const writer = writeJobFile(database, { job, attempt, ord: 0 }, NAMED, NOW);
    await writer.write(new Uint8Array(5));
    await writer.close();
  };

  test('of one that is done what came of it is kept, and nothing of any other', async () => {
    const { queue, faults } = await startAmidFaults({
      makes: makeFile,
      fails: async (context) => {
        await makeFile(context);
        throw new JobRefused('no');
      },
      waits: async (context) => {
        await makeFile(context);
        return await untilAborted(context.signal);
      },
    });
    const asking = async (kind: string, id: string): Promise<void> => {
      await give(id);
      expect(await queue.enqueue({ ...asked(kind), id })).toBe(id);
    };
    for (const kind of ['makes', 'fails', 'waits']) await asking(kind, kind);
    await asking('makes', 'never');
    await vi.waitFor(async () => expect(await filesLeft('waits')).toEqual([GIVEN, 1]), {
      timeout: 200_000,
    });
    expect(await cancelJob(database, 'never', NOW)).toBe(true);
    expect(await filesLeft('never')).toEqual([]);
    await cancelJob(database, 'waits', NOW);
    await until(database, 'waits', ended);
    await queue.stop();
    expect(await filesLeft('makes')).toEqual([1]);
    expect(await filesLeft('fails')).toEqual([]);
    expect(await filesLeft('waits')).toEqual([]);
    expect(faults).toEqual([]);
    await give('sent-for-none');
    expect(await bytesKept(database.reading, 'a1', 'backup')).toEqual({ own: 5, all: 8 });
    expect(await bytesKept(database.reading, 'a1', 'makes')).toEqual({ own: 0, all: 3 });
  });

  test('one for which there is no space is not done again and again', async () => {
    let times = 0;
    const full = new RecordFull(new Error('database or disk is full'));
    const { queue } = await startAmidFaults({
      large: async () => {
        times++;
        return await Promise.reject(full);
      },
    });
    const id = await queue.enqueue(asked('large'));
    expect(await until(database, id, ended)).toMatchObject({ state: 'failed', attempt: 1 });
    expect(times).toBe(1);
  });

  test('it tells how far it is while it runs, and ends when that is wanted', async () => {
    const { enqueue } = await start({
      long: async ({ progress, signal }) => {
        progress(3, 10);
        return await untilAborted(signal);
      },
    });
    const id = await enqueue(asked('long'));
    await until(database, id, ({ progress }) => progress?.done === 3 && progress.all === 10);
    expect(await cancelJob(database, id, NOW)).toBe(true);
    expect(await until(database, id, ended)).toMatchObject({ state: 'cancelled' });
    expect(await cancelJob(database, id, NOW)).toBe(false);
  });

  test('one that waits is ended before it begins; no more run at once than may', async () => {
    let begun = 0;
    const { enqueue } = await start(
      {
        long: async ({ signal }) => {
          begun++;
          return await untilAborted(signal);
        },
      },
      1,
    );
    const first = await enqueue(asked('long'));
    const second = await enqueue(asked('long'));
    await until(database, first, ({ state }) => state === 'running');
    expect(await cancelJob(database, second, NOW)).toBe(true);
    expect(await jobView(database, second)).toMatchObject({ state: 'cancelled' });
    await cancelJob(database, first, NOW);
    await until(database, first, ended);
    expect(begun).toBe(1);
  });

  test('stopped in the middle, it is gone on with from what it saved', async () => {
    const { enqueue, stop } = await start({
      steps: async ({ save, signal }) => {
        await save({ at: 7 });
        return await untilAborted(signal);
      },
    });
    const id = await enqueue(asked('steps'));
    const saved = database.reading.selectFrom('job').select('saved').where('id', '=', id);
    await expect.poll(async () => (await saved.executeTakeFirst())?.saved).toBe('{"at":7}');
    await stop();
    expect(await jobView(database, id)).toMatchObject({ state: 'waiting' });
    await start({ steps: async ({ saved }) => saved });
    expect(await until(database, id, ended)).toMatchObject({ state: 'done', result: { at: 7 } });
  });

  test('one that ends every program that does it is given up, and one that was stopped is not', async () => {
    const { enqueue } = await start({ fatal: async ({ signal }) => await untilAborted(signal) });
    const id = await enqueue(asked('fatal'));
    await until(database, id, ({ state }) => state === 'running');
    await queue?.stop();
    expect(await jobView(database, id)).toMatchObject({ state: 'waiting' });
    for (let n = 0; n <= MOST_LOST; n++) {
      expect(await beginAttempt(database, id, NOW)).not.toBeNull();
      await database.write(async (tx) => await tx.updateTable('job').set({ state: 'waiting' }).execute());
    }
    await give(id);
    for (let n = 0; n < MOST_LOST; n++) expect(await beginAttempt(database, id, NOW)).not.toBeNull();
    expect((await unfinishedOf(database.reading, 'a1')).own).toBe(1);
    expect(await beginAttempt(database, id, NOW)).toBeNull();
    expect(await jobView(database, id)).toMatchObject({ state: 'failed', ended: NOW });
    expect((await unfinishedOf(database.reading, 'a1')).own).toBe(0);
    expect(await filesLeft(id)).toEqual([]);
  });

  test('an attempt that another has taken the place of writes nothing more, and is told', async () => {
    let told: unknown = null;
    const { enqueue } = await start({
      twice: async ({ save, signal }) => {
        await database.write(async (tx) => await tx.updateTable('job').set({ attempt: 9 }).execute());
        await save({}).catch((error: unknown) => {
          told = error;
        });
        return await untilAborted(signal);
      },
    });
    const id = await enqueue(asked('twice'));
    await vi.waitFor(() => expect(told).toMatchObject({ why: 'superseded' }), { timeout: 200_000 });
    await queue?.stop();
    const row = await database.reading.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst();
    expect(row).toMatchObject({ state: 'running', attempt: 9, saved: null, result: null });
  });
});

/** Of workers that live, the next sign of life is of now again. */
async function anHourLater(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("update pgboss.job set heartbeat_on = heartbeat_on - interval '1 hour'");
  await client.end();
}

const clusters = inject('postgres');

describe.runIf(clusters !== null)('jobs over several processes', () => {
  let url: string;
  let database: Database;
  let queue: JobQueue;
  const workers: ChildProcess[] = [];
  const worker = async (name: string): Promise<ChildProcess> => {
    const child = fork(join(import.meta.dirname, 'job-worker.ts'), [url, name], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    workers.push(child);
    await once(child, 'message');
    return child;
  };
  beforeEach(async () => {
    url = await newDatabase(clusters?.url ?? '');
    database = await openPostgres({ url, connections: 2 });
    queue = await startPgBoss({
      url,
      database,
      handlers: {},
      now: clock,
      atOnce: 0,
      onError: () => undefined,
      supervise: 1,
    });
  });
  afterEach(async () => {
    for (const child of workers.splice(0)) child.kill('SIGKILL');
    await queue.stop();
    await database.close();
  });

  test('two workers share them, each is done once, and one that was killed is gone on with by the other', async () => {
    const first = await worker('first');
    const long = await queue.enqueue(asked('steps', { upTo: 30, killAt: 10 }));
    await until(database, long, ({ progress }) => (progress?.done ?? 0) >= 1);
    await worker('second');
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push(await queue.enqueue(asked('name', i)));
    const views = await Promise.all(ids.map(async (id) => await until(database, id, ended)));
    expect(views.map(({ result }) => (result as { asked: number }).asked)).toEqual(ids.map((_, i) => i));
    const attempts = await database.reading
      .selectFrom('job')
      .select('attempt')
      .where('kind', '=', 'name')
      .execute();
    expect(attempts.every(({ attempt }) => attempt === 1)).toBe(true);
    first.kill('SIGKILL');
    await once(first, 'exit');
    await anHourLater(url);
    const view = await until(database, long, ended);
    // Each step once: what the first had saved, the second did not do again.
    expect(view).toMatchObject({ state: 'done', result: { by: 'second', from: 10 } });
  });
});
