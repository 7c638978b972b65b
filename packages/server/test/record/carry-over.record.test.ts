/** SQLite's log after much was written: carried over into the database by another thread, and used again from its start. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { append } from '../../db/ledger/append.ts';
import { carrierOf } from '../../db/sqlite/carry-over.ts';
import { openSqlite } from '../../db/sqlite/open.ts';

/** Longer than what SQLite's log may be: 1,000 pages of 4 kB. */
const TEXT = 'x'.repeat(5_000_000);

let folder: string;
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-log-'));
  database = await openSqlite(folder);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function write(seq: number): Promise<void> {
  const after = { id: `a${seq}`, text: TEXT };
  const said = {
    plant: 'works',
    request: `r${seq}`,
    time: '2026-11-26T08:00:00.000Z',
    actor: 'a1',
    reason: 'more',
  };
  const changes = [{ kind: 'asset', id: after.id, before: null, after }];
  const { outcome } = await append(database, {
    ...said,
    changes,
    ...(seq === 1 ? { first: true as const } : {}),
  });
  expect(outcome).toBe('written');
}

/** Bytes of the log, which never shrinks while the record is open. */
const logSize = (): number => statSync(join(folder, 'record.sqlite-wal')).size;

test('the log does not grow with the number of writes', async () => {
  await write(1);
  await write(2);
  const long = logSize();
  for (const seq of [3, 4, 5]) await write(seq);
  expect(logSize()).toBeLessThan(long * 1.5);
});

test('a reader of what was before keeps it long; when the reader is done it is used again', async () => {
  await write(1);
  const reader = new DatabaseSync(join(folder, 'record.sqlite'), { readOnly: true });
  reader.exec('begin; select * from head');
  for (const seq of [2, 3]) await write(seq);
  reader.close();
  await write(4);
  const long = logSize();
  await write(5);
  expect(logSize()).toBe(long);
});

test('what is carried over is in the database alone, before the record is closed', async () => {
  await write(1);
  // Waits for its turn, which comes when the log was carried over.
  await database.write(async (tx) => await tx.selectFrom('head').selectAll().execute());
  rmSync(join(folder, 'record.sqlite-wal'));
  const bare = new DatabaseSync(join(folder, 'record.sqlite'), { readOnly: true });
  expect(bare.prepare('select count(*) as n from entity').get()).toMatchObject({ n: 1 });
  bare.close();
});

test.each([
  ['ends', 'process.exit(0)', false],
  ['throws', 'throw new Error("no memory")', false],
  ['is ended', 'setInterval(() => undefined, 1000)', true],
])('whoever waits for a thread that %s without an answer is told', async (_, program, end) => {
  const carrier = carrierOf('', new URL(`data:text/javascript,${encodeURIComponent(program)}`));
  const carried = expect(carrier.carryOver()).rejects.toThrow(/ended without an answer|no memory/);
  if (end) await carrier.end();
  await carried;
  // The next log gets a thread of its own.
  const again = expect(carrier.carryOver()).rejects.toThrow(/ended without an answer|no memory/);
  await carrier.end();
  await again;
});
