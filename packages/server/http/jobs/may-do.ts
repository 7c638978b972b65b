/** Whether somebody may have a job done, or see what came of it: looked at when that is, whatever they were let when they asked. */
import { rolesAt } from '../../accounts/grants.ts';
import { EVERY_SITE, may } from '../../accounts/roles.ts';
import { isDisabled } from '../../accounts/standing.ts';
import type { ReadRecord } from '../../app/record/record.ts';
import type { JobView } from '../../jobs/job.ts';
import { JOB_NEEDS, type JobKind } from './kinds.ts';

export async function mayDo(
  { database: { reading } }: ReadRecord,
  kind: JobKind,
  { actor, plant }: Pick<JobView, 'actor' | 'plant'>,
): Promise<boolean> {
  if (await isDisabled(reading, actor)) return false;
  return may(await rolesAt(reading, actor, plant ?? EVERY_SITE), JOB_NEEDS[kind]);
}
