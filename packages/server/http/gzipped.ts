/**
 * Bytes as gzip (RFC 1952), of pieces that stay the same from one answer to the next: each is packed once (RFC 1951), for as
 * long as somebody holds it, and stands in the stream as it is. A piece ends on a whole byte, and looks back at none before it.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Written at no time, on no system. */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** An empty block that is the last. */
const LAST = Buffer.from([3, 0]);
/** Of the level, what is packed further takes several times as long. */
const PACKING = { level: 1, finishFlush: constants.Z_SYNC_FLUSH } as const;

const known = new WeakMap<Buffer, Buffer>();

export function* gzipped(pieces: Iterable<Buffer>): Generator<Buffer> {
  let [sum, size] = [0, 0];
  yield HEAD;
  for (const piece of pieces) {
    sum = crc32(piece, sum);
    size += piece.length;
    yield packed(piece);
  }
  const end = Buffer.alloc(8);
  end.writeUInt32LE(sum, 0);
  end.writeUInt32LE(size % 2 ** 32, 4);
  yield Buffer.concat([LAST, end]);
}

function packed(piece: Buffer): Buffer {
  const before = known.get(piece) ?? deflateRawSync(piece, PACKING);
  known.set(piece, before);
  return before;
}
