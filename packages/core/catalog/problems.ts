/** What is wrong with a catalog or a set of links, by code; sentences are made from it in report/locales. */
import type { z } from 'zod';

export const CATALOG_PROBLEM_CODES = [
  'not-as-schema',
  'wrong-kind',
  'repeated-id',
  'base-not-above',
  'unknown-fact',
  'unknown-row',
  'unknown-group',
  'unknown-state',
  'unknown-tactic',
  'unknown-mitigation',
  'unknown-asset',
  'unknown-technique',
  'unknown-word',
  'unused-word',
  'no-level',
  'level-gap',
  'below-base',
  'documentation-alone',
  'repeated-kind',
  'shared-sentence',
  'not-a-question',
  'other-count',
  'fr-order',
  'fr-count',
  'repeated-link',
  'unknown-catalog',
  'link-to-nothing',
] as const;
export type CatalogProblemCode = (typeof CATALOG_PROBLEM_CODES)[number];

export interface CatalogProblem {
  readonly code: CatalogProblemCode;
  /** Path in the file, such as `rows[3].facts[0]`. */
  readonly path: string;
  /** For the sentence: the row, what was found, what was expected. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** The file is no catalog. */
export class CatalogError extends Error {
  readonly problems: readonly CatalogProblem[];
  constructor(problems: readonly CatalogProblem[]) {
    super(`the catalog cannot be read: ${problems[0]?.path ?? ''} ${problems[0]?.code ?? ''}`);
    this.name = 'CatalogError';
    this.problems = problems;
  }
}

export function problemOfIssue(issue: z.core.$ZodIssue): CatalogProblem {
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  const error = issue.message.replace(/^[A-Z]/, (first) => first.toLowerCase());
  return { code: 'not-as-schema', path: path.replace(/^\./, ''), params: { error } };
}
