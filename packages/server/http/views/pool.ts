import type { RecordPlace } from '../../app/record/open-record.ts';
import type { MadeSummary } from '../../app/record/summaries.ts';
import { remembered } from './remembered.ts';
import { CALLS_AT_ONCE, type FromThread, type ToThread } from './said.ts';
import { viewThread, type ViewThread } from './view-thread.ts';
import {
  ViewInterrupted,
  ViewTooSlow,
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
  /** Its thread was ended for another call before. */
  readonly isAgain: boolean;
}

export function viewPool({ place, threads, patience, most, onSummary, onFault }: PoolAsked): Views {
  const known = remembered<ViewAnswer>(MEMORY);
  const underWay = new Map<string, Promise<ViewAnswer>>();
  const waiting: Waiting[] = [];
  /** The one that answered last is the last. */
  const all: ViewThread[] = [];
  const atOnce = place.url === undefined ? CALLS_AT_ONCE.here : CALLS_AT_ONCE.elsewhere;
  /** Plants that were written to since a thread had nothing else to do. */
  const written = new Set<string>();
  let isClosed = false;

  const begun = (): ViewThread => {
    const thread = viewThread({
      place,
      patience,
      onEnd: (error) => {
        all.splice(all.indexOf(thread), 1);
        if (error !== null && !isClosed) onFault(error);
      },
    });
    all.push(thread);
    return thread;
  };
  const idle = (): ViewThread | undefined => all.findLast((thread) => thread.calls() === 0);
  /** Null where each has as much as it may. */
  const free = (): ViewThread | null => {
    const known = idle();
    if (known !== undefined) return known;
    if (isClosed) return null;
    if (all.length < threads) return begun();
    const [least] = all.toSorted((a, b) => a.calls() - b.calls());
    return least !== undefined && least.calls() < atOnce ? least : null;
  };

  const next = (): void => {
    if (waiting.length === 0) return ahead();
    const thread = free();
    const work = thread === null ? undefined : waiting.shift();
    if (thread !== null && work !== undefined) void run(thread, work);
  };

  /** By the thread that answers next, so that it is the one that has it. */
  const ahead = (): void => {
    const [plant] = written;
    const thread = plant === undefined ? undefined : idle();
    if (plant === undefined || thread === undefined) return;
    written.delete(plant);
    void told(thread, { ahead: plant })
      .catch(() => undefined)
      .finally(next);
  };

  const run = async (thread: ViewThread, work: Waiting): Promise<void> => {
    try {
      const said = await told(thread, work.asked);
      if ('answer' in said) {
        if (said.made !== null) onSummary(said.made);
        work.done(said.answer);
      } else work.failed(new Error('fault' in said ? said.fault : 'a thread said something else'));
    } catch (error) {
      // Once: two in a row are no accident of a neighbour.
      if (error instanceof ViewInterrupted && !work.isAgain && !isClosed)
        waiting.unshift({ ...work, isAgain: true });
      else work.failed(error instanceof ViewInterrupted ? new ViewTooSlow(error.message) : error);
    }
    next();
  };

  /** The thread is the first to be asked again: it has at hand what was asked for. */
  const told = async (thread: ViewThread, asked: ToThread): Promise<FromThread> => {
    const said = await thread.ask(asked);
    const at = all.indexOf(thread);
    if (at >= 0) all.push(...all.splice(at, 1));
    return said;
  };

  const ask = async (asked: ViewAsked): Promise<ViewAnswer> => {
    if (waiting.length >= most) throw new ViewsBusy('too many views wait');
    return await new Promise<ViewAnswer>((done, failed) => {
      waiting.push({ asked, done, failed, isAgain: false });
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
