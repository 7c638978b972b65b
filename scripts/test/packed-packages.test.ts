import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { packPackages } from '../pack-packages.mjs';
import { isFresh } from '../packed-fresh.mjs';
import { PACKED, ROOT, withPackedPackages } from '../runtime.mjs';

it('packages come packed, by name and by path, and what was not packed as it lies there', async () => {
  await packPackages();
  const say = `
    const urls = ['kysely', 'pg-boss'].map((name) => import.meta.resolve(name));
    console.log(JSON.stringify([...urls, import.meta.resolve('../../node_modules/zod/index.js')]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', say], {
    cwd: join(ROOT, 'packages/server'),
    env: { ...process.env, NODE_OPTIONS: withPackedPackages() },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const there = pathToFileURL(dirname(PACKED)).href;
  expect(JSON.parse(stdout).map((url: string) => url.startsWith(there))).toEqual([true, false, true]);
});

it('what was packed before the last install is not loaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-packed-'));
  const packed = join(folder, 'packed.json');
  expect(isFresh(packed)).toBe(false);
  writeFileSync(packed, '{}');
  expect(isFresh(packed)).toBe(true);
  utimesSync(packed, 0, 0);
  expect(isFresh(packed)).toBe(false);
  rmSync(folder, { recursive: true });
});
