import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addFile, type Brought } from '../../app/record/files/add.ts';
import { openFile } from '../../app/record/files/read.ts';
import { purgeFile } from '../../app/record/files/purge.ts';
import { sweepFiles } from '../../app/record/files/sweep.ts';
import type { Database } from '../../db/database.ts';
import { CHUNK, FileDamaged } from '../../db/files/store.ts';
import { append } from '../../db/ledger/append.ts';
import { historyOf } from '../../db/ledger/read.ts';
import { onEveryEngine } from './engines.ts';

const TIME = '2026-11-26T08:00:00.000Z';
const LATER = '2026-11-27T08:00:00.000Z';
const LIMITS = { file: 3 * CHUNK, plant: 5 * CHUNK };

/** Bytes that differ everywhere, so that chunks in a wrong order would show. */
function bytes(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(length / 4));
  for (let i = 0; i < words.length; i++) words[i] = Math.imul(i + seed, 0x9e3779b1);
  return new Uint8Array(words.buffer, 0, length);
}

async function* pieces(all: Uint8Array, length = 65_537): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < all.length; at += length) yield all.subarray(at, at + length);
}

function sha256(all: Uint8Array): string {
  return createHash('sha256').update(all).digest('hex');
}

onEveryEngine('files', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  let requests = 0;
  beforeEach(async () => {
    ({ database, remove } = await engine.fresh());
    for (const plant of ['works', 'mill']) {
      const head = { kind: 'plant', id: plant, before: null, after: { id: plant } };
      await append(database, { ...WHO, plant, request: 'create', changes: [head], first: true });
    }
  });
  afterEach(async () => await remove());

  const WHO = { time: TIME, actor: 'a1', reason: 'from the site' };
  const brought = (all: Uint8Array, more: Partial<Brought> = {}): Brought => {
    const request = `f${requests++}`;
    return { plant: 'works', name: '../../etc/passwd', source: pieces(all), request, ...WHO, ...more };
  };
  const read = async (plant: string, id: string) => {
    const opened = await openFile(database.reading, plant, id);
    if (opened.outcome !== 'opened') return opened.outcome;
    return sha256(Buffer.concat(await Array.fromAsync(opened.bytes)));
  };
  const chunks = async () =>
    await database.reading.selectFrom('file_chunk').select(['blob', 'ord']).execute();

  test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK + 17])(
    '%i bytes come back as they were',
    async (length) => {
      const all = bytes(length);
      const added = await addFile(database, brought(all), LIMITS);
      expect(added).toEqual({ outcome: 'added', sha256: sha256(all), size: length, again: false });
      expect(await read('works', sha256(all))).toBe(sha256(all));
      expect(await chunks()).toHaveLength(Math.ceil(length / CHUNK));
    },
  );

  test('the same bytes are kept once, for one plant and for two', async () => {
    const all = bytes(1000);
    await addFile(database, brought(all), LIMITS);
    expect(await addFile(database, brought(all), LIMITS)).toMatchObject({ again: true });
    expect(await addFile(database, brought(all, { plant: 'mill' }), LIMITS)).toMatchObject({ again: false });
    expect(await chunks()).toHaveLength(1);
    expect(await read('mill', sha256(all))).toBe(sha256(all));
  });

  test("a foreign plant's file is not there, whoever knows its hash", async () => {
    const all = bytes(1000);
    await addFile(database, brought(all), LIMITS);
    expect(await read('mill', sha256(all))).toBe('not-there');
  });

  test('too large a file is refused at the limit and leaves nothing', async () => {
    const added = await addFile(database, brought(bytes(LIMITS.file + 1)), LIMITS);
    expect(added).toEqual({ outcome: 'too-large', most: LIMITS.file });
    expect(await chunks()).toEqual([]);
    expect(await addFile(database, brought(bytes(LIMITS.file)), LIMITS)).toMatchObject({ outcome: 'added' });
  });

  test('a plant has a quota, and what was purged takes none of it', async () => {
    const first = bytes(LIMITS.file);
    await addFile(database, brought(first), LIMITS);
    const second = bytes(LIMITS.file, 2);
    const refused = { outcome: 'over-quota', most: LIMITS.plant, used: LIMITS.file };
    expect(await addFile(database, brought(second), LIMITS)).toEqual(refused);
    expect(await addFile(database, brought(second, { plant: 'mill' }), LIMITS)).toMatchObject({
      again: false,
    });
    await purgeFile(database, { plant: 'works', sha256: sha256(first), request: 'p', ...WHO });
    expect(await addFile(database, brought(second), LIMITS)).toMatchObject({ outcome: 'added' });
  });

  test('two at once cannot pass the quota together', async () => {
    const both = [bytes(LIMITS.file), bytes(LIMITS.file, 2)].map((all) =>
      addFile(database, brought(all), LIMITS),
    );
    expect((await Promise.all(both)).map(({ outcome }) => outcome).toSorted()).toEqual([
      'added',
      'over-quota',
    ]);
    expect(await chunks()).toHaveLength(3);
  });

  test('a source that breaks off leaves nothing', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes(CHUNK + 5);
      throw new Error('the line went dead');
    };
    await expect(addFile(database, brought(bytes(0), { source: broken() }), LIMITS)).rejects.toThrow(
      'went dead',
    );
    expect(await chunks()).toEqual([]);
  });

  test('purged: the bytes are gone, the hash, who did it and why are not', async () => {
    const all = bytes(1000);
    await addFile(database, brought(all), LIMITS);
    await addFile(database, brought(all, { plant: 'mill' }), LIMITS);
    const id = sha256(all);
    const purge = {
      plant: 'works',
      sha256: id,
      request: 'p',
      ...WHO,
      actor: 'a2',
      reason: 'asked by the person shown',
    };
    expect(await purgeFile(database, purge)).toMatchObject({ outcome: 'written' });
    expect(await read('works', id)).toBe('purged');
    expect(await read('mill', id)).toBe(id);
    await purgeFile(database, { ...purge, plant: 'mill' });
    expect(await chunks()).toEqual([]);
    expect(await purgeFile(database, { ...purge, request: 'p2' })).toEqual({ outcome: 'purged-before' });
    const history = await historyOf(
      database.reading,
      { plant: 'works', kind: 'file', id },
      { before: null, limit: 100 },
    );
    expect(history[0]).toMatchObject({ actor: 'a2', reason: 'asked by the person shown' });
    expect(await addFile(database, brought(all), LIMITS)).toMatchObject({ again: false });
    expect(await read('works', id)).toBe(id);
  });

  test('damage is found before it is given out, wherever it is', async () => {
    const all = bytes(2 * CHUNK + 17);
    await addFile(database, brought(all), LIMITS);
    const other = bytes(17, 3);
    await database.write(
      async (tx) => await tx.updateTable('file_chunk').set({ bytes: other }).where('ord', '=', 2).execute(),
    );
    await expect(read('works', sha256(all))).rejects.toThrow(FileDamaged);
    await database.write(
      async (tx) =>
        await tx
          .updateTable('file_chunk')
          .set({ hash: sha256(other) })
          .where('ord', '=', 2)
          .execute(),
    );
    await expect(read('works', sha256(all))).rejects.toThrow('the whole is another');
    await database.write(async (tx) => await tx.deleteFrom('file_chunk').where('ord', '=', 1).execute());
    await expect(read('works', sha256(all))).rejects.toThrow('chunk 1 is not there');
  });

  test('what was broken off is swept once it is old enough, and nothing else', async () => {
    const all = bytes(1000);
    await addFile(database, brought(all), LIMITS);
    const row = { blob: 'broken', ord: 0, added: TIME, hash: '', bytes: bytes(3) };
    await database.write(async (tx) => await tx.insertInto('file_chunk').values(row).execute());
    expect(await sweepFiles(database, TIME)).toBe(0);
    expect(await sweepFiles(database, LATER)).toBe(1);
    expect(await read('works', sha256(all))).toBe(sha256(all));
  });
});
