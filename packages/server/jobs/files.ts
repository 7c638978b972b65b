/** Files of jobs, chunk by chunk: no statement and no transaction is large. */
import type { Database, ReadableDatabase } from '../db/database.ts';
import { CHUNK, inChunks } from '../db/files/store.ts';
import { breath } from '../db/ledger/breath.ts';
import type { Reader } from '../db/ledger/read.ts';
import { sha256Stream } from '../db/sha256.ts';
import type { JobFileTable } from '../db/tables.ts';

/** Whose file it is. */
export type JobFileKey = Pick<JobFileTable, 'job' | 'attempt' | 'ord'>;
export type JobFile = Pick<JobFileTable, 'name' | 'media' | 'size' | 'sha256'>;

type Named = Pick<JobFile, 'name' | 'media'>;

export interface Given {
  readonly source: AsyncIterable<Uint8Array>;
  /** Bytes that are taken. */
  readonly most: number;
  /** ISO 8601 in UTC. */
  readonly time: string;
}

/** What is kept for a job before it is asked for. */
export const GIVEN = 0;

export interface JobFileWriter {
  write(bytes: Uint8Array): Promise<void>;
  /** Only then is there a file. */
  close(): Promise<JobFile>;
}

export function writeJobFile(
  database: Database,
  { job, attempt, ord: file }: JobFileKey,
  named: Named,
  added: string,
): JobFileWriter {
  const whole = sha256Stream();
  let [size, ord] = [0, 0];
  return {
    write: async (given) => {
      for (let at = 0; at < given.length; at += CHUNK) {
        const bytes = given.subarray(at, at + CHUNK);
        whole.update(bytes);
        size += bytes.length;
        const row = { job, attempt, file, ord: ord++, added, bytes };
        await database.writeAside(async (tx) => await tx.insertInto('job_chunk').values(row).execute());
        await breath();
      }
    },
    close: async () => {
      const made = { ...named, size, sha256: whole.digest('hex') };
      await database.write(
        async (tx) =>
          await tx
            .insertInto('job_file')
            .values({ job, attempt, ord: file, ...made })
            .execute(),
      );
      return made;
    },
  };
}

/** @returns null for more bytes than are taken; then nothing is kept */
export async function keepGiven(
  database: Database,
  job: string,
  named: Named,
  { source, most, time }: Given,
): Promise<JobFile | null> {
  const writer = writeJobFile(database, { job, attempt: GIVEN, ord: 0 }, named, time);
  let size = 0;
  try {
    for await (const chunk of inChunks(source)) {
      size += chunk.length;
      if (size > most) {
        await dropFiles(database, job);
        return null;
      }
      await writer.write(chunk);
    }
    return await writer.close();
  } catch (error) {
    await dropFiles(database, job).catch(() => undefined);
    throw error;
  }
}

export async function filesOfJob(
  database: ReadableDatabase,
  of: Omit<JobFileKey, 'ord'>,
): Promise<readonly JobFileTable[]> {
  return (await filesOfJobs(database, [of])).get(of.job) ?? [];
}

/** Of each its own, in their order; by one statement, however many there are. */
export async function filesOfJobs(
  { reading }: ReadableDatabase,
  jobs: readonly Omit<JobFileKey, 'ord'>[],
): Promise<ReadonlyMap<string, readonly JobFileTable[]>> {
  if (jobs.length === 0) return new Map();
  const attempts = new Map(jobs.map(({ job, attempt }) => [job, attempt]));
  const rows = await reading
    .selectFrom('job_file')
    .selectAll()
    .where('job', 'in', [...attempts.keys()])
    .orderBy('ord')
    .execute();
  return Map.groupBy(
    rows.filter(({ job, attempt }) => attempts.get(job) === attempt),
    ({ job }) => job,
  );
}

/** @throws where it was swept meanwhile */
export async function* jobFileBytes(
  { reading }: ReadableDatabase,
  { job, attempt, ord: file, size }: JobFileTable,
): AsyncGenerator<Uint8Array> {
  let given = 0;
  for (let ord = 0; given < size; ord++) {
    const { bytes } = await reading
      .selectFrom('job_chunk')
      .select('bytes')
      .where('job', '=', job)
      .where('attempt', '=', attempt)
      .where('file', '=', file)
      .where('ord', '=', ord)
      .executeTakeFirstOrThrow();
    given += bytes.length;
    yield bytes;
    await breath();
  }
}

/** Bytes of files that are kept, without those of jobs of one kind: for one account, and for all. */
export async function bytesKept(
  reader: Reader,
  actor: string,
  without: string,
): Promise<{ readonly own: number; readonly all: number }> {
  const rows = await reader
    .selectFrom('job_file')
    // What is kept for a job that nobody asked for yet has no row there.
    .leftJoin('job', 'job.id', 'job_file.job')
    .where((eb) => eb.or([eb('job.kind', 'is', null), eb('job.kind', '!=', without)]))
    .select((eb) => ['job.actor', eb.fn.sum<number | string>('job_file.size').as('bytes')])
    .groupBy('job.actor')
    .execute();
  let [own, all] = [0, 0];
  for (const { actor: of, bytes } of rows) {
    all += Number(bytes);
    if (of === actor) own += Number(bytes);
  }
  return { own, all };
}

/** Which attempts are meant: with neither, all and what was given. */
export interface Attempts {
  readonly from?: number;
  readonly before?: number;
}

/** Few chunks at a time. */
export async function dropFiles(
  database: Database,
  job: string,
  { from: least = GIVEN, before: end = MOST_ATTEMPTS }: Attempts = {},
): Promise<void> {
  for (;;) {
    const row = await database.reading
      .selectFrom('job_chunk')
      .select(['attempt', 'file', 'ord'])
      .where('job', '=', job)
      .where('attempt', '>=', least)
      .where('attempt', '<', end)
      .orderBy('attempt', 'desc')
      .orderBy('file', 'desc')
      .orderBy('ord', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) break;
    await database.writeAside(
      async (tx) =>
        await tx
          .deleteFrom('job_chunk')
          .where('job', '=', job)
          .where('attempt', '=', row.attempt)
          .where('file', '=', row.file)
          .where('ord', '>', row.ord - AT_ONCE)
          .execute(),
    );
    await breath();
  }
  await database.write(
    async (tx) =>
      await tx
        .deleteFrom('job_file')
        .where('job', '=', job)
        .where('attempt', '>=', least)
        .where('attempt', '<', end)
        .execute(),
  );
}

/** More than there ever are. */
const MOST_ATTEMPTS = 2 ** 31 - 1;
/** Chunks that are taken away in one transaction, which writes over all of their pages. */
const AT_ONCE = 2;
