/** Rows of jobs. Each attempt has a number, and only the newest writes: one that was given up for dead and is not, stops. */
import type { Database, ReadableDatabase, Tx } from '../db/database.ts';
import type { Reader } from '../db/ledger/read.ts';
import type { JobTable } from '../db/tables.ts';
import { dropFiles } from './files.ts';
import type { JobRequest, JobView } from './job.ts';
import type { Failed } from './failed.ts';

export async function insertJob(
  tx: Tx,
  { kind, plant, actor, asked }: JobRequest,
  { id, time }: { readonly id: string; readonly time: string },
): Promise<void> {
  await tx
    .insertInto('job')
    .values({
      id,
      kind,
      plant,
      actor,
      asked: JSON.stringify(asked),
      state: 'waiting',
      attempt: 0,
      lost: 0,
      cancel: 0,
      done: null,
      all: null,
      saved: null,
      result: null,
      created: time,
      ended: null,
    })
    .execute();
}

/** What somebody sees of a job: not what it was asked, which may be long. */
const SHOWN = [
  'id',
  'kind',
  'plant',
  'state',
  'actor',
  'created',
  'ended',
  'done',
  'all',
  'result',
  'attempt',
] as const satisfies readonly (keyof JobTable)[];

/** @returns null where there is no such job */
export async function jobView(database: ReadableDatabase, id: string): Promise<JobView | null> {
  const row = await database.reading.selectFrom('job').select(SHOWN).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : viewOf(row);
}

/** Of a plant, or those of the installation that an account asked for; the newest first. */
export async function jobsOf(
  { reading }: ReadableDatabase,
  of: { readonly plant: string } | { readonly actor: string },
  most: number,
): Promise<readonly JobView[]> {
  const jobs = reading.selectFrom('job').select(SHOWN);
  const rows = await (
    'plant' in of
      ? jobs.where('plant', '=', of.plant)
      : jobs.where('plant', 'is', null).where('actor', '=', of.actor)
  )
    .orderBy('created', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(viewOf);
}

/** How many are not at an end: of one account, and of all. */
export async function unfinishedOf(
  reader: Reader,
  actor: string,
): Promise<{ readonly own: number; readonly all: number }> {
  const rows = await reader
    .selectFrom('job')
    .select('actor')
    .where('state', 'in', ['waiting', 'running'])
    .execute();
  return { own: rows.filter((row) => row.actor === actor).length, all: rows.length };
}

export function viewOf(row: Pick<JobTable, (typeof SHOWN)[number]>): JobView {
  const { id, kind, plant, state, actor, created, ended, done, all, result, attempt } = row;
  const said: unknown = result === null ? null : JSON.parse(result);
  const failed = state === 'failed' ? (said as Failed) : null;
  return {
    id,
    kind,
    plant,
    state,
    actor,
    created,
    ended,
    progress: done === null || all === null ? null : { done, all },
    result: state === 'done' ? said : null,
    error: failed?.error ?? null,
    problems: failed?.problems ?? null,
    problemCount: failed?.total ?? failed?.problems?.length ?? null,
    why: failed?.why ?? null,
    attempt,
  };
}

/** Wants it ended. One that waits is ended at once. @returns false where nothing is left to end */
export async function cancelJob(database: Database, id: string, time: string): Promise<boolean> {
  const [isOver, isWanted] = await database.write(async (tx): Promise<readonly [boolean, boolean]> => {
    const waiting = await tx
      .updateTable('job')
      .set({ state: 'cancelled', cancel: 1, ended: time })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .returning('id')
      .executeTakeFirst();
    if (waiting !== undefined) return [true, true];
    const running = await tx
      .updateTable('job')
      .set({ cancel: 1 })
      .where('id', '=', id)
      .where('state', '=', 'running')
      .returning('id')
      .executeTakeFirst();
    return [false, running !== undefined];
  });
  if (isOver) await dropFiles(database, id);
  return isWanted;
}

/** Jobs that were asked for and are not at an end, oldest first. */
export async function unfinishedJobs(database: Database): Promise<readonly string[]> {
  const rows = await database.reading
    .selectFrom('job')
    .select('id')
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('created')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Attempts that end without a word, or because the record was away: then it is the job that ends programs. */
export const MOST_LOST = 5;

/**
 * Begins one more attempt; one that still ran is lost. @param after the newest one, where no other may have begun since
 * @returns null for a job that is at an end, or now is, or is not there
 */
export async function beginAttempt(
  database: Database,
  id: string,
  time: string,
  after?: number,
): Promise<JobTable | null> {
  const [begun, isGivenUp] = await database.write(
    async (tx): Promise<readonly [JobTable | null, boolean]> => {
      const job = tx.updateTable('job').where('id', '=', id);
      const begun = await (after === undefined ? job : job.where('attempt', '=', after))
        .set((eb) => ({
          state: 'running' as const,
          attempt: eb('attempt', '+', 1),
          lost: eb
            .case()
            .when('state', '=', 'running')
            .then(eb('lost', '+', 1))
            .else(eb.ref('lost'))
            .end(),
        }))
        .where('state', 'in', ['waiting', 'running'])
        .returningAll()
        .executeTakeFirst();
      if (begun === undefined || begun.lost < MOST_LOST) return [begun ?? null, false];
      const failed: Failed = { error: `broken off ${MOST_LOST} times` };
      await tx
        .updateTable('job')
        .set({ state: 'failed', result: JSON.stringify(failed), ended: time })
        .where('id', '=', id)
        .execute();
      return [null, true];
    },
  );
  if (isGivenUp) await dropFiles(database, id);
  return begun;
}

export type Attempt = Pick<JobTable, 'id' | 'attempt'>;

/** What an attempt writes to its row. @returns null where it is not the newest any more, else whether it is to end */
export async function writeAttempt(
  database: Database,
  { id, attempt }: Attempt,
  values: Partial<Pick<JobTable, 'state' | 'done' | 'all' | 'saved' | 'result' | 'ended'>>,
): Promise<{ readonly cancel: boolean } | null> {
  const row = await database.write(
    async (tx) =>
      await tx
        .updateTable('job')
        .set((eb) => ({ ...values, attempt: eb.ref('attempt') }))
        .where('id', '=', id)
        .where('attempt', '=', attempt)
        .where('state', '=', 'running')
        .returning('cancel')
        .executeTakeFirst(),
  );
  return row === undefined ? null : { cancel: row.cancel === 1 };
}

/** Whether the attempt is to end; null where it is not the newest any more. */
export async function wantedEnd(database: Database, { id, attempt }: Attempt): Promise<boolean | null> {
  const row = await database.reading
    .selectFrom('job')
    .select('cancel')
    .where('id', '=', id)
    .where('attempt', '=', attempt)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return row === undefined ? null : row.cancel === 1;
}
