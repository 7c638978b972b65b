import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bytesOf, textFile } from '../app/text-file.ts';
import { refusal } from './refusal.ts';

const home = mkdtempSync(join(tmpdir(), 'bulkhead-text-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a file is read whole, also one longer than a piece and one that says it is empty', () => {
  const path = join(home, 'long.yaml');
  const text = 'name: Ö\n'.repeat(20_000);
  writeFileSync(path, text);
  expect(textFile(path)).toBe(text);
  expect(textFile('/proc/version')).toBe(readFileSync('/proc/version', 'utf8'));
});

test('what has no end is refused and not read to it', () => {
  expect(refusal(() => bytesOf('/dev/zero'))).toBe('file-without-end');
  const script = `import { standardInput } from '${join(import.meta.dirname, '../app/text-file.ts')}';
    try { standardInput() } catch (error) { console.log(error.code) }`;
  const out = execFileSync('sh', ['-c', 'yes | "$0" --input-type=module -e "$1"', process.execPath, script]);
  expect(out.toString()).toBe('file-without-end\n');
});

test('a folder and a path to nothing are refused as what they are', () => {
  expect(refusal(() => bytesOf(home))).toBe('is-a-folder');
  expect(refusal(() => bytesOf(join(home, 'none')))).toBe('no-such-file');
});
