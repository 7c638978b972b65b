import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTS } from '../mutants/faults.ts';
import { FAULTY_FOLDER, withFault } from '../mutants/fault.ts';
import { copiedTree } from '../mutants/tree.ts';

const FOLDER = join(import.meta.dirname, '../..', FAULTY_FOLDER);

describe('planted faults', () => {
  it.each(FAULTS)('$name: the line stands once in $file', (fault) => {
    const text = readFileSync(join(FOLDER, fault.file), 'utf8');
    expect(withFault(text, fault)).not.toBe(text);
  });

  it('stand in a copy that has all that its tests are configured by', () => {
    const tree = copiedTree(join(import.meta.dirname, '../..'));
    try {
      const config = readFileSync(join(tree.root, 'vitest.config.ts'), 'utf8');
      const imported = Array.from(config.matchAll(/ from '(\.\/[^']+)'/g), ([, path = '']) => path);
      expect(imported.length).toBeGreaterThan(0);
      expect(imported.filter((path) => !existsSync(join(tree.root, path)))).toEqual([]);
    } finally {
      tree.remove();
    }
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
