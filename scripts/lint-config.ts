/** The lint configuration, with the fences written out from their table. `npm run golden` rewrites the file. */
import { ROOMS, type Room } from './fence-table.ts';

const BANNED_GLOBALS = [
  'Date',
  'Intl',
  'globalThis',
  'console',
  'process',
  'setTimeout',
  'setInterval',
  'fetch',
];

function overrideOf(room: Room) {
  const refused = ROOMS.filter((other) => other.path !== room.path && !room.mayImport.includes(other.path));
  const names = refused.map((other) => other.path.split('/').slice(1).join('/'));
  const patterns = names.flatMap((name) => {
    const last = name.split('/').pop() ?? name;
    return name === 'server' ? ['@bulkhead/server', '@bulkhead/server/*'] : [`**/${last}/**`];
  });
  const builtins = room.packages.includes('node:*') ? [] : ['node:*'];
  return {
    files: [`${room.path}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: [...new Set([...patterns, ...builtins])] }] }],
    },
  };
}

export function lintConfig(): string {
  const config = {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'import', 'unicorn', 'oxc'],
    categories: { correctness: 'error', suspicious: 'error' },
    ignorePatterns: ['node_modules', 'docs', 'examples', 'catalog'],
    rules: {
      'import/no-cycle': 'error',
      'typescript/no-explicit-any': 'error',
      'typescript/no-import-type-side-effects': 'error',
      'typescript/no-non-null-assertion': 'error',
      'no-eval': 'error',
      'no-var': 'error',
      eqeqeq: 'error',
      // Control characters are what these patterns are about.
      'no-control-regex': 'off',
      'no-shadow': 'off',
      'unicorn/no-array-sort': 'off',
      'unicorn/no-array-reverse': 'off',
      'unicorn/consistent-function-scoping': 'off',
      'import/no-unassigned-import': 'off',
      'import/no-named-as-default-member': 'off',
      'no-underscore-dangle': 'off',
    },
    overrides: [
      {
        files: ['packages/core/**/*.ts'],
        rules: { 'no-restricted-globals': ['error', ...BANNED_GLOBALS] },
      },
      ...ROOMS.map(overrideOf),
      {
        files: ['**/*.test.ts', '**/test/**'],
        rules: {
          'no-restricted-imports': 'off',
          'no-restricted-globals': 'off',
          'typescript/no-explicit-any': 'off',
          'typescript/no-non-null-assertion': 'off',
        },
      },
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
