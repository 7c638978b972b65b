import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { crossings } from '../fences.ts';
import { lintConfig } from '../lint-config.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A source tree with the given files beside an innocent one per room. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'fences-'));
  made.push(root);
  const base = {
    'packages/core/lib/a.ts': 'export const a = 1;\n',
    'packages/core/model/a.ts': "export { a } from '../lib/a.ts';\n",
    'packages/core/evaluate/a.ts': "import { a } from '../model/a.ts';\nexport const b = a;\n",
    'packages/core/report/a.ts': 'export const r = 1;\n',
    'packages/server/app/a.ts': "import 'node:fs';\nexport const s = 1;\n",
  };
  for (const [name, text] of Object.entries({ ...base, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['a static import', 'packages/core/lib/b.ts', "import { a } from '../model/a.ts';\nexport const x = a;\n"],
  [
    'a type import',
    'packages/core/model/b.ts',
    "import type { b } from '../evaluate/a.ts';\nexport type X = typeof b;\n",
  ],
  ['an import type operator', 'packages/core/model/b.ts', "export type X = import('../evaluate/a.ts').b;\n"],
  ['a dynamic import', 'packages/core/evaluate/b.ts', "export const x = () => import('../report/a.ts');\n"],
  ['a re-export', 'packages/core/evaluate/b.ts', "export * from '../report/a.ts';\n"],
  ['core from server', 'packages/core/report/b.ts', "export * from '@bulkhead/server/app/a.ts';\n"],
  [
    'a built-in in core',
    'packages/core/lib/b.ts',
    "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
  ],
  ['a package core may not use', 'packages/core/evaluate/b.ts', "export { parse } from 'yaml';\n"],
];

describe('fences', () => {
  it('finds nothing in an innocent tree', () => {
    expect(crossings(tree({}))).toEqual([]);
  });

  it.each(FORBIDDEN)('refuses %s', (_, file, text) => {
    const found = crossings(tree({ [file]: text }));
    expect(found.map((crossing) => crossing.file)).toEqual([file]);
    expect(found[0]?.line).toBe(1);
  });

  it('does not read comments', () => {
    const text = "// import { a } from '../model/a.ts';\n/* from '../report/a.ts' */\nexport const x = 1;\n";
    expect(crossings(tree({ 'packages/core/lib/b.ts': text }))).toEqual([]);
  });

  it('finds nothing in the repository', () => {
    expect(crossings(ROOT)).toEqual([]);
  });
});

describe('lint', () => {
  it('has the fences of the table', () => {
    expect(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')).toBe(lintConfig());
  });

  it.each(FORBIDDEN.filter(([what]) => !/operator|dynamic|package core/.test(what)))(
    'refuses %s',
    (_, file, text) => {
      const root = tree({ [file]: text, '.oxlintrc.json': lintConfig().replace(/.*\$schema.*\n/, '') });
      const lint = spawnSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '.'], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(lint.stdout).toContain('no-restricted-imports');
      expect(lint.status).not.toBe(0);
    },
  );

  it('refuses a clock in core', () => {
    const root = tree({
      'packages/core/lib/b.ts': 'export const now = () => Date.now();\n',
      '.oxlintrc.json': lintConfig().replace(/.*\$schema.*\n/, ''),
    });
    const lint = spawnSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '.'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(lint.stdout).toContain('no-restricted-globals');
  });
});

describe('purity of core', () => {
  it('sees neither Node types nor the DOM', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const listed = spawnSync(process.execPath, [tsc, '-p', 'packages/core', '--listFiles'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }).stdout;
    expect(listed).toContain('packages/core/evaluate/compile.ts');
    expect(listed).not.toMatch(/@types\/node|lib\.dom/);
  });
});
