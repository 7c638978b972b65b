/** One piece of long work at a time: how far it is, why it was refused, and its end where somebody leaves. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { JobRefused, type PlacedProblem, type Progress } from '../../api/follow-job.ts';
import { saidOf } from '../../api/use-recorded-change.ts';

export interface Refusal {
  readonly message: string;
  readonly problems: readonly PlacedProblem[];
  readonly total: number;
}

export interface Run {
  /** What is under way; null where nothing is. */
  readonly under: 'trial' | 'writing' | null;
  readonly progress: Progress;
  readonly refusal: Refusal | null;
  readonly start: (
    what: 'trial' | 'writing',
    work: (waiting: {
      readonly signal: AbortSignal;
      readonly onProgress: (progress: Progress) => void;
    }) => Promise<void>,
  ) => void;
  readonly end: () => void;
}

/** What is begun anew ends what was under way. */
export function useRun(): Run {
  const [under, setUnder] = useState<Run['under']>(null);
  const [progress, setProgress] = useState<Progress>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const current = useRef<AbortController | null>(null);
  const end = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setUnder(null);
  }, []);
  useEffect(() => end, [end]);
  const start = useCallback<Run['start']>((what, work) => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    setUnder(what);
    setProgress(null);
    setRefusal(null);
    const ifMine = (act: () => void): void => {
      if (current.current === mine) act();
    };
    work({ signal: mine.signal, onProgress: (next) => ifMine(() => setProgress(next)) })
      .catch((error: unknown) => {
        if (mine.signal.aborted) return;
        const placed = error instanceof JobRefused ? error : { problems: [], total: 0 };
        const { problems, total } = placed;
        ifMine(() => setRefusal({ message: saidOf(error), problems, total }));
      })
      .finally(() => ifMine(() => setUnder(null)));
  }, []);
  return { under, progress, refusal, start, end };
}
