/** One thread that answers calls: some at once where it waits for a database elsewhere. */
import { Worker } from 'node:worker_threads';
import type { RecordPlace } from '../../app/record/open-record.ts';
import type { FromThread, ToThread } from './said.ts';
import { ViewInterrupted, ViewTooSlow, ViewUnavailable, ViewsBusy } from './views.ts';

export interface ViewThread {
  /** Resolves with what it says. @throws ViewTooSlow ViewUnavailable ViewInterrupted, or what ended the thread */
  ask(asked: ToThread): Promise<FromThread>;
  /** Calls under way. */
  readonly calls: () => number;
  terminate(): Promise<void>;
}

export interface ThreadAsked {
  readonly place: RecordPlace;
  /** Milliseconds after which a call is given up. */
  readonly patience: number;
  /** It is no more. @param error what ended it, where that should not happen */
  readonly onEnd: (error: unknown) => void;
}

interface Call {
  readonly done: (said: FromThread) => void;
  readonly failed: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * A thread that kept one call waiting too long is ended, since nothing else interrupts what it works at, and so is one that
 * cannot read the record: the next opens it anew.
 */
export function viewThread({ place, patience, onEnd }: ThreadAsked): ViewThread {
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: place });
  // It must not keep the program from ending, and what ends it must not end the program.
  worker.unref();
  const calls = new Map<number, Call>();
  let asked = 0;
  let isOver = false;
  const taken = (id: number): Call | undefined => {
    const call = calls.get(id);
    clearTimeout(call?.timer);
    calls.delete(id);
    return call;
  };
  /** @param error told as what should not happen */
  const end = async (others: Error, error: unknown = null): Promise<void> => {
    if (isOver) return;
    isOver = true;
    onEnd(error);
    for (const id of calls.keys()) taken(id)?.failed(others);
    await worker.terminate();
  };
  const tooSlow = (id: number): void => {
    taken(id)?.failed(new ViewTooSlow('a view took too long'));
    void end(new ViewInterrupted('its thread was ended for another call'));
  };
  worker.on('message', ({ id, said }: { readonly id: number; readonly said: FromThread }) => {
    if (!('unavailable' in said)) return taken(id)?.done(said);
    const unavailable = new ViewUnavailable(said.unavailable);
    return void end(unavailable, unavailable);
  });
  worker.on('error', (error: Error) => void end(error, error));
  worker.on('exit', () => {
    const ended = new Error('the thread of a view ended');
    void end(ended, ended);
  });
  return {
    ask: async (said) =>
      await new Promise<FromThread>((done, failed) => {
        const id = asked++;
        const timer = setTimeout(tooSlow, patience, id);
        calls.set(id, { done, failed, timer });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage({ id, asked: said });
      }),
    calls: () => calls.size,
    terminate: async () => await end(new ViewsBusy('the server stops')),
  };
}
