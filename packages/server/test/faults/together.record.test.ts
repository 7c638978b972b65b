import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { newDatabase } from '../record/engines.ts';
import { fullDisk } from './full-disk.ts';
import { lostAnswers } from './lost-answers.ts';
import { manyClients, SILENCE } from './many-clients.ts';

// `npm run faults` does a thousand rounds and a hundred thousand edits.
const clusters = inject('postgres');

test('a full disk refuses writes and no reads, and takes writes again when there is space', async () => {
  const figures = await fullDisk();
  if (figures === null)
    process.stderr.write('tests: no file system may be mounted here, the full disk is left out\n');
  else expect(figures.readWhileFull).toBeGreaterThan(0);
});

test('clients in one process on SQLite lose no edit', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-clients-'));
  const { stale } = await manyClients({ engine: 'sqlite', folder }, 1, 160);
  expect(stale).toBeGreaterThan(0);
  rmSync(folder, { recursive: true, force: true });
});

describe.runIf(clusters !== null)('on PostgreSQL', () => {
  const cluster = clusters?.url ?? '';

  test('a write whose answer was lost is there exactly once', async () => {
    const rounds = 20;
    expect(await lostAnswers(await newDatabase(cluster), rounds)).toEqual({ rounds, found: 10, made: 10 });
  });

  test('clients in several processes lose no edit, though one stands still for a while', async () => {
    const { stale } = await manyClients(
      { engine: 'postgres', url: await newDatabase(cluster), silence: SILENCE },
      4,
      160,
    );
    expect(stale).toBeGreaterThan(0);
  });
});
