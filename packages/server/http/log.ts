/** Lines of JSON, each of a closed list of fields: what is not on it cannot get into a log by mistake. */
import { pino, type DestinationStream } from 'pino';
import type { Log, RequestLine } from './context.ts';

interface LogOptions {
  /** Where lines go; standard error where it is not said, so that a printed link stays apart. */
  readonly out?: DestinationStream;
  /** A line for each request; without them, what went wrong and what began or ended. */
  readonly hasRequests?: boolean;
}

export function jsonLog({
  out = pino.destination({ dest: 2, sync: false }),
  hasRequests = true,
}: LogOptions = {}): Log {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, out);
  return {
    request: ({ id, method, route, status, ms, account }: RequestLine) => {
      if (hasRequests) log.info({ event: 'request', id, method, route, status, ms, account });
    },
    // What a driver says may quote a row or an address: the kind of error and where it was thrown tell enough.
    fault: (id, error) => {
      log.error({ event: 'fault', id, kind: kindOf(error), at: placesOf(error) });
    },
    note: (event, fields = {}) => {
      log.info({ ...fields, event });
    },
  };
}

function kindOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  const name = error instanceof Error ? error.name : typeof error;
  return typeof code === 'string' ? `${name} ${code}` : name;
}

/** Files and lines of ours, without what was said. */
function placesOf(error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return [...stack.matchAll(/packages\/([\w./-]+:\d+)/g)].slice(0, 8).map(([, place]) => place ?? '');
}
