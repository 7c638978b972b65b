import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, it } from 'vitest';
import { makeJobFolder, sweepJobFolders } from '../../http/jobs/job-folder.ts';

const within = mkdtempSync(join(tmpdir(), 'bulkhead-sweep-'));
afterAll(() => rmSync(within, { recursive: true, force: true }));

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
  expect(sweepJobFolders(within)).toBe(2);
  expect(readdirSync(within).toSorted()).toEqual([basename(mine), ...others.slice(1)].toSorted());
});
