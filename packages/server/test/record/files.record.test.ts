import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { addFile, type AddAsked } from '../../app/record/files/add.ts';
import { listFiles } from '../../app/record/files/list.ts';
import { openFile } from '../../app/record/files/read.ts';
import { purgeFile } from '../../app/record/files/purge.ts';
import { sweepFiles } from '../../app/record/files/sweep.ts';
import { storedPlant } from '../../app/record/stored-plant.ts';
import { CHUNK } from '../../db/files/store.ts';
import { historyOf } from '../../db/ledger/read.ts';
import { verifyRecord } from '../../db/verify/verify.ts';
import { onEveryEngine } from './engines.ts';
import { folderWith, imported, recordOf, removeFolders } from './use-cases.ts';

const TIME = '2026-11-26T08:00:00.000Z';
const LATER = '2026-11-27T08:00:00.000Z';
const LIMITS = { file: 3 * CHUNK, plant: 5 * CHUNK };
const WHO = { actor: 'a1', reason: 'from the site' };

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

function brought(all: Uint8Array, more: Partial<AddAsked> = {}, name = 'accounts.csv'): AddAsked {
  const source = { name, size: null, bytes: pieces(all) };
  return { plant: 'works', source, cite: null, ...WHO, ...more };
}

function plantText(id: string): string {
  return `schema: bulkhead/plant@1
id: ${id}
name: ${id}
catalogs: [62443-3-3@2013]
evidence:
  - { id: e-1, title: Accounts, kind: implementation, places: [site] }
  - { id: e-2, title: Log, kind: implementation, places: [site], file: evidence/log.txt, sha256: ${sha256(bytes(9))} }
`;
}

removeFolders();

onEveryEngine('files', (engine) => {
  const record = recordOf(engine);
  beforeEach(async () => {
    for (const plant of ['works', 'mill'])
      await imported(record(), folderWith({ 'plant.yaml': plantText(plant) }));
  });

  const read = async (plant: string, hash: string, seq: number | null = null) => {
    const opened = await openFile(record(), { plant, seq }, hash);
    return sha256(Buffer.concat(await Array.fromAsync(opened.bytes)));
  };
  const chunks = async () =>
    await record().database.reading.selectFrom('file_chunk').select(['blob', 'ord']).execute();

  test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK + 17])(
    '%i bytes come back as they were',
    async (length) => {
      const all = bytes(length);
      const added = await addFile(record(), brought(all), LIMITS);
      const file = { id: sha256(all), name: 'accounts.csv', size: length };
      expect(added).toEqual({ file, again: false, cited: false, seq: 2 });
      expect(await read('works', sha256(all))).toBe(sha256(all));
      expect(await chunks()).toHaveLength(Math.ceil(length / CHUNK));
    },
  );

  test('the same bytes are kept once, for one plant and for two', async () => {
    const all = bytes(1000);
    await addFile(record(), brought(all), LIMITS);
    expect(await addFile(record(), brought(all), LIMITS)).toMatchObject({ again: true, seq: null });
    expect(await addFile(record(), brought(all, { plant: 'mill' }), LIMITS)).toMatchObject({ again: false });
    expect(await chunks()).toHaveLength(1);
    expect(await read('mill', sha256(all))).toBe(sha256(all));
  });

  test("a foreign plant's file is not there, whoever knows its hash", async () => {
    const all = bytes(1000);
    await addFile(record(), brought(all), LIMITS);
    await expect(read('mill', sha256(all))).rejects.toMatchObject({ code: 'record-no-file' });
  });

  test('the evidence it is for states the hash from the same entry on', async () => {
    const all = bytes(1000);
    const id = sha256(all);
    const cite = { evidence: 'e-1', replace: false };
    expect(await addFile(record(), brought(all, { cite }), LIMITS)).toMatchObject({ cited: true, seq: 2 });
    const { plant, seq } = await storedPlant(record(), { plant: 'works', seq: null });
    expect(plant.evidence[0]).toMatchObject({ id: 'e-1', file: 'accounts.csv', sha256: id });
    expect(seq).toBe(2);
    expect(await addFile(record(), brought(all, { cite }), LIMITS)).toMatchObject({ again: true, seq: null });
    // What the plant has already only comes to be cited.
    const other = { evidence: 'e-2', replace: true };
    const cited = await addFile(record(), brought(all, { cite: other }), LIMITS);
    expect(cited).toMatchObject({ again: true, cited: true, seq: 3 });
    const { plant: now } = await storedPlant(record(), { plant: 'works', seq: null });
    expect(now.evidence[1]).toMatchObject({ file: 'evidence/log.txt', sha256: id });
    expect(await chunks()).toHaveLength(1);
  });

  test('evidence that states another hash keeps it, and evidence nobody knows is told before a byte is read', async () => {
    const all = bytes(1000);
    const e2 = { evidence: 'e-2', replace: false };
    await expect(addFile(record(), brought(all, { cite: e2 }), LIMITS)).rejects.toMatchObject({
      code: 'file-other-hash',
      params: { id: 'e-2', expected: sha256(bytes(9)), found: sha256(all) },
    });
    expect(await chunks()).toEqual([]);
    const source = { name: 'a', size: 1, bytes: unreadable() };
    const none = { evidence: 'e-3', replace: false };
    await expect(addFile(record(), brought(all, { cite: none, source }), LIMITS)).rejects.toMatchObject({
      code: 'record-no-evidence',
      params: { found: 'e-3', plant: 'works' },
    });
    await expect(addFile(record(), brought(all, { plant: 'wroks', source }), LIMITS)).rejects.toMatchObject({
      code: 'record-no-plant',
    });
  });

  test('a list tells what cites a file, what became of it, and evidence of which there is none', async () => {
    const all = bytes(1000);
    const id = sha256(all);
    await addFile(record(), brought(all, { cite: { evidence: 'e-1', replace: false } }), LIMITS);
    await addFile(record(), brought(bytes(7), {}, 'Alarms.csv'), LIMITS);
    await purgeFile(record(), { plant: 'works', hash: id.slice(0, 8), ...WHO, reason: 'asked for' });
    const now = await listFiles(record(), { plant: 'works', seq: null });
    expect(now).toMatchObject({ seq: 4, used: 7 });
    expect(now.files.map(({ name }) => name)).toEqual(['Alarms.csv', 'accounts.csv']);
    expect(now.files[1]).toMatchObject({ evidence: ['e-1'], purged: { seq: 4, reason: 'asked for' } });
    expect(now.unkept).toEqual([{ evidence: 'e-2', file: 'evidence/log.txt', sha256: sha256(bytes(9)) }]);
    const then = await listFiles(record(), { plant: 'works', seq: 2 });
    expect(then).toMatchObject({ seq: 2, used: 1000, files: [{ brought: { seq: 2 }, purged: { seq: 4 } }] });
    expect(then.files).toHaveLength(1);
  });

  test('at an earlier moment what came later is not there, and what was purged since is gone', async () => {
    const [one, two] = [bytes(1000), bytes(1000, 2)];
    await addFile(record(), brought(one), LIMITS);
    await addFile(record(), brought(two), LIMITS);
    expect(await read('works', sha256(one), 2)).toBe(sha256(one));
    await expect(read('works', sha256(two), 2)).rejects.toMatchObject({
      code: 'record-no-file',
      params: { plant: 'works@2' },
    });
    await purgeFile(record(), { plant: 'works', hash: sha256(one), ...WHO, reason: 'asked for' });
    for (const seq of [2, null])
      await expect(read('works', sha256(one), seq)).rejects.toMatchObject({
        code: 'file-purged',
        params: { seq: '4', reason: 'asked for' },
      });
  });

  test('too large a file is refused at the limit and leaves nothing; one that says so before it is read', async () => {
    const large = brought(bytes(LIMITS.file + 1));
    await expect(addFile(record(), large, LIMITS)).rejects.toMatchObject({
      code: 'file-too-big',
      params: { limit: LIMITS.file },
    });
    expect(await chunks()).toEqual([]);
    const source = { name: 'a', size: LIMITS.file + 1, bytes: unreadable() };
    await expect(addFile(record(), { ...large, source }, LIMITS)).rejects.toMatchObject({
      code: 'file-too-big',
    });
    expect(await addFile(record(), brought(bytes(LIMITS.file)), LIMITS)).toMatchObject({ again: false });
  });

  test('a plant has a quota, and what was purged takes none of it', async () => {
    const first = bytes(LIMITS.file);
    await addFile(record(), brought(first), LIMITS);
    const second = bytes(LIMITS.file, 2);
    await expect(addFile(record(), brought(second), LIMITS)).rejects.toMatchObject({
      code: 'file-over-quota',
      params: { limit: LIMITS.plant, used: LIMITS.file },
    });
    const elsewhere = await addFile(record(), brought(second, { plant: 'mill' }), LIMITS);
    expect(elsewhere).toMatchObject({ again: false });
    await purgeFile(record(), { plant: 'works', hash: sha256(first), ...WHO });
    expect(await addFile(record(), brought(second), LIMITS)).toMatchObject({ again: false });
  });

  test('two at once cannot pass the quota together', async () => {
    const both = [bytes(LIMITS.file), bytes(LIMITS.file, 2)].map(async (all) => {
      try {
        return (await addFile(record(), brought(all), LIMITS)).again;
      } catch (error) {
        return (error as { code: string }).code;
      }
    });
    expect((await Promise.all(both)).map(String).toSorted()).toEqual(['false', 'file-over-quota']);
    expect(await chunks()).toHaveLength(3);
  });

  test.each([null, { evidence: 'e-1', replace: false }])(
    'two who bring the same file at once have it once (%o)',
    async (cite) => {
      const all = bytes(CHUNK + 5);
      const both = [1, 2].map(async () => await addFile(record(), brought(all, { cite }), LIMITS));
      const again = (await Promise.all(both)).map((added) => added.again);
      expect(again.toSorted()).toEqual([false, true]);
      expect(await chunks()).toHaveLength(2);
      expect(await read('works', sha256(all))).toBe(sha256(all));
    },
  );

  test('a source that breaks off leaves nothing', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield bytes(CHUNK + 5);
      throw new Error('the line went dead');
    };
    const source = { name: 'a', size: null, bytes: broken() };
    await expect(addFile(record(), brought(bytes(0), { source }), LIMITS)).rejects.toThrow('went dead');
    expect(await chunks()).toEqual([]);
  });

  test('purged: the bytes are gone, the hash, who did it and why are not', async () => {
    const all = bytes(1000);
    await addFile(record(), brought(all), LIMITS);
    await addFile(record(), brought(all, { plant: 'mill' }), LIMITS);
    const id = sha256(all);
    const purge = { plant: 'works', hash: id, actor: 'a2', reason: 'asked by the person shown' };
    expect(await purgeFile(record(), purge)).toMatchObject({ seq: 3, elsewhere: true });
    await expect(read('works', id)).rejects.toMatchObject({ code: 'file-purged' });
    expect(await read('mill', id)).toBe(id);
    expect(await purgeFile(record(), { ...purge, plant: 'mill' })).toMatchObject({ elsewhere: false });
    expect(await chunks()).toEqual([]);
    await expect(purgeFile(record(), purge)).rejects.toMatchObject({ code: 'file-purged' });
    const named = { plant: 'works', kind: 'file', id };
    const history = await historyOf(record().database.reading, named, { before: null, limit: 100 });
    expect(history[0]).toMatchObject({ actor: 'a2', reason: 'asked by the person shown' });
    expect((await verified()).total).toBe(0);
    expect(await addFile(record(), brought(all), LIMITS)).toMatchObject({ again: false });
    expect(await read('works', id)).toBe(id);
  });

  const verified = async () =>
    (await record().database.snapshot(async (tx) => await verifyRecord(tx))).findings;

  test('damage is found before it is given out, wherever it is', async () => {
    const all = bytes(2 * CHUNK + 17);
    await addFile(record(), brought(all), LIMITS);
    const { database } = record();
    const other = bytes(17, 3);
    const damaged = { code: 'file-damaged', params: { id: sha256(all) } };
    await database.write(
      async (tx) => await tx.updateTable('file_chunk').set({ bytes: other }).where('ord', '=', 2).execute(),
    );
    await expect(read('works', sha256(all))).rejects.toMatchObject(damaged);
    await database.write(
      async (tx) =>
        await tx
          .updateTable('file_chunk')
          .set({ hash: sha256(other) })
          .where('ord', '=', 2)
          .execute(),
    );
    await expect(read('works', sha256(all))).rejects.toMatchObject(damaged);
    await database.write(async (tx) => await tx.deleteFrom('file_chunk').where('ord', '=', 1).execute());
    await expect(read('works', sha256(all))).rejects.toMatchObject(damaged);
    await purgeFile(record(), { plant: 'works', hash: sha256(all), ...WHO });
    await addFile(record(), brought(all), LIMITS);
    expect(await read('works', sha256(all))).toBe(sha256(all));
  });

  test('what was broken off is swept once it is old enough, and nothing else', async () => {
    const all = bytes(1000);
    await addFile(record(), brought(all), LIMITS);
    const row = { blob: 'broken', ord: 0, added: TIME, hash: '', bytes: bytes(3) };
    const { database } = record();
    await database.write(async (tx) => await tx.insertInto('file_chunk').values(row).execute());
    expect(await sweepFiles(database, TIME)).toBe(0);
    expect(await sweepFiles(database, LATER)).toBe(1);
    expect(await read('works', sha256(all))).toBe(sha256(all));
  });
});

// oxlint-disable-next-line require-yield -- nobody may ask for the first byte
async function* unreadable(): AsyncGenerator<Uint8Array> {
  throw new Error('a byte was asked for');
}
