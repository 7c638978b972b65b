/** One after the other: of two transactions that take the same turn the second waits for the end of the first. */
import type { Tx } from './database.ts';

/** @param name of what is done in turn @returns gives it back, in the same transaction */
export async function takeTurn(tx: Tx, name: string): Promise<() => Promise<void>> {
  // PostgreSQL makes who comes second wait for the row until the first has ended; SQLite has one writer anyway.
  await tx.insertInto('setting').values({ name, value: '' }).execute();
  return async () => {
    await tx.deleteFrom('setting').where('name', '=', name).execute();
  };
}
