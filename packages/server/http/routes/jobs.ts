/** Long work for a plant: how far it is, what came of it, and its end. */
import { z } from '@hono/zod-openapi';
import { may } from '../../accounts/roles.ts';
import { zipSize, zipStream } from '../../app/archive/zip-stream.ts';
import { dropFiles, filesOfJob, jobFileBytes } from '../../jobs/files.ts';
import type { JobView } from '../../jobs/job.ts';
import { cancelJob, jobsOf } from '../../jobs/store.ts';
import { attachment } from '../attachment.ts';
import type { Asked, Host } from '../context.ts';
import { bytesOf } from '../fault.ts';
import { jobAnswer, jobAt, shownJobs } from '../jobs/shown.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { answer, PlantParam, PlantParams, PROBLEMS } from '../schemas.ts';

export const JobParam = z
  .string()
  .max(100)
  .regex(/^[\w-]+$/);
export const JobFileParam = z.string().regex(/^\d{1,6}$/);
const JobParams = z.object({ plant: PlantParam, job: JobParam });

export const Job = z
  .object({
    id: z.string(),
    kind: z.string(),
    plant: z.string().nullable(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    actor: z.string().openapi({ description: 'the account that asked for it' }),
    created: z.string(),
    ended: z.string().nullable(),
    progress: z
      .object({ done: z.int(), all: z.int() })
      .nullable()
      .openapi({ description: 'steps behind it, of how many' }),
    result: z.unknown(),
    error: z.string().nullable().openapi({ description: 'why it failed' }),
    problems: z
      .array(z.looseObject({}))
      .nullable()
      .openapi({ description: 'all that is wrong with what was asked' }),
    problemCount: z.int().nullable().openapi({ description: 'very many are not all listed' }),
    why: z
      .object({ code: z.string(), params: z.looseObject({}) })
      .nullable()
      .openapi({
        description: 'of a call that was refused: the code of `error`, and what it is filled with',
      }),
    keptUntil: z.string().nullable().openapi({ description: 'then it is taken away with its files' }),
    files: z.array(
      z.object({
        file: z.int(),
        name: z.string(),
        media: z.string(),
        size: z.int(),
        sha256: z.string(),
        path: z.string(),
      }),
    ),
  })
  .openapi('Job');

/** What a route answers that begins one. */
export const BEGUN = {
  202: answer('the job; `location` says where it is followed', Job),
  ...PROBLEMS,
} as const;

export const LISTED = {
  200: answer('jobs', z.object({ jobs: z.array(Job) })),
  ...PROBLEMS,
} as const;
export const SHOWN = { 200: answer('the job', Job), ...PROBLEMS } as const;
export const FILE_GIVEN = {
  200: { description: 'its bytes', content: { 'application/octet-stream': { schema: z.string() } } },
  ...PROBLEMS,
} as const;

const LIST = {
  method: 'get',
  path: '/api/v1/plants/{plant}/jobs',
  operationId: 'jobs',
  summary: 'Long work for the plant: reports, worksheets, the newest first',
  'x-needs': 'read',
  request: { params: PlantParams },
  responses: LISTED,
} as const;

const GET = {
  method: 'get',
  path: '/api/v1/plants/{plant}/jobs/{job}',
  operationId: 'job',
  summary: 'How far a job is, and what came of it',
  'x-needs': 'read',
  request: { params: JobParams },
  responses: SHOWN,
} as const;

const CANCEL = {
  method: 'delete',
  path: '/api/v1/plants/{plant}/jobs/{job}',
  operationId: 'cancel-job',
  summary:
    'End a job, or take the files away of one at its end: by whoever asked for it, or the administrator of the site',
  'x-needs': 'read',
  'x-writes': false,
  request: { params: JobParams },
  responses: { 200: answer('the job; one that runs ends within moments', Job), ...PROBLEMS },
} as const;

const FILE = {
  method: 'get',
  path: '/api/v1/plants/{plant}/jobs/{job}/files/{file}',
  operationId: 'job-file',
  summary: 'A file that came of a job',
  'x-needs': 'read',
  request: { params: JobParams.extend({ file: JobFileParam }) },
  responses: FILE_GIVEN,
} as const;

const ARCHIVE = {
  method: 'get',
  path: '/api/v1/plants/{plant}/jobs/{job}/archive',
  operationId: 'job-archive',
  summary: 'All files of a job as one ZIP archive',
  'x-needs': 'read',
  request: { params: JobParams },
  responses: {
    200: { description: 'the archive', content: { 'application/zip': { schema: z.string() } } },
    ...PROBLEMS,
  },
} as const;

export const MOST_LISTED = 100;

export function offerJobRoutes(api: Api): void {
  const { host } = api;
  offer(api, LIST, async (c) => {
    const jobs = await jobsOf(host.record.database, { plant: plantOf(c) }, MOST_LISTED);
    return c.json({ jobs: await shownJobs(host.record, jobs) });
  });
  offer(api, GET, async (c, { params }) => {
    const { id } = await jobAt(host, params.job, plantOf(c));
    return await jobAnswer(host, id, 200);
  });
  offer(api, CANCEL, async (c, { params }) => await cancelled(host, c, params.job));
  offer(api, FILE, async (c, { params }) => {
    const job = await jobAt(host, params.job, plantOf(c));
    return await fileGiven(host, c, job, Number(params.file));
  });
  offer(api, ARCHIVE, async (c, { params }) => await archiveGiven(host, c, params.job));
}

function plantOf(c: Asked): string {
  return c.req.param('plant') ?? '';
}

async function cancelled(host: Host, c: Asked, id: string): Promise<Response> {
  const job = await jobAt(host, id, plantOf(c));
  const roles = c.get('roles');
  if (job.actor !== c.get('principal')?.account && !may(roles, 'people'))
    throw new HttpProblem({ status: 403, code: 'forbidden', params: { roles, permission: 'people' } });
  const { database, now } = host.record;
  if (job.ended === null) await cancelJob(database, job.id, now());
  else await dropFiles(database, job.id);
  return await jobAnswer(host, job.id, 200);
}

async function filesDone(host: Host, job: JobView): ReturnType<typeof filesOfJob> {
  if (job.state !== 'done') throw notFound();
  return await filesOfJob(host.record.database, { job: job.id, attempt: job.attempt });
}

export async function fileGiven(host: Host, c: Asked, job: JobView, at: number): Promise<Response> {
  const file = (await filesDone(host, job))[at];
  if (file === undefined) throw notFound();
  const { name, media, size } = file;
  const headers = attachment(name.slice(name.lastIndexOf('/') + 1), media, size);
  const bytes = jobFileBytes(host.record.database, file);
  return new Response(ReadableStream.from(bytesOf(host, c, bytes)), { headers });
}

async function archiveGiven(host: Host, c: Asked, id: string): Promise<Response> {
  const files = await filesDone(host, await jobAt(host, id, plantOf(c)));
  if (files.length === 0) throw notFound();
  const parts = files.map((file) => ({
    name: file.name,
    size: file.size,
    bytes: () => jobFileBytes(host.record.database, file),
  }));
  const headers = attachment(`${plantOf(c)}.zip`, 'application/zip', zipSize(parts));
  return new Response(ReadableStream.from(bytesOf(host, c, zipStream(parts))), { headers });
}
