/** What is over is taken away in the background, and not by whoever comes next. */
import type { Record } from '../app/record/record.ts';
import { KEPT_HOURS } from './limits.ts';
import { sweepAddresses } from './invitations.ts';
import { sweepTries } from './tries.ts';

/** Tries that no longer count, addresses of invitations that are over, and answers that nobody is given again. */
export async function sweep(record: Pick<Record, 'database' | 'now'>): Promise<void> {
  await sweepTries(record);
  await sweepAddresses(record);
  const { database, now } = record;
  const old = new Date(Date.parse(now()) - KEPT_HOURS * 3_600_000).toISOString();
  await database.write(async (tx) => await tx.deleteFrom('kept_answer').where('time', '<=', old).execute());
}
