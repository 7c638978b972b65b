/** Asks a server in the name of a token, which is never on a command line and never sent in clear over a network. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Language } from '@bulkhead/core/report/locales/language.ts';
import { FolderError } from '../../app/folder-error.ts';
import { systemFault } from '../../app/system-fault.ts';
import { textOption, type Call } from '../arguments.ts';
import { VERSION_HEADER } from './version-header.ts';
import { version } from '../help.mjs';
import { CallError } from '../refused.ts';
import { answerTo, pieces, whole, type Outgoing } from './request.ts';

export interface Connection {
  /** As it was named. */
  readonly server: string;
  /** @param path with its query @returns what came as JSON @throws CallError */
  readonly get: (path: string) => Promise<unknown>;
  /** Sent again where its answer is lost, and carried out once. @returns what came as JSON @throws CallError */
  readonly post: (path: string, body: object) => Promise<unknown>;
  readonly remove: (path: string) => Promise<unknown>;
  /** @param bytes the same each time they are walked @returns what came as JSON @throws CallError */
  readonly upload: (path: string, bytes: AsyncIterable<Uint8Array>, size: number) => Promise<unknown>;
  /** @throws CallError, also while the bytes come */
  readonly download: (path: string) => Promise<Downloaded>;
}

export interface Downloaded {
  /** What the server calls it: text of somebody else, and no place to write to. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);
/** @throws CallError FolderError */
export function connected(
  call: Call,
  env: Readonly<Record<string, string | undefined>>,
  language: Language,
): Connection {
  const base = addressOf(textOption(call, 'server') ?? '');
  const server = base.origin;
  const token = tokenOf(call, env);
  const path = textOption(call, 'ca');
  const ca = path === undefined ? undefined : fileHere(path);
  const headers = {
    authorization: `Bearer ${token}`,
    'accept-language': language,
    [VERSION_HEADER]: version(),
  };
  const ask = async (to: string, more: Partial<Outgoing>): ReturnType<typeof answerTo> => {
    const asked = { url: new URL(to, base), server, ca, method: 'GET', ...more };
    return await answerTo({ ...asked, headers: { ...headers, ...more.headers } });
  };
  const read = async (to: string, more: Partial<Outgoing> = {}): Promise<unknown> => {
    const response = await ask(to, more);
    const found = parsed(await whole(response, server));
    if (isDone(response.statusCode) && found !== null) return found;
    throw refusal(server, response.statusCode, found);
  };
  return {
    server,
    get: async (to) => await read(to),
    remove: async (to) => await read(to, { method: 'DELETE' }),
    post: async (to, body) => {
      const sent = Buffer.from(JSON.stringify(body));
      const type = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
      return await read(to, { method: 'POST', headers: type, body: [sent], size: sent.length });
    },
    upload: async (to, body, size) =>
      await read(to, {
        method: 'POST',
        headers: { 'content-type': BYTES, 'idempotency-key': randomUUID() },
        body,
        size,
      }),
    download: async (to) => {
      const response = await ask(to, {});
      if (isDone(response.statusCode)) return { name: nameIn(response), bytes: pieces(response, server) };
      throw refusal(server, response.statusCode, parsed(await whole(response, server)));
    },
  };
}

/** @see RFC 8187 §3.2 */
function nameIn({ headers }: IncomingMessage): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(headers['content-disposition'] ?? '')?.[1] ?? '';
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

const BYTES = 'application/octet-stream';

function isDone(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

/** What a proxy says by itself of a server that is away, as while it is started anew; one that is there says why in JSON. */
const BEHIND: ReadonlySet<number> = new Set([502, 503, 504]);

function refusal(server: string, status: number | undefined, body: unknown): CallError {
  if (status === 401) return new CallError('server-refused-token', { server });
  const { detail } = (body ?? {}) as { readonly detail?: unknown };
  if (typeof detail !== 'string')
    return BEHIND.has(status ?? 0)
      ? new CallError('server-behind', { server, error: String(status) })
      : new CallError('server-other', { server });
  return new CallError('server-refused', { server, detail });
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
