/** What is about the record as a whole, over the API: who may ask for it, who may have it, and how long it lies there. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { MOST_LISTED } from '../../http/routes/jobs.ts';
import { insertJob } from '../../jobs/store.ts';
import { lookAtBackup } from '../../app/record/backup.ts';
import { STEP_UP_MINUTES } from '../../accounts/limits.ts';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, colleague, type Person, startServer, type TestServer } from './server.ts';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly result: { readonly findingCount?: number; readonly checkpoints?: number | null } | null;
  readonly files: readonly { readonly path: string }[];
}

onEveryEngine('the record as a whole over the API', (engine) => {
  let server: TestServer;
  let admin: Person;
  let auditor: Person;
  let engineer: Person;
  let folder: string;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bulkhead-whole-'));
    server = await startServer(engine);
    admin = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
    for (const scope of ['read', 'write', 'installation']) {
      const body = { name: scope, scope, days: 1 };
      const made = await server.ask('POST', '/api/v1/tokens', { as: admin, body });
      tokens.set(scope, ((await made.json()) as { token: string }).token);
    }
    auditor = await colleague(server, admin, 'mixer', ['viewer']);
    engineer = await colleague(server, admin, 'mixer', ['engineer', 'admin']);
    const given = await server.ask('PUT', `/api/v1/accounts/${auditor.account}/roles`, {
      as: admin,
      body: { roles: ['viewer'] },
    });
    expect(given.status).toBeLessThan(300);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ended = async (begun: Response, as: Person): Promise<Shown> => {
    expect(begun.status).toBe(202);
    const path = begun.headers.get('location') ?? '';
    expect(path).toMatch(/^\/api\/v1\/jobs\/[\w-]+$/);
    return await vi.waitFor(
      async () => {
        const now = (await (await server.ask('GET', path, { as })).json()) as Shown;
        if (['waiting', 'running'].includes(now.state)) throw new Error(`still ${now.state}`);
        return now;
      },
      { timeout: 200_000, interval: 30 },
    );
  };
  const ask = async (what: string, as: Person, body: object = {}): Promise<Response> =>
    await server.ask('POST', `/api/v1/${what}`, { as, body });

  it('is proved for who reads every site, against what was kept elsewhere', async () => {
    expect((await ask('verifications', engineer)).status).toBe(404);
    const kept = await server.ask('GET', '/api/v1/checkpoint', { as: auditor });
    expect(kept.status).toBe(200);
    const { checkpoints, key } = (await kept.json()) as {
      checkpoints: readonly { chain: string; note: string }[];
      key: string;
    };
    expect(checkpoints.map(({ chain }) => chain)).toContain('mixer');
    expect((await server.ask('GET', '/api/v1/checkpoint', { as: engineer })).status).toBe(404);
    const sent = { checkpoint: checkpoints.map(({ note }) => note).join('\n'), key };
    const proved = await ended(await ask('verifications', auditor, sent), auditor);
    expect(proved).toMatchObject({
      state: 'done',
      result: { findingCount: 0, checkpoints: checkpoints.length },
    });
    const other = await ended(
      await ask('verifications', auditor, { ...sent, key: Buffer.alloc(32, 1).toString('base64') }),
      auditor,
    );
    expect(other.result?.findingCount).toBeGreaterThan(0);
    expect((await ask('verifications', auditor, { checkpoint: 'nothing' })).status).toBe(422);
    expect((await ask('verifications', auditor, { key: 'nothing' })).status).toBe(422);
    // Another account sees none of it.
    const path = `/api/v1/jobs/${proved.id}`;
    expect((await server.ask('GET', path, { as: admin })).status).toBe(404);
    expect((await server.ask('DELETE', path, { as: admin })).status).toBe(404);
    const listed = async (as: Person): Promise<readonly { id: string }[]> =>
      ((await (await server.ask('GET', '/api/v1/jobs', { as })).json()) as { jobs: { id: string }[] }).jobs;
    expect((await listed(auditor)).map(({ id }) => id)).toContain(proved.id);
    expect(await listed(admin)).toEqual([]);
    expect((await server.ask('DELETE', path, { as: auditor })).status).toBe(200);
    expect((await server.ask('GET', path, { as: auditor })).status).toBe(404);
  });

  it('is told of to whoever asked and may do so still, however much others ask for', async () => {
    const listed = async (): Promise<readonly string[]> => {
      const answer = await server.ask('GET', '/api/v1/jobs', { as: auditor });
      return ((await answer.json()) as { jobs: readonly Shown[] }).jobs.map(({ id }) => id);
    };
    const mine = await ended(await ask('verifications', auditor), auditor);
    const { database, now } = server.record;
    const later = new Date(Date.parse(now()) + 60_000).toISOString();
    const request = { kind: 'verify', plant: null, actor: admin.account, asked: {} };
    await database.write(async (tx) => {
      for (let n = 0; n <= MOST_LISTED; n++)
        await insertJob(tx, request, { id: `of-admin-${n}`, time: later });
      await tx
        .updateTable('job')
        .set({ state: 'cancelled', ended: later })
        .where('id', 'like', 'of-admin-%')
        .execute();
    });
    expect(await listed()).toContain(mine.id);
    const roles = async (given: readonly string[]): Promise<void> => {
      const path = `/api/v1/accounts/${auditor.account}/roles`;
      const answer = await server.ask('PUT', path, { as: admin, body: { roles: given } });
      expect(answer.status).toBeLessThan(300);
    };
    await roles([]);
    expect(await listed()).toEqual([]);
    await roles(['viewer']);
    expect(await listed()).toContain(mine.id);
  });

  it('is copied for who administers every site and has just shown it, and the copy is whole', async () => {
    expect((await ask('backups', auditor)).status).toBe(403);
    expect((await ask('backups', engineer)).status).toBe(404);
    const done = await ended(await ask('backups', admin), admin);
    const [file] = done.files;
    const given = async (as: Person): Promise<Response> => await server.ask('GET', file?.path ?? '', { as });
    const bytes = new Uint8Array(await (await given(admin)).arrayBuffer());
    const path = join(folder, 'record.backup');
    writeFileSync(path, bytes);
    expect(() => lookAtBackup(path, null)).not.toThrow();
    rmSync(path);
    for (const as of [auditor, engineer]) expect((await given(as)).status).toBe(404);
    // Who left the browser open hands nobody a copy of everything.
    server.forward((STEP_UP_MINUTES + 1) * 60_000);
    expect((await given(admin)).status).toBe(403);
    expect((await ask('backups', admin)).status).toBe(403);
    expect((await server.ask('DELETE', `/api/v1/jobs/${done.id}`, { as: admin })).status).toBe(200);
  });

  it('begins no plant by a token that was made for less, whatever its owner may', async () => {
    const by = (scope: string) => ({
      authorization: `Bearer ${tokens.get(scope)}`,
      'content-type': 'application/octet-stream',
    });
    for (const path of ['imports', 'inventory/changes?kind=assets&name=list.csv&create=Third']) {
      const asked = { headers: by('write'), body: 'nothing that is one' };
      const response = await server.ask('POST', `/api/v1/plants/third/${path}`, asked);
      expect([path, response.status, ((await response.json()) as { title: string }).title]).toEqual([
        path,
        403,
        'token-for-less',
      ]);
    }
  });

  it('is nothing for a token that was made for less', async () => {
    const bearer = (scope: string): { readonly authorization: string } => ({
      authorization: `Bearer ${tokens.get(scope)}`,
    });
    const asToken = async (scope: string, what: string): Promise<number> =>
      (await server.ask('POST', `/api/v1/${what}`, { headers: bearer(scope), body: {} })).status;
    expect(await asToken('read', 'verifications')).toBe(202);
    expect(await asToken('read', 'backups')).toBe(403);
    expect(await asToken('write', 'backups')).toBe(403);
    const begun = await server.ask('POST', '/api/v1/backups', { headers: bearer('installation'), body: {} });
    const path = `/api/v1/jobs/${((await begun.json()) as Shown).id}`;
    // Neither while it runs nor when it is there to be fetched.
    const end = async (scope: string): Promise<number> =>
      (await server.ask('DELETE', path, { headers: bearer(scope) })).status;
    for (const scope of ['read', 'write']) expect(await end(scope)).toBe(403);
    const state = async (): Promise<string> =>
      ((await (await server.ask('GET', path, { headers: bearer('read') })).json()) as Shown).state;
    await vi.waitFor(async () => expect(await state()).toBe('done'), { timeout: 200_000, interval: 30 });
    for (const scope of ['read', 'write']) expect(await end(scope)).toBe(403);
    expect(await end('installation')).toBe(200);
    expect((await server.ask('GET', path, { headers: bearer('installation') })).status).toBe(404);
    expect(await asToken('write', 'plants')).toBe(403);
    expect(await asToken('installation', 'plants')).toBe(422);
  });
});
