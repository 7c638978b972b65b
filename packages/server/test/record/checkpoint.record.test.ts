import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkpoints, checkpointsIn, publicKeyIn } from '../../app/record/checkpoint.ts';
import { openRecord } from '../../app/record/open-record.ts';
import { verifyStored } from '../../app/record/verify-record.ts';
import { isSignedBy, rawPublicKey, readNotes, signedNote } from '../../db/checkpoint/note.ts';
import { append } from '../../db/ledger/append.ts';
import { NOTHING_BEFORE } from '../../db/ledger/hash.ts';
import { sealed, unsealed } from '../../db/secrets/seal.ts';
import { onEveryEngine } from './engines.ts';

describe('a note', () => {
  /** The example of the specification of C2SP, with the key that is published with it. */
  const EXAMPLE =
    'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n';
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = rawPublicKey(publicKey);
  const checkpoint = { origin: 'bulkhead/1/works', size: 12, root: `sha256:${'0a'.repeat(32)}` };
  const note = signedNote(checkpoint, privateKey);
  const read = (text: string) => readNotes(text) as Exclude<ReturnType<typeof readNotes>, { line: number }>;

  test('of others is read, with one signature', () => {
    expect(read(EXAMPLE)).toMatchObject([
      { origin: 'example.com/behind-the-sofa', size: 20_852_163, signatures: [{ keyId: '033de0ae' }] },
    ]);
  });

  test('of ours is read as it was written, several one after another too', () => {
    expect(read(`${note}\n${note}`)).toMatchObject([checkpoint, checkpoint]);
    expect(isSignedBy(read(note)[0]!, key)).toBe(true);
  });

  test('is signed by nobody else, and not when anything of it is altered', () => {
    const other = rawPublicKey(createPublicKey(generateKeyPairSync('ed25519').privateKey));
    expect(isSignedBy(read(note)[0]!, other)).toBe(false);
    expect(isSignedBy(read(note.replace('12', '13'))[0]!, key)).toBe(false);
    expect(isSignedBy(read(note.replaceAll('works', 'plant'))[0]!, key)).toBe(false);
  });

  test('keeps the signatures of witnesses, and falls with one of ours that does not hold', () => {
    const witnessed = `${note}${EXAMPLE.split('\n')[4]}\n`;
    expect(isSignedBy(read(witnessed)[0]!, key)).toBe(true);
    const [, , , , own = ''] = note.split('\n');
    const bytes = Buffer.from(own.split(' ')[2] ?? '', 'base64');
    bytes[20]! ^= 1;
    expect(isSignedBy(read(`${note}— bulkhead/1/works ${bytes.toString('base64')}\n`)[0]!, key)).toBe(false);
  });

  test.each([
    ['', 1],
    ['one line\n', 1],
    [note.replace('12', '012'), 2],
    [note.replace('12', 'x'), 2],
    [note.replace('Cgo', 'CgoC'), 3],
    [note.replace('\n\n', '\n'), 4],
    [note.split('— ')[0] ?? '', 5],
    [`${note}more\n`, 7],
  ])('%j is refused with its line', (text, line) => {
    expect(readNotes(text)).toEqual({ line });
  });
});

describe('a seal', () => {
  const key = Buffer.alloc(32, 7);
  const nonce = Buffer.alloc(12, 1);
  const seal = sealed(key, 'a', Buffer.from('secret'), nonce);

  test('opens under its key and name alone, and not when altered', () => {
    expect(Buffer.from(unsealed(key, 'a', seal)!).toString()).toBe('secret');
    expect(unsealed(Buffer.alloc(32, 8), 'a', seal)).toBeNull();
    expect(unsealed(key, 'b', seal)).toBeNull();
    const bytes = Buffer.from(seal.slice(3), 'base64');
    for (let at = 0; at < bytes.length; at++) {
      const altered = Buffer.from(bytes);
      altered[at]! ^= 1;
      expect(unsealed(key, 'a', `v1.${altered.toString('base64')}`)).toBeNull();
      expect(unsealed(key, 'a', `v1.${bytes.subarray(0, at).toString('base64')}`)).toBeNull();
    }
  });
});

onEveryEngine('checkpoints', (engine) => {
  let folder: string;
  let path: string;
  let fresh: Awaited<ReturnType<typeof engine.fresh>>;

  const entry = { plant: 'works', time: '2026-11-26T08:00:00.000Z', actor: 'a1', reason: 'seen on site' };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bulkhead-checkpoint-'));
    path = join(folder, 'checkpoint');
    process.env['BULKHEAD_MASTER_KEY'] = join(folder, 'master.key');
    fresh = await engine.fresh();
    for (const id of ['a', 'b'] as const) {
      await append(fresh.database, {
        ...entry,
        request: id,
        ...(id === 'a' ? { first: true } : {}),
        changes: [{ kind: 'zone', id, before: null, after: { id } }],
      });
    }
    await fresh.database.close();
    const { checkpoints: made } = await checkpoints(fresh.place);
    writeFileSync(path, made.map(({ note }) => note).join('\n'));
  });
  afterEach(async () => {
    await fresh.remove();
    rmSync(folder, { recursive: true, force: true });
    delete process.env['BULKHEAD_MASTER_KEY'];
  });

  /** What is found against the checkpoints after this was done to the record. */
  const foundAfter = async (...statements: readonly string[]) => {
    const database = await openRecord(fresh.place);
    try {
      await database.write(async (tx) => {
        for (const each of statements) await sql.raw(each).execute(tx);
      });
      const report = await verifyStored(database, checkpointsIn(path));
      const alone = await verifyStored(database, null);
      return { found: report.findings.map(({ code }) => code), alone: alone.findingCount };
    } finally {
      await database.close();
    }
  };

  test('hold of what was only added to', async () => {
    const database = await openRecord(fresh.place);
    const changes = [{ kind: 'zone', id: 'c', before: null, after: { id: 'c' } }];
    await append(database, { ...entry, request: 'c', changes });
    await database.close();
    expect(await foundAfter()).toEqual({ found: [], alone: 0 });
  });

  test('show a tail that was cut off cleanly, which nothing else does', async () => {
    const head = `update head set seq = 1, hash = (select hash from entry where seq = 1)`;
    const cut = ['entry', 'change', 'request'].map((table) => `delete from ${table} where seq > 1`);
    expect(await foundAfter(head, ...cut, `delete from entity where id = 'b'`)).toEqual({
      found: ['checkpoint-cut'],
      alone: 0,
    });
  });

  test('show a chain that was taken out, and one that was written anew', async () => {
    const all = ['head', 'entry', 'change', 'request', 'entity'].map((table) => `delete from ${table}`);
    expect(await foundAfter(...all)).toEqual({ found: ['checkpoint-cut'], alone: 0 });
    const database = await openRecord(fresh.place);
    for (const id of ['x', 'y']) {
      const changes = [{ kind: 'zone', id, before: null, after: { id } }];
      await append(database, { ...entry, request: id, ...(id === 'x' ? { first: true } : {}), changes });
    }
    await database.close();
    expect(await foundAfter()).toEqual({ found: ['checkpoint-differs'], alone: 0 });
  });

  test('are no good under another key, for another installation, or without either', async () => {
    const other = Buffer.alloc(32, 1).toString('base64');
    const key = `update setting set value = '${other}' where name = 'checkpoint-key'`;
    expect((await foundAfter(key)).found).toEqual(['checkpoint-signature']);
    const id = `update setting set value = '${'0'.repeat(32)}' where name = 'installation'`;
    expect((await foundAfter(id)).found).toEqual(['checkpoint-foreign']);
    expect((await foundAfter('delete from setting')).found).toEqual(['checkpoint-without-key']);
  });

  test('are held against a key kept elsewhere, whatever key stands in the record', async () => {
    const { key } = await checkpoints(fresh.place);
    const kept = join(folder, 'key');
    writeFileSync(kept, `${key}\n`);
    const other = Buffer.alloc(32, 1).toString('base64');
    const found = async (path: string): Promise<readonly string[]> => {
      const database = await openRecord(fresh.place);
      const report = await verifyStored(
        database,
        checkpointsIn(join(folder, 'checkpoint')),
        publicKeyIn(path),
      );
      await database.close();
      return report.findings.map(({ code }) => code);
    };
    expect(await found(kept)).toEqual([]);
    await foundAfter(`update setting set value = '${other}' where name = 'checkpoint-key'`);
    expect(await found(kept)).toEqual(['checkpoint-key']);
    writeFileSync(kept, other);
    expect(await found(kept)).toEqual(['checkpoint-signature']);
    writeFileSync(kept, 'short');
    await expect(found(kept)).rejects.toMatchObject({ code: 'not-a-key' });
  });

  test('need the master key, which nobody else may read and which is not in the record', async () => {
    const master = join(folder, 'master.key');
    expect(statSync(master).mode & 0o777).toBe(0o600);
    const hex = readFileSync(master, 'utf8').trim();
    const database = await openRecord(fresh.place);
    const secrets = await database.reading.selectFrom('secret').selectAll().execute();
    const settings = await database.reading.selectFrom('setting').selectAll().execute();
    await database.close();
    expect(JSON.stringify([secrets, settings])).not.toContain(hex);
    chmodSync(master, 0o640);
    await expect(checkpoints(fresh.place)).rejects.toMatchObject({ code: 'master-key-open' });
    chmodSync(master, 0o600);
    writeFileSync(master, `${'00'.repeat(32)}\n`);
    await expect(checkpoints(fresh.place)).rejects.toMatchObject({ code: 'master-key-other' });
    writeFileSync(master, 'short');
    await expect(checkpoints(fresh.place)).rejects.toMatchObject({ code: 'master-key-form' });
    rmSync(master);
    await expect(checkpoints(fresh.place)).rejects.toMatchObject({ code: 'master-key-missing' });
  });

  test('say the head of each chain', async () => {
    const { checkpoints: made } = await checkpoints(fresh.place);
    expect(made).toMatchObject([{ chain: 'works', seq: 2 }]);
    expect(made[0]?.hash).not.toBe(NOTHING_BEFORE);
  });
});
