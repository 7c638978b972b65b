/** Takes the body of a request in, once it is known that whoever sends it may: within bounds, in time, as text that nests no deeper than it should. */
import type { MiddlewareHandler } from 'hono';
import type { Asked, Env } from './context.ts';
import { refuseDeep } from './depth.ts';
import { HttpProblem } from './problem.ts';
import { isUpload } from './upload.ts';

/** Bytes of a body; what is larger is uploaded. */
const MOST_BODY = 4 * 2 ** 20;
/** Of somebody who is not signed in: a name, an address, a password. */
const MOST_OF_STRANGER = 16 * 2 ** 10;
/** Milliseconds in which it has to be there. */
const BODY_TIME = 20_000;

const WITHOUT: ReadonlySet<string> = new Set(['GET', 'HEAD', 'DELETE']);

/** @param time milliseconds for a body that is read as a whole */
export function takeBody(time: number = BODY_TIME): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (!isUpload(c) && !WITHOUT.has(c.req.method)) await taken(c as Asked, time);
    await next();
  };
}

async function taken(c: Asked, time: number): Promise<void> {
  const most = c.get('principal') === null ? MOST_OF_STRANGER : MOST_BODY;
  if (Number(c.req.header('content-length') ?? 0) > most) throw tooLarge(most);
  const bytes = await readWithin(c.req.raw.body, most, time);
  const text = readable(bytes);
  refuseDeep(text);
  // What validates and what handles the request read it from here: the stream is read.
  Object.assign(c.req.bodyCache, { text: Promise.resolve(text) });
}

/** @throws HttpProblem for more bytes than that, and for a sender who is slower */
async function readWithin(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
  time: number,
): Promise<Uint8Array> {
  if (stream === null) return new Uint8Array();
  const reader = stream.getReader();
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    void reader.cancel();
  }, time);
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (isLate) throw new HttpProblem({ status: 408, code: 'body-slow', params: { n: time / 1000 } });
      if (done) break;
      size += value.byteLength;
      if (size > most) throw tooLarge(most);
      pieces.push(value);
    }
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(pieces);
}

function tooLarge(most: number): HttpProblem {
  return new HttpProblem({ status: 413, code: 'body-large', params: { most } });
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** @throws HttpProblem for bytes that are no text: read as one they would be other text */
function readable(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new HttpProblem({ status: 400, code: 'body-form', params: { error: 'UTF-8' } });
  }
}
