/** One request over a connection that is kept, by `node:http`. */
import { Agent, request } from 'node:http';
import { constants, gunzipSync } from 'node:zlib';
import type { Request, User } from './mix.ts';

export const ORIGIN = 'https://bulkhead.test';

/** Milliseconds after which somebody gives up. */
const PATIENCE = 60_000;

export interface Answered {
  /** 0 where the connection failed or nobody would have waited any longer. */
  readonly status: number;
  readonly bytes: number;
  readonly text: string;
}

/** A connection of its own for each client. */
export function newAgent(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 1 });
}

/** @param keeps how many bytes of the text are wanted at least; all others are only counted */
export async function ask(
  { port, cookie, address }: Omit<User, 'name'>,
  { method, path, headers, body }: Request,
  agent: Agent,
  keeps = 0,
): Promise<Answered> {
  return await new Promise((done) => {
    const sent = {
      host: new URL(ORIGIN).host,
      // As browsers do.
      'accept-encoding': 'gzip',
      'x-forwarded-for': address,
      ...(cookie === '' ? {} : { cookie }),
      ...(body === null ? {} : { origin: ORIGIN, 'content-length': String(Buffer.byteLength(body)) }),
      ...headers,
    };
    const failed = (): void => done({ status: 0, bytes: 0, text: '' });
    const asked = request({ host: '127.0.0.1', port, method, path, headers: sent, agent }, (response) => {
      let bytes = 0;
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => {
        if (bytes < keeps) pieces.push(piece);
        bytes += piece.length;
      });
      response.on('error', failed);
      response.on('end', () => {
        const { statusCode = 0 } = response;
        const isPacked = response.headers['content-encoding'] === 'gzip';
        done({ status: statusCode, bytes, text: textOf(Buffer.concat(pieces), isPacked) });
      });
    });
    asked.setTimeout(PATIENCE, () => asked.destroy());
    asked.on('error', failed);
    asked.end(body ?? undefined);
  });
}

/** What is wanted of a packed answer may be its beginning alone. */
function textOf(bytes: Buffer, isPacked: boolean): string {
  return (isPacked ? gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }) : bytes).toString();
}
