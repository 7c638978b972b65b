/** What is sent for a job, kept until it begins. */
import { keptAnswer } from '../../accounts/kept-answers.ts';
import { keepGiven } from '../../jobs/files.ts';
import type { Asked, Host } from '../context.ts';
import { namedBy } from '../idempotency-key.ts';
import { HttpProblem } from '../problem.ts';
import { isUpload, UPLOAD_TYPE } from '../upload.ts';
import { needRoom } from './begin.ts';

/** Bytes. */
export const MOST_ARCHIVE = 256 * 2 ** 20;

/** @returns the name of the job that it is for */
export async function kept(host: Host, c: Asked): Promise<string> {
  const source = c.req.raw.body;
  if (!isUpload(c) || source === null)
    throw new HttpProblem({ status: 415, code: 'media-type', params: { expected: UPLOAD_TYPE } });
  const { database, newId, now } = host.record;
  const named = namedBy(c);
  const isAgain = named !== null && (await keptAnswer(host.record, named)) !== null;
  // Before it is read: once more where it is asked for. One that is sent again was counted.
  if (!isAgain) await needRoom(database.reading, c.get('principal')?.account ?? '');
  const large = new HttpProblem({ status: 413, code: 'body-large', params: { most: MOST_ARCHIVE } });
  if (Number(c.req.header('content-length') ?? 0) > MOST_ARCHIVE) throw large;
  const id = newId();
  const sent = { name: 'archive.zip', media: 'application/zip' };
  const file = await keepGiven(database, id, sent, { source, most: MOST_ARCHIVE, time: now() });
  if (file === null) throw large;
  return id;
}
