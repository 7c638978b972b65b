import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FolderError } from '../app/folder-error.ts';
import { jsonFile } from '../app/json-file.ts';
import { verifiedFile } from '../app/verify-catalogs.ts';

const folder = mkdtempSync(join(tmpdir(), 'bulkhead-json-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(text: string): string {
  const path = join(folder, 'file.json');
  writeFileSync(path, text);
  return path;
}

function refusalOf(path: string): Pick<FolderError, 'code' | 'params'> {
  try {
    jsonFile(path);
  } catch (error) {
    if (error instanceof FolderError) return { code: error.code, params: error.params };
    throw error;
  }
  throw new Error('was read');
}

describe('a JSON file', () => {
  it.each([
    ['{"a": 1,\n "b": }', ':2:7'],
    ['{"a": 1,\n "b": [1, 2', ':2:12'],
    ['', ':1:1'],
  ])('%j is refused where it stops being JSON', (text, place) => {
    const path = written(text);
    const { code, params } = refusalOf(path);
    expect(code).toBe('not-json');
    // Some faults the parser does not place; what it places is right.
    expect([path, `${path}${place}`]).toContain(params['path']);
  });

  it('that ends too early is refused at its end', () => {
    const path = written('{"a": [1,\n');
    expect(refusalOf(path)).toEqual({ code: 'not-json', params: { path: `${path}:1:10` } });
  });

  it('that is not there, or is a folder, is said so', () => {
    expect(refusalOf(join(folder, 'none.json')).code).toBe('no-such-file');
    expect(refusalOf(folder).code).toBe('is-a-folder');
  });
});

describe('a file of links', () => {
  it('is held to what links must be, and its ends to the shipped rows', () => {
    const set = {
      schema: 'bulkhead/links@1',
      id: 'own',
      title: 'Ours',
      from: '62443-3-3@2013',
      to: 'nis2@2022-2555',
      provenance: 'Ours.',
      kind: 'supports',
      grade: 'own-judgement',
      links: [{ from: 'SR 1.1', to: ['21(2)(z)'] }],
    };
    expect(verifiedFile(written(JSON.stringify(set)))).toMatchObject({
      id: 'own',
      problems: [{ code: 'link-to-nothing' }],
      counts: { links: 1 },
    });
  });
});
