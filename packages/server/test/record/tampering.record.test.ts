/** Whatever is altered past the one way of writing is found, in the database and in a backup. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp, restore } from '../../app/record/backup.ts';
import { FolderError } from '../../app/folder-error.ts';
import { BackupFault } from '../../db/backup/fault.ts';
import { openBackupFile } from '../../db/backup/file.ts';
import type { Database } from '../../db/database.ts';
import { snapshotOf, tamper, type Draw, type Snapshot } from './arbitrary-tampering.ts';
import { onEveryEngine, SQLITE } from './engines.ts';
import { fill, lives } from './filled.ts';
import { tampered } from './tampered.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 15);

const draws: fc.Arbitrary<Draw> = fc.record({
  what: fc.constantFrom('value', 'value', 'value', 'delete', 'insert', 'swap', 'cut'),
  picks: fc.array(fc.nat({ max: 1 << 20 }), { minLength: 5, maxLength: 5 }),
});

onEveryEngine('a ledger', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  let rows: Snapshot;
  beforeAll(async () => {
    ({ database, remove } = await engine.fresh());
    await fill(database, lives(['alpha', 'beta'], 9));
    rows = await snapshotOf(database);
  });
  afterAll(async () => await remove());

  test('that was altered does not verify', async () => {
    const seen = new Set<string>();
    let found = 0;
    await fc.assert(
      fc.asyncProperty(draws, async (draw) => {
        let done: string | null = null;
        const { findings } = await tampered(database, async (tx) => {
          done = await tamper(tx, rows, draw);
        });
        fc.pre(done !== null);
        expect(findings.total, String(done)).toBeGreaterThan(0);
        found++;
        for (const { code } of findings.list) seen.add(code);
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThanOrEqual(RUNS);
    expect(seen.size).toBeGreaterThan(5);
  });
});

interface Cut {
  readonly what: 'flip' | 'delete' | 'swap' | 'insert' | 'cut' | 'twice';
  readonly a: number;
  readonly b: number;
  readonly bit: number;
}

const cuts: fc.Arbitrary<Cut> = fc.record({
  what: fc.constantFrom('flip', 'delete', 'swap', 'insert', 'cut', 'twice'),
  a: fc.nat({ max: 1 << 24 }),
  b: fc.nat({ max: 1 << 24 }),
  bit: fc.nat({ max: 7 }),
});

/** Other bytes, or the same ones where the draw comes to nothing. */
function altered(bytes: Buffer, { what, a, b, bit }: Cut): Buffer {
  const [from, to] = [a % bytes.length, b % bytes.length].toSorted((x, y) => x - y) as [number, number];
  const end = from + 1 + (b % 40);
  if (what === 'cut') return bytes.subarray(0, from);
  if (what === 'delete') return Buffer.concat([bytes.subarray(0, from), bytes.subarray(end)]);
  if (what === 'insert')
    return Buffer.concat([bytes.subarray(0, from), Buffer.of(b % 256), bytes.subarray(from)]);
  if (what === 'twice') return Buffer.concat([bytes.subarray(0, end), bytes.subarray(from)]);
  const other = Buffer.from(bytes);
  if (what === 'flip') other[from] = (other[from] as number) ^ (1 << bit);
  else [other[from], other[to]] = [bytes[to] as number, bytes[from] as number];
  return other;
}

describe('a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-tampering-'));
  const path = join(folder, 'altered');
  let whole: Buffer;
  let into: Awaited<ReturnType<typeof SQLITE.fresh>>;
  beforeAll(async () => {
    into = await SQLITE.fresh();
    const from = await SQLITE.fresh();
    await fill(from.database, lives(['alpha'], 5));
    await backUp(from.database, join(folder, 'whole'));
    whole = readFileSync(join(folder, 'whole'));
    await from.remove();
  });
  afterAll(async () => {
    await into.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test('of which any byte was altered is refused before it is unpacked', () => {
    fc.assert(
      fc.property(cuts, (cut) => {
        const bytes = altered(whole, cut);
        fc.pre(!bytes.equals(whole));
        writeFileSync(path, bytes);
        expect(() => openBackupFile(path)).toThrow(BackupFault);
      }),
      { numRuns: RUNS },
    );
  });

  test('whose ledger was altered by somebody who knows the form, and closed again, is refused whole', async () => {
    const text = gunzipSync(whole.subarray(18, whole.lastIndexOf('\nlines ')));
    const start = text.indexOf('{"table":"head"}');
    const end = text.indexOf('{"table":"request"}');
    await fc.assert(
      fc.asyncProperty(cuts, async (cut) => {
        const inside = altered(text.subarray(start, end), cut);
        const other = Buffer.concat([text.subarray(0, start), inside, text.subarray(end)]);
        fc.pre(!other.equals(text));
        writeFileSync(path, closed(other));
        await expect(restore(into.database, path, null)).rejects.toThrow(FolderError);
        expect(await into.database.reading.selectFrom('head').selectAll().execute()).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

function closed(text: Buffer): Buffer {
  const lines = text.toString('latin1').split('\n').length - 1;
  const magic = Buffer.from('bulkhead-backup@1\n');
  const head = Buffer.concat([magic, gzipSync(text), Buffer.from(`\nlines ${lines} bytes ${text.length}\n`)]);
  return Buffer.concat([head, Buffer.from(`sha256:${createHash('sha256').update(head).digest('hex')}\n`)]);
}
