/** A request to a server that may have too much to do: it refuses before it begins, so asking again does nothing twice. */
import { waits } from './busy.ts';

/** Too often, and too busy: both say when to come again. */
const LATER: ReadonlySet<number> = new Set([429, 503]);
/** Milliseconds after which a server that still has no time is told of. */
const LONGEST = 180_000;
const LONGEST_PAUSE = 5;

/** @throws as `fetch` does */
export async function fetchPatiently(path: string, init: RequestInit): Promise<Response> {
  const since = performance.now();
  let response = await fetch(path, init);
  if (!LATER.has(response.status)) return response;
  const isOver = waits();
  try {
    while (LATER.has(response.status) && performance.now() - since < LONGEST) {
      await pause(Number(response.headers.get('retry-after') ?? 1), init.signal);
      response = await fetch(path, init);
    }
    return response;
  } finally {
    isOver();
  }
}

async function pause(seconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  await new Promise<void>((done) => {
    setTimeout(done, Math.min(LONGEST_PAUSE, Math.max(1, seconds)) * 1000);
    signal?.addEventListener('abort', () => done());
  });
}
