/** What watches the server and what describes it. */
import { z } from '@hono/zod-openapi';
import { once } from '@bulkhead/core/lib/once.ts';
import { descriptionOf } from '../description.ts';
import { DESCRIPTION_STYLE, descriptionPage } from '../description-page.ts';
import { mayReadMetrics } from '../metrics/may-read.ts';
import { notFound } from '../problem.ts';
import { offer, type Api } from '../route.ts';
import { answer, PROBLEMS } from '../schemas.ts';

const HEALTH = {
  method: 'get',
  path: '/healthz',
  operationId: 'health',
  summary: 'Whether the program runs',
  'x-needs': 'anyone',
  responses: { 200: answer('it runs', z.object({ status: z.literal('ok') })) },
} as const;

const READY = {
  method: 'get',
  path: '/readyz',
  operationId: 'ready',
  summary: 'Whether the record can be read, so that requests can be answered',
  'x-needs': 'anyone',
  responses: { 200: answer('it can', z.object({ status: z.literal('ready') })), ...PROBLEMS },
} as const;

const DESCRIPTION = {
  method: 'get',
  path: '/api/v1/openapi.json',
  operationId: 'openapi',
  summary: 'This description, for programs',
  'x-needs': 'anyone',
  responses: { 200: answer('OpenAPI 3.1', z.looseObject({})) },
} as const;

const PAGE = {
  method: 'get',
  path: '/api',
  operationId: 'description',
  summary: 'This description, for people',
  'x-needs': 'anyone',
  responses: { 200: { description: 'a page' } },
} as const;

const STYLE = {
  method: 'get',
  path: '/api/style.css',
  operationId: 'description-style',
  summary: 'How that page looks',
  'x-needs': 'anyone',
  responses: { 200: { description: 'a style sheet' } },
} as const;

const METRICS = {
  method: 'get',
  path: '/metrics',
  operationId: 'metrics',
  summary:
    'Figures for Prometheus: with the token of BULKHEAD_METRICS_TOKEN_FILE, or, where no proxy is named, to a request that comes from this machine to this machine',
  'x-needs': 'anyone',
  responses: { 200: { description: 'text, version 0.0.4' }, ...PROBLEMS },
} as const;

export function offerServerRoutes(api: Api): void {
  const described = once(() => descriptionOf(api.app, api.host.version));
  offer(api, DESCRIPTION, async (c) => c.json(described()));
  offer(api, PAGE, async (c) => c.html(descriptionPage(described())));
  offer(api, STYLE, async (c) =>
    c.body(DESCRIPTION_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  offer(api, HEALTH, async (c) => c.json({ status: 'ok' as const }, 200));
  offer(api, READY, async (c) => {
    await api.host.record.database.reading.selectFrom('head').select('seq').limit(1).execute();
    return c.json({ status: 'ready' as const }, 200);
  });
  offer(api, METRICS, async (c) => {
    if (!mayReadMetrics(c, api.host)) throw notFound();
    return c.body(await api.host.metrics.text(), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
}
