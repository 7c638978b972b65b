/** The other end of a maker: from each line a file, in a frame on standard output. */
import { createWriteStream } from 'node:fs';
import { framed } from './frames.ts';

export async function makeEach(
  lines: AsyncIterable<string>,
  make: (line: string) => Uint8Array,
): Promise<void> {
  // Standard output of its own waits for its reader, who may be busy while the next file could be made.
  const out = createWriteStream('', { fd: 1 });
  for await (const line of lines) for (const part of framed(make(line))) out.write(part);
  out.end();
}
