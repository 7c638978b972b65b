/** A call that cannot be done as it was made, and the sentence for it. */
import type { MessageParams } from '@bulkhead/core/lib/message.ts';
import type { CallCode } from '@bulkhead/core/report/locales/en/calls.ts';
import type { CatalogFileError } from '../app/catalogs.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { wordedCatalogProblem } from '@bulkhead/core/report/render/catalog-problem.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { FolderError } from '../app/folder-error.ts';
import { RecordError } from '../app/record/record-error.ts';
import { COMMANDS } from './usage.mjs';

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

/** Something that a command needs was not named. */
export function calledLike(command: string): CallError {
  const [example = ''] = COMMANDS.find(({ name }) => name === command)?.examples ?? [];
  return new CallError('call-form', { example: example.replace(/^bulkhead /, '') });
}

/** Of these the near word, or what was meant instead, is a call of its own. */
const CALLS: Readonly<Partial<Record<CallCode, string>>> = {
  'catalog-verb': 'near',
  surplus: 'instead',
  'call-form': 'example',
};

/**
 * One line for standard error, with calls as the reader would type them.
 * @param program how this one was called
 * @param record what goes behind a command so that it is about the same record
 */
export function refusalText(
  { code, params }: CallError | FolderError | RecordError,
  words: Words,
  program: string,
  record: string,
): string {
  const call = params[CALLS[code] ?? ''] ?? '';
  const type = call === '' ? '' : `${program} ${String(call)}`;
  return `bulkhead: ${fill(words, words.calls[code], { record, ...params, program, type })}\n`;
}

/** Every problem of a catalog file, below the sentence that names it. */
export function catalogRefusal({ path, problems }: CatalogFileError, words: Words): string {
  const message = fill(words, words.calls['catalog-not-sound'], { path, n: problems.length });
  const below = problems.map((problem) => wordedCatalogProblem(problem, words));
  return [`bulkhead: ${message}`, ...below.map((each) => `  ${each.path} ${each.message}`), ''].join('\n');
}

/** What is not there: the plant itself, of which nothing more is to be told, or something of it. */
type Missing = 'plant' | 'part';

/** The sentence of a call of a server that cannot be answered as it was made; null for what is no refusal of it. */
export function refusedCall(
  error: unknown,
  words: Words,
): { readonly message: string; readonly missing: Missing | null } | null {
  if (!(error instanceof CallError || error instanceof RecordError)) return null;
  if (FAULTS.has(error.code)) return null;
  const { code, params } = error;
  const message = fill(words, words.calls[code], { program: SERVED, type: '', record: '', ...params });
  const missing = code === 'record-no-plant' ? 'plant' : 'part';
  return { message, missing: code.startsWith('record-no-') ? missing : null };
}

/** Of these no call is wrong, but the record. */
const FAULTS: ReadonlySet<string> = new Set([
  'record-busy',
  'record-full',
  'record-storage',
  'record-unsound',
]);

/** How the program is called where nobody called it. */
const SERVED = 'bulkhead';
