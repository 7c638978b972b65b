import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { append, type Asked, type AskedChange } from '../../db/ledger/append.ts';
import { NOTHING_BEFORE, changesDigest, entryHash, sha256 } from '../../db/ledger/hash.ts';
import { chainHead, changesOf, currentState, entries, historyOf, stateAsOf } from '../../db/ledger/read.ts';
import { onEveryEngine, type Engine } from './engines.ts';

const ZONE = { id: 'control', name: 'Control' };
const RENAMED = { id: 'control', name: 'Control room' };

function asked(request: string, changes: readonly AskedChange[], more: Partial<Asked> = {}): Asked {
  const time = '2026-11-26T08:00:00.000Z';
  return { plant: 'works', request, time, actor: 'a1', reason: 'as seen on site', changes, ...more };
}

const CREATED = asked('r1', [{ kind: 'zone', id: 'control', before: null, after: ZONE }], { first: true });

onEveryEngine('a chain', (engine: Engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ database, remove } = await engine.fresh());
  });
  afterEach(async () => await remove());

  const state = async (seq?: number) => {
    const pages =
      seq === undefined ? currentState(database.reading, 'works') : stateAsOf(database.reading, 'works', seq);
    return (await Array.fromAsync(pages))
      .flat()
      .map(({ kind, id, version, body }) => [kind, id, version, body]);
  };

  test('begins once, and its first entry has nothing before it', async () => {
    const written = await append(database, CREATED);
    expect(written).toMatchObject({ outcome: 'written', seq: 1, again: false });
    const [entry] = (await Array.fromAsync(entries(database.reading, 'works', 0))).flat();
    expect(entry?.prev).toBe(NOTHING_BEFORE);
    expect(entry?.hash).toBe(entryHash(entry as never));
    expect(await append(database, { ...CREATED, request: 'r2' })).toEqual({ outcome: 'chain-exists' });
    expect((await chainHead(database.reading, 'works'))?.seq).toBe(1);
  });

  test('is refused where there is none', async () => {
    const { first: _, ...later } = CREATED;
    expect(await append(database, later)).toEqual({ outcome: 'no-chain' });
    expect(await chainHead(database.reading, 'works')).toBeNull();
  });

  test('a chain that was refused leaves no trace', async () => {
    const wrong = asked('r1', [{ kind: 'zone', id: 'control', before: ZONE, after: RENAMED }], {
      first: true,
    });
    expect((await append(database, wrong)).outcome).toBe('stale');
    expect(await chainHead(database.reading, 'works')).toBeNull();
    expect(await append(database, CREATED)).toMatchObject({ outcome: 'written', seq: 1 });
  });

  test('each entry holds on to the one before, and says what replaced what', async () => {
    await append(database, CREATED);
    await append(database, asked('r2', [{ kind: 'zone', id: 'control', before: ZONE, after: RENAMED }]));
    const [first, second] = (await Array.fromAsync(entries(database.reading, 'works', 0))).flat();
    expect(second?.prev).toBe(first?.hash);
    const before_hash = sha256('{"id":"control","name":"Control"}');
    const after = '{"id":"control","name":"Control room"}';
    expect(await changesOf(database.reading, 'works', 2)).toEqual([
      { plant: 'works', seq: 2, ord: 0, kind: 'zone', id: 'control', before_hash, after },
    ]);
    const hashed = { kind: 'zone', id: 'control', before_hash, afterHash: sha256(after) };
    expect(second?.changes_digest).toBe(await changesDigest([hashed]));
  });

  test('a change of what is no longer so is refused with both values, and nothing of its entry is written', async () => {
    await append(database, CREATED);
    await append(database, asked('r2', [{ kind: 'zone', id: 'control', before: ZONE, after: RENAMED }]));
    const mine = { id: 'control', name: 'Control system' };
    const late = asked('r3', [
      { kind: 'zone', id: 'a-new-one', before: null, after: { id: 'a-new-one', name: 'New' } },
      { kind: 'zone', id: 'control', before: ZONE, after: mine },
    ]);
    expect(await append(database, late)).toEqual({
      outcome: 'stale',
      stale: [
        { kind: 'zone', id: 'control', before: ZONE, yours: mine, current: { entity: RENAMED, version: 2 } },
      ],
    });
    expect(await state()).toEqual([['zone', 'control', 2, '{"id":"control","name":"Control room"}']]);
    expect((await chainHead(database.reading, 'works'))?.seq).toBe(2);
  });

  test('what is there cannot be added, and what is gone cannot be changed', async () => {
    await append(database, CREATED);
    const added = await append(
      database,
      asked('r2', [{ kind: 'zone', id: 'control', before: null, after: RENAMED }]),
    );
    expect(added).toMatchObject({ outcome: 'stale', stale: [{ current: { entity: ZONE, version: 1 } }] });
    await append(database, asked('r3', [{ kind: 'zone', id: 'control', before: ZONE, after: null }]));
    const changed = await append(
      database,
      asked('r4', [{ kind: 'zone', id: 'control', before: ZONE, after: RENAMED }]),
    );
    expect(changed).toMatchObject({ outcome: 'stale', stale: [{ current: null }] });
  });

  test('what was checked against one state is not written onto another', async () => {
    const first = await append(database, CREATED);
    const onto = first.outcome === 'written' ? first.hash : '';
    const added = (id: string) => [{ kind: 'zone', id, before: null, after: { id } }];
    const second = await append(database, asked('r2', added('a'), { onto }));
    expect(second).toMatchObject({ outcome: 'written', seq: 2 });
    const { seq, hash } = second as Extract<typeof second, { outcome: 'written' }>;
    expect(await append(database, asked('r3', added('b'), { onto }))).toEqual({
      outcome: 'moved',
      seq,
      hash,
    });
    expect((await chainHead(database.reading, 'works'))?.seq).toBe(2);
    expect(await append(database, asked('r2', added('a'), { onto }))).toMatchObject({ seq: 2, again: true });
  });

  test('a request sent again is written once, and its name taken for something else is refused', async () => {
    await append(database, CREATED);
    const change = asked('r2', [{ kind: 'zone', id: 'control', before: ZONE, after: RENAMED }]);
    const first = await append(database, change);
    expect(await append(database, change)).toEqual({ ...first, again: true });
    const other = asked('r2', [{ kind: 'zone', id: 'control', before: RENAMED, after: ZONE }]);
    expect(await append(database, other)).toEqual({ outcome: 'request-taken', seq: 2 });
    expect((await chainHead(database.reading, 'works'))?.seq).toBe(2);
  });

  test('every moment can be asked for: the newest change up to it', async () => {
    await append(database, CREATED);
    await append(database, asked('r2', [{ kind: 'zone', id: 'control', before: ZONE, after: RENAMED }]));
    await append(database, asked('r3', [{ kind: 'zone', id: 'control', before: RENAMED, after: null }]));
    await append(database, asked('r4', [{ kind: 'zone', id: 'control', before: null, after: ZONE }]));
    expect(await state(0)).toEqual([]);
    expect(await state(1)).toEqual([['zone', 'control', 1, '{"id":"control","name":"Control"}']]);
    expect(await state(2)).toEqual([['zone', 'control', 2, '{"id":"control","name":"Control room"}']]);
    expect(await state(3)).toEqual([]);
    expect(await state(4)).toEqual(await state());
    const history = await historyOf(
      database.reading,
      { plant: 'works', kind: 'zone', id: 'control' },
      { before: null, limit: 100 },
    );
    expect(history.map(({ seq, after }) => [seq, after === null])).toEqual([
      [4, false],
      [3, true],
      [2, false],
      [1, false],
    ]);
  });

  test('more than fits one page comes whole and in order, what was removed at the end of a page too', async () => {
    const ids = Array.from({ length: 4100 }, (_, i) => `a${String(i).padStart(4, '0')}`);
    await append(
      database,
      asked(
        'r1',
        ids.map((id) => ({ kind: 'asset', id, before: null, after: { id } })),
        { first: true },
      ),
    );
    const gone = [ids[1999] as string, ids[2000] as string];
    await append(
      database,
      asked(
        'r2',
        gone.map((id) => ({ kind: 'asset', id, before: { id }, after: null })),
      ),
    );
    const left = ids.filter((id) => !gone.includes(id));
    expect((await state()).map(([, id]) => id)).toEqual(left);
    expect((await state(2)).map(([, id]) => id)).toEqual(left);
    expect((await state(1)).map(([, id]) => id)).toEqual(ids);
  });

  test('what no database keeps is a bug of the caller, and nothing is written', async () => {
    for (const reason of ['a\0b', 'a\ud800b']) {
      await expect(append(database, { ...CREATED, reason })).rejects.toThrow('no database keeps');
    }
    expect(await chainHead(database.reading, 'works')).toBeNull();
  });

  test('text of any language and any sign comes back as it was', async () => {
    const after = { id: 'control', name: 'Å ß 𝔘 \u{10ffff} \u0001 "\\ \u2028 null' };
    await append(
      database,
      asked('r1', [{ kind: 'zone', id: 'control', before: null, after }], { first: true }),
    );
    const [row] = await state();
    expect(JSON.parse(row?.[3] as string)).toEqual(after);
  });

  test('writers at once wait for one another, and none is lost', async () => {
    await append(database, CREATED);
    const one = async (i: number) => {
      const after = { id: `z${i}` };
      return await append(database, asked(`w${i}`, [{ kind: 'zone', id: `z${i}`, before: null, after }]));
    };
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, i) => one(i)));
    expect(new Set(outcomes.map((each) => (each.outcome === 'written' ? each.seq : -1)))).toEqual(
      new Set(Array.from({ length: 20 }, (_, i) => i + 2)),
    );
    const chain = (await Array.fromAsync(entries(database.reading, 'works', 0))).flat();
    chain.forEach((entry, i) => expect(entry.prev).toBe(chain[i - 1]?.hash ?? NOTHING_BEFORE));
  });

  test('the root handle inside a transaction is a bug that shows, not a wait without end', async () => {
    const wrong = database.write(async () => await chainHead(database.reading, 'works'));
    await expect(wrong).rejects.toThrow('the root handle was used inside a transaction');
    const nested = database.write(async () => await append(database, CREATED));
    await expect(nested).rejects.toThrow('the root handle was used inside a transaction');
    await append(database, CREATED);
    expect((await chainHead(database.reading, 'works'))?.seq).toBe(1);
  });
});
