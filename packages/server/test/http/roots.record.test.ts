/** Where routes begin: no page of the workbench stands in the way of one, and none in the way of a page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { offer, type Api } from '../../http/route.ts';
import { SQLITE } from '../record/engines.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  const pages = { answer: () => new Response('a page') };
  // Of every address one request is enough for the bucket of whoever nobody knows.
  server = await startServer(SQLITE, { pages, limits: { account: { rate: 1e-6, burst: 1 } } });
});
afterAll(async () => await server.stop());

const asked = async (path: string, from: string): Promise<Response> =>
  await server.ask('GET', path, { headers: { 'x-forwarded-for': from } });

it('no page stands in the way of a route', async () => {
  const reading = server.routes.filter(({ method }) => method === 'get');
  expect(reading.length).toBeGreaterThan(20);
  for (const [n, { path }] of reading.entries()) {
    const answer = await asked(path.replaceAll(/\{\w+\}/g, 'nothing'), `10.0.${n}.1`);
    expect(await answer.text(), path).not.toBe('a page');
  }
});

it('a route that begins at none of the roots is none', () => {
  const route = {
    method: 'get',
    path: '/figures',
    operationId: 'figures',
    summary: 'nothing',
    'x-needs': 'anyone',
    responses: {},
  } as const;
  const api = { host: {}, app: {}, routes: [] } as unknown as Api;
  expect(() => offer(api, route, async () => new Response())).toThrow('/figures');
});

it('whoever opens pages needs none of what requests are counted by, but the right name', async () => {
  const page = async (headers = {}): Promise<number> =>
    (await server.ask('GET', '/p/works', { headers: { 'x-forwarded-for': '10.1.0.1', ...headers } })).status;
  expect(await Promise.all(Array.from({ length: 50 }, async () => await page()))).toEqual(
    Array.from({ length: 50 }, () => 200),
  );
  expect((await asked('/api', '10.1.0.1')).status).toBe(200);
  expect((await asked('/api', '10.1.0.1')).status).toBe(429);
  expect([await page(), await page({ host: 'evil.test' })]).toEqual([200, 421]);
  expect((await asked('/healthz', '10.1.0.1')).status).toBe(200);
});
