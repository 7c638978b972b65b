/** The jobs of a server: the rights of whoever asked are looked at again when one starts, and a process of its own does the work. */
import { rm } from 'node:fs/promises';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { RecordPlace } from '../../app/record/open-record.ts';
import type { Record as OpenRecord } from '../../app/record/record.ts';
import { RecordFull, Unreachable } from '../../db/failures.ts';
import { isOutage } from '../../db/outage.ts';
import { dropFiles, GIVEN } from '../../jobs/files.ts';
import { JobRefused, type JobContext, type JobHandler, type JobHandlers } from '../../jobs/job.ts';
import type { Log } from '../context.ts';
import type { ReadImport } from './import-read.ts';
import { writeImport } from './import-write.ts';
import { JOB_NEEDS, type JobAsked, type JobKind } from './kinds.ts';
import { makeJobFolder } from './job-folder.ts';
import { writesInventory } from './inventory-write.ts';
import { writesSheets } from './sheets-write.ts';
import { mayDo } from './may-do.ts';
import { JobKilled } from './killed.ts';
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

function handler(of: JobsOf, kind: JobKind): JobHandler {
  return async (context) => {
    const { language } = context.asked as JobAsked;
    const words = await loadWords(language);
    let folder: string | null = null;
    try {
      if (!(await mayDo(of.record, kind, context)))
        throw new JobRefused(fill(words, words.http['job-not-allowed'], {}));
      await dropFiles(of.record.database, context.id, { from: GIVEN + 1, before: context.attempt });
      folder = makeJobFolder();
      return await done(of, kind, { context, words, folder });
    } catch (error) {
      // Where the record is away it is done again.
      if (error instanceof JobRefused || context.signal.aborted || isOutage(error)) throw error;
      const told = refusedJob(error, words, folder);
      // Whoever runs the server is to make space, or to give it more memory.
      if (error instanceof RecordFull || error instanceof JobKilled) of.log.fault(context.id, error);
      if (told !== null) throw refused(told, words);
      of.log.fault(context.id, error);
      throw new JobRefused(fill(words, words.http.fault, { id: context.id }));
    } finally {
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    }
  };
}

interface Doing {
  readonly context: JobContext;
  readonly words: Words;
  readonly folder: string;
}

async function done(
  { record, place }: JobsOf,
  kind: JobKind,
  { context, words, folder }: Doing,
): Promise<unknown> {
  const { database, now } = record;
  const { id: job, plant } = context;
  const asked = context.asked as JobAsked;
  const given = { place, job, plant, kind, asked, folder };
  const end = await runTask(given, { database, context, now });
  if ('refused' in end) throw refused(end.refused, words);
  if ('away' in end) throw new Unreachable(thrownThere(end.away));
  if ('fault' in end) throw thrownThere(end.fault);
  const write = WRITES[kind];
  if (write === undefined) return end.result;
  context.signal.throwIfAborted();
  return await write(record, { read: end.result, call: asked.call, actor: context.actor, plant, words });
}

/** What a process has read, into the record. @returns the result of the job */
export type Writes = (
  record: OpenRecord,
  done: {
    readonly read: unknown;
    readonly call: JobAsked['call'];
    readonly actor: string;
    readonly plant: string | null;
    readonly words: Words;
  },
) => Promise<object>;

const WRITES: Readonly<Partial<Record<JobKind, Writes>>> = {
  import: async (record, { read, ...more }) =>
    await writeImport(record, { ...more, read: read as ReadImport }),
  starter: async (record, { read, ...more }) =>
    await writeImport(record, { ...more, read: read as ReadImport, isNew: true }),
  'inventory-changes': writesInventory,
  'worksheet-changes': writesSheets('write'),
  'worksheet-proposal': writesSheets('propose'),
};

/** By the process, as far as it passes between the two. */
function thrownThere(stack: string): Error {
  return Object.assign(new Error('a job'), { stack });
}

function refused({ message, problems, total, why }: Refused, words: Words): JobRefused {
  return new JobRefused(message || fill(words, words.http.unsound, { n: total }), {
    ...(problems.length === 0 ? {} : { problems, total }),
    ...(why === null ? {} : { why }),
  });
}
