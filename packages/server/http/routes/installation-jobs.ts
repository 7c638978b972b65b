/** Long work for the record as a whole: for whoever asked for it, as long as they may. */
import { z } from '@hono/zod-openapi';
import { cancelJob, jobsOf } from '../../jobs/store.ts';
import { dropJob } from '../../jobs/sweep.ts';
import type { Asked } from '../context.ts';
import { needAdministration } from '../guard.ts';
import type { JobKind } from '../jobs/kinds.ts';
import { mayDo } from '../jobs/may-do.ts';
import { jobAnswer, jobAt, shownJobs } from '../jobs/shown.ts';
import { notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { answer, PROBLEMS } from '../schemas.ts';
import { FILE_GIVEN, fileGiven, Job, JobFileParam, JobParam, LISTED, MOST_LISTED, SHOWN } from './jobs.ts';

const OWN = { job: JobParam };

const LIST = {
  method: 'get',
  path: '/api/v1/jobs',
  operationId: 'installation-jobs',
  summary:
    'Long work for the record as a whole that the account asked for and may do still, the newest first',
  'x-needs': 'account',
  responses: LISTED,
} as const;

const GET = {
  method: 'get',
  path: '/api/v1/jobs/{job}',
  operationId: 'installation-job',
  summary: 'How far such a job is, and what came of it: for whoever asked for it and may do so still',
  'x-needs': 'account',
  request: { params: z.object(OWN) },
  responses: SHOWN,
} as const;

const CANCEL = {
  method: 'delete',
  path: '/api/v1/jobs/{job}',
  operationId: 'cancel-installation-job',
  summary:
    'End such a job; one at its end is taken away with its files. A backup: for who administers every site, with a token of that scope',
  'x-needs': 'account',
  'x-writes': false,
  request: { params: z.object(OWN) },
  responses: { 200: answer('the job as it was', Job), ...PROBLEMS },
} as const;

const FILE = {
  method: 'get',
  path: '/api/v1/jobs/{job}/files/{file}',
  operationId: 'installation-job-file',
  summary: 'The file that came of such a job: of a backup, to whoever may ask for one now',
  'x-needs': 'account',
  request: { params: z.object({ ...OWN, file: JobFileParam }) },
  responses: FILE_GIVEN,
} as const;

export function offerInstallationJobRoutes(api: Api): void {
  const { host } = api;
  const { database } = host.record;
  const own = async (c: Asked, id: string): ReturnType<typeof jobAt> => {
    const job = await jobAt(host, id, null);
    if (job.actor !== c.get('principal')?.account || !(await mayDo(host.record, job.kind as JobKind, job)))
      throw notFound();
    return job;
  };
  offer(api, LIST, async (c) => {
    const actor = c.get('principal')?.account ?? '';
    const jobs = await jobsOf(database, { actor }, MOST_LISTED);
    const allowed = new Set<string>();
    for (const kind of new Set(jobs.map((job) => job.kind as JobKind)))
      if (await mayDo(host.record, kind, { actor, plant: null })) allowed.add(kind);
    const shown = jobs.filter(({ kind }) => allowed.has(kind));
    return c.json({ jobs: await shownJobs(host.record, shown) });
  });
  offer(api, GET, async (c, { params }) => await jobAnswer(host, (await own(c, params.job)).id, 200));
  offer(api, CANCEL, async (c, { params }) => {
    const { id, kind, ended } = await own(c, params.job);
    // What may not make a copy does not take one away either.
    if (kind === 'backup') await needAdministration(host, c, false);
    if (ended === null) await cancelJob(database, id, host.record.now());
    const told = await jobAnswer(host, id, 200);
    if (ended !== null) await dropJob(database, id);
    return told;
  });
  offer(api, FILE, async (c, { params }) => {
    const job = await own(c, params.job);
    if (job.kind === 'backup') await needAdministration(host, c, true);
    return await fileGiven(host, c, job, Number(params.file));
  });
}
