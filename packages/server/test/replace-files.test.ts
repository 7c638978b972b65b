/** Files are replaced all or none, in one step each, and never through a link. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderError } from '../app/folder-error.ts';
import { replaceFiles } from '../app/replace-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-replace-'));
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'a.yaml'), 'a');
  writeFileSync(join(folder, 'below/b.yaml'), 'b');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const A = { path: 'a.yaml', before: 'a', after: 'A' };
const B = { path: 'below/b.yaml', before: 'b', after: 'B' };
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** Nothing is replaced and nothing is left behind. */
function expectRefused(replacements: readonly (typeof A | typeof B)[], message: string): void {
  expect(() => replaceFiles(folder, replacements)).toThrow(FolderError);
  expect(() => replaceFiles(folder, replacements)).toThrow(message);
  expect(read('a.yaml')).toBe('a');
  expect(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.tmp')),
  ).toEqual([]);
}

describe('replacing files', () => {
  it('keeps the mode and leaves nothing else behind', () => {
    chmodSync(join(folder, 'a.yaml'), 0o640);
    replaceFiles(folder, [A, B, { path: 'new.json', before: null, after: 'N' }]);
    expect([read('a.yaml'), read('below/b.yaml'), read('new.json')]).toEqual(['A', 'B', 'N']);
    expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'below', 'new.json']);
  });

  it('leaves alone what changed since it was read', () => {
    expectRefused([A, { ...B, before: 'old' }], 'changed-since');
    expectRefused([A, { path: 'new.json', before: 'x', after: 'y' }], 'changed-since');
  });

  it('leaves alone what is read-only', () => {
    chmodSync(join(folder, 'below/b.yaml'), 0o444);
    expectRefused([A, B], 'read-only');
  });

  it('does not write through a link that took the place of a file or a folder', () => {
    rmSync(join(folder, 'below/b.yaml'));
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'below/b.yaml'));
    expectRefused([A, { ...B, before: 'a' }], 'not-written-through');
    rmSync(join(folder, 'below'), { recursive: true });
    const other = mkdtempSync(join(tmpdir(), 'bulkhead-other-'));
    writeFileSync(join(other, 'b.yaml'), 'b');
    symlinkSync(other, join(folder, 'below'));
    expectRefused([A, B], 'folder-gone');
    expect(readFileSync(join(other, 'b.yaml'), 'utf8')).toBe('b');
    rmSync(other, { recursive: true });
  });
});
