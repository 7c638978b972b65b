/** By what an account comes in: a password here, or a subject at a provider elsewhere. As the library keeps both. */
import type { Tx } from '../db/database.ts';
import type { Record } from '../app/record/record.ts';

/** As the library calls a password among them. */
export const BY_PASSWORD = 'credential';

export type WayIn = { readonly passwordHash: string } | { readonly issuer: string; readonly subject: string };

/** One more for the account. @throws where somebody has the subject already */
export async function addWayIn(record: Record, tx: Tx, account: string, way: WayIn): Promise<void> {
  const time = record.now();
  const own =
    'passwordHash' in way
      ? { providerId: BY_PASSWORD, accountId: account, password: way.passwordHash }
      : { providerId: way.issuer, accountId: way.subject, password: null };
  await tx
    .insertInto('login_credential')
    .values({
      ...NOTHING_KEPT,
      ...own,
      id: record.newId(),
      userId: account,
      createdAt: time,
      updatedAt: time,
    })
    .execute();
}

/** Of a provider nothing is kept but whom it names. */
const NOTHING_KEPT = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
  scope: null,
};
