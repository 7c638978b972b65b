/** One request of a server: waited for while it has too much to do, and sent again where the answer is lost. */
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { FolderError } from '../../app/folder-error.ts';
import { CallError } from '../refused.ts';

export interface Outgoing {
  readonly url: URL;
  /** As it was named. */
  readonly server: string;
  /** Certificates that are believed besides, as PEM. */
  readonly ca: string | undefined;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The same each time it is walked. */
  readonly body?: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Bytes of the body. */
  readonly size?: number;
}

/** Milliseconds in which nothing is said. */
const PATIENCE = 60_000;
/** Bytes of one answer that is held as a whole. */
const MOST = 256 * 2 ** 20;
/** Seconds. */
const LONGEST_WAIT = 10;
const TRIES = 6;
/** How often one is sent again whose connection broke: what it did is done once, by its key or by what it is. */
const AGAIN = 2;
const BROKEN: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);

/** @throws CallError */
export async function answerTo(asked: Outgoing): Promise<IncomingMessage> {
  for (let tries = 1; ; tries++) {
    const response = await unbroken(asked);
    const wait = waitOf(response);
    if (wait === null || wait > LONGEST_WAIT || tries === TRIES) return response;
    response.resume();
    await setTimeout(wait * 1000);
  }
}

/** Seconds that a server which has too much to do asks to be left alone; null for one that answers. */
function waitOf({ statusCode, headers }: IncomingMessage): number | null {
  const said = headers['retry-after'] ?? '';
  const isBusy = statusCode === 429 || statusCode === 503;
  return isBusy && /^\d{1,4}$/.test(said) ? Number(said) : null;
}

async function unbroken(asked: Outgoing): Promise<IncomingMessage> {
  for (let again = 0; ; again++) {
    try {
      return await sent(asked);
    } catch (error) {
      if (error instanceof CallError || error instanceof FolderError) throw error;
      const { code, message } = error as NodeJS.ErrnoException;
      if (again < AGAIN && BROKEN.has(code ?? '')) continue;
      throw new CallError('server-unreached', { server: asked.server, error: code ?? message });
    }
  }
}

async function sent({ url, method, headers, ca, body, size }: Outgoing): Promise<IncomingMessage> {
  const length = size === undefined ? {} : { 'content-length': String(size) };
  const options = {
    method,
    headers: { accept: 'application/json', ...headers, ...length },
    timeout: PATIENCE,
    ...(ca === undefined ? {} : { ca }),
  };
  return await new Promise<IncomingMessage>((done, failed) => {
    const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = ask(url, options, done).on('error', failed);
    request.on('timeout', () =>
      request.destroy(Object.assign(new Error('ETIMEDOUT'), { code: 'ETIMEDOUT' })),
    );
    if (body === undefined) request.end();
    // A server that refuses before all is sent has answered: what cannot be sent any more is no fault then.
    else pipeline(Readable.from(body), request).catch(failed);
  });
}

/** @throws CallError for an answer that breaks off */
export async function* pieces(response: IncomingMessage, server: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of response) yield piece as Buffer;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CallError('server-unreached', { server, error: code ?? message });
  }
}

/** @throws CallError for an answer that breaks off or has no end */
export async function whole(response: IncomingMessage, server: string): Promise<string> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces(response, server)) {
    held.push(piece);
    size += piece.length;
    if (size > MOST) throw new CallError('server-other', { server });
  }
  return Buffer.concat(held).toString('utf8');
}
