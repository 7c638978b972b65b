/** Asks for a job, unless more is waiting already than will be done soon. */
import { keepAnswerIn, keptAnswerIn, type KeptAnswer } from '../../accounts/kept-answers.ts';
import type { Database, Tx } from '../../db/database.ts';
import type { Reader } from '../../db/ledger/read.ts';
import { sha256Hex } from '../../db/sha256.ts';
import { takeTurn } from '../../db/turn.ts';
import { bytesKept, dropFiles, filesOfJob, GIVEN } from '../../jobs/files.ts';
import { unfinishedOf } from '../../jobs/store.ts';
import type { Asked, Host } from '../context.ts';
import { namedBy } from '../idempotency-key.ts';
import { BUSY } from '../admission.ts';
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
  if (all >= MOST_ALL) throw new HttpProblem(BUSY(WAIT));
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

/** One that is asked for again under the key of the request, because the answer was lost. */
class BegunBefore extends Error {
  readonly kept: KeptAnswer;
  constructor(kept: KeptAnswer) {
    super('the job was begun before');
    this.kept = kept;
  }
}

/** @returns 202 with the job and where it is followed; under an idempotency key, that which was begun first @throws HttpProblem */
export async function begun(
  host: Host,
  c: Asked,
  { call, language, sent, ...of }: ToBegin,
): Promise<Response> {
  const { database, newId, now } = host.record;
  const account = c.get('principal')?.account ?? '';
  const asked: JobAsked = {
    call,
    language: language ?? languageOf(call) ?? c.get('words').language,
    ...(sent === undefined ? {} : { sent }),
  };
  const { id = newId() } = of;
  const named = namedBy(c);
  const digest = named === null ? '' : await digestOf(database, id, [of.kind, of.plant, asked]);
  // Of those that come at once each is counted before the next.
  const admitted = async (tx: Tx): Promise<void> => {
    const done = await takeTurn(tx, 'asking-for-a-job');
    const before = named === null ? null : await keptAnswerIn(tx, named, now());
    if (before !== null) throw new BegunBefore(before);
    await needRoom(tx, account);
    if (named !== null) await keepAnswerIn(tx, named, { digest, text: id, time: now() });
    await done();
  };
  try {
    await host.jobs.enqueue({ ...of, id, actor: account, asked, admitted });
  } catch (error) {
    const isBefore = error instanceof BegunBefore;
    if (of.id !== undefined && (isBefore || error instanceof HttpProblem)) await dropFiles(database, id);
    if (!isBefore) throw error;
    if (error.kept.digest !== digest) throw new HttpProblem({ status: 422, code: 'request-taken' });
    return await jobAnswer(host, error.kept.text, 202);
  }
  return await jobAnswer(host, id, 202);
}

/** Of what was asked for, and of the file that was sent with it. */
async function digestOf(database: Database, job: string, asked: readonly unknown[]): Promise<string> {
  const [given] = await filesOfJob(database, { job, attempt: GIVEN });
  return sha256Hex(JSON.stringify([...asked, given?.sha256 ?? null]));
}

function languageOf({ options }: ViewCall): JobAsked['language'] | null {
  return (options['lang'] as JobAsked['language'] | undefined) ?? null;
}
