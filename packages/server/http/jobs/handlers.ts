/** The jobs of a server: the rights of whoever asked are looked at again when one starts, and a thread does the work. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { rolesAt } from '../../accounts/grants.ts';
import { EVERY_SITE, may } from '../../accounts/roles.ts';
import { isDisabled } from '../../accounts/standing.ts';
import type { RecordPlace } from '../../app/record/open-record.ts';
import type { Record as OpenRecord } from '../../app/record/record.ts';
import { dropFiles } from '../../jobs/files.ts';
import { JobRefused, type JobContext, type JobHandler, type JobHandlers } from '../../jobs/job.ts';
import type { Log } from '../context.ts';
import type { ReadImport } from './import-read.ts';
import { writeImport } from './import-write.ts';
import { JOB_NEEDS, type JobAsked, type JobKind } from './kinds.ts';
import { refusedJob } from './refused.ts';
import { runTask, type Refused } from './task.ts';

export interface JobsOf {
  readonly record: OpenRecord;
  readonly place: RecordPlace;
  readonly log: Pick<Log, 'fault'>;
}

export function jobHandlers(of: JobsOf): JobHandlers {
  const kinds = Object.keys(JOB_NEEDS) as JobKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, handler(of, kind)]));
}

function handler({ record, place, log }: JobsOf, kind: JobKind): JobHandler {
  const { database, now } = record;
  return async (context) => {
    const asked = context.asked as JobAsked;
    const words = await loadWords(asked.language);
    const isAllowed = await mayStill(record, kind, context);
    if (!isAllowed) throw new JobRefused(fill(words, words.http['job-not-allowed'], {}));
    await dropFiles(database, context.id, context.attempt);
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'bulkhead-job-')));
    try {
      const { id: job, plant } = context;
      const given = { place, job, plant, kind, asked, folder };
      const end = await runTask(given, { database, context, now });
      if ('refused' in end) throw refused(end.refused, words);
      if ('fault' in end) throw Object.assign(new Error('a job'), { stack: end.fault });
      if (kind !== 'import') return end.result;
      context.signal.throwIfAborted();
      const read = end.result as ReadImport;
      return await writeImport(record, { read, call: asked.call, actor: context.actor, words });
    } catch (error) {
      if (error instanceof JobRefused || context.signal.aborted) throw error;
      const told = refusedJob(error, words, folder);
      if (told !== null) throw refused(told, words);
      log.fault(context.id, error);
      throw new JobRefused(fill(words, words.http.fault, { id: context.id }));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

function refused({ message, problems, total }: Refused, words: Words): JobRefused {
  return new JobRefused(message || fill(words, words.http.unsound, { n: total }), problems);
}

async function mayStill(
  { database }: OpenRecord,
  kind: JobKind,
  { actor, plant }: JobContext,
): Promise<boolean> {
  const { reading } = database;
  if (await isDisabled(reading, actor)) return false;
  return may(await rolesAt(reading, actor, plant ?? EVERY_SITE), JOB_NEEDS[kind]);
}
