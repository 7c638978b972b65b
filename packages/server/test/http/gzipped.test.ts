import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gzipped } from '../../http/gzipped.ts';
import { takesEncoding } from '../../http/takes-encoding.ts';

const whole = (pieces: readonly Buffer[]): Buffer => Buffer.concat([...gzipped(pieces)]);

it('is the same bytes when it is unpacked, in whatever pieces they come', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 0, max: 100_000 }).map((n) => Buffer.from('row '.repeat(n))),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(pieces, (made) => {
      const all = made.map((piece) => Buffer.from(piece));
      expect(gunzipSync(whole(all)).equals(Buffer.concat(all))).toBe(true);
    }),
  );
});

it('packs a piece once', () => {
  const [page, other] = [Buffer.from('page '.repeat(1000)), Buffer.from('other')];
  const [, first] = [...gzipped([page])];
  const [, , again] = [...gzipped([other, page])];
  expect(again).toBe(first);
  expect(first?.length).toBeLessThan(page.length / 10);
});

it.each([
  ['gzip', true],
  ['br;q=1.0, GZIP; q=0.5', true],
  ['gzip;q=0', false],
  ['gzip; q=0.000', false],
  ['gzip;q=0.001', true],
  ['deflate, br', false],
  ['xgzip', false],
  ['', false],
  [undefined, false],
])('reads of %j whether gzip is taken', (header, taken) => {
  expect(takesEncoding(header, 'gzip')).toBe(taken);
});
