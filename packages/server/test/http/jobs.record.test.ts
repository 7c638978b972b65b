import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { MOST_KEPT_ALL, MOST_KEPT_OWN, MOST_OWN } from '../../http/jobs/begin.ts';
import { jobHandlers } from '../../http/jobs/handlers.ts';
import { RecordFull } from '../../db/failures.ts';
import { JobRefused } from '../../jobs/job.ts';
import { KEPT_DAYS, sweepJobs } from '../../jobs/sweep.ts';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, colleague, type Person, startServer, type TestServer } from './server.ts';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly error: string | null;
  readonly result: { readonly from: { readonly plant: string; readonly language: string } } | null;
  readonly files: readonly { name: string; media: string; size: number; path: string }[];
}

/** Processes below this one that do jobs or set documents, those included that nobody saw end. */
function working(): readonly string[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  const rows = all.flatMap((line) => {
    const [, pid = '', parent = '', what = ''] = /^ *(\d+) +(\d+) +(.*)$/.exec(line) ?? [];
    return pid === '' ? [] : [{ pid, parent, what }];
  });
  const below = (pid: string): typeof rows =>
    rows.filter(({ parent }) => parent === pid).flatMap((row) => [row, ...below(row.pid)]);
  return below(String(process.pid)).flatMap(({ pid, what }) =>
    /defunct|--expose-gc|jobs\/child\.ts/.test(what) ? [pid] : [],
  );
}

/** Whether the process has a file of that folder open, on Linux. */
function hasOpen(pid: string, folder: string): boolean {
  try {
    const files = readdirSync(`/proc/${pid}/fd`);
    return files.some((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith(folder));
  } catch {
    // It has ended, or closed one meanwhile.
    return false;
  }
}

onEveryEngine('jobs over the API', (engine) => {
  let server: TestServer;
  let admin: Person;
  let viewer: Person;
  let other: Person;
  beforeAll(async () => {
    server = await startServer(engine);
    admin = await administrator(server);
    for (const id of ['mixer', 'other'])
      await server.ask('POST', '/api/v1/plants', { as: admin, body: { id, name: id } });
    viewer = await colleague(server, admin, 'mixer', ['viewer']);
    other = await colleague(server, admin, 'other', ['engineer']);
  });
  afterAll(async () => await server.stop());

  const begin = async (as: Person, what: string, body: object): Promise<Response> =>
    await server.ask('POST', `/api/v1/plants/mixer/${what}`, { as, body });
  const job = async (id: string, as = viewer): Promise<Shown> =>
    (await (await server.ask('GET', `/api/v1/plants/mixer/jobs/${id}`, { as })).json()) as Shown;
  const ended = async (begun: Response): Promise<Shown> => {
    expect(begun.status).toBe(202);
    const { id } = (await begun.json()) as Shown;
    expect(begun.headers.get('location')).toBe(`/api/v1/plants/mixer/jobs/${id}`);
    return await vi.waitFor(
      async () => {
        const now = await job(id);
        if (['waiting', 'running'].includes(now.state)) throw new Error(`still ${now.state}`);
        return now;
      },
      { timeout: 200_000, interval: 30 },
    );
  };

  it('make a report that who reads the plant may ask for, and nobody else sees', async () => {
    expect((await begin(other, 'reports', {})).status).toBe(404);
    const done = await ended(await begin(viewer, 'reports', { only: ['md', 'csv'], lang: 'de' }));
    expect(done).toMatchObject({ state: 'done', result: { from: { plant: 'mixer', language: 'de' } } });
    expect(done.files.map(({ name, media }) => [name, media])).toEqual([
      ['report.md', 'text/markdown; charset=utf-8'],
      ['report.csv', 'text/csv; charset=utf-8'],
    ]);
    const given = async (path: string, as: Person): Promise<Response> =>
      await server.ask('GET', path, { as });
    for (const { path, name, size, media } of done.files) {
      const file = await given(path, viewer);
      expect(file.headers.get('content-type')).toBe(media);
      expect(file.headers.get('content-disposition')).toContain(`attachment; filename="${name}"`);
      expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect((await file.arrayBuffer()).byteLength).toBe(size);
      expect((await given(path, other)).status).toBe(404);
      expect((await given(path.replace('mixer', 'other'), other)).status).toBe(404);
    }
    const archive = `/api/v1/plants/mixer/jobs/${done.id}/archive`;
    const [one, two] = [await given(archive, viewer), await given(archive, viewer)];
    const bytes = new Uint8Array(await one.arrayBuffer());
    expect(one.headers.get('content-length')).toBe(String(bytes.length));
    expect(new Uint8Array(await two.arrayBuffer())).toEqual(bytes);
    expect(Object.keys(unzipSync(bytes))).toEqual(['report.md', 'report.csv']);
    expect((await given(archive.replace('mixer', 'other'), admin)).status).toBe(404);
    expect((await given(`/api/v1/plants/mixer/jobs/${done.id}/files/2`, viewer)).status).toBe(404);
  });

  // Nothing of it is of the engine, and it is long.
  it.runIf(engine.name === 'SQLite')(
    'make worksheets, and say in the language of the request why they cannot',
    async () => {
      const made = await ended(await begin(viewer, 'worksheets', { only: ['facts'] }));
      expect(made.files.map(({ name }) => name)).toEqual(['facts.xlsx']);
      const at = await begin(viewer, 'worksheets', { at: '7' });
      expect(await ended(at)).toMatchObject({ state: 'failed', files: [] });
      expect((await begin(viewer, 'reports', { only: ['exe'] })).status).toBe(422);
      expect((await begin(viewer, 'reports', { against: '../x' })).status).toBe(422);
      expect(server.faults).toEqual([]);
    },
  );

  // What memory is out for is of the system.
  it.runIf(engine.name === 'SQLite' && process.platform === 'linux')(
    'say that the system ended them, which it does before it ends the server',
    async () => {
      const begun = await begin(viewer, 'reports', { only: ['pdf'] });
      const pid = await vi.waitFor(
        () => {
          // Tests beside this one have jobs as well.
          const found = working().find((each) => hasOpen(each, server.place.folder ?? ''));
          if (found === undefined || !readFileSync(`/proc/${found}/oom_score_adj`, 'utf8').startsWith('1000'))
            throw new Error('not yet');
          return Number(found);
        },
        { timeout: 30_000, interval: 10 },
      );
      process.kill(pid, 'SIGKILL');
      expect(await ended(begun)).toMatchObject({ state: 'failed', error: expect.stringContaining('memory') });
      expect(server.faults.splice(0)).toHaveLength(1);
    },
  );

  it('are told of while they run, to who may see the plant', async () => {
    const streams = await Promise.all(
      [viewer, other].map(async (as) => await server.ask('GET', '/api/v1/events', { as })),
    );
    const [mine, theirs] = streams.map((each) => each.body?.pipeThrough(new TextDecoderStream()).getReader());
    const until = async (reader: typeof mine, what: string): Promise<string> => {
      let text = '';
      while (!text.includes(what)) text += (await reader?.read())?.value ?? '';
      return text;
    };
    await Promise.all([mine, theirs].map(async (each) => await until(each, 'event: open')));
    const { id } = await ended(await begin(viewer, 'worksheets', { only: ['facts'] }));
    const told = await until(mine, '"state":"done"');
    expect(told).toContain('event: job');
    expect(told).toContain(`"path":"/api/v1/plants/mixer/jobs/${id}"`);
    const body = { reason: 'a name', changes: [{ ref: 'plant', set: { name: 'Later' } }] };
    await server.ask('POST', '/api/v1/plants/other/changes', { as: admin, body });
    expect(await until(theirs, '"plant":"other"')).not.toContain('event: job');
    await Promise.all([mine, theirs].map(async (each) => await each?.cancel()));
  });

  // The same on every engine, and long.
  it.runIf(engine.name === 'SQLite')('leave no process behind where they are ended', async () => {
    // Other tests of this process make reports as well.
    const others = new Set(working());
    const ours = (): readonly string[] => working().filter((pid) => !others.has(pid));
    const begun = (await (await begin(viewer, 'reports', { only: ['pdf', 'docx'] })).json()) as Shown;
    await vi.waitFor(() => expect(ours()).not.toEqual([]), { timeout: 200_000, interval: 100 });
    const seen = ours();
    // Ctrl+C in the terminal of the server is not for its jobs: it puts them off.
    const group = (pid: string): string =>
      execFileSync('ps', ['-o', 'pgid=', '-p', pid], { encoding: 'utf8' }).trim();
    expect(group(seen[0] ?? '')).not.toBe(group(String(process.pid)));
    await server.ask('DELETE', `/api/v1/plants/mixer/jobs/${begun.id}`, { as: viewer });
    await vi.waitFor(async () => expect((await job(begun.id)).state).toMatch(/cancelled|done/), {
      timeout: 200_000,
      interval: 30,
    });
    // One that nobody waits for stays as a zombie.
    await vi.waitFor(() => expect(working().filter((pid) => seen.includes(pid))).toEqual([]), {
      timeout: 200_000,
      interval: 100,
    });
  });

  it('are ended by their asker or the administrator of the site, and are few for each account', async () => {
    const atOnce = Array.from(
      { length: 3 * MOST_OWN },
      async () => await begin(admin, 'reports', { only: ['pdf'] }),
    );
    const all = await Promise.all(atOnce);
    const more = all.filter(({ status }) => status === 429);
    const begun = all.filter(({ status }) => status === 202);
    expect([begun.length, more.length]).toEqual([MOST_OWN, 2 * MOST_OWN]);
    expect(more[0]?.headers.get('retry-after')).toBe('15');
    const ids = await Promise.all(begun.map(async (each) => ((await each.json()) as Shown).id));
    const end = async (id: string, as: Person): Promise<number> =>
      (await server.ask('DELETE', `/api/v1/plants/mixer/jobs/${id}`, { as })).status;
    expect(await end(ids[0] ?? '', viewer)).toBe(403);
    expect(await end(ids[0] ?? '', other)).toBe(404);
    for (const id of ids) expect(await end(id, admin)).toBe(200);
    await vi.waitFor(
      async () => {
        for (const id of ids) expect((await job(id)).state).toMatch(/cancelled|done/);
      },
      { timeout: 200_000, interval: 30 },
    );
    const listed = await server.ask('GET', '/api/v1/plants/mixer/jobs', { as: viewer });
    const { jobs } = (await listed.json()) as { jobs: readonly Shown[] };
    expect(jobs.length).toBeGreaterThan(MOST_OWN);
    expect(jobs.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('are begun once where they are asked for again under their key', async () => {
    const path = '/api/v1/plants/mixer/worksheets';
    const headers = { 'idempotency-key': 'key-of-some-worksheets' };
    const asking = async (as: Person, only: readonly string[]): Promise<Response> =>
      await server.ask('POST', path, { as, headers, body: { only } });
    const idOf = async (answer: Response): Promise<string> => {
      expect(answer.status).toBe(202);
      return ((await answer.json()) as Shown).id;
    };
    const all = await Promise.all([1, 2, 3].map(async () => await asking(viewer, ['facts'])));
    const ids = new Set(await Promise.all(all.map(idOf)));
    expect(ids.size).toBe(1);
    await ended(await asking(viewer, ['facts']));
    expect(ids).toContain(await idOf(await asking(viewer, ['facts'])));
    expect((await asking(viewer, ['responses'])).status).toBe(422);
    expect(ids).not.toContain(await idOf(await asking(admin, ['facts'])));
  });

  it('are begun while the files of those before leave room; who has fetched some takes them away', async () => {
    const { id } = await ended(await begin(viewer, 'worksheets', { only: ['facts'] }));
    const size = async (n: number): Promise<void> => {
      await server.record.database.write(
        async (tx) => await tx.updateTable('job_file').set({ size: n }).where('job', '=', id).execute(),
      );
    };
    const refused = async (as: Person): Promise<readonly unknown[]> => {
      const answer = await begin(as, 'worksheets', { only: ['facts'] });
      return [answer.status, ((await answer.json()) as { readonly title: string }).title];
    };
    await size(MOST_KEPT_OWN);
    expect(await refused(viewer)).toEqual([413, 'jobs-kept-own']);
    await ended(await begin(admin, 'worksheets', { only: ['facts'] }));
    await size(MOST_KEPT_ALL);
    expect(await refused(admin)).toEqual([507, 'jobs-kept-all']);
    const away = async (as: Person): Promise<Response> =>
      await server.ask('DELETE', `/api/v1/plants/mixer/jobs/${id}`, { as });
    expect((await away(other)).status).toBe(404);
    expect(await (await away(viewer)).json()).toMatchObject({ id, state: 'done', files: [] });
    expect((await ended(await begin(viewer, 'worksheets', { only: ['facts'] }))).files).toHaveLength(1);
  });

  it('say that there is no space left, and the log says so as well', async () => {
    const full = new RecordFull(new Error('disk full'));
    const { record, place } = server;
    const write = async (): Promise<never> => await Promise.reject(full);
    const faults: unknown[] = [];
    const { worksheets } = jobHandlers({
      record: { ...record, database: { ...record.database, write } },
      place,
      log: { fault: (_, error) => faults.push(error) },
    });
    const doing = worksheets?.({
      id: 'large',
      plant: 'mixer',
      actor: viewer.account,
      attempt: 1,
      asked: { language: 'en' },
      saved: null,
      signal: new AbortController().signal,
      progress: () => undefined,
      save: async () => undefined,
    });
    const thrown: unknown = await doing?.catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(JobRefused);
    expect((thrown as JobRefused).message).toMatch(/^no space is left for the record/);
    expect(faults).toEqual([full]);
  });

  it('are taken away with their files some days after their end', async () => {
    const { id } = await ended(await begin(viewer, 'worksheets', { only: ['facts'] }));
    const { database, now } = server.record;
    const inDays = (n: number): string => new Date(Date.parse(now()) + n * 86_400_000).toISOString();
    await sweepJobs(database, inDays(KEPT_DAYS - 1));
    expect((await job(id)).files).toHaveLength(1);
    await sweepJobs(database, inDays(KEPT_DAYS + 1));
    expect((await server.ask('GET', `/api/v1/plants/mixer/jobs/${id}`, { as: viewer })).status).toBe(404);
    for (const table of ['job_file', 'job_chunk'] as const)
      expect(await database.reading.selectFrom(table).select('job').execute()).toEqual([]);
  });
});
