/** What is about more than one plant needs a role at every site, when the job comes to it. */
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { rolesAt } from '../../accounts/grants.ts';
import { EVERY_SITE, may, type Permission } from '../../accounts/roles.ts';
import type { Record as OpenRecord } from '../../app/record/record.ts';
import { JobRefused } from '../../jobs/job.ts';

/** @throws JobRefused */
export async function needEverywhere(
  record: OpenRecord,
  words: Words,
  actor: string,
  permission: Permission,
): Promise<void> {
  if (may(await rolesAt(record.database.reading, actor, EVERY_SITE), permission)) return;
  throw new JobRefused(fill(words, words.http['import-everywhere'], { permission }));
}
