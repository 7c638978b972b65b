import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp, restore } from '../../app/record/backup.ts';
import { drill } from '../../app/record/drill.ts';
import { BackupFault } from '../../db/backup/fault.ts';
import { openBackupFile } from '../../db/backup/file.ts';
import { append } from '../../db/ledger/append.ts';
import type { Database } from '../../db/database.ts';
import { verifyRecord } from '../../db/verify/verify.ts';
import { engines, onEveryEngine, SQLITE } from './engines.ts';
import { fill, lives } from './filled.ts';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const BYTES = Buffer.from([0, 255, 10, 13]);
const FILE = sha256Hex(Buffer.concat(Array.from({ length: 6 }, () => BYTES)));

/** Text that engines sort and store differently where one is careless. */
async function strange(database: Database): Promise<void> {
  const ids = ['é', '\ue000', '\u{10000}', 'z', 'Z', '"\\\u0001\u2028'];
  const changes = ids.map((id) => ({
    kind: 'thing',
    id,
    before: null,
    after: { id, list: [1, 0.5, -1e21, null] },
  }));
  const file = { id: FILE, name: 'a.bin', size: 24 };
  await append(database, {
    plant: 'strange',
    request: 'r',
    time: '2026-11-26T08:00:00.000Z',
    actor: 'a',
    reason: '\u{1f600}',
    first: true,
    changes: [...changes, { kind: 'file', id: FILE, before: null, after: file }],
  });
  await database.write(async (tx) => {
    await tx
      .insertInto('actor')
      .values([
        { id: 'a', name: 'Å' },
        { id: 'b', name: null },
      ])
      .execute();
    await tx.insertInto('file').values({ sha256: FILE, blob: 'b', size: 24, added: '2026' }).execute();
    const chunk = { blob: 'b', added: '2026', hash: sha256Hex(BYTES), bytes: BYTES };
    const chunks = [0, 1, 2, 3, 4, 5].map((ord) => ({ ...chunk, ord }));
    await tx.insertInto('file_chunk').values(chunks).execute();
  });
}

onEveryEngine('a backup', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  const path = join(folder, engine.name);
  beforeAll(async () => {
    ({ database, remove } = await engine.fresh());
    await fill(database, lives(['alpha', 'beta'], 3));
    await strange(database);
    await backUp(database, path);
  });
  afterAll(async () => await remove());

  test.each(engines().map((each) => [each.name, each] as const))(
    'is restored on %s to the same record, whose backup is the same to the byte',
    async (_, other) => {
      const into = await other.fresh();
      const { chains } = await restore(into.database, path, null);
      expect(chains).toEqual((await database.snapshot(verifyRecord)).chains);
      const again = join(folder, `again of ${engine.name} on ${other.name}`);
      await backUp(into.database, again);
      expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
      await into.remove();
    },
  );

  test('is one moment, while others write', async () => {
    const moment = join(folder, `moment of ${engine.name}`);
    let written = 0;
    const writing = (async () => {
      for (; written < 20; written++) {
        const changes = [{ kind: 'zone', id: `w${written}`, before: null, after: { id: `w${written}` } }];
        const entry = { time: '2026-11-26T09:00:00.000Z', actor: 'a', reason: 'meanwhile', changes };
        await append(database, { plant: 'strange', request: `w${written}`, ...entry });
      }
    })();
    await backUp(database, moment);
    await writing;
    const into = await SQLITE.fresh();
    await restore(into.database, moment, null);
    await into.remove();
  });

  test('is for its maker alone, and leaves nothing else behind', () => {
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('is never written over anything', async () => {
    await expect(backUp(database, path)).rejects.toMatchObject({ code: 'backup-there' });
  });

  test('goes into no record that holds anything', async () => {
    await expect(restore(database, path, null)).rejects.toMatchObject({ code: 'record-not-empty' });
  });

  test('of a record that was altered is not restored, and what is wrong is said', async () => {
    const other = await engine.fresh();
    await fill(other.database, []);
    await other.database.write(async (tx) => await sql`update entity set version = 1`.execute(tx));
    const altered = join(folder, `altered of ${engine.name}`);
    await backUp(other.database, altered);
    const into = await engine.fresh();
    await expect(restore(into.database, altered, null)).rejects.toMatchObject({
      report: { findings: [{ code: 'state-differs', chain: '@installation', id: 'keep' }] },
    });
    expect(await into.database.reading.selectFrom('entry').selectAll().execute()).toEqual([]);
    await other.remove();
    await into.remove();
  });

  test('can be tried out', async () => {
    expect(await drill(database)).toMatchObject({ equal: true, chains: 4 });
  });
});

describe('a hostile backup', () => {
  let into: Awaited<ReturnType<typeof SQLITE.fresh>>;
  let whole: Buffer;
  const path = join(folder, 'hostile');
  beforeAll(async () => {
    into = await SQLITE.fresh();
    const from = await SQLITE.fresh();
    await fill(from.database, []);
    await strange(from.database);
    const made = join(folder, 'small');
    await backUp(from.database, made);
    whole = readFileSync(made);
    await from.remove();
  });
  afterAll(async () => await into.remove());

  const refused = async (bytes: Uint8Array) => {
    writeFileSync(path, bytes);
    let code = 'restored';
    try {
      await restore(into.database, path, null);
    } catch (error) {
      ({ code } = error as { code: string });
    }
    const left = await into.database.reading.selectFrom('setting').selectAll().execute();
    expect(left).toEqual([]);
    return code;
  };
  /** Packs these lines as somebody would who knows the form. */
  const packed = (text: string, more: { lines?: number; bytes?: number; behind?: string } = {}) => {
    const lines = more.lines ?? text.split('\n').length - 1;
    const bytes = more.bytes ?? Buffer.byteLength(text);
    const head = Buffer.concat([
      Buffer.from('bulkhead-backup@1\n'),
      gzipSync(text),
      Buffer.from(`${more.behind ?? ''}\nlines ${lines} bytes ${bytes}\n`),
    ]);
    return Buffer.concat([head, Buffer.from(`sha256:${createHash('sha256').update(head).digest('hex')}\n`)]);
  };
  const text = () => gunzipSync(whole.subarray(18, whole.lastIndexOf('\nlines '))).toString();

  test('cut at any length is refused', () => {
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(path, whole.subarray(0, length));
      expect(() => openBackupFile(path), `${length}`).toThrow(BackupFault);
    }
  });

  test('that is foreign, newer, doubled or added to is refused', async () => {
    expect(await refused(Buffer.from('PK\u0003\u0004'))).toBe('backup-foreign');
    expect(await refused(gzipSync('bulkhead-backup@1\n'))).toBe('backup-foreign');
    expect(await refused(Buffer.from(whole.toString('latin1').replace('@1', '@2'), 'latin1'))).toBe(
      'backup-newer',
    );
    expect(await refused(Buffer.concat([whole, whole]))).toBe('backup-altered');
    expect(await refused(Buffer.concat([whole, Buffer.from('\n')]))).toBe('backup-cut');
  });

  test('that says of itself what is not so is refused', async () => {
    const lines = text().split('\n');
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    const without = (n: number) => lines.toSpliced(n, 1).join('\n');
    const instead = (n: number, line: string) => lines.with(n, line).join('\n');
    const entity = at('["strange","thing"');
    const head = at('{"table":"head"}') + 1;
    const line = 'backup-line';
    expect(await refused(packed(text(), { lines: 3 }))).toBe(line);
    expect(await refused(packed(text(), { bytes: 10 }))).toBe('backup-too-large');
    expect(await refused(packed(text(), { bytes: 9e14 }))).toBe('backup-too-large');
    expect(await refused(packed(text(), { behind: 'more' }))).toBe(line);
    expect(await refused(packed(''))).toBe(line);
    expect(await refused(packed(without(0)))).toBe(line);
    expect(await refused(packed(without(entity)))).toBe(line);
    expect(await refused(packed(without(lines.length - 2)))).toBe(line);
    expect(await refused(packed(`${text()}[]\n`))).toBe(line);
    expect(await refused(packed(lines.toSpliced(entity, 0, lines[entity] ?? '').join('\n')))).toBe(line);
    for (const row of [
      '[]',
      '["@installation"]',
      '["@installation","2","x"]',
      '["@installation",2,{"__proto__":1}]',
      '["@installation",-0,"x"]',
      '["@installation",2.5,"x"]',
      '["@installation",1e99,"x"]',
      '["a\\u0000b",2,"x"]',
      '["a\\ud800b",2,"x"]',
      '[ "@installation",2,"x"]',
      '{"__proto__":{}}',
      '{"table":"entry"}',
      'null',
      '[[[[[[',
      '',
    ]) {
      expect(await refused(packed(instead(head, row))), row).toBe(line);
    }
    expect(await refused(packed(instead(at('["b",0'), '["b",0,"2026","h","x"]')))).toBe(line);
  });

  test('that unpacks to far more than it says, or to one endless line, ends early', async () => {
    const bomb = packed('a'.repeat(1 << 23));
    expect(await refused(packed('a'.repeat(1 << 23), { bytes: 1 << 20 }))).toBe('backup-too-large');
    writeFileSync(path, bomb);
    const opened = openBackupFile(path);
    await expect(Array.fromAsync(opened.lines(1 << 20))).rejects.toMatchObject({ code: 'backup-too-large' });
    opened.close();
  });

  test('that a person who knows the form put together is refused by what it says', async () => {
    const altered = text().replace('"one year\\', '"two year\\');
    expect(altered).not.toBe(text());
    writeFileSync(path, packed(altered));
    await expect(restore(into.database, path, null)).rejects.toMatchObject({ code: 'backup-unsound' });
  });

  test('larger than what is free is refused before it is unpacked', async () => {
    writeFileSync(path, whole);
    await expect(restore(into.database, path, 10)).rejects.toMatchObject({ code: 'restore-no-room' });
  });
});
