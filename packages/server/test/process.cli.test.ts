/** The command line as a process: streams, exit codes, the same bytes wherever it runs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../cli/answer.ts';

const ROOT = join(import.meta.dirname, '../../..');
const BULKHEAD = join(ROOT, 'scripts/bulkhead.mjs');
const EXAMPLE = join(ROOT, 'examples/chemical-plant');
const ASSESS = ['assess', EXAMPLE, '--as-of', '2026-11-24'];
const folder = mkdtempSync(join(tmpdir(), 'bulkhead process '));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function started(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BULKHEAD, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

describe('a process', () => {
  it('gives the same bytes in another time zone and locale, and as many as a call without one', async () => {
    const json = [...ASSESS, '--format', 'json'];
    const host = { env: { LC_ALL: 'C.UTF-8' }, program: 'bulkhead', screen: {} };
    const { out } = await answer(json, host);
    for (const env of [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Adak', LC_ALL: 'de_DE' },
    ])
      expect(started(json, env)).toEqual({ code: 0, out, err: '' });
  });

  it('reads the plant in the folder where it is started', () => {
    writeFileSync(
      join(folder, 'plant.yaml'),
      'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n',
    );
    const { code, out, err } = started(['assess']);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toContain('\u001b');
  });

  it('says on standard error what is wrong with a call, and how it was called', () => {
    expect(started(['catalog', '62443-3-3'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringContaining(`node ${BULKHEAD} catalog show '62443-3-3'`),
    });
  });

  it('says that the folder in which it was called is gone', () => {
    const away = join(folder, 'away');
    mkdirSync(away);
    const inIt = 'rmdir "$1" && exec "$2" "$3" plants --data /nowhere';
    const { status, stdout, stderr } = spawnSync('sh', ['-c', inIt, 'sh', away, process.execPath, BULKHEAD], {
      cwd: away,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^bulkhead: the folder in which this was called is not there any more; .+\n$/);
  });

  it('ends with 1 on findings', () => {
    expect(started(['check', EXAMPLE, '--as-of', '2026-11-24']).code).toBe(1);
  });
});
