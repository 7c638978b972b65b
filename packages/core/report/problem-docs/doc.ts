/** What a refusal means and why it is one, and a table of them by code. */
import type { ProblemCode } from '../../model/problems.ts';

export interface ProblemDoc {
  readonly means: string;
  readonly why: string;
}

export type ProblemDocs = Readonly<Partial<Record<ProblemCode, ProblemDoc>>>;
