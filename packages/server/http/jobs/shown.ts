/** A job as it is shown. */
import type { ReadRecord } from '../../app/record/record.ts';
import { filesOfJobs, type JobFile } from '../../jobs/files.ts';
import type { JobView } from '../../jobs/job.ts';
import { keptUntil } from '../../jobs/sweep.ts';
import { jobView } from '../../jobs/store.ts';
import type { Host } from '../context.ts';
import { notFound } from '../problem.ts';

/** Where it is followed. */
export function pathOfJob({ id, plant }: Pick<JobView, 'id' | 'plant'>): string {
  return plant === null ? `/api/v1/jobs/${id}` : `/api/v1/plants/${plant}/jobs/${id}`;
}

/** @throws HttpProblem where there is none of that plant */
export async function jobAt({ record }: Host, id: string, plant: string | null): Promise<JobView> {
  const job = await jobView(record.database, id);
  if (job === null || job.plant !== plant) throw notFound();
  return job;
}

export async function jobAnswer(host: Host, id: string, status: 200 | 202): Promise<Response> {
  const job = await jobView(host.record.database, id);
  if (job === null) throw notFound();
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(status === 202 ? { location: pathOfJob(job) } : {}),
  };
  const [shown] = await shownJobs(host.record, [job]);
  return new Response(`${JSON.stringify(shown)}\n`, { status, headers });
}

/** In their order, each with its files. */
export async function shownJobs(
  { database }: ReadRecord,
  jobs: readonly JobView[],
): Promise<readonly object[]> {
  const done = jobs.filter(({ state }) => state === 'done').map(({ id, attempt }) => ({ job: id, attempt }));
  const files = await filesOfJobs(database, done);
  return jobs.map((job) => shown(job, files.get(job.id) ?? []));
}

function shown(job: JobView, files: readonly JobFile[]): object {
  const { attempt: _, ...told } = job;
  return {
    ...told,
    keptUntil: job.ended === null ? null : keptUntil(job.ended),
    files: files.map(({ name, media, size, sha256 }, file) => ({
      file,
      name,
      media,
      size,
      sha256,
      path: `${pathOfJob(job)}/files/${file}`,
    })),
  };
}
