/** Where a job works: a folder of its own, gone when it is at its end; what a crash left is taken away by the next who starts. */
import { lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Sweeping {
  /** Where temporary folders are. */
  readonly within?: string;
  /** Whose folders are taken away: on a machine of many, anybody may make one of such a name. */
  readonly owner?: number | undefined;
  /** Told of each that could not be taken away. */
  readonly onError: (error: unknown) => void;
}

/** Who works in it, so that nobody else's is taken away. */
const NAME = /^bulkhead-job-(.+)-(\d+)-\w{6}$/;

/** @param within where temporary folders are */
export function makeJobFolder(within = tmpdir()): string {
  return realpathSync(mkdtempSync(join(within, `bulkhead-job-${hostname()}-${process.pid}-`)));
}

/** Those of processes of this machine that are no more. What cannot be taken away stays, and hinders nobody. @returns how many are gone */
export function sweepJobFolders({
  within = tmpdir(),
  owner = process.getuid?.(),
  onError,
}: Sweeping): number {
  const told = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      onError(error);
      return otherwise;
    }
  };
  const gone = (name: string): boolean => {
    if (!isLeft(within, name, owner)) return false;
    rmSync(join(within, name), { recursive: true, force: true });
    return true;
  };
  return told(() => readdirSync(within), []).filter((name) => told(() => gone(name), false)).length;
}

function isLeft(within: string, name: string, owner: number | undefined): boolean {
  const [, host, pid] = NAME.exec(name) ?? [];
  if (host !== hostname()) return false;
  const found = lstatSync(join(within, name), { throwIfNoEntry: false });
  if (found?.isDirectory() !== true || (owner !== undefined && found.uid !== owner)) return false;
  if (Number(pid) !== process.pid) return !isAlive(Number(pid));
  // In a container the program has the same number each time.
  const begun = Date.now() - process.uptime() * 1000;
  return found.mtimeMs < begun;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's is alive as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
