import { Hono } from 'hono';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Env } from '../../http/context.ts';
import { mayReadMetrics } from '../../http/metrics/may-read.ts';
import { registry } from '../../http/metrics/registry.ts';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, METRICS_TOKEN, type Person, startServer, type TestServer } from './server.ts';

onEveryEngine('figures', (engine) => {
  let server: TestServer;
  let admin: Person;
  beforeAll(async () => {
    server = await startServer(engine);
    admin = await administrator(server);
    await server.ask('POST', '/api/v1/plants', {
      as: admin,
      body: { id: 'secretplant', name: 'A name of a plant' },
    });
    await server.ask('GET', '/api/v1/plants/secretplant/assessment', { as: admin });
    await server.ask('GET', '/api/v1/plants/nowhere/assessment', { as: admin });
    await server.ask('PROPFIND', '/a/path/of/somebody');
  });
  afterAll(async () => await server.stop());

  const read = async (token?: string): Promise<Response> =>
    await server.ask(
      'GET',
      '/metrics',
      token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
    );

  it('are for whoever has the token, and not there for anybody else', async () => {
    expect((await read()).status).toBe(404);
    expect((await read('canary-token-of-the-metrics-0f3e')).status).toBe(404);
    expect((await server.ask('GET', '/metrics', { as: admin })).status).toBe(404);
    const given = await read(METRICS_TOKEN);
    expect(given.status).toBe(200);
    expect(given.headers.get('content-type')).toContain('version=0.0.4');
    expect(given.headers.get('cache-control')).toBe('no-store');
  });

  it('and the sign of life look nobody up, whoever asks by whatever name', async () => {
    const { database } = server.record;
    await database.write(async (tx) => await sql`alter table login_session rename to away`.execute(tx));
    const headers = { host: '10.0.0.9:8440' };
    const [alive, other] = [
      await server.ask('GET', '/healthz', { as: admin, headers }),
      await server.ask('GET', '/metrics', { as: admin, headers }),
    ];
    await database.write(async (tx) => await sql`alter table away rename to login_session`.execute(tx));
    expect([alive.status, other.status]).toEqual([200, 404]);
    expect((await server.ask('GET', '/readyz', { headers })).status).toBe(200);
    expect((await server.ask('GET', '/api', { headers })).status).toBe(421);
    expect(server.faults).toEqual([]);
  });

  it('count requests by their route, and name neither a plant nor a person', async () => {
    const text = await (await read(METRICS_TOKEN)).text();
    expect(text).toContain(
      'bulkhead_requests_total{method="GET",route="/api/v1/plants/:plant/assessment",status="200"} 1',
    );
    expect(text).toContain(
      'bulkhead_request_seconds_count{method="GET",route="/api/v1/plants/:plant/assessment"} 2',
    );
    expect(text).toMatch(/bulkhead_problems_total\{code="not-found"\} [1-9]/);
    for (const name of ['event_loop_delay_seconds', 'requests_under_way', 'event_streams', 'views_waiting'])
      expect(text).toMatch(new RegExp(`^bulkhead_${name}(\\{[^}]*\\})? [0-9.e+-]+$`, 'm'));
    for (const word of [
      'secretplant',
      'name of a plant',
      'nowhere',
      'somebody',
      'PROPFIND',
      admin.email,
      'Ann',
      admin.account,
    ])
      expect(text).not.toContain(word);
    expect(server.faults).toEqual([]);
  });
});

/** Asked from this machine by its own name, with nothing a proxy adds. */
async function asked(headers: Readonly<Record<string, string>>, proxies: number): Promise<boolean> {
  const app = new Hono<Env>();
  const named = { size: proxies, has: () => false };
  app.get('/metrics', (c) => c.json(mayReadMetrics(c, { metricsToken: METRICS_TOKEN, proxies: named })));
  const incoming = { socket: { remoteAddress: '127.0.0.1' } };
  const answer = await app.request('/metrics', { headers: { host: 'localhost', ...headers } }, { incoming });
  return (await answer.json()) as boolean;
}

it('are for this machine without a token, but not behind a proxy, which may be on it and say nothing', async () => {
  const authorization = `Bearer ${METRICS_TOKEN}`;
  expect([await asked({}, 0), await asked({}, 1), await asked({ authorization }, 1)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(await asked({ host: 'bulkhead.test' }, 0)).toBe(false);
  for (const header of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'])
    expect(await asked({ [header]: '10.0.0.9' }, 0), header).toBe(false);
});

it('are lines that Prometheus reads: buckets add up, and labels are quoted', async () => {
  const all = registry();
  const took = all.histogram('took_seconds', 'How long', [0.1, 1]);
  for (const value of [0.05, 0.1, 0.5, 7]) took.observe({ what: 'a "b"\\\n' }, value);
  expect(await all.text()).toBe(
    [
      '# HELP took_seconds How long',
      '# TYPE took_seconds histogram',
      'took_seconds_bucket{what="a \\"b\\"\\\\\\n",le="0.1"} 2',
      'took_seconds_bucket{what="a \\"b\\"\\\\\\n",le="1"} 3',
      'took_seconds_bucket{what="a \\"b\\"\\\\\\n",le="+Inf"} 4',
      'took_seconds_sum{what="a \\"b\\"\\\\\\n"} 7.65',
      'took_seconds_count{what="a \\"b\\"\\\\\\n"} 4',
      '',
    ].join('\n'),
  );
});
