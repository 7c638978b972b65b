/**
 * The N-th sync or write of a process made to fail by strace, for one N after the other until the scenario is through
 * untouched. Not a file layer of our own in between: the very calls that SQLite makes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RecordUnderAttack } from './record-under-attack.ts';
import { startWriter } from './writer-process.ts';

export interface Injection {
  readonly calls: string;
  readonly error: 'EIO' | 'ENOSPC';
  /** Fails once, or from the N-th on for good. */
  readonly lasting: boolean;
  /** So much is written that the log is carried over in between, by another thread, whose calls are counted apart. */
  readonly heavy?: boolean;
}

export interface CallFigures {
  /** Calls that were made to fail, one in each run. */
  readonly runs: number;
  readonly acknowledged: number;
  /** Errors that writers were told, by class. */
  readonly refused: Readonly<Record<string, number>>;
  /** Runs in which the record could not be opened at all while the calls failed. */
  readonly notOpened: number;
}

export const SYNCS = 'fdatasync,fsync';
export const WRITES = 'pwrite64,write,ftruncate,fallocate';

export function hasStrace(): boolean {
  return spawnSync('strace', ['-V']).status === 0;
}

const ENTRIES = 4;

function* every(): Generator<number> {
  for (let number = 1; ; number++) yield number;
}

/** @param numbers which call fails, one run for each, until one has none that many */
export async function failingCalls(
  { calls, error, lasting, heavy = false }: Injection,
  numbers: Iterable<number> = every(),
): Promise<CallFigures> {
  const base = mkdtempSync(join(tmpdir(), 'bulkhead-calls-'));
  const refused: Record<string, number> = {};
  let [runs, acknowledged, notOpened] = [0, 0, 0];
  try {
    for (const number of numbers) {
      const folder = join(base, String(number));
      const record = new RecordUnderAttack({ engine: 'sqlite', folder });
      await record.ready();
      const when = lasting ? `${number}+` : String(number);
      const paths = ['record.sqlite', 'record.sqlite-wal'].flatMap((name) => ['-P', join(folder, name)]);
      const writer = startWriter(
        { where: record.where, seed: number, lanes: 1, entries: ENTRIES, tries: 3, heavy },
        [
          'strace',
          '-f',
          '-qq',
          '-o',
          join(base, 'trace'),
          '-e',
          `trace=openat,${calls}`,
          ...paths,
          '-e',
          `inject=${calls}:error=${error}:when=${when}`,
        ],
      );
      const { closed, said } = await writer.ended;
      for (const name of writer.failures) refused[name] = (refused[name] ?? 0) + 1;
      await record.ready();
      await record.check(writer.acknowledged);
      rmSync(folder, { recursive: true, force: true });
      acknowledged += writer.acknowledged.length;
      const trace = readFileSync(join(base, 'trace'), 'utf8');
      if (error === 'EIO') wentOnOnlyAnew(trace);
      if (!trace.includes('(INJECTED)')) {
        if (!closed) throw new Error(`untouched, and not through: ${said}`);
        break;
      }
      runs++;
      if (said !== '') notOpened++;
    }
    return { runs, acknowledged, refused, notOpened };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** After a sync failed, nothing is synced any more before the record was opened again. */
function wentOnOnlyAnew(trace: string): void {
  const calls = trace.split('\n').filter((line) => /openat\(|fsync\(|fdatasync\(/.test(line));
  const failed = calls.findIndex((line) => line.includes('(INJECTED)') && line.includes('sync('));
  const next = failed < 0 ? undefined : calls[failed + 1];
  if (next !== undefined && !next.includes('openat('))
    throw new Error(`went on after a failed sync: ${next}`);
}
