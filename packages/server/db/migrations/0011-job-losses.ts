/** How often a job was lost with the program that did it: over one that ends every program, no more are begun. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export function jobLosses(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema
        .alterTable('job')
        .addColumn('lost', 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
    },
  };
}
