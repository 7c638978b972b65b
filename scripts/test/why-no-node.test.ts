/** Why a Node that was fetched does not start, as whoever waits for it is told. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { whyItDoesNotStart } from '../why-no-node.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-node-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One that says this and ends. */
function saying(text: string): string {
  const path = join(folder, 'node');
  writeFileSync(path, `#!/bin/sh\necho '${text}' >&2\nexit 127\n`);
  chmodSync(path, 0o755);
  return path;
}

it('is nothing for one that starts', () => {
  expect(whyItDoesNotStart(process.execPath)).toBeNull();
});

it('is the library that is missing, and for the one a small Debian lacks what installs it', () => {
  const said =
    'node: error while loading shared libraries: libatomic.so.1: cannot open shared object file: No such file';
  expect(whyItDoesNotStart(saying(said))).toContain('apt-get install libatomic1');
  expect(whyItDoesNotStart(saying(said.replace('libatomic.so.1', 'libm.so.6')))).toBe(
    'it lacks the library libm.so.6',
  );
});

it('is what it says otherwise', () => {
  expect(whyItDoesNotStart(saying('node: version `GLIBC_2.38` not found'))).toContain('GLIBC_2.38');
  expect(whyItDoesNotStart(join(folder, 'none'))).toContain('ENOENT');
});
