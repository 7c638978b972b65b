/** A database with an empty record in each cluster of the tests, which others are copied from: much faster than migrating each. */
import pg from 'pg';
import { openPostgres } from '../../db/postgres/open.ts';

export const EMPTY_RECORD = 'empty_record';

/** The address of a database beside the one at this address. */
export function databaseOf(cluster: string, name: string): string {
  return cluster.replace(/\/[^/]*$/, `/${name}`);
}

export async function makeEmptyRecord(cluster: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  await client.query(`create database ${EMPTY_RECORD}`);
  await client.end();
  const database = await openPostgres({ url: databaseOf(cluster, EMPTY_RECORD), connections: 1 });
  await database.close();
}
