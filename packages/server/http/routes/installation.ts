/** What is about the record as a whole: whether it is what was written, where its chains stand, a copy of it. */
import { z } from '@hono/zod-openapi';
import { checkpointJson } from '@bulkhead/core/report/render/results-json.ts';
import { FolderError } from '../../app/folder-error.ts';
import { checkpointsOf, publicKeyOf, signedCheckpoints } from '../../app/record/checkpoint.ts';
import { begun } from '../jobs/begin.ts';
import type { SentTexts } from '../jobs/kinds.ts';
import { HttpProblem } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { body, IdempotencyKey, PROBLEMS, result } from '../schemas.ts';
import { Line, OTHER_VERSION, otherVersion } from './command-line-form.ts';
import { BEGUN } from './jobs.ts';

/** Characters: some thousand chains. */
const MOST_NOTES = 1_000_000;

const version = Line.optional().openapi({
  description: 'of the program that asks; of another one nothing is done',
});

const VERIFY = {
  method: 'post',
  path: '/api/v1/verifications',
  operationId: 'verify-record',
  summary: 'Prove every chain of the record: a job, whose result is what `bulkhead verify` finds',
  'x-needs': 'read everywhere',
  'x-writes': false,
  request: {
    headers: IdempotencyKey,
    body: body(
      z
        .strictObject({
          checkpoint: z
            .string()
            .max(MOST_NOTES)
            .optional()
            .openapi({ description: 'notes that `bulkhead checkpoint` printed before' }),
          key: z.string().max(100).optional().openapi({ description: 'the public key, kept elsewhere' }),
          version,
        })
        .openapi('VerifyAsked'),
    ),
  },
  responses: { ...BEGUN, 200: OTHER_VERSION },
} as const;

const BACKUP = {
  method: 'post',
  path: '/api/v1/backups',
  operationId: 'back-up',
  summary: 'One moment of the whole record as a file: a job; the file is all that it holds, secrets sealed',
  'x-needs': 'administration with second factor',
  request: { headers: IdempotencyKey, body: body(z.strictObject({ version }).openapi('BackupAsked')) },
  responses: { ...BEGUN, 200: OTHER_VERSION },
} as const;

const CHECKPOINT = {
  method: 'get',
  path: '/api/v1/checkpoint',
  operationId: 'checkpoint',
  summary: 'Where each chain of the record stands, signed, to keep elsewhere',
  'x-needs': 'read everywhere',
  responses: { 200: result('what `bulkhead checkpoint --format json` gives'), ...PROBLEMS },
} as const;

export function offerInstallationRoutes(api: Api): void {
  const { host } = api;
  offer(api, VERIFY, async (c, { body: { version: asked, ...sent } }) => {
    if (isOther(asked, host)) return c.json(otherVersion(host));
    refuseUnreadable(sent);
    const call = { command: 'verify', positionals: [], options: {} };
    return await begun(host, c, { kind: 'verify', plant: null, call, sent });
  });
  offer(api, BACKUP, async (c, { body: { version: asked } }) => {
    if (isOther(asked, host)) return c.json(otherVersion(host));
    const call = { command: 'backup', positionals: [], options: {} };
    return await begun(host, c, { kind: 'backup', plant: null, call });
  });
  offer(api, CHECKPOINT, async () => {
    const text = checkpointJson(await signedCheckpoints(host.place, host.record.database));
    return new Response(text, { headers: { 'content-type': 'application/json' } });
  });
}

function isOther(asked: string | undefined, { version: ours }: Api['host']): boolean {
  return asked !== undefined && asked !== ours;
}

/** @throws HttpProblem */
function refuseUnreadable({ checkpoint, key }: SentTexts): void {
  for (const [at, read] of [
    ['checkpoint', () => checkpoint === undefined || checkpointsOf(checkpoint, 'checkpoint')],
    ['key', () => key === undefined || publicKeyOf(key, 'key')],
  ] as const) {
    try {
      read();
    } catch (error) {
      if (!(error instanceof FolderError)) throw error;
      const errors = [{ at, message: error.code }];
      throw new HttpProblem({ status: 422, code: 'invalid', params: { n: 1 }, errors });
    }
  }
}
