import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeJobFolder, sweepJobFolders } from '../../http/jobs/job-folder.ts';

let within: string;
beforeEach(() => {
  within = mkdtempSync(join(tmpdir(), 'bulkhead-sweep-'));
});
afterEach(() => rmSync(within, { recursive: true, force: true }));

const onError = (error: unknown): void => {
  throw error;
};

it('what a crash left of a job is taken away at the next start, and nothing that somebody works in', () => {
  const { pid: over } = spawnSync(process.execPath, ['--version']);
  const [mine, before] = [makeJobFolder(within), makeJobFolder(within)];
  // From before this program began: one of the same number, as in a container.
  utimesSync(before, 0, 0);
  const others = [
    `bulkhead-job-${hostname()}-${over}-AbC123`,
    `bulkhead-job-${hostname()}-${process.ppid}-AbC123`,
    `bulkhead-job-other.host-${over}-AbC123`,
    `bulkhead-record-${over}-AbC123`,
  ];
  for (const name of others) mkdirSync(join(within, name, 'all'), { recursive: true });
  expect(sweepJobFolders({ within, onError })).toBe(2);
  expect(readdirSync(within).toSorted()).toEqual([basename(mine), ...others.slice(1)].toSorted());
});

const left = (letter: string): string => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const path = join(within, `bulkhead-job-${hostname()}-${pid}-${letter.repeat(6)}`);
  mkdirSync(join(path, 'all'), { recursive: true });
  writeFileSync(join(path, 'all', 'given'), '');
  return path;
};

it('what somebody else has on the machine by such a name is theirs', () => {
  const path = left('a');
  expect(sweepJobFolders({ within, onError, owner: (process.getuid?.() ?? 0) + 1 })).toBe(0);
  expect(existsSync(path)).toBe(true);
});

// Who may do everything is refused nothing.
it.runIf(process.getuid?.() !== 0)('what cannot be taken away is told, and the rest is', () => {
  const [stays, goes] = [left('a'), left('b')];
  chmodSync(join(stays, 'all'), 0o500);
  const told: unknown[] = [];
  expect(sweepJobFolders({ within, onError: (error) => told.push(error) })).toBe(1);
  expect([existsSync(stays), existsSync(goes)]).toEqual([true, false]);
  expect(told).toEqual([expect.objectContaining({ code: 'EACCES' })]);
  chmodSync(join(stays, 'all'), 0o700);
});

it('where temporary folders cannot be looked through, that is told', () => {
  const told: unknown[] = [];
  expect(sweepJobFolders({ within: join(within, 'none'), onError: (error) => told.push(error) })).toBe(0);
  expect(told).toEqual([expect.objectContaining({ code: 'ENOENT' })]);
});
