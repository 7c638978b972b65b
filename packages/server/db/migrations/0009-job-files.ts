/** Files of jobs, in chunks: any server of the record gives them out, and they are swept with their job. */
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { EngineName } from '../database.ts';
import { bytes, keyText } from './columns.ts';

export function jobFiles(engine: EngineName): Migration {
  const key = keyText(engine);
  return {
    up: async (db: Kysely<unknown>) => {
      const table = (name: string) => db.schema.createTable(name).ifNotExists();
      await table('job_file')
        .addColumn('job', key, (c) => c.notNull())
        .addColumn('attempt', 'integer', (c) => c.notNull())
        .addColumn('ord', 'integer', (c) => c.notNull())
        .addColumn('name', key, (c) => c.notNull())
        .addColumn('media', key, (c) => c.notNull())
        .addColumn('size', 'bigint', (c) => c.notNull())
        .addColumn('sha256', key, (c) => c.notNull())
        .addPrimaryKeyConstraint('job_file_key', ['job', 'attempt', 'ord'])
        .execute();
      await table('job_chunk')
        .addColumn('job', key, (c) => c.notNull())
        .addColumn('attempt', 'integer', (c) => c.notNull())
        .addColumn('file', 'integer', (c) => c.notNull())
        .addColumn('ord', 'integer', (c) => c.notNull())
        .addColumn('added', key, (c) => c.notNull())
        .addColumn('bytes', bytes(engine), (c) => c.notNull())
        .addPrimaryKeyConstraint('job_chunk_key', ['job', 'attempt', 'file', 'ord'])
        .execute();
    },
  };
}
