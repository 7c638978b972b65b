/** What differs between the engines is kept out by rule: each rule has a test here that fails on one of them where it is not kept. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { append } from '../../db/ledger/append.ts';
import { chainHead, currentState, stateAsOf } from '../../db/ledger/read.ts';
import { onEveryEngine } from './engines.ts';

const SAID = {
  time: '2026-11-26T08:00:00.000Z',
  actor: 'a1',
  reason: 'as seen on site',
  first: true as const,
};

/** Text, whole numbers and bytes: no boolean, JSON, time or fraction, of which each engine has its own idea. */
const TYPES = ['text', 'integer', 'int4', 'int8', 'bigint', 'blob', 'bytea'];

/** In the order of their bytes in UTF-8, which is neither that of a language nor that of UTF-16. */
const IN_ORDER = ['-', 'A', 'B', 'Z', '_', 'a', 'a-b', 'ab', 'b', 'ß', 'ä', '\uff5e', '𝔘'];

onEveryEngine('what is the same everywhere', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await engine.fresh());
  });
  afterAll(async () => await remove());

  const added = async (plant: string, entities: readonly { readonly id: string }[]) =>
    await append(database, {
      ...SAID,
      plant,
      request: 'r1',
      changes: entities.map((after) => ({ kind: 'asset', id: after.id, before: null, after })),
    });

  test('columns hold text, whole numbers and bytes', async () => {
    const tables = await database.reading.introspection.getTables();
    const others = tables.flatMap(({ name, columns }) =>
      columns
        .filter(({ dataType }) => !TYPES.includes(dataType.toLowerCase()))
        .map((column) => `${name}.${column.name} ${column.dataType}`),
    );
    expect(others).toEqual([]);
  });

  test('text that is indexed sorts by its bytes, whatever language the database was made for', async () => {
    if (database.engine === 'sqlite') return;
    const { rows } = await sql<{ at: string }>`
      select distinct c.relname || '.' || a.attname as at
      from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
      join pg_collation l on l.oid = a.attcollation
      where l.collname <> 'C' and c.relname not like 'kysely%'`.execute(database.reading);
    expect(rows).toEqual([]);
  });

  test('keys come in the order of their bytes, now and as of an entry', async () => {
    await added(
      'order',
      IN_ORDER.toReversed().map((id) => ({ id })),
    );
    for (const pages of [currentState(database.reading, 'order'), stateAsOf(database.reading, 'order', 1)])
      expect((await Array.fromAsync(pages)).flat().map(({ id }) => id)).toEqual(IN_ORDER);
  });

  test('counts and sums are numbers, and one that is not exact is an error', async () => {
    await added('numbers', [{ id: 'a' }, { id: 'b' }]);
    const { count, sum } = await database.reading
      .selectFrom('change')
      .select((eb) => [eb.fn.countAll().as('count'), eb.fn.sum('seq').as('sum')])
      .where('plant', '=', 'numbers')
      .executeTakeFirstOrThrow();
    expect([count, sum]).toEqual([2, 2]);
    await expect(sql`select 9007199254740993 as n`.execute(database.reading)).rejects.toThrow();
  });

  test('the same entries have the same hash', async () => {
    await added('hashes', [{ id: 'ä' }, { id: '𝔘' }]);
    expect((await chainHead(database.reading, 'hashes'))?.hash).toBe(
      'sha256:fad0c460195c30fc591e9ce70cd6238a984537fc50d20492ba0ad3d38a8aba60',
    );
  });

  test('a body keeps what no column of text would: it is escaped in it', async () => {
    const entity = { id: 'escaped', name: 'a\0b \ud800 \udfff \u2028' };
    await added('escaped', [entity]);
    const [row] = (await Array.fromAsync(currentState(database.reading, 'escaped'))).flat();
    expect(JSON.parse(row?.body ?? '')).toEqual(entity);
  });

  test('an id that no column keeps is refused before anything is written', async () => {
    for (const id of ['a\0', '\ud800'])
      await expect(added('refused', [{ id }])).rejects.toThrow('no database keeps');
    expect(await chainHead(database.reading, 'refused')).toBeNull();
  });

  test('a row that is there already ends no transaction', async () => {
    const name = await database.write(async (tx) => {
      const insert = tx.insertInto('setting').values({ name: 'twice', value: '1' });
      await insert.execute();
      await insert.onConflict((conflict) => conflict.column('name').doNothing()).execute();
      return (await tx.selectFrom('setting').selectAll().execute()).length;
    });
    expect(name).toBe(1);
  });

  test('an entry has more changes than a statement takes values', async () => {
    const many = Array.from({ length: 40_000 }, (_, i) => ({ id: `a${i}` }));
    expect((await added('many', many)).outcome).toBe('written');
    expect((await Array.fromAsync(currentState(database.reading, 'many'))).flat()).toHaveLength(many.length);
  });
});
