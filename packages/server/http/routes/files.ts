/** Evidence files of a plant: brought as a stream, given out checked, taken away with their hash kept. */
import { z } from '@hono/zod-openapi';
import { fileJson } from '@bulkhead/core/report/render/stored-json.ts';
import { fileReport } from '@bulkhead/core/report/file-report.ts';
import { fileLimits } from '../../cli/file/limits.ts';
import { addFile } from '../../app/record/files/add.ts';
import { openFile } from '../../app/record/files/read.ts';
import { fileReason } from '../../app/record/reason-text.ts';
import { attachment } from '../attachment.ts';
import type { Asked, Host } from '../context.ts';
import { bytesOf } from '../fault.ts';
import { HttpProblem } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { AtQuery, PlantParam, PlantParams, PROBLEMS, Reason, result } from '../schemas.ts';
import { isUpload, UPLOAD_TYPE } from '../upload.ts';
import { momentOf } from './plants.ts';

const Hash = z
  .string()
  .regex(/^[0-9a-f]{8,64}$/)
  .openapi({ description: 'SHA-256 of the file, or its first digits', example: '9f86d081884c7d65' });

const ADD = {
  method: 'post',
  path: '/api/v1/plants/{plant}/files',
  operationId: 'add-file',
  summary: 'Bring a file, and say which evidence it is',
  'x-needs': 'change',
  request: {
    params: PlantParams,
    query: z.strictObject({
      name: z.string().min(1).max(255).openapi({ description: 'what it is called', example: 'rules.pdf' }),
      for: z.string().min(1).max(200).optional().openapi({ description: 'the evidence it is, by its id' }),
      replace: z
        .enum(['true'])
        .optional()
        .openapi({ description: 'also where that evidence states another file' }),
      reason: Reason.optional(),
    }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { 200: result('what `bulkhead file add --format json` gives'), ...PROBLEMS },
} as const;

const GET = {
  method: 'get',
  path: '/api/v1/plants/{plant}/files/{hash}',
  operationId: 'get-file',
  summary: 'The bytes of a file, checked while they are read',
  'x-needs': 'read',
  request: { params: z.object({ plant: PlantParam, hash: Hash }), query: z.strictObject({ at: AtQuery }) },
  responses: {
    200: { description: 'the bytes', content: { 'application/octet-stream': { schema: z.string() } } },
    ...PROBLEMS,
  },
} as const;

export function offerFileRoutes(api: Api): void {
  offer(api, ADD, async (c) => await added(api.host, c));
  offer(api, GET, async (c, { params }) => await given(api.host, c, params.hash));
}

async function added({ record }: Host, c: Asked): Promise<Response> {
  const { name = '', for: evidence, replace, reason } = c.req.query();
  const bytes = c.req.raw.body;
  if (!isUpload(c) || bytes === null)
    throw new HttpProblem({ status: 415, code: 'media-type', params: { expected: UPLOAD_TYPE } });
  const plant = c.req.param('plant') ?? '';
  const cite = evidence === undefined ? null : { evidence, replace: replace === 'true' };
  const signed = { actor: c.get('principal')?.account ?? '', reason: reason ?? fileReason(name) };
  const size = Number(c.req.header('content-length') ?? Number.NaN);
  const source = { name, size: Number.isSafeInteger(size) ? size : null, bytes };
  const { file, again, seq } = await addFile(record, { plant, source, cite, ...signed }, fileLimits());
  const report = fileReport(plant, 'added', file, { again, seq, evidence: evidence ?? null });
  return new Response(fileJson(report), { headers: { 'content-type': 'application/json' } });
}

async function given(host: Host, c: Asked, hash: string): Promise<Response> {
  const { file, bytes } = await openFile(host.record, momentOf(c), hash);
  const headers = attachment(file.name, UPLOAD_TYPE, file.size);
  return new Response(ReadableStream.from(bytesOf(host, c, bytes)), { headers });
}
