/** A table of assets, products, flows or conduits that somebody has: what it would make of the plant, and then that. */
import { z } from '@hono/zod-openapi';
import { PURDUE_LEVELS } from '@bulkhead/core/model/schema/network.ts';
import { ZONE_KINDS } from '@bulkhead/core/model/schema/scope.ts';
import { CLASSES, ROLES } from '@bulkhead/core/model/schema/supply.ts';
import { INVENTORY_KINDS } from '@bulkhead/core/worksheet/inventory/fields.ts';
import type { InventoryMapping } from '@bulkhead/core/worksheet/inventory/mapping.ts';
import { REPEATED } from '@bulkhead/core/worksheet/inventory/repeats.ts';
import { needToBegin } from '../guard.ts';
import { begun } from '../jobs/begin.ts';
import type { JobKind } from '../jobs/kinds.ts';
import { kept } from '../jobs/kept.ts';
import { offer, type Api, type ApiRoute } from '../route.ts';
import { IdempotencyKey, Name, PlantParams, Reason } from '../schemas.ts';
import { BEGUN } from './jobs.ts';

/** UTF-16 units: with what it takes to stand in an address it fits into the head of a request. */
const MOST_MAPPING = 4000;

const Word = z.string().min(1).max(200);
const Row = z.int().min(1).max(1_048_576);

const Mapping = z.strictObject({
  sheet: z.string().max(100).optional(),
  head: Row.optional(),
  columns: z.record(z.string().max(40), z.int().min(1).max(16_384)).optional(),
  words: z.record(z.string().max(40), z.record(Word, Word)).optional(),
  otherwise: z.record(z.string().max(40), Word).optional(),
  zones: z
    .record(
      Word,
      z.strictObject({
        kind: z.enum(ZONE_KINDS),
        level: z.union(PURDUE_LEVELS.map((n) => z.literal(n))).optional(),
      }),
    )
    .optional(),
  products: z.record(Word, z.strictObject({ class: z.enum(CLASSES) })).optional(),
  suppliers: z
    .record(Word, z.strictObject({ roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length) }))
    .optional(),
  repeated: z.enum(REPEATED).optional(),
}) satisfies z.ZodType<InventoryMapping>;

const MappingQuery = z
  .string()
  .max(MOST_MAPPING)
  .refine((text) => {
    try {
      return Mapping.safeParse(JSON.parse(text)).success;
    } catch {
      return false;
    }
  })
  .optional()
  .openapi({
    description:
      'what the table means, as JSON: `sheet` and `head` (the row of its heads), `columns` by field (from 1), `words` of lists by field (a dash: it says nothing), `otherwise` for empty cells of new entries, `zones`, `products` and `suppliers` to be made by what the table calls them, `repeated` rows of one id (`merge`: later ones fill what the first leaves empty; `apart`: each is a thing of its own, its id with a number behind it; without it they stay out); what is not stated is guessed from the heads',
    example: '{"columns":{"id":1,"type":3},"words":{"type":{"SPS":"controller"}}}',
  });

const Query = z.strictObject({
  kind: z.enum(INVENTORY_KINDS),
  name: z.string().min(1).max(255).openapi({ description: 'of the file: CSV or XLSX' }),
  mapping: MappingQuery,
  create: Name.optional().openapi({
    description: 'the name of a plant that begins with this table; who administers every site may',
  }),
});

const TRIAL = {
  method: 'post',
  path: '/api/v1/plants/{plant}/inventory/trial',
  operationId: 'try-inventory',
  summary:
    'What a table of assets, products, flows or conduits (CSV, XLSX) would make of the plant, with nothing written: a job; each cell that cannot be taken is named',
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
  responses: BEGUN,
} as const;

const { 'x-writes': _, ...WRITING } = TRIAL;

const CHANGES = {
  ...WRITING,
  path: '/api/v1/plants/{plant}/inventory/changes',
  operationId: 'take-inventory-in',
  summary:
    'Take a table of assets, products, flows or conduits into the plant by their ids, as one entry: a job',
  'x-needs': 'change',
  request: {
    ...WRITING.request,
    query: Query.extend({
      reason: Reason.optional(),
      leave: z.enum(['true']).optional().openapi({
        description: 'rows with a cell that cannot be taken are left out; without it nothing is written then',
      }),
    }),
  },
} as const;

export function offerInventoryRoutes(api: Api): void {
  offerIn(api, TRIAL, 'inventory-trial');
  offerIn(api, CHANGES, 'inventory-changes');
}

function offerIn(api: Api, route: ApiRoute & Pick<typeof TRIAL, 'request'>, kind: JobKind): void {
  offer(api, route, async (c, { params: { plant }, query }) => {
    const given = Object.entries(query as Readonly<Record<string, string | undefined>>);
    const options = Object.fromEntries(
      given.flatMap(([name, value]) =>
        value === undefined ? [] : [[name, name === 'leave' ? true : value] as const],
      ),
    );
    if (kind === 'inventory-changes') await needToBegin(api.host, c, plant);
    const id = await kept(api.host, c);
    const call = { command: 'inventory', positionals: [plant], options };
    return await begun(api.host, c, { kind, plant, call, id });
  });
}
