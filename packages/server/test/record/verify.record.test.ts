import { hash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Tx } from '../../db/database.ts';
import { append } from '../../db/ledger/append.ts';
import { verifyRecord } from '../../db/verify/verify.ts';
import { onEveryEngine, SQLITE } from './engines.ts';
import { fill, lives } from './filled.ts';
import { tampered } from './tampered.ts';

/** Two entries: a zone is made with another, and renamed. */
async function small(database: Database): Promise<void> {
  const entry = { plant: 'works', time: '2026-11-26T08:00:00.000Z', actor: 'a1', reason: 'seen on site' };
  const made = (id: string) => ({ kind: 'zone', id, before: null, after: { id, name: id } });
  await append(database, { ...entry, request: 'r1', first: true, changes: [made('a'), made('b')] });
  const renamed = { kind: 'zone', id: 'a', before: { id: 'a', name: 'a' }, after: { id: 'a', name: 'A' } };
  await append(database, { ...entry, request: 'r2', changes: [renamed] });
  await append(database, {
    ...entry,
    request: 'r3',
    changes: [{ kind: 'zone', id: 'b', before: { id: 'b', name: 'b' }, after: null }],
  });
}

const at = (seq: number | undefined, id?: string) => ({
  chain: 'works',
  ...(seq === undefined ? {} : { seq }),
  ...(id === undefined ? {} : { kind: 'zone', id }),
});

/** What is done to the record past the one way of writing, and where it is found. */
const ALTERED: readonly (readonly [string, string, readonly object[]])[] = [
  ['a reason', `update entry set reason = 'x' where seq = 2`, [{ code: 'entry-hash', ...at(2) }]],
  ['a time', `update entry set time = '2020-01-01' where seq = 1`, [{ code: 'entry-hash', ...at(1) }]],
  [
    'a hash',
    `update entry set hash = 'sha256:0' where seq = 1`,
    [
      { code: 'entry-hash', ...at(1) },
      { code: 'entry-prev', ...at(2) },
    ],
  ],
  [
    'the hash of the newest entry',
    `update entry set hash = 'sha256:0' where seq = 3`,
    [
      { code: 'entry-hash', ...at(3) },
      { code: 'head-differs', ...at(3) },
    ],
  ],
  [
    'an entry taken out',
    `delete from entry where seq = 2`,
    [
      { code: 'change-without-entry', ...at(2, 'a') },
      { code: 'entry-missing', ...at(2), found: '2' },
      { code: 'request-of-nothing', ...at(2), found: 'r2' },
    ],
  ],
  [
    'the end cut off',
    `delete from entry where seq > 1`,
    [
      { code: 'change-without-entry', ...at(2, 'a') },
      { code: 'change-without-entry', ...at(3, 'b') },
      { code: 'head-differs', ...at(1) },
      { code: 'request-of-nothing', ...at(2) },
      { code: 'request-of-nothing', ...at(3) },
    ],
  ],
  [
    'a change taken out',
    `delete from change where seq = 2`,
    [
      { code: 'changes-digest', ...at(2) },
      { code: 'state-differs', ...at(1, 'a'), found: 'version' },
      { code: 'state-differs', ...at(1, 'a'), found: 'body' },
      { code: 'state-differs', ...at(1, 'a'), found: 'hash' },
    ],
  ],
  [
    'a body in the ledger',
    `update change set after = '{"id":"a","name":"B"}' where seq = 2`,
    [
      { code: 'changes-digest', ...at(2) },
      { code: 'state-differs', ...at(2, 'a'), found: 'body' },
      { code: 'state-differs', ...at(2, 'a'), found: 'hash' },
    ],
  ],
  [
    'what is no body',
    `update change set after = '{"id": "b"}' where seq = 1 and id = 'b'`,
    [
      { code: 'change-body', ...at(1, 'b') },
      { code: 'changes-digest', ...at(1) },
      { code: 'before-hash', ...at(3, 'b') },
    ],
  ],
  [
    'what was there before',
    `update change set before_hash = null where seq = 2`,
    [
      { code: 'before-hash', ...at(2, 'a') },
      { code: 'changes-digest', ...at(2) },
    ],
  ],
  [
    'the order of changes',
    `update change set ord = 7 where seq = 1 and ord = 1`,
    [{ code: 'change-order', ...at(1, 'b'), found: '7', expected: '1' }],
  ],
  [
    'the state',
    `update entity set body = '{"id":"a","name":"B"}'`,
    [{ code: 'state-differs', ...at(2, 'a'), found: 'body' }],
  ],
  ['the state taken out', `delete from entity`, [{ code: 'state-missing', ...at(2, 'a') }]],
  [
    'the state added to',
    `insert into entity select plant, kind, 'c', version, body, hash from entity`,
    [{ code: 'state-extra', ...at(undefined, 'c') }],
  ],
  [
    'the state of what is gone',
    `insert into entity select plant, kind, 'b', 3, body, hash from entity`,
    [{ code: 'state-extra', ...at(undefined, 'b') }],
  ],
  ['the head', `update head set seq = 2`, [{ code: 'head-differs', ...at(3) }]],
  ['no head', `delete from head`, [{ code: 'chain-without-head', chain: 'works' }]],
  [
    'a head of nothing',
    `insert into head values ('other', 0, 'sha256:0')`,
    [{ code: 'head-differs', chain: 'other' }],
  ],
  [
    'rows of a chain nobody has',
    `insert into request values ('ghost', 'r', 1, 'sha256:0')`,
    [
      { code: 'chain-without-head', chain: 'ghost' },
      { code: 'request-of-nothing', chain: 'ghost', seq: 1, found: 'r' },
    ],
  ],
  [
    'a chain that no plant can have',
    `update head set plant = '../works'`,
    [
      { code: 'chain-name', chain: '../works' },
      { code: 'head-differs', chain: '../works' },
      { code: 'chain-without-head', chain: 'works' },
    ],
  ],
  ['a write without a name', `delete from request where seq = 2`, [{ code: 'request-missing', ...at(2) }]],
  [
    'a name of another write',
    `update request set seq = 3 where seq = 2`,
    [
      { code: 'request-digest', ...at(3), found: 'r2' },
      { code: 'request-missing', ...at(2) },
      { code: 'request-of-nothing', ...at(3) },
    ],
  ],
];

onEveryEngine('verify', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await engine.fresh());
    await small(database);
  });
  afterAll(async () => await remove());

  /** Does it, looks, and takes it back. */
  const after = async (work: (tx: Tx) => Promise<unknown>) => await tampered(database, work);

  test('has nothing to say of a record that nobody touched', async () => {
    const { chains, findings } = await database.snapshot(verifyRecord);
    expect(findings.list).toEqual([]);
    expect(chains).toMatchObject([{ chain: 'works', entries: 3, changes: 4, entities: 1, seq: 3 }]);
  });

  test.each(ALTERED)('finds %s altered, and says where', async (_, statement, expected) => {
    const { findings } = await after(async (tx) => await sql.raw(statement).execute(tx));
    expect(findings.list).toMatchObject(expected);
    expect(findings.list).toHaveLength(expected.length);
    expect(findings.total).toBe(expected.length);
  });

  test('keeps count of what it does not list', async () => {
    const { findings } = await after(async (tx) => {
      for (let i = 0; i < 3; i++) {
        const rows = Array.from({ length: 400 }, (_, j) => ({
          plant: 'works',
          kind: 'zone',
          id: `x${i}-${j}`,
          version: 1,
          body: '{}',
          hash: '',
        }));
        await tx.insertInto('entity').values(rows).execute();
      }
    });
    expect([findings.list.length, findings.total]).toEqual([1000, 1200]);
  });
});

onEveryEngine('files', (engine) => {
  test('are held against their hashes, and against who has them', async () => {
    const { database, remove } = await engine.fresh();
    const bytes = Buffer.from('seen on site');
    const id = hash('sha256', bytes, 'hex');
    const entity = { id, name: 'a.txt', size: bytes.length };
    await append(database, {
      plant: 'works',
      time: '2026-11-26T08:00:00.000Z',
      actor: 'a1',
      reason: 'seen on site',
      request: 'r1',
      first: true,
      changes: [{ kind: 'file', id, before: null, after: entity }],
      alongside: async (tx) => {
        await tx
          .insertInto('file')
          .values({ sha256: id, blob: 'b', size: bytes.length, added: '' })
          .execute();
        await tx.insertInto('file_chunk').values({ blob: 'b', ord: 0, added: '', hash: id, bytes }).execute();
      },
    });
    const after = async (statement: string) => {
      const { findings } = await tampered(database, async (tx) => await sql.raw(statement).execute(tx));
      return findings.list;
    };
    expect(await after('select 1')).toEqual([]);
    const file = { chain: null, kind: 'file', id };
    expect(await after('delete from file_chunk')).toEqual([{ code: 'file-damaged', ...file }]);
    expect(await after('update file_chunk set ord = 1')).toEqual([{ code: 'file-damaged', ...file }]);
    expect(await after('update file set size = size - 1')).toEqual([{ code: 'file-damaged', ...file }]);
    expect(await after('delete from file')).toEqual([
      { code: 'file-lost', chain: 'works', kind: 'file', id },
    ]);
    expect(await after(`insert into file select 'x', blob, size, added from file`)).toEqual([
      { code: 'file-unused', chain: null, kind: 'file', id: 'x' },
      { code: 'file-damaged', chain: null, kind: 'file', id: 'x' },
    ]);
    await remove();
  });
});

onEveryEngine('a record of random plants', (engine) => {
  test('verifies, every chain of it', async () => {
    const { database, remove } = await engine.fresh();
    const all = lives(['alpha', 'beta', 'gamma'], 1);
    await fill(database, all);
    const { chains, findings } = await database.snapshot(verifyRecord);
    expect(findings.list).toEqual([]);
    expect(chains.map(({ chain, entries }) => [chain, entries])).toEqual([
      ['@installation', 2],
      ...all.map(({ chain, edits }) => [chain, edits.length]),
    ]);
    await remove();
  });
});

test('what SQLite holds in a column of another kind is found, and ends nothing', async () => {
  const { database, remove } = await SQLITE.fresh();
  await small(database);
  for (const [statement, found] of [
    [`update change set after = cast(after as blob) where seq = 2`, 'change.after'],
    [`update entry set seq = 'x' where seq = 3`, 'entry.seq'],
    [`update entry set reason = x'37' where seq = 3`, 'entry.reason'],
    [`update entity set version = 2.5`, 'entity.version'],
    [`update entity set kind = cast(kind as blob)`, 'entity.kind'],
    [`update request set seq = 'x' where seq = 2`, 'request.seq'],
    [`update head set plant = x'00'`, 'head.plant'],
  ] as const) {
    const { findings } = await tampered(database, async (tx) => await sql.raw(statement).execute(tx));
    expect(
      findings.list.some((each) => each.code === 'row-form' && each.found === found),
      statement,
    ).toBe(true);
  }
  const huge = await tampered(
    database,
    async (tx) => await sql.raw('update entry set seq = 9223372036854775807 where seq = 3').execute(tx),
  );
  expect(huge.findings.list).toMatchObject([{ code: 'unreadable', chain: null }]);
  await remove();
});
