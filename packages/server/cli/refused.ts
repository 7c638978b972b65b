/** A call that cannot be done as it was made, and the sentence for it. */
import type { MessageParams } from '@bulkhead/core/lib/message.ts';
import type { CallCode } from '@bulkhead/core/report/locales/en/calls.ts';
import type { CatalogFileError } from '../app/catalogs.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { wordedCatalogProblem } from '@bulkhead/core/report/render/catalog-problem.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { FolderError } from '../app/folder-error.ts';

/** The call is wrong; the sentence says how and what would be right. */
export class CallError extends Error {
  readonly code: CallCode;
  readonly params: MessageParams;
  constructor(code: CallCode, params: MessageParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** One line for standard error. */
export function refusalText({ code, params }: CallError | FolderError, words: Words): string {
  return `bulkhead: ${fill(words, words.calls[code], params)}\n`;
}

/** Every problem of a catalog file, below the sentence that names it. */
export function catalogRefusal({ path, problems }: CatalogFileError, words: Words): string {
  const message = fill(words, words.calls['catalog-not-sound'], { path, n: problems.length });
  const below = problems.map((problem) => wordedCatalogProblem(problem, words));
  return [`bulkhead: ${message}`, ...below.map((each) => `  ${each.path} ${each.message}`), ''].join('\n');
}
