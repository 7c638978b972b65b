/** What is over is found by its time, and no longer by looking at all of it. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export function sweeping(): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      for (const [table, column] of [
        ['attempt', 'time'],
        ['kept_answer', 'time'],
        ['try_count', 'until'],
      ] as const)
        await db.schema.createIndex(`${table}_by_${column}`).ifNotExists().on(table).column(column).execute();
    },
  };
}
