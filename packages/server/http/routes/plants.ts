/** The plants that somebody may see, and one of them whole. */
import { z } from '@hono/zod-openapi';
import { plantsJson } from '@bulkhead/core/report/render/plants-json.ts';
import { grants } from '../../accounts/grants.ts';
import { EVERY_SITE, may } from '../../accounts/roles.ts';
import { changedSince, type SinceEntity } from '../../app/record/changed-since.ts';
import type { EntryAt } from '../../app/record/entry-at.ts';
import { pageBytes } from '../../app/record/page-bytes.ts';
import { storedHead, storedPlant, type PlantAt } from '../../app/record/stored-plant.ts';
import { listedPlants } from '../../app/record/summaries.ts';
import { isKnown, tagOf } from '../conditional.ts';
import { gzipped } from '../gzipped.ts';
import type { Asked, Host } from '../context.ts';
import { offer, type Api } from '../route.ts';
import { answer, AtQuery, PlantParams, PROBLEMS, result } from '../schemas.ts';
import { takesEncoding } from '../takes-encoding.ts';

const PLANTS = {
  method: 'get',
  path: '/api/v1/plants',
  operationId: 'plants',
  summary: 'The plants that the account may see, each with what its newest assessment came to',
  'x-needs': 'account',
  responses: { 200: result('what `bulkhead plants --format json` gives, of these plants'), ...PROBLEMS },
} as const;

const SinceQuery = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/)
  .optional()
  .openapi({
    description:
      '`hash` of an answer that is held: what changed since alone, or the whole where that is too much or not known',
  });

const ENTITIES = {
  method: 'get',
  path: '/api/v1/plants/{plant}/entities',
  operationId: 'entities',
  summary: 'All that a plant says, now or at a moment: what everything else is worked out from',
  'x-needs': 'read',
  request: { params: PlantParams, query: z.strictObject({ at: AtQuery, since: SinceQuery }) },
  responses: {
    200: answer(
      'every thing of the plant, by kind and id, each with the entry that wrote it; of `since` those that changed',
      z
        .object({
          plant: z.string(),
          seq: z.int(),
          hash: z.string(),
          since: z.string().nullable().openapi({
            description: 'what it is told against; null where it is the whole',
          }),
          entities: z.array(
            z.object({
              kind: z.string(),
              id: z.string(),
              version: z.int(),
              body: z.looseObject({}).nullable().openapi({ description: 'null where it was taken out' }),
            }),
          ),
        })
        .openapi('Entities'),
    ),
    ...PROBLEMS,
  },
} as const;

export function offerPlantRoutes(api: Api): void {
  offer(api, PLANTS, async (c) => {
    const seen = await seenBy(api.host, c.get('principal')?.account ?? '');
    const plants = (await listedPlants(api.host.record)).filter(({ plant }) => seen(plant));
    return new Response(plantsJson(plants), { headers: { 'content-type': 'application/json' } });
  });
  offer(api, ENTITIES, async (c) => await entities(api.host, c));
}

/** The plants an account may read. */
export async function seenBy({ record }: Host, account: string): Promise<(plant: string) => boolean> {
  const held = (await grants(record.database.reading, { account })).filter(({ roles }) => may(roles, 'read'));
  const sites = new Set(held.map(({ site }) => site));
  return (plant) => sites.has(EVERY_SITE) || sites.has(plant);
}

async function entities({ record }: Host, c: Asked): Promise<Response> {
  const at = momentOf(c);
  const { plant } = at;
  const headers = (tag: string) => ({
    etag: tag,
    'cache-control': 'private, no-cache',
    // The tag names the state of the plant, however it is packed: a change is meant for the one as for the other.
    vary: 'cookie, authorization, accept-encoding',
  });
  // Whoever has it already is told so before any of it is read.
  const entry = await storedHead(record, at);
  const known = tagOf(entry.hash);
  if (isKnown(c.req.header('if-none-match'), known))
    return new Response(null, { status: 304, headers: headers(known) });
  const since = c.req.query('since');
  const changed =
    since === undefined ? null : await changedSince(record.database.reading, { ...entry, plant }, since);
  const type = { 'content-type': 'application/json' };
  if (changed !== null) {
    const rows = changed.entities.map(rowOf).join(ROWS);
    const text = `${headOf(plant, changed, since)}${rows}${END}`;
    return new Response(text, { headers: { ...headers(tagOf(changed.hash)), ...type } });
  }
  const whole = await storedPlant(record, at);
  const pieces = wholeOf(headOf(plant, whole), wholeBytes(whole.entities));
  const isPacked = takesEncoding(c.req.header('accept-encoding'), 'gzip');
  return new Response(ReadableStream.from(isPacked ? gzipped(pieces) : pieces), {
    headers: {
      ...headers(tagOf(whole.hash)),
      ...type,
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}

/** Piece by piece: as one, it would be copied for everybody who asks. */
function* wholeOf(head: string, pages: readonly Buffer[]): Generator<Buffer> {
  yield Buffer.from(head);
  for (const [i, page] of pages.entries()) {
    if (i > 0) yield BETWEEN;
    yield page;
  }
  yield LAST;
}

const ROWS = ',\n';
const END = '\n]}\n';
const BETWEEN = Buffer.from(ROWS);
const LAST = Buffer.from(END);

function headOf(plant: string, { seq, hash }: EntryAt, since: string | null = null): string {
  const against = JSON.stringify(since);
  return `{"plant":${JSON.stringify(plant)},"seq":${seq},"hash":"${hash}","since":${against},"entities":[\n`;
}

/** Bodies are JSON already, and were checked against their hashes. */
function rowOf({ kind, id, version, body }: SinceEntity): string {
  return `{"kind":${JSON.stringify(kind)},"id":${JSON.stringify(id)},"version":${version},"body":${body ?? 'null'}}`;
}

/** Everybody who comes to a plant asks for the whole, and it has megabytes. */
const wholeBytes = pageBytes(rowOf, ROWS);

/** The moment that a request names. */
export function momentOf(c: Asked): PlantAt {
  const plant = c.req.param('plant') ?? '';
  const at = c.req.query('at');
  if (at === undefined) return { plant, seq: null };
  return /^\d+$/.test(at) ? { plant, seq: Number(at) } : { plant, seq: null, baseline: at };
}
