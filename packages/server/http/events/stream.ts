/** What happens, as one reader is told of it: server-sent events, as their standard writes them. */
import { pathOfJob } from '../jobs/shown.ts';
import type { Sight } from './sight.ts';
import type { Happened, Watch } from './watch.ts';

export interface StreamAsked {
  readonly account: string;
  readonly watch: Watch;
  /** The reader has left. */
  readonly gone: AbortSignal;
  /** What may be seen now. @param told the newest that is to be told @returns null for whoever is not there any more */
  readonly sight: (told: object | null) => Promise<Sight | null>;
  /** Resolves when it is one's turn to write, with what ends it. */
  readonly turn: () => Promise<() => void>;
  readonly onEnd: () => void;
  readonly onFault: (error: unknown) => void;
}

/** Milliseconds from one sign of life to the next: less than any proxy waits. Whether the session still holds is seen then. */
const SIGN_OF_LIFE = 20_000;
/** Events that wait for a reader who does not take them; then the stream ends, and the reader asks again. */
export const MOST_WAITING = 1000;

const OPEN = Buffer.from('event: open\ndata: \n\n');
const HERE = Buffer.from(': here\n\n');

/** Nothing is made for a reader who has not taken what was made before: it waits, and ends where too much does. */
export function eventStream(asked: StreamAsked): ReadableStream<Uint8Array> {
  const { account, watch, gone, sight, turn, onEnd, onFault } = asked;
  const waiting: Happened[] = [];
  const ended = AbortSignal.any([watch.ended, gone]);
  let wake = (): void => undefined;
  let unlisten: (() => void) | null = null;
  const over = new AbortController();
  let close = (): void => undefined;
  /** By whomever: what it took is given back once. */
  const end = (): void => {
    if (over.signal.aborted) return;
    over.abort();
    unlisten?.();
    ended.removeEventListener('abort', endAll);
    onEnd();
    wake();
  };
  const endAll = (): void => {
    if (!over.signal.aborted) close();
    end();
  };
  ended.addEventListener('abort', endAll);

  const listen = async (): Promise<Uint8Array> => {
    const off = await watch.listen((news) => {
      const own = news.filter((happened) => !isForOthers(happened, account));
      if (own.length === 0) return;
      if (waiting.push(...own) >= MOST_WAITING) endAll();
      else wake();
    });
    unlisten = off;
    if (over.signal.aborted) off();
    return OPEN;
  };

  /** What is told next; null where nothing more is. */
  const next = async (): Promise<Uint8Array | null> => {
    while (!over.signal.aborted) {
      const told = waiting.splice(0);
      const newest = told.at(-1);
      const seen = await sight(newest === undefined ? null : thingOf(newest));
      if (seen === null) return null;
      const all = told.filter((happened) => isSeen(happened, seen)).map(bytesOf);
      if (all.length > 0) return Buffer.concat(all);
      const came = new Promise<void>((done) => {
        wake = done;
      });
      if (waiting.length === 0 && !over.signal.aborted && !(await isWithin(came, SIGN_OF_LIFE))) return HERE;
    }
    return null;
  };

  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        close = () => controller.close();
        if (ended.aborted) endAll();
      },
      pull: async (controller) => {
        try {
          const bytes = unlisten === null ? await listen() : await next();
          const endTurn = await turn();
          if (bytes === null) endAll();
          else if (!over.signal.aborted) controller.enqueue(bytes);
          endTurn();
        } catch (error) {
          // Whoever has left meanwhile misses nothing.
          const isThere = !over.signal.aborted;
          endAll();
          if (isThere) onFault(error);
        }
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  );
}

/** Whoever listens is told of the same one. */
function thingOf(happened: Happened): object {
  return 'entered' in happened ? happened.entered : happened.job;
}

/** How far a job is comes some times a second, and only whoever asked for it waits for that: others hear when it begins and ends. */
function isForOthers(happened: Happened, account: string): boolean {
  return 'job' in happened && happened.job.isProgress && happened.job.actor !== account;
}

/** A job of no plant is its asker's. */
function isSeen(happened: Happened, { account, sees }: Sight): boolean {
  if ('entered' in happened) return sees(happened.entered.plant);
  const { plant, actor } = happened.job;
  return plant === null ? actor === account : sees(plant);
}

const known = new WeakMap<object, Uint8Array>();

/** The same for all who are told of it. */
function bytesOf(happened: Happened): Uint8Array {
  const thing = thingOf(happened);
  const bytes = known.get(thing) ?? Buffer.from(eventText(happened));
  known.set(thing, bytes);
  return bytes;
}

/** As the standard of server-sent events has it: no line end is in the data, since it is JSON. */
function eventText(happened: Happened): string {
  if ('entered' in happened) return `event: change\ndata: ${JSON.stringify(happened.entered)}\n\n`;
  const { id, plant, kind, state, done, all } = happened.job;
  const progress = done === null || all === null ? null : { done, all };
  const data = JSON.stringify({ id, plant, kind, state, progress, path: pathOfJob({ id, plant }) });
  return `event: job\ndata: ${data}\n\n`;
}

/** Whether it comes in time. */
async function isWithin(came: Promise<void>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), ms);
  });
  try {
    return await Promise.race([came.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
