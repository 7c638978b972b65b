/** What went wrong, as RFC 9457 has it: a code with its sentence, and each field with its place. */
import type { MessageParams } from '@bulkhead/core/lib/message.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { HttpCode } from '@bulkhead/core/report/locales/en/http.ts';

/** One thing that is wrong with what was sent. */
export interface ProblemAt {
  /** JSON pointer (RFC 6901) into the body, or the name of a parameter. */
  readonly at: string;
  readonly code?: string;
  readonly message: string;
  readonly [more: string]: unknown;
}

export interface Problem {
  readonly status: number;
  readonly code: HttpCode;
  readonly params?: MessageParams;
  /** In place of the sentence of the code: one that was made elsewhere. */
  readonly detail?: string;
  readonly errors?: readonly ProblemAt[];
  /** Seconds after which it may be tried again. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by whatever handles a request; answered in one place. */
export class HttpProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export const PROBLEM_TYPE = 'application/problem+json';

export function problemResponse(problem: Problem, words: Words): Response {
  const { status, code, params = {}, errors, retryAfter } = problem;
  const body = {
    type: `/api#problem-${code}`,
    title: code,
    status,
    detail: problem.detail ?? fill(words, words.http[code], params),
    ...(errors === undefined ? {} : { errors }),
  };
  const headers = new Headers(problem.headers);
  headers.set('content-type', PROBLEM_TYPE);
  headers.set('content-language', words.language);
  headers.set('cache-control', 'no-store');
  // RFC 9110 §11.6.1: who is refused for who they are is told how to say it.
  if (status === 401) headers.set('www-authenticate', 'Bearer realm="bulkhead"');
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new Response(`${JSON.stringify(body)}\n`, { status, headers });
}

/** What is not there and what may not be seen are answered alike. */
export function notFound(): HttpProblem {
  return new HttpProblem({ status: 404, code: 'not-found' });
}
