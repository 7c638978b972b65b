/** Why a job cannot be done, as whoever asked for it is told: without the folder in which it was tried. */
import type { MessageParams } from '@bulkhead/core/lib/message.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { ArchiveRefused } from '../../app/archive/unzip.ts';
import { CatalogFileError } from '../../app/catalogs.ts';
import { FolderError } from '../../app/folder-error.ts';
import { PlantProblems } from '../../app/plant-problems.ts';
import { wordedProblems } from '../../cli/problems.ts';
import { RecordError } from '../../app/record/record-error.ts';
import { CallError, catalogRefusal, refusalText, refusedCall } from '../../cli/refused.ts';
import { RecordFull } from '../../db/failures.ts';
import { JobKilled } from './killed.ts';
import type { Refused } from './task.ts';

/** @param folder where it was tried; null where it did not come to that @returns null for what is a fault of ours */
export function refusedJob(error: unknown, words: Words, folder: string | null): Refused | null {
  if (error instanceof PlantProblems)
    return { message: '', problems: wordedProblems(error.problems, words), total: error.total, why: null };
  const message = sentence(error, words);
  if (message === null) return null;
  const told = inside(folder, message);
  // Of what is told of files here, somebody elsewhere knows nothing.
  const isOfCall = error instanceof CallError || error instanceof RecordError;
  const why = isOfCall ? { code: error.code, params: without(folder, error.params) } : null;
  return { message: told.replace(/^bulkhead: /, '').trimEnd(), problems: [], total: 0, why };
}

function inside(folder: string | null, text: string): string {
  return folder === null ? text : text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
}

function without(folder: string | null, params: MessageParams): MessageParams {
  const pairs = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === 'string' ? inside(folder, value) : value,
  ]);
  return Object.fromEntries(pairs) as MessageParams;
}

function sentence(error: unknown, words: Words): string | null {
  if (error instanceof ArchiveRefused) return fill(words, words.http[error.code], error.params);
  if (error instanceof JobKilled) return fill(words, words.http['job-killed'], {});
  if (error instanceof RecordFull) return fill(words, words.http['job-full'], {});
  if (error instanceof CatalogFileError) return catalogRefusal(error, words);
  if (error instanceof FolderError && !error.code.startsWith('record-'))
    return refusalText(error, words, 'bulkhead', '');
  return refusedCall(error, words)?.message ?? null;
}
