/** What is said between the pool and its threads. */
import type { MadeSummary } from '../../app/record/summaries.ts';
import type { ViewAnswer, ViewAsked } from './views.ts';

/** Calls that a thread has at once: while one waits for a database elsewhere, another is worked at. */
export const CALLS_AT_ONCE = { elsewhere: 4, here: 1 } as const;

/** What a thread is told: to answer, or that a plant was written to. */
export type ToThread = ViewAsked | { readonly ahead: string };

/** What a thread gives back. */
export type FromThread =
  | { readonly answer: ViewAnswer; readonly made: MadeSummary | null }
  | { readonly ahead: string }
  /** The record could not be read: the code of why. */
  | { readonly unavailable: string }
  | { readonly fault: string };
