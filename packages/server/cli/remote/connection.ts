/** Asks a server in the name of a token, which is never on a command line and never sent in clear over a network. */
import { readFileSync } from 'node:fs';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { setTimeout } from 'node:timers/promises';
import { FolderError } from '../../app/folder-error.ts';
import { systemFault } from '../../app/system-fault.ts';
import { textOption, type Call } from '../arguments.ts';
import { CallError } from '../refused.ts';

export interface Connection {
  /** As it was named. */
  readonly server: string;
  /** @param path with its query @returns what came as JSON @throws CallError */
  readonly get: (path: string) => Promise<unknown>;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);
/** Milliseconds until something is said. */
const PATIENCE = 60_000;
/** Bytes of one answer. */
const MOST = 256 * 2 ** 20;

/** @throws CallError FolderError */
export function connected(call: Call, env: Readonly<Record<string, string | undefined>>): Connection {
  const named = textOption(call, 'server') ?? '';
  const base = addressOf(named);
  const server = base.origin;
  const token = tokenOf(call, env);
  const path = textOption(call, 'ca');
  const ca = path === undefined ? undefined : fileHere(path);
  return {
    server,
    get: async (to) => {
      const { status, text } = await patiently(
        async () => await asked(new URL(to, base), { token, ca }, server),
      );
      if (status === 401) throw new CallError('server-refused-token', { server });
      const body = parsed(text);
      if (status === 200 && body !== null) return body;
      const { detail } = (body ?? {}) as { readonly detail?: unknown };
      if (typeof detail !== 'string') throw new CallError('server-other', { server });
      throw new CallError('server-refused', { server, detail });
    },
  };
}

function addressOf(found: string): URL {
  const url = URL.parse(found);
  const isPlain =
    url !== null &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '') &&
    url.pathname === '/';
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
  // What was typed may hold a password.
  if (url === null || !isPlain || !isSafe)
    throw new CallError('server-address', { found: found.replace(/\/\/.*@/, '//…@') });
  return url;
}

function tokenOf(call: Call, env: Readonly<Record<string, string | undefined>>): string {
  const path = textOption(call, 'token-file');
  const token = path === undefined ? (env['BULKHEAD_TOKEN'] ?? '').trim() : fileHere(path).trim();
  if (/^[\w-]{10,200}$/.test(token)) return token;
  throw path === undefined ? new CallError('server-token') : new CallError('server-token-file', { path });
}

function fileHere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new FolderError('cannot-read', { path, error: systemFault(error) });
  }
}

/** What a server says when it has too much to do, and for how long, is waited for; not without end. */
async function patiently(ask: () => Promise<Said>): Promise<Said> {
  for (let tries = 1; ; tries++) {
    const said = await ask();
    const { status, retryAfter } = said;
    if (
      (status !== 429 && status !== 503) ||
      retryAfter === null ||
      retryAfter > LONGEST_WAIT ||
      tries === TRIES
    )
      return said;
    await setTimeout(retryAfter * 1000);
  }
}

/** Seconds. */
const LONGEST_WAIT = 10;
const TRIES = 6;

interface Said {
  readonly status: number;
  readonly text: string;
  /** Seconds. */
  readonly retryAfter: number | null;
}

async function asked(
  url: URL,
  { token, ca }: { readonly token: string; readonly ca: string | undefined },
  server: string,
): Promise<Said> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const options = { headers, signal: AbortSignal.timeout(PATIENCE), ...(ca === undefined ? {} : { ca }) };
  try {
    const response = await new Promise<IncomingMessage>((done, failed) => {
      const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
      ask(url, options, done).on('error', failed).end();
    });
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of response) {
      pieces.push(piece as Buffer);
      size += (piece as Buffer).length;
      if (size > MOST) throw new CallError('server-other', { server });
    }
    const wait = response.headers['retry-after'] ?? '';
    const retryAfter = /^\d{1,4}$/.test(wait) ? Number(wait) : null;
    return { retryAfter, status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') };
  } catch (error) {
    if (error instanceof CallError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CallError('server-unreached', { server, error: code ?? message });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
