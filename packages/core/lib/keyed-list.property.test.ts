import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrayOf, find, keyedList, keying, startingWith, withValue, without } from './keyed-list.ts';

interface Value {
  readonly id: string;
  readonly n: number;
}
const BY_ID = keying(({ id }: Value) => id);
const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 100);

const idOf = (n: number): string => `k${n.toString(36)}`;
const listOf = (ids: Iterable<string>) => [...new Set(ids)].sort().map((id, n): Value => ({ id, n }));

/** From nothing to several chunks; edits fall on the list and beside it, many in one spot so that a chunk is halved. */
const lists = fc.nat(1_500).map((length) => listOf(Array.from({ length }, (_, i) => idOf(i * 7))));
const edits = fc.tuple(
  fc.nat(11_000),
  fc.array(fc.tuple(fc.nat(600), fc.boolean()), { maxLength: 700, size: 'max' }),
);

describe('a keyed list', () => {
  it('is what a map of the same edits is, and leaves the list from before alone', () => {
    fc.assert(
      fc.property(lists, edits, (start, [spot, steps]) => {
        const before = keyedList(BY_ID, start);
        const expected = new Map(start.map((value) => [value.id, value]));
        let list = before;
        steps.forEach(([offset, put], n) => {
          const value = { id: idOf(spot + offset), n };
          list = put ? withValue(list, value) : without(list, value.id);
          if (put) expected.set(value.id, value);
          else expected.delete(value.id);
        });
        const sorted = [...expected.values()].sort(BY_ID.compare);
        expect(arrayOf(list)).toEqual(sorted);
        expect(list.length).toBe(sorted.length);
        expect(list.chunks.every((chunk) => chunk.length > 0 && chunk.length <= 512)).toBe(true);
        for (const value of sorted) expect(find(list, value.id)).toBe(value);
        for (const [offset] of steps) {
          expect(find(list, idOf(spot + offset))).toBe(expected.get(idOf(spot + offset)));
        }
        expect(before.chunks.flat()).toEqual(start);
      }),
      { numRuns: RUNS },
    );
  });

  it('finds what starts with a text, in order, over chunks', () => {
    fc.assert(
      fc.property(lists, fc.nat(1_500), (start, n) => {
        const list = keyedList(BY_ID, start);
        for (const prefix of ['', 'k', 'l', idOf(n), idOf(n).slice(0, 2)]) {
          expect(startingWith(list, prefix)).toEqual(start.filter(({ id }) => id.startsWith(prefix)));
        }
      }),
      { numRuns: RUNS },
    );
  });
});
