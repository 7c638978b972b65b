/** A refusal of input: what, where, what was found. Sentences are made from it in report/locales. */

/** A position in a source text; line and column count from 1, the column in UTF-16 units. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly at: SourcePlace;
  /** For the sentence: what was found, what was expected, a near match, the other place. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Closed: each code has a page under docs/errors and a broken plant that shows it. */
export const PROBLEM_CODES = ['unknown-key'] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
