/** Lines come back whole, however the stream is cut into pieces. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';

it('gives the lines that were written', async () => {
  const line = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', '\u2028'));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, piece) => {
        const bytes = Buffer.from(lines.map((each) => `${each.toWellFormed()}\n`).join(''));
        const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
          bytes.subarray(i * piece, (i + 1) * piece),
        );
        const read: string[] = [];
        for await (const each of linesOf(Readable.from(pieces))) read.push(each);
        expect(read).toEqual(lines.map((each) => each.toWellFormed()));
      },
    ),
    { numRuns: 25 },
  );
});
