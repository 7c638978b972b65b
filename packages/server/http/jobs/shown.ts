/** A job as it is shown. */
import type { ReadRecord } from '../../app/record/record.ts';
import { filesOfJob } from '../../jobs/files.ts';
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
  return new Response(`${JSON.stringify(await shown(host.record, job))}\n`, { status, headers });
}

export async function shown({ database }: ReadRecord, job: JobView): Promise<object> {
  const { attempt, ...told } = job;
  const files = job.state === 'done' ? await filesOfJob(database, { job: job.id, attempt }) : [];
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
