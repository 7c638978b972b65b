/** A job that somebody waits for: followed to its end, ended where they leave. */
import { ask } from './client.ts';
import { isUnderWay, type Job } from './jobs.ts';

/** What is wrong with what was sent, at its place: a line of a file, or a cell of a sheet. */
export interface PlacedProblem {
  readonly message: string;
  readonly at?: {
    readonly file: string;
    readonly sheet?: string;
    readonly line: number;
    readonly column: number;
  };
}

/** It could not be done, for a reason that it says. */
export class JobRefused extends Error {
  readonly problems: readonly PlacedProblem[];
  readonly total: number;
  constructor(message: string, problems: readonly PlacedProblem[], total: number) {
    super(message);
    this.problems = problems;
    this.total = total;
  }
}

export type Progress = Job['progress'];

interface Following {
  /** Aborted, the job ends as well. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Milliseconds between two looks: most are done within a second. */
const [FIRST, LONGEST] = [250, 2000];

/** @returns the result of the job @throws JobRefused ApiProblem OfflineError, or as a signal that was aborted */
export async function followJob<T>(begun: Job, plant: string | null, following: Following): Promise<T> {
  const { signal, onProgress } = following;
  const id = encodeURIComponent(begun.id);
  const path = plant === null ? `/jobs/${id}` : `/plants/${encodeURIComponent(plant)}/jobs/${id}`;
  let job = begun;
  try {
    for (let pause = FIRST; isUnderWay(job); pause = Math.min(LONGEST, pause * 1.3)) {
      onProgress(job.progress);
      await waited(pause, signal);
      job = (await ask<Job>(path, { signal })).value;
    }
  } catch (error) {
    if (signal.aborted) void ask(path, { method: 'DELETE' }).catch(() => undefined);
    throw error;
  }
  if (job.state === 'done') return job.result as T;
  const problems = (job.problems ?? []) as readonly PlacedProblem[];
  throw new JobRefused(job.error ?? '', problems, job.problemCount ?? problems.length);
}

async function waited(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((done, leave) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      leave(signal.reason);
    });
  });
}
