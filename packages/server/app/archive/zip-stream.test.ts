import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipSize, zipStream, type ZipPart } from './zip-stream.ts';

const part = (name: string, ...pieces: readonly string[]): ZipPart => ({
  name,
  size: Buffer.byteLength(pieces.join('')),
  bytes: async function* bytes() {
    for (const piece of pieces) yield Buffer.from(piece);
  },
});

async function zipped(parts: readonly ZipPart[]): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(zipStream(parts)));
}

const PARTS = [part('report.html', '<p>', 'a</p>'), part('drawing/zöne.svg', 'svg'), part('empty.csv')];

it('is read by others, has the size that was told, and is the same twice', async () => {
  const bytes = await zipped(PARTS);
  const files = Object.entries(unzipSync(bytes)).map(([name, file]) => [name, Buffer.from(file).toString()]);
  expect(files).toEqual([
    ['report.html', '<p>a</p>'],
    ['drawing/zöne.svg', 'svg'],
    ['empty.csv', ''],
  ]);
  expect(bytes.length).toBe(zipSize(PARTS));
  expect((await zipped(PARTS)).equals(bytes)).toBe(true);
  expect((await zipped([])).length).toBe(zipSize([]));
});
