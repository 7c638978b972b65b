/** What a root cause is: one thing that holds back rows at one or many places. */
import type { PlaceRef } from '../model/refs.ts';

export type CauseCode =
  /** A rule of ours threw on this row. */
  | 'failed'
  /** A compensation ran out. */
  | 'compensationExpired'
  /** An answer ran out. */
  | 'answerExpired'
  /** The answers name measures that are not in place. */
  | 'measure'
  /** Nobody said whether something can occur. */
  | 'fact'
  /** Nobody answered the row. */
  | 'answerMissing'
  /** A compensation rests on rows that are not satisfied. */
  | 'dependsOn'
  /** Assets, or classes of them, for which the answer does not hold. */
  | 'exception'
  /** The answer is good only up to an SL below the target. */
  | 'bounded'
  /** The row is answered partial or unmet in the same words, or by the same answer. */
  | 'answer';

export interface CauseGap {
  readonly id: string;
  readonly place: PlaceRef;
  readonly requirement: string;
  /** An RE that only waits for its base, which has the same cause. */
  readonly blocked: boolean;
  /** Somebody accepted it or took it over, for a time that still runs. */
  readonly settled: boolean;
}

/** INVARIANT: every gap of a plant is in exactly one cause. */
export interface Cause {
  /** `cause:<code>:<what>`; survives re-runs while what it names does. */
  readonly id: string;
  readonly code: CauseCode;
  readonly params: CauseParams;
  /** By place, then in the order of the catalog. */
  readonly gaps: readonly CauseGap[];
  /** Places of the gaps, in code-unit order. */
  readonly places: readonly PlaceRef[];
}

/** What a sentence about the cause needs. */
export interface CauseParams {
  /** Rows held back, in code-unit order. */
  readonly requirements: readonly string[];
  /** measure: ids of those not in place. */
  readonly measures?: readonly string[];
  /** answer: measures that it names, all of which are in place: it has to be given again. */
  readonly inPlace?: readonly string[];
  readonly facts?: readonly string[];
  /** exception: asset ids and classes. */
  readonly exceptions?: readonly string[];
  /** Places whose answers are used, in code-unit order. */
  readonly from?: readonly PlaceRef[];
  /** The words in which these answers say how it is done. */
  readonly how?: string;
  /** The day on which an answer or compensation ran out. */
  readonly expires?: string;
  /** dependsOn: the rows the compensation rests on. */
  readonly restsOn?: readonly string[];
  /** bounded: the SL up to which the answer is good. */
  readonly level?: number;
}

/** What nobody knows: it is asked, not told as open. */
export type QuestionCode = 'fact' | 'answerMissing' | 'answerExpired';

/** What is known to be open. */
export interface Hole extends Cause {
  readonly code: Exclude<CauseCode, QuestionCode>;
}

const QUESTIONS: ReadonlySet<CauseCode> = new Set<QuestionCode>(['fact', 'answerMissing', 'answerExpired']);

export function isQuestion({ code }: Pick<Cause, 'code'>): boolean {
  return QUESTIONS.has(code);
}

/** Nobody has to do anything about any of its gaps. */
export function isLeft({ gaps }: Pick<Cause, 'gaps'>): boolean {
  return gaps.every(({ settled }) => settled);
}

export function isHole(cause: Cause): cause is Hole {
  return !isQuestion(cause);
}
