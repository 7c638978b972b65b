/**
 * A database that a test has done with, made the empty record again that it was. To make one costs some three hundred files;
 * to take the rows out of one that is there, next to nothing.
 */
import pg from 'pg';

/** Pages from which a table is made anew: what is only deleted stays in its files. */
const LARGE = 64;

/** Tables, their columns and keys, and the migrations that were made: where a test left any of it otherwise nobody else is to have it. */
const SHAPE = `
  select md5(coalesce(string_agg(line, ' ' order by line), '')) as shape from (
    select c.relname || ' ' || c.relkind::text || ' ' || a.attname || ' ' || a.atttypid::text || ' ' || a.attnotnull::text as line
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace
    union all select tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
    union all select conname || ' ' || conrelid::regclass::text from pg_constraint where connamespace = 'public'::regnamespace
    union all select nspname || ' ' || coalesce(nspacl::text, '') from pg_namespace where nspname !~ '^pg_'
    union all select name from kysely_migration) as lines`;

const TABLES = `
  select relname as name, relpages > $1 or pg_relation_size(oid) > $1 * 8192 as large from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname !~ '^kysely_'`;

/** What tells whether a database is an empty record but for its rows. */
export async function shapeOf(url: string): Promise<string> {
  return await connected(url, shape);
}

/** @param expected the shape of an empty record @returns whether it is one again; else it is of no use to anybody */
export async function emptied(url: string, expected: string): Promise<boolean> {
  return await connected(url, async (client) => {
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    // Of the queue of jobs, which makes it when it is begun.
    await client.query('drop schema if exists pgboss cascade');
    if ((await shape(client)) !== expected) return false;
    const { rows } = await client.query<{ name: string; large: boolean }>(TABLES, [LARGE]);
    const took = rows.map(({ name, large }) =>
      large ? `truncate "${name}" cascade` : `delete from "${name}"`,
    );
    // In whatever order: what refers to what is of no concern where all goes.
    await client.query(
      ['begin', 'set local session_replication_role = replica', ...took, 'commit'].join(';'),
    );
    return true;
  });
}

async function shape(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ shape: string }>(SHAPE);
  return rows[0]?.shape ?? '';
}

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
