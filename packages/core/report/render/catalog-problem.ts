/** A problem of a catalog file with its sentence, as it is published. */
import type { CatalogProblem, CatalogProblemCode } from '../../catalog/problems.ts';
import { fill } from '../locales/fill.ts';
import type { Words } from '../locales/words.ts';

export interface WordedCatalogProblem {
  readonly code: CatalogProblemCode;
  readonly path: string;
  readonly message: string;
}

export function wordedCatalogProblem(problem: CatalogProblem, words: Words): WordedCatalogProblem {
  const { code, path, params } = problem;
  return { code, path, message: fill(words, words.catalogProblems[code], params) };
}
