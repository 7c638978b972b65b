import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { plantJsonSchema } from '@bulkhead/core/model/json-schema.ts';
import { writtenFiles } from '../written.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/chemical-plant');

describe('generated files', () => {
  it.each([...writtenFiles()])('%s is as the program writes it', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
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
