/** The jobs of a server: the rights of whoever asked are looked at again when one starts, and a thread does the work. */
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import { rolesAt } from '../../accounts/grants.ts';
import { EVERY_SITE, may } from '../../accounts/roles.ts';
import { isDisabled } from '../../accounts/standing.ts';
import type { RecordPlace } from '../../app/record/open-record.ts';
import type { Record as OpenRecord } from '../../app/record/record.ts';
import { dropFiles } from '../../jobs/files.ts';
import { JobRefused, type JobContext, type JobHandler, type JobHandlers } from '../../jobs/job.ts';
import type { Log } from '../context.ts';
import { JOB_NEEDS, type JobAsked, type JobKind } from './kinds.ts';
import { runTask } from './task.ts';

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
    const end = await runTask({ place, kind, asked }, { database, context, now });
    if ('result' in end) return end.result;
    if ('refused' in end) {
      const { message, problems, total } = end.refused;
      throw new JobRefused(message || fill(words, words.http.unsound, { n: total }), problems);
    }
    log.fault(context.id, Object.assign(new Error('a job'), { stack: end.fault }));
    throw new JobRefused(fill(words, words.http.fault, { id: context.id }));
  };
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
