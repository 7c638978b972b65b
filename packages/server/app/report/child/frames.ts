/** Files one after the other in a stream: before each the number of its bytes. */
import type { Readable } from 'node:stream';

const HEAD = 4;

export function framed(file: Uint8Array): readonly Uint8Array[] {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(file.length);
  return [head, file];
}

/** The files, however the stream is cut into pieces; one that is cut off at the end is none. */
export async function* framesOf(stream: Readable): AsyncGenerator<Buffer, undefined> {
  let held: Buffer[] = [];
  let length = 0;
  let wanted = HEAD;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    held.push(chunk);
    length += chunk.length;
    while (length >= wanted) {
      const all = Buffer.concat(held);
      const end = HEAD + all.readUInt32BE();
      wanted = end;
      if (length >= end) {
        yield all.subarray(HEAD, end);
        [held, length, wanted] = [[all.subarray(end)], length - end, HEAD];
      } else {
        held = [all];
      }
    }
  }
}
