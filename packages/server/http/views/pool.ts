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

/** What a thread is told: to answer, or that a plant was written to. */
export type ToThread = ViewAsked | { readonly ahead: string };

interface Waiting {
  readonly asked: ViewAsked;
  readonly done: (answer: ViewAnswer) => void;
  readonly failed: (error: unknown) => void;
}

/** What a thread gives back. */
export type FromThread =
  | { readonly answer: ViewAnswer; readonly made: MadeSummary | null }
  | { readonly ahead: string }
  /** The record could not be read: the code of why. */
  | { readonly unavailable: string }
  | { readonly fault: string };

export function viewPool({ place, threads, patience, most, onSummary, onFault }: PoolAsked): Views {
  const known = remembered<ViewAnswer>(MEMORY);
  const underWay = new Map<string, Promise<ViewAnswer>>();
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  /** Plants that were written to since a thread had nothing else to do. */
  const written = new Set<string>();
  let isClosed = false;

  const next = (): void => {
    const work = waiting[0];
    if (work === undefined) return ahead();
    const thread =
      idle.pop() ?? (all.size < threads && !isClosed ? begun({ place, all, idle, onFault }) : undefined);
    if (thread === undefined) return;
    waiting.shift();
    void run(thread, work);
  };

  /** By the thread that answers next, so that it is the one that has it. */
  const ahead = (): void => {
    const [plant] = written;
    const thread = plant === undefined ? undefined : idle.pop();
    if (plant === undefined || thread === undefined) return;
    written.delete(plant);
    void told(thread, { ahead: plant })
      .catch(() => undefined)
      .finally(next);
  };

  const run = async (thread: Worker, { asked, done, failed }: Waiting): Promise<void> => {
    try {
      const said = await told(thread, asked);
      if ('answer' in said) {
        if (said.made !== null) onSummary(said.made);
        done(said.answer);
      } else failed(new Error('fault' in said ? said.fault : 'a thread said something else'));
    } catch (error) {
      failed(error);
    }
    next();
  };

  /** A thread that says it is well is there for the next. @throws where it is not, and is no more */
  const told = async (thread: Worker, asked: ToThread): Promise<FromThread> => {
    try {
      const said = await answered(thread, asked, patience);
      if ('unavailable' in said) throw new ViewUnavailable(said.unavailable);
      idle.push(thread);
      return said;
    } catch (error) {
      all.delete(thread);
      await thread.terminate();
      if (!isClosed && !(error instanceof ViewTooSlow)) onFault(error);
      throw error;
    }
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
    lookAhead: (plant) => {
      if (isClosed) return;
      written.add(plant);
      next();
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
async function answered(thread: Worker, asked: ToThread, patience: number): Promise<FromThread> {
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
