/**
 * The stream of events, once for all tabs of a browser: over HTTP/1.1 a browser keeps six connections to a server, and a stream
 * holds one for as long as its page is open, so that a seventh tab waits for ever. The tab that holds the lock reads the stream
 * and tells the others what comes; when it closes the next one does.
 */

/** What a stream of the server tells: that it is open, that something changed, what became of a job. */
const TYPES = ['open', 'change', 'job'] as const;

/** Milliseconds. A browser comes back by itself where the connection broke, but not where something in between answered for the server. */
const PAUSE = 15_000;
const NAME = 'bulkhead events';

interface Relayed {
  readonly type: (typeof TYPES)[number];
  readonly data: string;
}

export interface SharedEvents {
  /** Gets a `MessageEvent` for each event of the server. */
  readonly events: EventTarget;
  readonly close: () => void;
}

export function sharedEvents(): SharedEvents {
  const events = new EventTarget();
  const tell = ({ type, data }: Relayed): boolean => events.dispatchEvent(new MessageEvent(type, { data }));
  // Without locks, which browsers give to safe origins alone, each tab reads for itself.
  if (!('locks' in navigator)) return { events, close: readStream(tell) };
  const others = new BroadcastChannel(NAME);
  others.addEventListener('message', ({ data }) => tell(data as Relayed));
  const closing = new AbortController();
  const read = async (): Promise<void> =>
    await new Promise((resolve) => {
      const end = readStream((one) => {
        tell(one);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin and no target
        others.postMessage(one);
      });
      const done = (): void => {
        end();
        resolve();
      };
      if (closing.signal.aborted) done();
      else closing.signal.addEventListener('abort', done, { once: true });
    });
  void (async () => {
    const isRead = await navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await read();
      return lock !== null;
    });
    if (isRead || closing.signal.aborted) return;
    // Another tab reads already; once this one has to, what came in between may be missed, which a second opening says.
    tell({ type: 'open', data: '{}' });
    await navigator.locks.request(NAME, { signal: closing.signal }, read);
  })().catch((error: unknown) => {
    if (!closing.signal.aborted) throw error;
  });
  return {
    events,
    close: () => {
      closing.abort();
      others.close();
    },
  };
}

/** @returns ends it */
function readStream(tell: (one: Relayed) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stream: EventSource;
  const open = (): void => {
    stream = new EventSource('/api/v1/events');
    for (const type of TYPES)
      stream.addEventListener(type, (event) => {
        // The browser says `open` as well, before the server does: only from then on everything is told.
        if (event instanceof MessageEvent) tell({ type, data: String(event.data) });
      });
    stream.addEventListener('error', () => {
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(open, PAUSE);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    stream.close();
  };
}
