/** Long work, however it is carried out: who does it, what it is told and what it tells. */
import type { Tx } from '../db/database.ts';
import type { JobTable } from '../db/tables.ts';
import type { Failed, Why } from './failed.ts';

/** What whoever asked for a job sees of it. */
export interface JobView {
  readonly id: string;
  readonly kind: string;
  readonly plant: string | null;
  readonly state: JobTable['state'];
  /** Who asked for it. */
  readonly actor: string;
  readonly created: string;
  readonly ended: string | null;
  /** Steps behind it, of how many; null where it has not said. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** Of a job that is done. */
  readonly result: unknown;
  /** Of a job that failed: why. */
  readonly error: string | null;
  /** Of a job that was refused: all that is wrong with what was asked. */
  readonly problems: readonly unknown[] | null;
  /** How many of them there are; not all are listed where there are very many. */
  readonly problemCount: number | null;
  /** Of a call that was refused: the code of `error`, and what it is filled with. */
  readonly why: Why | null;
  /** Which attempt is the newest: the files of a job that is done are those of its last. */
  readonly attempt: number;
}

export interface JobContext extends Pick<JobTable, 'id' | 'plant' | 'actor' | 'attempt'> {
  /** What was asked for. */
  readonly asked: unknown;
  /** What an attempt before this one saved; null for the first. A handler goes on from there. */
  readonly saved: unknown;
  /** Aborted when the job is cancelled, when the program stops, and when another attempt has taken its place. */
  readonly signal: AbortSignal;
  progress(done: number, all: number): void;
  /** Durable once it resolves. @throws when the job is not this attempt's any more */
  save(state: unknown): Promise<void>;
}

/**
 * Does the work and gives its result as a plain value. Why it refused is kept; where the record was away it is done again;
 * what else it throws is a fault, of which the job says no more than that.
 */
export type JobHandler = (context: JobContext) => Promise<unknown>;

/** By kind of job. */
export type JobHandlers = Readonly<Record<string, JobHandler>>;

export interface JobRequest {
  readonly kind: string;
  readonly plant: string | null;
  readonly actor: string;
  /** A plain value. */
  readonly asked: unknown;
  /** Where files were kept for it already: the name they were kept under. */
  readonly id?: string;
  /** Whether there is room for one more, in the very transaction that writes it down; it may throw. */
  readonly admitted?: (tx: Tx) => Promise<void>;
}

export interface JobQueue {
  /** @returns the id of the job, once it is certain that it will be done */
  enqueue(request: JobRequest): Promise<string>;
  /** Waits until what runs has stopped; it is gone on with when a queue is started again. */
  stop(): Promise<void>;
}

/** What was asked cannot be done; a sentence that says why, and perhaps all that is wrong. */
export class JobRefused extends Error {
  readonly more: Omit<Failed, 'error'>;
  constructor(message: string, more: Omit<Failed, 'error'> = {}) {
    super(message);
    this.more = more;
  }
}

/** Why a signal was aborted. */
export type Ending = 'cancelled' | 'stopping' | 'superseded';

export class JobEnded extends Error {
  readonly why: Ending;
  constructor(why: Ending) {
    super(`the job was ended: ${why}`);
    this.why = why;
  }
}
