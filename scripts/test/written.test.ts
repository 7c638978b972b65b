import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { plantJsonSchema } from '@bulkhead/core/model/json-schema.ts';
import { PROBLEM_CODES } from '@bulkhead/core/model/problems.ts';
import { PROBLEM_DOCS } from '@bulkhead/core/report/problem-docs.ts';
import { ERROR_PAGES } from '../error-pages.ts';
import { writtenFiles } from '../written.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/chemical-plant');

describe('generated files', () => {
  it.each([...writtenFiles()])('%s is as the program writes it', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });
});

describe('the pages of codes', () => {
  it('are those of the codes there are, and the index', () => {
    const written = [...writtenFiles().keys()].filter((path) => path.startsWith(`${ERROR_PAGES}/`));
    const there = readdirSync(join(ROOT, ERROR_PAGES)).map((name) => `${ERROR_PAGES}/${name}`);
    expect(there.sort()).toEqual(written.sort());
    expect(written).toHaveLength(PROBLEM_CODES.length + 1);
  });

  it.each(PROBLEM_CODES)('%s is told in whole sentences', (code) => {
    for (const text of Object.values(PROBLEM_DOCS[code])) expect(text).toMatch(/^[A-Z`].{20,}\.$/);
  });

  it.each(['packages/core/report/problem-docs', 'packages/core/test/broken/examples'])(
    'each code stands once in the files of %s',
    async (folder) => {
      const paths = readdirSync(join(ROOT, folder)).map((name) => join(ROOT, folder, name));
      const files = await Promise.all(paths.map((path): Promise<Record<string, object>> => import(path)));
      const codes = files.flatMap((file) => Object.values(file).flatMap((table) => Object.keys(table)));
      expect(codes.sort()).toEqual([...PROBLEM_CODES].sort());
    },
  );

  it('no two codes are told in the same words', () => {
    const texts = Object.values(PROBLEM_DOCS).flatMap(({ means, why }) => [means, why]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the published schema of a plant', () => {
  const valid = new Ajv2020({ strict: false }).compile(plantJsonSchema());

  it.each(readdirSync(EXAMPLE).filter((name) => name.endsWith('.yaml')))(
    'accepts %s of the example',
    (name) => {
      valid(parse(readFileSync(join(EXAMPLE, name), 'utf8')));
      expect(valid.errors ?? []).toEqual([]);
    },
  );

  it.each([
    { zones: [{ id: 'a', name: 'A', kind: 'contrl' }] },
    { zones: [{ id: 'A', name: 'A', kind: 'control' }] },
    { zonez: [] },
    { method: { baseline: 5 } },
  ])('refuses %j', (file) => {
    expect(valid(file)).toBe(false);
  });
});
