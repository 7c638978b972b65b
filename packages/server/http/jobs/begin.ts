/** Asks for a job, unless more is waiting already than will be done soon. */
import type { Tx } from '../../db/database.ts';
import type { Reader } from '../../db/ledger/read.ts';
import { takeTurn } from '../../db/turn.ts';
import { bytesKept, dropFiles } from '../../jobs/files.ts';
import { unfinishedOf } from '../../jobs/store.ts';
import type { Asked, Host } from '../context.ts';
import { HttpProblem } from '../problem.ts';
import type { ViewCall } from '../views/views.ts';
import type { JobAsked, JobKind, SentTexts } from './kinds.ts';
import { jobAnswer } from './shown.ts';

/** Of one account. */
export const MOST_OWN = 5;
/** Of all together. */
export const MOST_ALL = 50;
/** Bytes of files that are kept, without backups: of the jobs of one account, and of all. More is not begun then. */
export const MOST_KEPT_OWN = 4 * 2 ** 30;
export const MOST_KEPT_ALL = 32 * 2 ** 30;
/** Seconds. */
const WAIT = 15;

/** @throws HttpProblem */
export async function needRoom(reader: Reader, account: string): Promise<void> {
  const { own, all } = await unfinishedOf(reader, account);
  if (own >= MOST_OWN)
    throw new HttpProblem({ status: 429, code: 'jobs-own', params: { n: MOST_OWN }, retryAfter: WAIT });
  if (all >= MOST_ALL)
    throw new HttpProblem({ status: 503, code: 'busy', params: { n: WAIT }, retryAfter: WAIT });
  const kept = await bytesKept(reader, account, 'backup' satisfies JobKind);
  if (kept.own >= MOST_KEPT_OWN)
    throw new HttpProblem({ status: 413, code: 'jobs-kept-own', params: { most: MOST_KEPT_OWN } });
  if (kept.all >= MOST_KEPT_ALL)
    throw new HttpProblem({ status: 507, code: 'jobs-kept-all', params: { most: MOST_KEPT_ALL } });
}

export interface ToBegin {
  readonly kind: JobKind;
  /** Null for one of the installation. */
  readonly plant: string | null;
  readonly call: ViewCall;
  /** Without it, that of the call or of the request. */
  readonly language?: JobAsked['language'];
  readonly sent?: SentTexts;
  /** Where a file was kept for it before. */
  readonly id?: string;
}

/** @returns 202 with the job and where it is followed */
export async function begun(
  host: Host,
  c: Asked,
  { call, language, sent, ...of }: ToBegin,
): Promise<Response> {
  const account = c.get('principal')?.account ?? '';
  const asked: JobAsked = {
    call,
    language: language ?? languageOf(call) ?? c.get('words').language,
    ...(sent === undefined ? {} : { sent }),
  };
  // Of those that come at once each is counted before the next.
  const admitted = async (tx: Tx): Promise<void> => {
    const done = await takeTurn(tx, 'asking-for-a-job');
    await needRoom(tx, account);
    await done();
  };
  try {
    const id = await host.jobs.enqueue({ ...of, actor: account, asked, admitted });
    return await jobAnswer(host, id, 202);
  } catch (error) {
    if (of.id !== undefined && error instanceof HttpProblem) await dropFiles(host.record.database, of.id);
    throw error;
  }
}

function languageOf({ options }: ViewCall): JobAsked['language'] | null {
  return (options['lang'] as JobAsked['language'] | undefined) ?? null;
}
