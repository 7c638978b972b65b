/** Lines of a stream, each when it is asked for: what comes after it stays with the sender until then. */
import type { Readable } from 'node:stream';

const LINE_FEED = 0x0a;

/** Of UTF-8; the last one needs no line feed. */
export async function* linesOf(stream: Readable): AsyncGenerator<string, undefined> {
  let held: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...held, chunk.subarray(from, at)]).toString('utf8');
      held = [];
      from = at + 1;
    }
    held.push(chunk.subarray(from));
  }
  const last = Buffer.concat(held);
  if (last.length > 0) yield last.toString('utf8');
}
