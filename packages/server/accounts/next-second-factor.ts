/** Another second factor in place of one: the one before is in force until a code of the next was shown. */
import type { Record } from '../app/record/record.ts';
import type { Database } from '../db/database.ts';
import { nextOf } from './auth-store.ts';
import { eventChange } from './event.ts';
import { state } from './installation.ts';

/** Puts it in force, with its recovery codes; those of the one before are good no more. @throws where there is none to come */
export async function putInForce(record: Record, account: string): Promise<void> {
  await state(record, {
    actor: account,
    reason: 'second-factor-set',
    changes: [eventChange(record, 'second-factor-set', account)],
    alongside: async (tx) => {
      await tx.deleteFrom('login_second_factor').where('userId', '=', account).execute();
      await tx
        .updateTable('login_second_factor')
        .set({ userId: account })
        .where('userId', '=', nextOf(account))
        .returning('id')
        .executeTakeFirstOrThrow();
    },
  });
}

/** One that never came in force. */
export async function dropNext(database: Database, account: string): Promise<void> {
  await database.write(
    async (tx) => await tx.deleteFrom('login_second_factor').where('userId', '=', nextOf(account)).execute(),
  );
}
