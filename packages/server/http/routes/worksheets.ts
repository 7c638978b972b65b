/** Worksheets that people filled in: what they change, then as changes or as a proposal, as `bulkhead worksheet in` does it. */
import { z } from '@hono/zod-openapi';
import { begun } from '../jobs/begin.ts';
import type { JobKind } from '../jobs/kinds.ts';
import { kept } from '../jobs/kept.ts';
import { offer, type Api, type ApiRoute } from '../route.ts';
import { IdempotencyKey, PlantParams, Reason } from '../schemas.ts';
import { Line, OTHER_VERSION, otherVersion } from './command-line-form.ts';
import { BEGUN } from './jobs.ts';

const Query = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .openapi({ description: 'of one workbook that is sent alone; without it, a ZIP archive of workbooks' }),
  take: z
    .enum(['sheet', 'plant'])
    .optional()
    .openapi({ description: 'which side of what both changed; without it nothing is written then' }),
  reason: Reason.optional(),
  version: Line.optional().openapi({
    description: 'of the program that asks; of another one nothing is done',
  }),
});

const TRIAL = {
  method: 'post',
  path: '/api/v1/plants/{plant}/worksheets/trial',
  operationId: 'try-worksheets',
  summary:
    'What filled-in worksheets would change, with nothing written: a job; each cell that cannot be taken is named',
  'x-needs': 'propose',
  'x-writes': false,
  request: {
    params: PlantParams,
    headers: IdempotencyKey,
    query: Query,
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { ...BEGUN, 200: OTHER_VERSION },
} as const;

const { 'x-writes': _, ...WRITING } = TRIAL;

const CHANGES = {
  ...WRITING,
  path: '/api/v1/plants/{plant}/worksheets/changes',
  operationId: 'take-worksheets-in',
  summary: 'Take filled-in worksheets into the plant: a job',
  'x-needs': 'change',
} as const;

const PROPOSALS = {
  ...WRITING,
  path: '/api/v1/plants/{plant}/worksheets/proposals',
  operationId: 'propose-worksheets',
  summary: 'Propose what filled-in worksheets change, for somebody else to accept: a job',
} as const;

export function offerWorksheetRoutes(api: Api): void {
  offerIn(api, TRIAL, 'worksheet-trial');
  offerIn(api, CHANGES, 'worksheet-changes');
  offerIn(api, PROPOSALS, 'worksheet-proposal');
}

function offerIn(api: Api, route: ApiRoute & Pick<typeof TRIAL, 'request'>, kind: JobKind): void {
  const { host } = api;
  offer(api, route, async (c, { params: { plant }, query: { version, ...given } }) => {
    if (version !== undefined && version !== host.version) return c.json(otherVersion(host));
    const options = Object.fromEntries(
      Object.entries(given as Readonly<Record<string, string | undefined>>).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
    const id = await kept(host, c);
    const call = { command: 'worksheet', positionals: ['in', plant], options };
    return await begun(host, c, { kind, plant, call, id });
  });
}
