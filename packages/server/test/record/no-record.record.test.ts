/** A database without a record: what reads, and what writes to a plant, says so and leaves it empty. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { expect, inject, it } from 'vitest';
import { openRecord, readRecord } from '../../app/record/open-record.ts';
import { databaseOf } from './empty-record.ts';

const clusters = inject('postgres');

it.skipIf(clusters === null)('is told as one, and no table is made in it', async () => {
  const cluster = clusters?.url ?? '';
  const name = `none_${randomBytes(6).toString('hex')}`;
  const url = databaseOf(cluster, name);
  await queried(cluster, `create database ${name}`);
  try {
    await expect(readRecord({ url })).rejects.toMatchObject({ code: 'no-record-at' });
    await expect(openRecord({ url })).rejects.toMatchObject({ code: 'no-record-at' });
    const tables = await queried(url, "select tablename from pg_tables where schemaname = 'public'");
    expect(tables).toEqual([]);
  } finally {
    await queried(cluster, `drop database ${name}`);
  }
});

async function queried(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as readonly unknown[];
  } finally {
    await client.end();
  }
}
