/** A process that does jobs: `job-worker.ts URL NAME`. */
import { once } from 'node:events';
import { openPostgres } from '../../db/postgres/open.ts';
import type { JobHandlers } from '../../jobs/job.ts';
import { startPgBoss } from '../../jobs/pg-boss.ts';

const [url = '', name = ''] = process.argv.slice(2);

const handlers: JobHandlers = {
  name: async ({ asked }) => ({ by: name, asked }),
  /** Saves after each step, and waits at one for what will not come: this process is killed there. */
  steps: async ({ asked, saved, save, progress, signal }) => {
    const { upTo, killAt } = asked as { readonly upTo: number; readonly killAt: number };
    const from = (saved as { readonly at: number } | null)?.at ?? 0;
    for (let at = from; at < upTo; at++) {
      if (at === killAt && saved === null) await once(signal, 'abort');
      await save({ at: at + 1 });
      progress(at + 1, upTo);
    }
    return { by: name, from };
  },
};

const database = await openPostgres({ url, connections: 3 });
await startPgBoss({
  url,
  database,
  handlers,
  now: () => new Date().toISOString(),
  atOnce: 1,
  onError: (error) => process.stderr.write(`${String(error)}\n`),
});
process.send?.('ready');
