/** The socket that the server is reached by: who may come in, how long anybody may take, and how it is closed. */
import { readFileSync } from 'node:fs';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { ServerConfig } from './config.ts';
import type { TurnsAway } from './turned-away.ts';

/** Milliseconds. */
export interface SocketTimes {
  /** For the head of a request. */
  readonly head: number;
  /** For all of a request, also one that brings a file. */
  readonly request: number;
  /** For the next one on the same connection: longer than people look at something, or one is closed while it is used again. */
  readonly keepAlive: number;
  /** From one look at connections that take too long to the next. */
  readonly look: number;
  /** That requests under way have when the server stops. */
  readonly grace: number;
}

export const TIMES: SocketTimes = {
  head: 10_000,
  request: 300_000,
  keepAlive: 65_000,
  look: 1_000,
  grace: 10_000,
};

/** Each browser has some six, and one for events. */
const MOST_CONNECTIONS = 4_000;
/** Then the connection is made anew, so that none is kept for good. */
const MOST_ON_ONE = 10_000;
const MOST_HEAD = 16_384;
/** Milliseconds from one look at connections that became idle to the next, while the server stops. */
const SHUT_LOOK = 50;

export interface Door {
  /** @returns the port */
  open(address: string, port: number): Promise<number>;
  /** Until then whoever comes is told that it is not ready. @param before asked first, and answers those it turns away */
  answerBy(fetch: Parameters<typeof getRequestListener>[0], before: TurnsAway): void;
  /** Nobody comes in any more. Resolves when what is under way is answered, or the time for it is over. */
  shut(): Promise<void>;
}

export function doorOf(tls: ServerConfig['tls'], times: SocketTimes): Door {
  let answer: RequestListener = (_, response) => {
    response.writeHead(503, { 'retry-after': '1' }).end();
  };
  const server = listening(tls, times, (...both) => answer(...both));
  server.maxConnections = MOST_CONNECTIONS;
  server.maxRequestsPerSocket = MOST_ON_ONE;
  return {
    open: async (address, port) => {
      await new Promise<void>((done, failed) => {
        server.once('error', failed);
        server.listen(port, address, () => {
          server.off('error', failed);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    },
    answerBy: (fetch, before) => {
      const listener = getRequestListener(fetch);
      answer = (...both) => {
        if (!before(...both)) void listener(...both);
      };
    },
    shut: async () => {
      if (server.listening) await shut(server, times.grace);
    },
  };
}

function listening(tls: ServerConfig['tls'], times: SocketTimes, answer: RequestListener): Server {
  const options = {
    requestTimeout: times.request,
    headersTimeout: times.head,
    keepAliveTimeout: times.keepAlive,
    connectionsCheckingInterval: times.look,
    maxHeaderSize: MOST_HEAD,
  };
  if (tls === null) return createHttp(options, answer);
  const files = { cert: readFileSync(tls.cert), key: readFileSync(tls.key), minVersion: 'TLSv1.2' as const };
  return createHttps({ ...options, ...files }, answer);
}

async function shut(server: Server, grace: number): Promise<void> {
  const over = new Promise<void>((done) => {
    server.close(() => done());
  });
  // A connection whose request is answered meanwhile would otherwise be kept for another one.
  const idle = setInterval(() => server.closeIdleConnections(), SHUT_LOOK);
  const late = setTimeout(() => server.closeAllConnections(), grace);
  await over;
  clearInterval(idle);
  clearTimeout(late);
}
