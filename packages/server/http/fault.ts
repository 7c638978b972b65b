/** What should not happen while a request is answered, and what breaks off when it is half answered. */
import type { Asked, Host } from './context.ts';

/** In the log and the figures, and nowhere else: what a driver says may quote a row or an address. */
export function faultOf(host: Pick<Host, 'log' | 'metrics'>, c: Asked, error: unknown): void {
  host.log.fault(c.get('id'), error);
  host.metrics.fault('request');
}

/** Bytes of an answer. Where they break off, whoever sends them on is told no more than that. */
export async function* bytesOf(
  host: Host,
  c: Asked,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    faultOf(host, c, error);
    throw brokenOff();
  }
}

/** Whoever sends bytes on prints it with all that it holds: nothing of what was behind it, and one line. */
function brokenOff(): Error {
  return Object.assign(new Error('broken off'), { stack: undefined });
}
