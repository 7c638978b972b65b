import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RecordPlace } from '../../app/record/open-record.ts';
import type { MadeSummary } from '../../app/record/summaries.ts';
import { remembered } from './remembered.ts';
import {
  ViewTooSlow,
  ViewUnavailable,
  ViewsBusy,
  type ViewAnswer,
  type ViewAsked,
  type Views,
} from './views.ts';

export interface PoolAsked {
  readonly place: RecordPlace;
  readonly threads: number;
  /** Milliseconds after which a call is given up. */
  readonly patience: number;
  /** Calls that may wait. */
  readonly most: number;
  /** Given what the newest state of a plant came to: threads write nothing. */
  readonly onSummary: (made: MadeSummary) => void;
  /** Told of what should not happen. */
  readonly onFault: (error: unknown) => void;
}

/** Bytes of answers that are remembered. */
const MEMORY = 64 * 2 ** 20;

interface Waiting {
  readonly asked: ViewAsked;
  readonly done: (answer: ViewAnswer) => void;
  readonly failed: (error: unknown) => void;
}

/** What a thread gives back. */
export type FromThread =
  | { readonly answer: ViewAnswer; readonly made: MadeSummary | null }
  /** The record could not be read: the code of why. */
  | { readonly unavailable: string }
  | { readonly fault: string };

export function viewPool({ place, threads, patience, most, onSummary, onFault }: PoolAsked): Views {
  const known = remembered<ViewAnswer>(MEMORY);
  const underWay = new Map<string, Promise<ViewAnswer>>();
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let isClosed = false;

  const next = (): void => {
    const work = waiting[0];
    const thread =
      idle.pop() ?? (all.size < threads && !isClosed ? begun({ place, all, idle, onFault }) : undefined);
    if (work === undefined || thread === undefined) {
      if (thread !== undefined) idle.push(thread);
      return;
    }
    waiting.shift();
    void run(thread, work);
  };

  const run = async (thread: Worker, { asked, done, failed }: Waiting): Promise<void> => {
    try {
      const told = await answered(thread, asked, patience);
      if ('unavailable' in told) throw new ViewUnavailable(told.unavailable);
      idle.push(thread);
      if ('answer' in told) {
        if (told.made !== null) onSummary(told.made);
        done(told.answer);
      } else failed(new Error(told.fault));
    } catch (error) {
      all.delete(thread);
      await thread.terminate();
      if (!isClosed && !(error instanceof ViewTooSlow)) onFault(error);
      failed(error);
    }
    next();
  };

  const ask = async (asked: ViewAsked): Promise<ViewAnswer> => {
    if (waiting.length >= most) throw new ViewsBusy('too many views wait');
    return await new Promise<ViewAnswer>((done, failed) => {
      waiting.push({ asked, done, failed });
      next();
    });
  };

  return {
    answer: async (of, asked) => {
      const key = JSON.stringify([of, asked]);
      const before = known.get(key) ?? underWay.get(key);
      if (before !== undefined) return await before;
      const answer = ask(asked);
      underWay.set(key, answer);
      try {
        const value = await answer;
        known.set(key, value, key.length + (value.outcome === 'answered' ? value.text.length : 0));
        return value;
      } finally {
        underWay.delete(key);
      }
    },
    waiting: () => waiting.length,
    close: async () => {
      isClosed = true;
      for (const { failed } of waiting.splice(0)) failed(new ViewsBusy('the server stops'));
      await Promise.all([...all].map(async (thread) => await thread.terminate()));
    },
  };
}

interface Threads extends Pick<PoolAsked, 'place' | 'onFault'> {
  readonly all: Set<Worker>;
  readonly idle: Worker[];
}

function begun({ place, all, idle, onFault }: Threads): Worker {
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: place });
  // A thread must not keep the program from ending, and what ends it must not end the program.
  thread.unref();
  thread.on('error', onFault);
  thread.on('exit', () => {
    all.delete(thread);
    const at = idle.indexOf(thread);
    if (at >= 0) idle.splice(at, 1);
  });
  all.add(thread);
  return thread;
}

/** @throws what ended the thread, or ViewTooSlow */
async function answered(thread: Worker, asked: ViewAsked, patience: number): Promise<FromThread> {
  const over = AbortSignal.timeout(patience);
  const ended = new AbortController();
  const signal = AbortSignal.any([over, ended.signal]);
  try {
    const told = once(thread, 'message', { signal });
    const gone = once(thread, 'exit', { signal }).then(() => {
      throw new Error('the thread of a view ended');
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.postMessage(asked);
    const [message] = (await Promise.race([told, gone])) as [FromThread];
    return message;
  } catch (error) {
    throw over.aborted ? new ViewTooSlow('a view took too long') : error;
  } finally {
    ended.abort();
  }
}
