/** The answer to a request that ended in an error: a refusal as what it is, everything else as a fault that is logged. */
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { HTTPException } from 'hono/http-exception';
import { FolderError } from '../app/folder-error.ts';
import { refusal } from '../app/record/open-record.ts';
import { RecordError, type RecordCode } from '../app/record/record-error.ts';
import type { Asked, Host } from './context.ts';
import { faultOf } from './fault.ts';
import { HttpProblem, notFound, problemResponse, type Problem } from './problem.ts';

export function answerOf(thrown: unknown, c: Asked, host: Host): Response {
  const problem = problemOf(thrown, c, host);
  host.metrics.problem(problem.code);
  return problemResponse(problem, c.get('words'));
}

function problemOf(thrown: unknown, c: Asked, host: Host): Problem {
  const words = c.get('words');
  const error = thrown instanceof HttpProblem ? thrown : refusal(NOWHERE, thrown);
  if (error instanceof HttpProblem) return error.problem;
  if (error instanceof RecordError) return ofRecord(error, words);
  if (error instanceof HTTPException && error.status === 400) {
    const params = { error: error.message.slice(0, 200) };
    return { status: 400, code: 'body-form', params };
  }
  faultOf(host, c, thrown);
  // Where the record is, and what its driver says, is for whoever runs the server alone.
  if (error instanceof FolderError) return { status: 503, code: 'unavailable', retryAfter: 5 };
  return { status: 500, code: 'fault', params: { id: c.get('id') } };
}

const NOWHERE = { folder: '' };

const MISSING: ReadonlySet<RecordCode> = new Set(['record-no-plant']);
const ABSENT: ReadonlySet<RecordCode> = new Set([
  'record-no-entry',
  'record-no-ref',
  'record-no-baseline',
  'record-no-proposal',
  'record-no-file',
  'record-no-actor',
]);
/** What is neither missing nor done meanwhile: refused for what was sent. */
const STATUS: Readonly<Partial<globalThis.Record<RecordCode, number>>> = {
  'file-name': 422,
  'file-hash': 422,
  'file-several': 422,
  'file-too-big': 413,
  'file-over-quota': 413,
  'file-purged': 410,
};

const BROKEN: ReadonlySet<RecordCode> = new Set([
  'record-busy',
  'record-full',
  'record-storage',
  'record-unsound',
]);

/** A plant that is not there is answered as one that may not be seen; what is told of the rest is of a plant that may. */
function ofRecord({ code, params }: RecordError, words: Words): Problem {
  if (MISSING.has(code)) return notFound().problem;
  const detail = fill(words, words.calls[code], { program: 'bulkhead', type: '', ...params });
  if (ABSENT.has(code)) return { status: 404, code: 'not-found', detail };
  if (BROKEN.has(code)) return { status: 503, code: 'unavailable', detail, retryAfter: 5 };
  return { status: STATUS[code] ?? 409, code: 'conflict', detail };
}
