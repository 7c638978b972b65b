/** Alters a record past the one way of writing, verifies it as it then is, and takes it back. */
import type { Database, Tx } from '../../db/database.ts';
import { verifyRecord, type Verified } from '../../db/verify/verify.ts';

class Seen extends Error {
  readonly verified: Verified;
  constructor(verified: Verified) {
    super('taken back');
    this.verified = verified;
  }
}

export async function tampered(database: Database, work: (tx: Tx) => Promise<unknown>): Promise<Verified> {
  try {
    return await database.write(async (tx) => {
      await work(tx);
      throw new Seen(await verifyRecord(tx));
    });
  } catch (error) {
    if (error instanceof Seen) return error.verified;
    throw error;
  }
}
