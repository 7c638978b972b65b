/** Requests to the server this page came from. What it refuses is thrown as it said it. */
import { fetchPatiently } from './patient.ts';

export interface ProblemError {
  /** A JSON pointer, or the reference of what was changed meanwhile. */
  readonly at: string;
  readonly message: string;
  readonly code?: string;
  /** Of what somebody else changed meanwhile: as it was, as it was sent, as it is now. */
  readonly before?: unknown;
  readonly yours?: unknown;
  readonly now?: unknown;
}

/** A refusal, in the words and with the fields of RFC 9457. */
export class ApiProblem extends Error {
  readonly status: number;
  /** Such as `not-signed-in`. */
  readonly code: string;
  readonly errors: readonly ProblemError[];
  /** To find it in the log of the server. */
  readonly request: string | null;

  constructor(
    status: number,
    told: { title?: string; detail?: string; errors?: ProblemError[] },
    request: string | null,
  ) {
    super(told.detail ?? told.title ?? String(status));
    this.status = status;
    this.code = told.title ?? 'unknown';
    this.errors = told.errors ?? [];
    this.request = request;
  }
}

/** The server cannot be reached. */
export class OfflineError extends Error {}

export interface Answered<T> {
  readonly value: T;
  /** The newest entry of the plant when it was answered; null where it is of no plant. */
  readonly entry: number | null;
}

interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** @throws ApiProblem OfflineError */
export async function ask<T>(
  path: string,
  { method = 'GET', body, headers = {}, signal }: Asking = {},
): Promise<Answered<T>> {
  const sent = new Headers({ 'accept-language': document.documentElement.lang, ...headers });
  if (body !== undefined) sent.set('content-type', 'application/json');
  const init = {
    method,
    headers: sent,
    body: body === undefined ? null : JSON.stringify(body),
    signal: signal ?? null,
  };
  const response = await reached(path, init);
  if (!response.ok) throw await problemOf(response);
  const entry = response.headers.get('bulkhead-entry');
  const value = response.status === 204 ? undefined : await response.json();
  return { value: value as T, entry: entry === null ? null : Number(entry) };
}

async function reached(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetchPatiently(`/api/v1${path}`, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new OfflineError(error instanceof Error ? error.message : String(error));
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const request = response.headers.get('x-request-id');
  try {
    return new ApiProblem(response.status, await response.json(), request);
  } catch {
    return new ApiProblem(response.status, { title: 'unknown', detail: response.statusText }, request);
  }
}

/** Bytes as they are. @throws ApiProblem OfflineError */
export async function send<T>(path: string, bytes: Blob, signal: AbortSignal | null = null): Promise<T> {
  const headers = {
    'accept-language': document.documentElement.lang,
    'content-type': 'application/octet-stream',
  };
  const response = await reached(path, { method: 'POST', headers, body: bytes, signal });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

/** `?a=1&b=2` of what is stated. */
export function query(values: Readonly<Record<string, string | undefined>>): string {
  const stated = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return stated.length === 0 ? '' : `?${new URLSearchParams(stated).toString()}`;
}
