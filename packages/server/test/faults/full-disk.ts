/** A file system of 64 MB filled to the last page, and emptied again. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../db/database.ts';
import { RecordFull } from '../../db/failures.ts';
import { append } from '../../db/ledger/append.ts';
import { currentState } from '../../db/ledger/read.ts';
import { openSqlite } from '../../db/sqlite/open.ts';
import { bareRows, folded, nothingYet } from './bare-ledger.ts';
import { PLANT } from './load.ts';

export interface FullDiskFigures {
  readonly acknowledged: number;
  readonly refused: number;
  /** Entities that could be read while the disk was full. */
  readonly readWhileFull: number;
}

/** Bytes that are given back. */
const SPARE = 24 * 1024 * 1024;
const CHANGES = 500;
const TEXT = 'x'.repeat(4_000);

/** @returns null where nothing may be mounted */
export async function fullDisk(): Promise<FullDiskFigures | null> {
  const mount = mkdtempSync(join(tmpdir(), 'bulkhead-full-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', mount]).status !== 0) {
    rmdirSync(mount);
    return null;
  }
  try {
    return await filled(mount);
  } finally {
    spawnSync('umount', [mount]);
    rmdirSync(mount);
  }
}

async function filled(mount: string): Promise<FullDiskFigures> {
  const folder = join(mount, 'record');
  const spare = join(mount, 'spare');
  writeFileSync(spare, Buffer.alloc(SPARE));
  let database = await openSqlite(folder);
  const hashes: string[] = [];
  while (await wrote(database, hashes));
  // Refused again, and what is there is still served, by the process that filled it and by a new one.
  if (await wrote(database, hashes)) throw new Error('a full disk took a write');
  const readWhileFull = await readable(database);
  await database.close();
  database = await openSqlite(folder);
  if ((await readable(database)) !== readWhileFull) throw new Error('another process reads something else');
  rmSync(spare);
  if (!(await wrote(database, hashes))) throw new Error('refused with space enough');
  await database.close();
  const rows = await bareRows({ engine: 'sqlite', folder }, PLANT, 0);
  folded(nothingYet(), PLANT, rows);
  const there = rows.entries.map(({ hash }) => hash);
  if (JSON.stringify(there) !== JSON.stringify(hashes)) throw new Error('acknowledged and missing');
  return { acknowledged: hashes.length, refused: 2, readWhileFull };
}

/** @returns whether it was acknowledged @throws on any other refusal than that of a full disk */
async function wrote(database: Database, hashes: string[]): Promise<boolean> {
  const seq = hashes.length + 1;
  const changes = Array.from({ length: CHANGES }, (_, i) => {
    const id = `a${seq}-${i}`;
    return { kind: 'asset', id, before: null, after: { id, text: TEXT } };
  });
  const said = {
    plant: PLANT,
    request: `r${seq}`,
    time: '2026-11-26T08:00:00.000Z',
    actor: 'a1',
    reason: 'more',
  };
  try {
    const answer = await append(database, {
      ...said,
      changes,
      ...(seq === 1 ? { first: true as const } : {}),
    });
    if (answer.outcome !== 'written') throw new Error(answer.outcome);
    hashes.push(answer.hash);
    return true;
  } catch (error) {
    if (error instanceof RecordFull) return false;
    throw error;
  }
}

async function readable(database: Database): Promise<number> {
  const now = (await Array.fromAsync(currentState(database.reading, PLANT))).flat().length;
  const moment = await database.snapshot(
    async (tx) => (await Array.fromAsync(currentState(tx, PLANT))).flat().length,
  );
  if (now !== moment) throw new Error(`${now} and ${moment} entities`);
  return now;
}
