/**
 * Tells of entries as they come, whoever writes them: another server of the same record, or the command line; and of jobs. One
 * look at the heads of all chains, however many listen, and none while nobody does.
 */
import type { Reader } from '../../db/ledger/read.ts';
import { jobChanges, type JobTold } from './job-changes.ts';

/** An entry that came. */
export interface Entered {
  readonly plant: string;
  readonly seq: number;
  /** What it changed, by reference; null where that is more than anybody follows. */
  readonly touched: readonly string[] | null;
}

/** What is told of. */
export type Happened = { readonly entered: Entered } | { readonly job: JobTold };

export type Listener = (happened: Happened) => void;

export interface Watch {
  /** @returns what ends it, once every entry from then on is told */
  listen(listener: Listener): Promise<() => void>;
  /** Aborted when the server stops. */
  readonly ended: AbortSignal;
  close(): void;
}

export interface WatchAsked {
  readonly reader: Reader;
  readonly touchedBy: (plant: string, seq: number) => Promise<readonly string[] | null>;
  readonly now: () => string;
  /** Milliseconds from one look to the next. */
  readonly pause: number;
  /** Told of a look that failed; the next one is made all the same. */
  readonly onFault: (error: unknown) => void;
}

/** Of a plant that was behind by more, such as after a pause, the last ones are told. */
const MOST_AT_ONCE = 20;

export function watch({ reader, touchedBy, now, pause, onFault }: WatchAsked): Watch {
  const listeners = new Set<Listener>();
  const ending = new AbortController();
  let known: Map<string, number> | null = null;
  let jobs = jobChanges(reader, now);
  let timer: NodeJS.Timeout | null = null;

  const look = async (): Promise<void> => {
    const heads = await reader.selectFrom('head').select(['plant', 'seq']).where('seq', '>', 0).execute();
    const before = known;
    known = new Map(heads.map(({ plant, seq }) => [plant, seq]));
    const changed = await jobs();
    if (before === null) return;
    for (const job of changed) for (const listener of listeners) listener({ job });
    for (const { plant, seq } of heads.filter((head) => !head.plant.startsWith('@'))) {
      const from = Math.max(before.get(plant) ?? 0, seq - MOST_AT_ONCE);
      for (let each = from + 1; each <= seq; each++) {
        const entered = { plant, seq: each, touched: await touchedBy(plant, each) };
        for (const listener of listeners) listener({ entered });
      }
    }
  };
  /** The look that is under way or was last; looks follow each other for as long as somebody listens. */
  let last: Promise<void> | null = null;
  const next = async (): Promise<void> => {
    await look().catch(onFault);
    if (listeners.size === 0 || ending.signal.aborted) {
      last = null;
      known = null;
      jobs = jobChanges(reader, now);
      return;
    }
    timer = setTimeout(() => {
      last = next();
    }, pause);
    timer.unref();
  };

  return {
    ended: ending.signal,
    listen: async (listener) => {
      listeners.add(listener);
      last ??= next();
      await last;
      return () => listeners.delete(listener);
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      ending.abort();
    },
  };
}
