/** A job of a server, followed to its end: how far it is, what came of it, and why not. */
import { setTimeout as after } from 'node:timers/promises';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { MessageParams } from '@bulkhead/core/lib/message.ts';
import type { CallCode } from '@bulkhead/core/report/locales/en/calls.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { WordedProblem } from '@bulkhead/core/report/render/check-report.ts';
import type { Worded } from '../problems.ts';
import { CallError } from '../refused.ts';
import type { Host } from '../host.ts';
import type { Connection } from './connection.ts';

export interface JobFileTold {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly path: string;
}

export interface JobDone {
  /** Where it is on the server. */
  readonly path: string;
  readonly result: unknown;
  readonly files: readonly JobFileTold[];
}

interface JobTold {
  readonly id: string;
  readonly plant: string | null;
  readonly kind: string;
  readonly state: string;
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly result: unknown;
  readonly error: string | null;
  readonly problems: readonly WordedProblem[] | null;
  readonly problemCount: number | null;
  readonly why: { readonly code: string; readonly params: MessageParams } | null;
  readonly files: readonly JobFileTold[];
}

/** All that is wrong with what was sent, in words already. */
export class JobProblems extends Error {
  readonly worded: Worded;
  constructor(worded: Worded) {
    super(`${worded.total} problems`);
    this.worded = worded;
  }
}

/** As whoever called names what was sent. @param nameOf a text with the names that it was sent by */
export function problemsOf(
  error: unknown,
  { folder, files }: Pick<Worded, 'folder' | 'files'>,
  nameOf: (file: string) => string = (file) => file,
): unknown {
  if (!(error instanceof JobProblems)) return error;
  const { problems, total } = error.worded;
  const named = problems.map(({ at, message, ...problem }) => ({
    ...problem,
    message: nameOf(message),
    at: { ...at, file: nameOf(at.file) },
  }));
  return new JobProblems({ folder, files, problems: named, total });
}

/** Whoever called wanted it ended. */
export class JobEndedHere extends CallError {}

/** Milliseconds from one look to the next: soon after it began, then less often. */
const [FIRST_LOOK, LONGEST_LOOK] = [100, 2000];
/** How long a server may be away, as while it is started anew: a job goes on then. */
const MOST_AWAY = 60_000;

/** @param begun as the server answered @throws CallError JobProblems JobEndedHere */
export async function followed(
  connection: Connection,
  begun: unknown,
  words: Words,
  host: Pick<Host, 'progress' | 'interrupted'>,
): Promise<JobDone> {
  const { server } = connection;
  if (!isJob(begun)) throw new CallError('server-other', { server });
  const path = pathOf(begun);
  const wanted = new AbortController();
  const forget = host.interrupted?.(() => wanted.abort());
  const shown = progressOn(words, host);
  try {
    let [job, look, away]: [JobTold, number, number] = [begun, FIRST_LOOK, 0];
    while (job.state === 'waiting' || job.state === 'running') {
      shown.tell(job);
      await after(look, undefined, { signal: wanted.signal }).catch(() => undefined);
      if (wanted.signal.aborted) throw await endedHere(connection, path);
      look = Math.min(look * 1.5, LONGEST_LOOK);
      const found = await connection.get(path).catch((error: unknown) => {
        away += look;
        if (isAway(error) && away < MOST_AWAY) return null;
        throw isAway(error) ? goesOn(server, path, error.params['error']) : error;
      });
      if (found === null) continue;
      if (!isJob(found)) throw new CallError('server-other', { server });
      [job, away] = [found, 0];
    }
    if (job.state === 'done') return { path, result: job.result, files: job.files };
    throw whyNot(job, words, server);
  } finally {
    shown.clear();
    forget?.();
  }
}

const AWAY: ReadonlySet<string> = new Set(['server-unreached', 'server-behind']);

function isAway(error: unknown): error is CallError {
  return error instanceof CallError && AWAY.has(error.code);
}

function goesOn(server: string, path: string, error: unknown): CallError {
  return new JobEndedHere('server-job-goes-on', { server, path, error: String(error) });
}

/** Ends it there, or says where it can be followed. */
async function endedHere(connection: Connection, path: string): Promise<CallError> {
  const { server } = connection;
  try {
    await connection.remove(path);
    return new JobEndedHere('server-job-ended', { server });
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    return goesOn(server, path, error.params['detail'] ?? error.params['error'] ?? error.code);
  }
}

function whyNot(job: JobTold, words: Words, server: string): Error {
  const { problems, problemCount, why, state, error } = job;
  if (state === 'cancelled') return new CallError('server-job-ended', { server });
  if (problems !== null && problems.length > 0)
    return new JobProblems({ folder: '', files: [], problems, total: problemCount ?? problems.length });
  if (why !== null && Object.hasOwn(words.calls, why.code))
    return new CallError(why.code as CallCode, why.params);
  return new CallError('server-refused', { server, detail: error ?? state });
}

function pathOf({ id, plant }: JobTold): string {
  const job = `jobs/${encodeURIComponent(id)}`;
  return plant === null ? `/api/v1/${job}` : `/api/v1/plants/${encodeURIComponent(plant)}/${job}`;
}

function isJob(found: unknown): found is JobTold {
  const { id, kind, state, files } = (found ?? {}) as Partial<Record<keyof JobTold, unknown>>;
  const isFile = (file: unknown): boolean => {
    const { name, size, sha256, path } = (file ?? {}) as Partial<Record<keyof JobFileTold, unknown>>;
    const texts = [name, sha256, path].every((each) => typeof each === 'string');
    return texts && typeof size === 'number' && String(path).startsWith('/api/');
  };
  return (
    [id, kind, state].every((each) => typeof each === 'string') && Array.isArray(files) && files.every(isFile)
  );
}

/** One line that is written over itself, and gone before anything else is said. */
function progressOn(words: Words, { progress }: Pick<Host, 'progress'>) {
  let length = 0;
  const line = (text: string): void => {
    progress?.(`\r${text}${' '.repeat(Math.max(0, length - text.length))}`);
    length = text.length;
  };
  return {
    tell: ({ state, progress: far }: JobTold): void => {
      if (progress === undefined) return;
      const { jobWaiting, jobRunning } = words.terminal;
      if (state === 'waiting') line(fill(words, jobWaiting, {}));
      else line(fill(words, jobRunning, { done: far?.done ?? 0, all: far?.all ?? '' }));
    },
    clear: (): void => {
      if (length > 0) line('');
      if (length === 0) progress?.('\r');
    },
  };
}
