import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../mutants/faults.ts';
import { FAULTY_FOLDER, withFault } from '../mutants/fault.ts';

const FOLDER = join(import.meta.dirname, '../..', FAULTY_FOLDER);

describe('planted faults', () => {
  it.each(FAULTS)('$name: the line stands once in $file', (fault) => {
    const text = readFileSync(join(FOLDER, fault.file), 'utf8');
    expect(withFault(text, fault)).not.toBe(text);
  });

  it('are at least fifty, each with a name and a meaning of its own', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(50);
    expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
    expect(new Set(FAULTS.map(({ means }) => means)).size).toBe(FAULTS.length);
  });

  it('break every paragraph of the evaluation', () => {
    const broken = new Set(FAULTS.map(({ paragraph }) => paragraph));
    for (let n = 1; n <= 8; n++) expect(broken).toContain(`3.${n}`);
    expect(broken).toContain('3.13');
    expect(broken).toContain('3.14');
  });

  it('a line that stands twice or never is refused', () => {
    const fault = { name: 'n', paragraph: '3.1', file: 'f', line: 'a;', fault: 'b;', means: 'm' };
    expect(withFault('  a;\nc;\n', fault)).toBe('  b;\nc;\n');
    expect(() => withFault('a;\na;\n', fault)).toThrow('n: the line stands 2 times in f');
    expect(() => withFault('c;\n', fault)).toThrow('n: the line stands 0 times in f');
  });
});
