/** Files come back whole and in order, however the stream is cut into pieces; a process that fails says why. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framed, framesOf } from './frames.ts';
import { startMaker } from './maker.ts';

async function read(stream: Readable): Promise<readonly Buffer[]> {
  const files: Buffer[] = [];
  for await (const file of framesOf(stream)) files.push(file);
  return files;
}

function cut(bytes: Buffer, size: number): Readable {
  return Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    ),
  );
}

describe('files of a process', () => {
  it('are those that were written', async () => {
    const file = fc.uint8Array({ maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        async (files, size) => {
          const stream = cut(Buffer.concat(files.flatMap(framed)), size);
          expect(await read(stream)).toEqual(files.map((one) => Buffer.from(one)));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('are none where the stream ends within one', async () => {
    const bytes = Buffer.concat(framed(Buffer.from('whole')));
    expect(await read(cut(bytes.subarray(0, -1), 64))).toEqual([]);
  });

  it('end the process when nothing more is asked for', async () => {
    const maker = startMaker(join(import.meta.dirname, '../pdf/compile.ts'));
    maker.end();
    await expect(maker.make('{}').content).rejects.toThrow('');
  });

  it('fail with what the process said', async () => {
    const maker = startMaker(join(import.meta.dirname, 'no-such-script.ts'));
    const [one, two] = [maker.make('{}'), maker.make('{}')];
    await expect(one.content).rejects.toThrow('no-such-script');
    await expect(two.content).rejects.toThrow('no-such-script');
  });
});
