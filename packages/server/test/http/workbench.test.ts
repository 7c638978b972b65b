/** Built files as they are given: pages for every path, hashed files for ever, nothing that is not there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { workbench } from '../../http/workbench.ts';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-built-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<p>page</p>');
writeFileSync(join(folder, 'scheme.js'), '1');
writeFileSync(join(folder, 'assets/index-D4f_k2-9.js'), 'let built');
writeFileSync(join(folder, 'assets/index-D4f_k2-9.js.gz'), gzipSync('let built'));
writeFileSync(join(folder, '.built-from'), 'hash');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pages = workbench(folder);
const asked = (path: string, accept: string | null = null): Response | null =>
  pages?.answer(path, accept) ?? null;

it('is nothing where nothing was built', () => {
  expect(workbench(join(folder, 'assets'))).toBeNull();
});

it.each(['/', '/p/waterworks/overview', '/p/north.works', '/set-up', '/index.html'])(
  'gives the page at %s, to be asked for again',
  async (path) => {
    const response = asked(path);
    expect(await response?.text()).toBe('<p>page</p>');
    expect(response?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response?.headers.get('cache-control')).toBe('no-cache');
  },
);

it('gives a file with a hash in its name for ever, packed as the browser takes it', async () => {
  const path = '/assets/index-D4f_k2-9.js';
  expect(asked(path)?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asked(path, 'br')?.headers.has('content-encoding')).toBe(false);
  const packed = asked(path, 'br, gzip;q=1.0');
  expect(packed?.headers.get('content-encoding')).toBe('gzip');
  expect(packed?.headers.get('vary')).toBe('accept-encoding');
  expect(new Uint8Array((await packed?.arrayBuffer()) ?? [])).toEqual(new Uint8Array(gzipSync('let built')));
});

it('gives a file without one to be asked for again', () => {
  expect(asked('/scheme.js')?.headers.get('cache-control')).toBe('no-cache');
});

it.each(['/assets/gone-12345678.js', '/.built-from', '/../package.json', '/assets/index-D4f_k2-9.js.gz'])(
  'has nothing at %s',
  (path) => {
    expect(asked(path)).toBeNull();
  },
);
