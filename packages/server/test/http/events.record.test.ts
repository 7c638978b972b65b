import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, colleague, type Person, startServer, type TestServer } from './server.ts';

onEveryEngine('changes as they come', (engine) => {
  let server: TestServer;
  let admin: Person;
  let viewer: Person;
  beforeAll(async () => {
    server = await startServer(engine);
    admin = await administrator(server);
    for (const id of ['mixer', 'other'])
      await server.ask('POST', '/api/v1/plants', { as: admin, body: { id, name: id } });
    viewer = await colleague(server, admin, 'mixer', ['viewer']);
  });
  afterAll(async () => await server.stop());

  const change = async (plant: string, name: string): Promise<void> => {
    const body = { reason: 'a name', changes: [{ ref: 'plant', set: { name } }] };
    const changed = await server.ask('POST', `/api/v1/plants/${plant}/changes`, { as: admin, body });
    expect(changed.status).toBe(200);
  };

  it('are told of plants that may be seen, and of no other, until nobody listens', async () => {
    expect((await server.ask('GET', '/api/v1/events')).status).toBe(401);
    const stream = await server.ask('GET', '/api/v1/events', { as: viewer });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const until = async (what: string): Promise<void> => {
      while (!text.includes(what)) {
        const { value, done } = (await reader?.read()) ?? { value: '', done: true };
        if (done) throw new Error(`ended: ${text}`);
        text += value ?? '';
      }
    };
    await until('event: open');
    expect(server.admission.streams()).toBe(1);
    await change('other', 'Nobody sees this');
    await change('mixer', 'Everybody sees this');
    await until('"plant":"mixer"');
    expect(text).toContain('"touched":["plant"]');
    expect(text).not.toContain('other');
    await server.ask('DELETE', '/api/v1/session', { as: viewer });
    await change('mixer', 'After the session');
    await expect(until('"seq":3')).rejects.toThrow('ended');
    expect(server.admission.streams()).toBe(0);
    expect(server.faults).toEqual([]);
  });
});
