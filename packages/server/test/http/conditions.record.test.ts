/** Several at once that looked at the same state and say so: one of them writes, whatever each is about. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, colleague, type Person, startServer, type TestServer } from './server.ts';

onEveryEngine('if-match', (engine) => {
  let server: TestServer;
  let admin: Person;
  let engineer: Person;
  beforeAll(async () => {
    server = await startServer(engine);
    admin = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
    engineer = await colleague(server, admin, 'mixer', ['engineer']);
  });
  afterAll(async () => await server.stop());

  const at = '/api/v1/plants/mixer';
  const post = async (path: string, body: object, as = admin, headers = {}): Promise<Response> =>
    await server.ask('POST', `${at}/${path}`, { as, body, headers });
  const adding = (id: string) => ({
    reason: 'as built',
    changes: [{ ref: `zone:${id}`, add: { name: id, level: 1, kind: 'control' } }],
  });
  const done = async (asked: Promise<Response>): Promise<Record<string, unknown>> => {
    const response = await asked;
    expect(response.status).toBe(200);
    return (await response.json()) as Record<string, unknown>;
  };
  /** @returns their titles, in the order of the alphabet */
  const atOnce = async (
    asks: readonly (readonly [path: string, body: object])[],
  ): Promise<readonly string[]> => {
    const looked = await server.ask('GET', `${at}/entities`, { as: admin });
    const headers = { 'if-match': looked.headers.get('etag') ?? '' };
    const all = await Promise.all(asks.map(async ([path, body]) => await post(path, body, admin, headers)));
    const titles = all.map(async (each) => ((await each.json()) as { title?: string }).title ?? 'written');
    return (await Promise.all(titles)).toSorted();
  };
  const ONE = ['changed-since', 'written'];

  it('is refused where nobody looks at it, and nothing is done', async () => {
    const headers = { 'if-match': '"another"' };
    const heard: string[] = [];
    for (const { method, path } of server.routes) {
      if (method === 'get' || !path.includes('{plant}')) continue;
      const to = path.replace('{plant}', 'mixer').replaceAll(/\{\w+\}/g, 'none');
      const answer = await server.ask(method.toUpperCase(), to, { as: admin, body: {}, headers });
      const { title } = (await answer.json()) as { readonly title: string };
      if (title === 'if-match-unheard') expect(answer.status).toBe(400);
      else if (title !== 'forbidden') heard.push(path.replace('/api/v1/plants/{plant}/', ''));
    }
    // As the guide names them.
    expect(heard.toSorted()).toEqual([
      'baselines',
      'changes',
      'changes/trial',
      'files/{hash}/purge',
      'proposals',
      'proposals/{id}/application',
      'proposals/{id}/review',
      'undo',
    ]);
    expect((await server.ask('GET', `${at}/entities`, { as: admin, headers })).status).toBe(200);
  });

  it('holds for changes of different things, and for taking them back', async () => {
    expect(
      await atOnce([
        ['changes', adding('a')],
        ['changes', adding('b')],
      ]),
    ).toEqual(ONE);
    const [one, two] = [await done(post('changes', adding('c'))), await done(post('changes', adding('d')))];
    expect(
      await atOnce([
        ['undo', { seq: one['seq'] }],
        ['undo', { seq: two['seq'] }],
      ]),
    ).toEqual(ONE);
  });

  it('holds for reviewing proposals, and for carrying them out', async () => {
    for (const id of ['e', 'f', 'g']) await done(post('proposals', adding(id), engineer));
    const review = { decision: 'accept', reason: 'as agreed' };
    const path = (n: number, what: string): string => `proposals/proposal-${n}/${what}`;
    expect(
      await atOnce([
        [path(1, 'review'), review],
        [path(2, 'review'), review],
      ]),
    ).toEqual(ONE);
    for (const n of [1, 2, 3]) await post(path(n, 'review'), review);
    expect(
      await atOnce([
        [path(1, 'application'), {}],
        [path(2, 'application'), {}],
      ]),
    ).toEqual(ONE);
  });

  it('holds for taking files away', async () => {
    const paths: string[] = [];
    for (const text of ['one', 'two']) {
      const headers = { 'content-type': 'application/octet-stream' };
      await done(server.ask('POST', `${at}/files?name=${text}`, { as: admin, headers, body: text }));
      paths.push(`files/${createHash('sha256').update(text).digest('hex')}/purge`);
    }
    const reason = { reason: 'asked to' };
    expect(await atOnce(paths.map((path) => [path, reason] as const))).toEqual(ONE);
  });
});
