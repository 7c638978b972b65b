/**
 * Tells of entries as they come, whoever writes them: another server of the same record, or the command line; and of jobs. One
 * look at the heads of all chains, however many listen, and none while nobody does.
 */
import type { Reader } from '../../db/ledger/read.ts';
import { jobChanges, type JobTold } from './job-changes.ts';
import type { Touched } from './touched.ts';

/** An entry that came. */
export interface Entered extends Touched {
  readonly plant: string;
  readonly seq: number;
}

/** What is told of. */
export type Happened = { readonly entered: Entered } | { readonly job: JobTold };

/** Given what one look found, in the order in which it came: together, so that hundreds who listen are woken once for it. */
export type Listener = (news: readonly Happened[]) => void;

export interface Watch {
  /** @returns what ends it, once every entry from then on is told @throws where the record could not be looked at */
  listen(listener: Listener): Promise<() => void>;
  /** Something was written here: it is looked for now, and not at the next look. */
  hurry(): void;
  /** Aborted when the server stops. */
  readonly ended: AbortSignal;
  close(): void;
}

export interface WatchAsked {
  readonly reader: Reader;
  readonly touchedBy: (plant: string, seq: number) => Promise<Touched>;
  readonly now: () => string;
  /** Milliseconds from one look to the next. */
  readonly pause: number;
  /** Told of each plant that has a new entry, before anybody who listens is. */
  readonly onEntered?: (plant: string) => void;
  /** Told of a look that failed; the next one is made all the same. */
  readonly onFault: (error: unknown) => void;
}

/** Milliseconds from one look to the next where one entry follows on another: a thousand of them are not a thousand looks. */
const LEAST_PAUSE = 20;

/** Of a plant that was behind by more, such as after a pause, the last ones are told. */
const MOST_AT_ONCE = 20;

export function watch({ reader, touchedBy, now, pause, onEntered, onFault }: WatchAsked): Watch {
  const listeners = new Set<Listener>();
  const ending = new AbortController();
  let known: Map<string, number> | null = null;
  let jobs = jobChanges(reader, now);
  let timer: NodeJS.Timeout | null = null;
  let isHurried = false;
  let looked = -Infinity;

  const look = async (): Promise<void> => {
    const heads = await reader.selectFrom('head').select(['plant', 'seq']).where('seq', '>', 0).execute();
    const news: Happened[] = (await jobs()).map((job) => ({ job }));
    try {
      if (known === null) known = new Map(heads.map(({ plant, seq }) => [plant, seq]));
      else await entries(heads, known, news);
    } finally {
      // Also of a look that failed half-way: the next goes on behind it.
      if (news.length > 0) for (const listener of listeners) listener(news);
    }
  };
  /** @param told up to where; it moves on with what is added to the news */
  const entries = async (
    heads: readonly Pick<Entered, 'plant' | 'seq'>[],
    told: Map<string, number>,
    news: Happened[],
  ): Promise<void> => {
    for (const { plant, seq } of heads.filter((head) => !head.plant.startsWith('@'))) {
      const from = Math.max(told.get(plant) ?? 0, seq - MOST_AT_ONCE);
      if (from < seq) onEntered?.(plant);
      for (let each = from + 1; each <= seq; each++) {
        news.push({ entered: { plant, seq: each, ...(await touchedBy(plant, each)) } });
        told.set(plant, each);
      }
      // Of a record that was put back it may be fewer than before.
      told.set(plant, seq);
    }
  };
  /** The look that is under way or was last; looks follow each other for as long as somebody listens. */
  let last: Promise<void> | null = null;
  const next = async (): Promise<void> => {
    isHurried = false;
    await look().catch(onFault);
    if (listeners.size === 0 || ending.signal.aborted) {
      last = null;
      known = null;
      jobs = jobChanges(reader, now);
      return;
    }
    looked = performance.now();
    wait(isHurried ? soon() : pause);
  };
  const soon = (): number => Math.min(pause, Math.max(0, looked + LEAST_PAUSE - performance.now()));
  const wait = (ms: number): void => {
    timer = setTimeout(() => {
      timer = null;
      last = next();
    }, ms);
    timer.unref();
  };

  return {
    ended: ending.signal,
    listen: async (listener) => {
      listeners.add(listener);
      last ??= next();
      await last;
      if (known === null && !ending.signal.aborted) {
        listeners.delete(listener);
        throw new Error('nobody knows what came before');
      }
      return () => listeners.delete(listener);
    },
    hurry: () => {
      if (isHurried || last === null) return;
      isHurried = true;
      // The look that is under way may have been too early.
      if (timer === null) return;
      clearTimeout(timer);
      wait(soon());
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      ending.abort();
    },
  };
}
