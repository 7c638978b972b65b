/**
 * Turns people away at the socket while the process has all that it can take on. Coming as far as a route costs some
 * milliseconds: hundreds who ask again at once would keep the thread from everybody it has let in.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '@bulkhead/core/report/locales/language.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import type { Record as OpenRecord } from '../app/record/record.ts';
import { BUSY, type Admission } from './admission.ts';
import type { Log } from './context.ts';
import { securityHeaders } from './headers.ts';
import { preferredLanguage } from './language.ts';
import type { Metrics } from './metrics/metrics.ts';
import { problemResponse } from './problem.ts';
import { isBelowRoot, ROOTS } from './routes/roots.ts';

/** @returns whether the request is answered */
export type TurnsAway = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/** Of the host, what is needed at the door. */
export interface AtDoor {
  readonly admission: Pick<Admission, 'isFull'>;
  readonly log: Pick<Log, 'request'>;
  readonly metrics: Pick<Metrics, 'problem' | 'request'>;
  readonly origin: string;
  readonly record: Pick<OpenRecord, 'newId'>;
}

interface Said {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What the routes would say, ready to be sent. */
export function turnsAway({ admission, log, metrics, origin, record }: AtDoor): TurnsAway {
  const secure = securityHeaders(origin.startsWith('https:'));
  const said = new Map<Language, Said>();
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
    const id = record.newId();
    const { headers, text } = known;
    // Who sends on what is refused is not read to the end.
    const end = hasBody(incoming) ? { connection: 'close' } : {};
    outgoing.writeHead(503, { ...headers, ...end, 'x-request-id': id });
    outgoing.end(incoming.method === 'HEAD' ? undefined : text);
    const line = { method: incoming.method ?? '', route: '/*', status: 503 };
    metrics.problem('busy');
    metrics.request(line, 0);
    log.request({ ...line, id, ms: 0, account: null });
    return true;
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
