/** Where a job works: a folder of its own, gone when it is at its end; what a crash left is taken away by the next who starts. */
import { mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Who works in it, so that nobody else's is taken away. */
const NAME = /^bulkhead-job-(.+)-(\d+)-\w{6}$/;

/** @param within where temporary folders are */
export function makeJobFolder(within = tmpdir()): string {
  return realpathSync(mkdtempSync(join(within, `bulkhead-job-${hostname()}-${process.pid}-`)));
}

/** Those of processes of this machine that are no more. @returns how many */
export function sweepJobFolders(within = tmpdir()): number {
  const left = readdirSync(within, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => isLeft(within, name));
  for (const name of left) rmSync(join(within, name), { recursive: true, force: true });
  return left.length;
}

function isLeft(within: string, name: string): boolean {
  const [, host, pid] = NAME.exec(name) ?? [];
  if (host !== hostname()) return false;
  if (Number(pid) !== process.pid) return !isAlive(Number(pid));
  // In a container the program has the same number each time.
  const begun = Date.now() - process.uptime() * 1000;
  return (statSync(join(within, name), { throwIfNoEntry: false })?.mtimeMs ?? begun) < begun;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's is alive as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
