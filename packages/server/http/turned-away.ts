/**
 * Turns people away at the socket while the process has all that it can take on. Coming as far as a route costs some
 * milliseconds: hundreds who ask again at once would keep the thread from everybody it has let in.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '@bulkhead/core/report/locales/language.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import type { Record as OpenRecord } from '../app/record/record.ts';
import { addressOf, socketAddress } from './address.ts';
import { BUSY, type Admission } from './admission.ts';
import type { Log } from './context.ts';
import { securityHeaders } from './headers.ts';
import { preferredLanguage } from './language.ts';
import type { Metrics } from './metrics/metrics.ts';
import { problemResponse } from './problem.ts';
import type { Proxies } from './proxies.ts';
import { isBelowRoot, ROOTS } from './routes/roots.ts';

const PATIENCE = 2000;
/** Bytes that are read though nobody wants them. */
const MOST_READ = 64 * 2 ** 20;

/** @returns whether the request is answered */
export type TurnsAway = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/** Of the host, what is needed at the door. */
export interface AtDoor {
  readonly admission: Pick<Admission, 'isFull' | 'turnAway'>;
  readonly log: Pick<Log, 'note'>;
  readonly metrics: Pick<Metrics, 'problem' | 'request'>;
  readonly origin: string;
  readonly proxies: Proxies;
  readonly record: Pick<OpenRecord, 'newId'>;
}

interface Said {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What the routes would say, ready to be sent. @param patience milliseconds in which a body that nobody wants has to be there @param most bytes of it that are read */
export function turnsAway(
  { admission, log, metrics, origin, proxies, record }: AtDoor,
  patience: number = PATIENCE,
  most: number = MOST_READ,
): TurnsAway {
  const secure = securityHeaders(origin.startsWith('https:'));
  const said = new Map<Language, Said>();
  const count = counting(log);
  const prepare = async (language: Language): Promise<void> => {
    const response = problemResponse(BUSY(1), await loadWords(language));
    const headers = { ...secure, ...Object.fromEntries(response.headers) };
    said.set(language, { headers, text: await response.text() });
  };
  return (incoming, outgoing) => {
    if (!admission.isFull() || !isAdmitted(incoming.url ?? '/')) return false;
    const language = preferredLanguage(incoming.headers['accept-language'] ?? null);
    const known = said.get(language);
    if (known === undefined) {
      // This one goes the long way; those after it do not.
      void prepare(language);
      return false;
    }
    const { headers, text } = known;
    if (hasBody(incoming)) readsOn(incoming, patience, most);
    outgoing.writeHead(503, { ...headers, 'x-request-id': record.newId() });
    outgoing.end(incoming.method === 'HEAD' ? undefined : text);
    const forwarded = incoming.headers['x-forwarded-for'];
    admission.turnAway(
      addressOf(typeof forwarded === 'string' ? forwarded : null, socketAddress(incoming), proxies),
    );
    metrics.problem('busy');
    metrics.request({ method: incoming.method ?? '', route: '/*', status: 503 }, 0);
    count();
    return true;
  };
}

/** Milliseconds for which those who are turned away are summed up: a line for each would be as much work as an answer. */
const SUMMED = 1000;

function counting(log: AtDoor['log']): () => void {
  let n = 0;
  return () => {
    n++;
    if (n > 1) return;
    setTimeout(() => {
      log.note('turned-away', { n });
      n = 0;
    }, SUMMED).unref();
  };
}

/** Neither a page, which is held in memory, nor what is always answered. */
function isAdmitted(url: string): boolean {
  const path = url.replace(/[?#].*$/, '');
  return isBelowRoot(path) && ROOTS.get(path)?.isAlways !== true;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return (headers['content-length'] ?? '0') !== '0' || headers['transfer-encoding'] !== undefined;
}

/**
 * A connection that is closed while somebody sends takes the answer with it, and a proxy in front says 502 then. And a program
 * that waits for the kernel takes in one new connection each time it looks: hundreds who come back at once would wait for
 * that, and not to be turned away. So what is sent is read and thrown away, and who sends slowly or without an end keeps the
 * connection no longer.
 */
function readsOn(incoming: IncomingMessage, patience: number, most: number): void {
  let read = 0;
  const late = setTimeout(() => incoming.destroy(), patience).unref();
  incoming.on('data', (piece: Buffer) => {
    read += piece.length;
    if (read > most) incoming.destroy();
  });
  incoming.on('close', () => clearTimeout(late)).on('error', () => undefined);
}
