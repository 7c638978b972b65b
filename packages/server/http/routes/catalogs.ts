/** The requirements: the catalogs that are shipped, one of them or one of its rows, and what it has to do with others. */
import { z } from '@hono/zod-openapi';
import type { Asked, Host } from '../context.ts';
import { HttpProblem, notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { PROBLEMS, result } from '../schemas.ts';
import { inTime } from '../views/in-time.ts';
import type { ViewCall } from '../views/views.ts';

const Catalog = z
  .string()
  .max(100)
  .regex(/^[\w.@-]+$/)
  .openapi({ description: 'a document, or one edition of it', example: '62443-3-3@2013' });
const Row = z.string().min(1).max(100).optional().openapi({ description: 'one row', example: 'SR 1.1' });

const LIST = {
  method: 'get',
  path: '/api/v1/catalogs',
  operationId: 'catalogs',
  summary: 'The catalogs that are shipped',
  'x-needs': 'account',
  responses: { 200: result('what `bulkhead catalog list --format json` gives'), ...PROBLEMS },
} as const;

const SHOW = {
  method: 'get',
  path: '/api/v1/catalogs/{catalog}',
  operationId: 'catalog',
  summary: 'A catalog, or one row of it with what it has to do with',
  'x-needs': 'account',
  request: { params: z.object({ catalog: Catalog }), query: z.strictObject({ row: Row }) },
  responses: { 200: result('what `bulkhead catalog show --format json` gives'), ...PROBLEMS },
} as const;

const LINKS = {
  ...SHOW,
  path: '/api/v1/catalogs/{catalog}/links',
  operationId: 'catalog-links',
  summary: 'What a catalog, one row of it or a set of links has to do with others',
  responses: { 200: result('what `bulkhead catalog links --format json` gives'), ...PROBLEMS },
} as const;

export function offerCatalogRoutes(api: Api): void {
  const { host } = api;
  offer(api, LIST, async (c) => await told(host, c, ['list']));
  offer(api, SHOW, async (c, { params: { catalog }, query: { row } }) => {
    return await told(host, c, ['show', nameOf(catalog, row)]);
  });
  offer(api, LINKS, async (c, { params: { catalog }, query: { row } }) => {
    return await told(host, c, ['links', nameOf(catalog, row)]);
  });
}

function nameOf(catalog: string, row: string | undefined): string {
  return row === undefined ? catalog : `${catalog}/${row}`;
}

async function told({ views, version }: Host, c: Asked, positionals: readonly string[]): Promise<Response> {
  const { language } = c.get('words');
  const call: ViewCall = { command: 'catalog', positionals, options: {} };
  const answer = await inTime(c.get('endTurn'), views, `catalogs ${version}`, { call, language });
  if (answer.outcome === 'answered')
    return new Response(answer.text, { headers: { 'content-type': 'application/json' } });
  if (answer.outcome === 'refused') throw new HttpProblem({ ...notFound().problem, detail: answer.message });
  throw new Error('a catalog that is shipped is sound');
}
