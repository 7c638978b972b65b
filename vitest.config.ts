/** Each test file belongs to exactly one project, by its ending. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { folderInMemory } from './scripts/folder-in-memory.ts';

// Who names a folder wants that one.
const folder = process.env['TMPDIR'] === undefined ? folderInMemory() : null;
if (folder !== null) process.env['TMPDIR'] = folder;

const SPECIAL = ['**/*.property.test.ts', '**/*.cli.test.ts', '**/*.record.test.ts', '**/*.browser.test.ts'];
const NOT_OURS = ['**/node_modules/**'];
/** Before every file with property tests. */
const SEED = ['packages/core/test/fixed-seed.ts'];
/** What a test waits for comes later on a busy machine: the limit ends a hung one, the default of a second fails a slow one. */
const PATIENT = { poll: { timeout: 60_000 } };
/** Files in one thread share its modules: reading them anew for each file would be a third of the work, for those of the record a half. */
const SHARED = { pool: 'threads', isolate: false } as const;

export default defineConfig({
  test: {
    // One more than there are cores: the one file that drives a browser comes first and waits for it most of the time.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: 'unit',
          expect: PATIENT,
          // A hung test is to end, not a slow machine to fail.
          testTimeout: 60_000,
          include: ['packages/**/*.test.ts'],
          exclude: [...NOT_OURS, ...SPECIAL],
          ...SHARED,
          setupFiles: SEED,
        },
      },
      {
        test: {
          name: 'property',
          expect: PATIENT,
          include: ['packages/**/*.property.test.ts'],
          exclude: NOT_OURS,
          ...SHARED,
          testTimeout: 300_000,
          setupFiles: SEED,
        },
      },
      {
        test: {
          name: 'cli',
          expect: PATIENT,
          include: ['packages/**/*.cli.test.ts'],
          exclude: NOT_OURS,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'record',
          expect: PATIENT,
          include: ['packages/**/*.record.test.ts'],
          exclude: NOT_OURS,
          // Each on SQLite and on PostgreSQL, which this starts and stops.
          globalSetup: 'packages/server/test/record/global-setup.ts',
          ...SHARED,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          setupFiles: [...SEED, 'packages/server/test/record/own-environment.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          expect: PATIENT,
          include: ['packages/web/e2e/**/*.browser.test.ts'],
          exclude: NOT_OURS,
          pool: 'threads',
          // Beside two others on two cores.
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'repository',
          expect: PATIENT,
          include: ['scripts/**/*.test.ts'],
          exclude: NOT_OURS,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
