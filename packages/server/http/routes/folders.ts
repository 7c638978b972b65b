/** The folder of a plant as one archive: out of the record, and into it. */
import { z } from '@hono/zod-openapi';
import { isId } from '@bulkhead/core/model/refs.ts';
import { needToBegin } from '../guard.ts';
import { begun } from '../jobs/begin.ts';
import { kept } from '../jobs/kept.ts';
import { offer, type Api } from '../route.ts';
import { AtQuery, body, IdempotencyKey, PlantParams, Reason } from '../schemas.ts';
import { Line, OTHER_VERSION, otherVersion } from './command-line-form.ts';
import { BEGUN } from './jobs.ts';

const EXPORT = {
  method: 'post',
  path: '/api/v1/plants/{plant}/exports',
  operationId: 'export-plant',
  summary: 'The folder of the plant as `bulkhead export` writes it: a job, whose archive is the folder',
  'x-needs': 'read',
  'x-writes': false,
  request: {
    params: PlantParams,
    headers: IdempotencyKey,
    body: body(
      z
        .strictObject({
          at: AtQuery,
          files: z.boolean().optional().openapi({ description: 'with its evidence files' }),
        })
        .openapi('ExportAsked'),
    ),
  },
  responses: BEGUN,
} as const;

const yes = (description: string) => z.enum(['true']).optional().openapi({ description });

const IMPORT = {
  method: 'post',
  path: '/api/v1/plants/{plant}/imports',
  operationId: 'import-plant',
  summary:
    'A ZIP or TAR archive with the folder of the plant, merged into it as `bulkhead import` does: a job. One that is not there is made by who administers every site',
  'x-needs': 'change',
  request: {
    params: PlantParams,
    headers: IdempotencyKey,
    query: z.strictObject({
      take: z
        .enum(['folder', 'record'])
        .optional()
        .openapi({ description: 'which side of what both changed; without it nothing is written then' }),
      remove: yes('what the folder has not is removed, also where nobody knows whether it was'),
      try: yes('nothing is written: what would become of it'),
      organisation: z
        .string()
        .max(100)
        .refine(isId)
        .optional()
        .openapi({ description: 'what its organisation is called in the record' }),
      reason: Reason.optional(),
      version: Line.optional().openapi({
        description: 'of the program that asks; of another one nothing is done',
      }),
    }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { ...BEGUN, 200: OTHER_VERSION },
} as const;

const IMPORT_NEW = {
  method: 'post',
  path: '/api/v1/imports',
  operationId: 'import-folder',
  summary:
    'A ZIP or TAR archive with the folder of whichever plant it says it is, merged as `bulkhead import` does: a job of who asks',
  'x-needs': 'administration',
  request: {
    headers: IdempotencyKey,
    query: IMPORT.request.query.omit({ version: true, take: true, remove: true }),
    body: IMPORT.request.body,
  },
  responses: BEGUN,
} as const;

export function offerFolderRoutes(api: Api): void {
  offer(api, EXPORT, async (c, { body: { at, files }, params: { plant } }) => {
    const named = at === undefined ? plant : `${plant}@${at}`;
    const call = { command: 'export', positionals: [named], options: files === true ? { files } : {} };
    return await begun(api.host, c, { kind: 'export', plant, call });
  });
  offer(api, IMPORT_NEW, async (c, { query }) => {
    const { try: tried, organisation, reason } = query;
    const options = {
      ...(tried === undefined ? {} : { try: true }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(reason === undefined ? {} : { reason }),
    };
    const id = await kept(api.host, c);
    const call = { command: 'import', positionals: [], options };
    return await begun(api.host, c, { kind: 'import', plant: null, call, id });
  });
  offer(api, IMPORT, async (c, { params: { plant }, query }) => {
    const { take, remove, try: tried, organisation, reason, version } = query;
    if (version !== undefined && version !== api.host.version) return c.json(otherVersion(api.host));
    const options = {
      ...(take === undefined ? {} : { take }),
      ...(remove === undefined ? {} : { remove: true }),
      ...(tried === undefined ? {} : { try: true }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(reason === undefined ? {} : { reason }),
    };
    if (tried === undefined) await needToBegin(api.host, c, plant);
    const id = await kept(api.host, c);
    const call = { command: 'import', positionals: [], options };
    return await begun(api.host, c, { kind: 'import', plant, call, id });
  });
}
