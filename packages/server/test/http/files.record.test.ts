import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, colleague, type Person, startServer, type TestServer } from './server.ts';

onEveryEngine('files over the API', (engine) => {
  let server: TestServer;
  let engineer: Person;
  let viewer: Person;
  let admin: Person;
  beforeAll(async () => {
    server = await startServer(engine);
    admin = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
    engineer = await colleague(server, admin, 'mixer', ['engineer']);
    viewer = await colleague(server, admin, 'mixer', ['viewer']);
  });
  afterAll(async () => await server.stop());

  const text = '<script>alert(1)</script> of a file';
  const hash = createHash('sha256').update(text).digest('hex');
  const add = async (as: Person, query: string, type = 'application/octet-stream'): Promise<Response> =>
    await server.ask('POST', `/api/v1/plants/mixer/files?${query}`, {
      as,
      headers: { 'content-type': type },
      body: text,
    });

  it('are brought by who may change, and given to who may read, never as a page', async () => {
    expect((await add(viewer, 'name=a.html')).status).toBe(403);
    expect((await add(engineer, 'name=a.html', 'application/json')).status).toBe(415);
    expect((await add(engineer, `name=${encodeURIComponent('../a')}`)).status).toBe(422);
    expect((await add(engineer, 'name=a.html&for=nothing')).status).toBeGreaterThanOrEqual(400);
    const added = await add(engineer, `name=${encodeURIComponent("rül'es.html")}`);
    expect([added.status, await added.json()]).toMatchObject([200, { sha256: hash, size: 35 }]);
    const listed = (await (
      await server.ask('GET', '/api/v1/plants/mixer/files', { as: viewer })
    ).json()) as object;
    expect(JSON.stringify(listed)).toContain(hash);
    const given = await server.ask('GET', `/api/v1/plants/mixer/files/${hash}`, { as: viewer });
    expect(await given.text()).toBe(text);
    expect(given.headers.get('content-type')).toBe('application/octet-stream');
    expect(given.headers.get('content-disposition')).toContain('attachment; filename=');
    expect(given.headers.get('content-disposition')).toContain("UTF-8''r%C3%BCl%27es.html");
    expect(given.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('are taken away by the administrator of the site alone, with their hash kept', async () => {
    await add(engineer, 'name=b');
    const purge = async (as: Person): Promise<number> =>
      (
        await server.ask('POST', `/api/v1/plants/mixer/files/${hash}/purge`, {
          as,
          body: { reason: 'asked to' },
        })
      ).status;
    expect(await purge(engineer)).toBe(403);
    expect(await purge(admin)).toBe(200);
    expect((await server.ask('GET', `/api/v1/plants/mixer/files/${hash}`, { as: viewer })).status).toBe(410);
  });
});
