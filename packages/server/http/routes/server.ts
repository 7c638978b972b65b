/** What watches the server and what describes it. */
import { z } from '@hono/zod-openapi';
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

export function offerServerRoutes(api: Api): void {
  offer(api, HEALTH, async (c) => c.json({ status: 'ok' as const }, 200));
  offer(api, READY, async (c) => {
    await api.host.record.database.reading.selectFrom('head').select('seq').limit(1).execute();
    return c.json({ status: 'ready' as const }, 200);
  });
}
