/** What became of jobs since the last look. */
import type { Reader } from '../../db/ledger/read.ts';
import type { JobTable } from '../../db/tables.ts';

/** A job that is otherwise than it was. */
export interface JobTold extends Pick<
  JobTable,
  'id' | 'kind' | 'plant' | 'actor' | 'state' | 'done' | 'all'
> {
  /** It is only further than it was. */
  readonly isProgress: boolean;
}

type Known = Pick<JobTable, 'state' | 'done' | 'all'>;

/** Milliseconds: a job may be at its end for longer than a look ago when another server writes it down. */
const OVERLAP = 10_000;

/** @returns at each look those that changed since the one before; of the first, none */
export function jobChanges(reader: Reader, now: () => string): () => Promise<readonly JobTold[]> {
  let known: ReadonlyMap<string, Known> | null = null;
  let looked = now();
  return async () => {
    const since = new Date(Date.parse(looked) - OVERLAP).toISOString();
    const looking = now();
    const jobs = await reader
      .selectFrom('job')
      .select(['id', 'kind', 'plant', 'actor', 'state', 'done', 'all'])
      .where((eb) => eb.or([eb('state', 'in', ['waiting', 'running']), eb('ended', '>=', since)]))
      .orderBy('created')
      .orderBy('id')
      .execute();
    const before = known;
    // Only now: what a look that failed did not see is seen by the next.
    looked = looking;
    known = new Map(jobs.map((job) => [job.id, job]));
    if (before === null) return [];
    return jobs.flatMap((job): readonly JobTold[] => {
      const was = before.get(job.id);
      const isProgress = was?.state === job.state;
      return isProgress && was.done === job.done && was.all === job.all ? [] : [{ ...job, isProgress }];
    });
  };
}
