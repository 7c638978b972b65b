/** What differs between two entries leads from the state at the one to the state at the other, in either direction. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../db/database.ts';
import { append, type AskedChange } from '../../db/ledger/append.ts';
import { differingBetween, type Differing } from '../../db/ledger/between.ts';
import { stateAsOf } from '../../db/ledger/read.ts';
import { ROWS_AT_ONCE } from '../../db/ledger/rows.ts';
import { onEveryEngine } from './engines.ts';

const PLANT = 'works';
const ALL = 10_000;

interface Zone {
  readonly id: string;
  readonly name: string;
}

const zone = (id: string, name: string): Zone => ({ id, name });
const MANY = Array.from({ length: ROWS_AT_ONCE }, (_, i) => zone(`m${i}`, 'one of many'));

/** States of the plant, entry by entry: made, changed twice in a row, taken out, there again, and many at once. */
const STATES: readonly (readonly Zone[])[] = [
  [zone('a', 'first'), zone('b', 'first')],
  [zone('a', 'second'), zone('b', 'first')],
  [zone('a', 'third'), zone('c', 'new')],
  [zone('b', 'again'), zone('c', 'new')],
  [zone('b', 'again'), ...MANY],
];

function changesTo(before: readonly Zone[], after: readonly Zone[]): readonly AskedChange[] {
  const of = (zones: readonly Zone[], id: string): Zone | null =>
    zones.find((each) => each.id === id) ?? null;
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].flatMap((id): readonly AskedChange[] => {
    const [from, to] = [of(before, id), of(after, id)];
    return from?.name === to?.name ? [] : [{ kind: 'zone', id, before: from, after: to }];
  });
}

onEveryEngine('what differs between two entries', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ database, remove } = await engine.fresh());
    for (const [i, state] of STATES.entries()) {
      const written = await append(database, {
        plant: PLANT,
        request: `r${i}`,
        time: '2026-11-28T08:00:00.000Z',
        actor: 'a1',
        reason: 'seen',
        changes: changesTo(STATES[i - 1] ?? [], state),
        ...(i === 0 ? { first: true } : {}),
      });
      expect(written).toMatchObject({ outcome: 'written', seq: i + 1 });
    }
  });
  afterAll(async () => await remove());

  const stateAt = async (seq: number): Promise<ReadonlyMap<string, Omit<Differing, 'kind'>>> => {
    const all = (await Array.fromAsync(stateAsOf(database.reading, PLANT, seq))).flat();
    return new Map(all.map(({ id, body, hash, version }) => [id, { id, body, hash, version }]));
  };

  test('leads from the state at one to the state at the other', async () => {
    const entries = STATES.keys().map((i) => i + 1);
    const pairs = [...entries].flatMap((from, _, all) => all.map((to) => [from, to] as const));
    for (const [from, to] of pairs) {
      const differing = await differingBetween(database.reading, PLANT, from, to, ALL);
      const state = new Map(await stateAt(from));
      for (const { kind: _, ...each } of differing ?? expect.fail('too many')) {
        if (each.body === null) state.delete(each.id);
        else state.set(each.id, each);
      }
      expect(new Map([...state].toSorted()), `${from} to ${to}`).toEqual(await stateAt(to));
    }
  });

  test('is each entity once, and nothing where it is too much', async () => {
    const twice = await differingBetween(database.reading, PLANT, 1, 3, ALL);
    expect(twice?.map(({ id, body }) => [id, body === null])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
    expect(await differingBetween(database.reading, PLANT, 1, 3, 2)).toBeNull();
    expect(await differingBetween(database.reading, PLANT, 4, 5, ROWS_AT_ONCE)).toBeNull();
    expect(await differingBetween(database.reading, PLANT, 4, 5, ROWS_AT_ONCE + 1)).toHaveLength(
      ROWS_AT_ONCE + 1,
    );
  });
});
