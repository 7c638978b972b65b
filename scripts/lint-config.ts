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

const isWeb = ({ path }: Room): boolean => path.startsWith('packages/web');

/** How an import names what stands in a room: by its last folder, and within the workbench by the folders below it. */
function patternsOf(other: Room, from: Room): readonly string[] {
  const [, ...names] = other.path.split('/');
  if (isWeb(other)) {
    if (!isWeb(from)) return ['@bulkhead/web', '@bulkhead/web/*', '**/web/**'];
    return names.length === 1 ? [] : [`**/${names.slice(1).join('/')}/**`, ...betweenFeatures(names)];
  }
  if (names[0] === 'server' && isWeb(from)) return ['@bulkhead/server', '@bulkhead/server/*', '**/server/**'];
  if (names.length === 1) return ['@bulkhead/server', '@bulkhead/server/*'];
  return [`**/${names.at(-1)}/**`];
}

/** A feature is named by another one without the folder of both. */
function betweenFeatures([, group, feature]: readonly string[]): readonly string[] {
  return group === 'features' && feature !== undefined ? [`../${feature}/**`] : [];
}

function overrideOf(room: Room) {
  const refused = ROOMS.filter((other) => other.path !== room.path && !room.mayImport.includes(other.path));
  const patterns = refused.flatMap((other) => patternsOf(other, room));
  const builtins = room.packages.includes('node:*') ? [] : ['node:*'];
  return {
    files: [`${room.path}/**/*.ts`, ...(isWeb(room) ? [`${room.path}/**/*.tsx`] : [])],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: [...new Set([...patterns, ...builtins])] }] }],
    },
  };
}

export function lintConfig(): string {
  const config = {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'import', 'unicorn', 'oxc', 'react', 'jsx-a11y'],
    categories: { correctness: 'error', suspicious: 'error' },
    ignorePatterns: ['node_modules', 'docs', 'examples', 'catalog', 'dist'],
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
      // The compiler brings it.
      'react/react-in-jsx-scope': 'off',
      // A group of radio buttons that looks like one bar has no tag of its own.
      'jsx-a11y/prefer-tag-over-role': 'off',
      // A page that is one form begins in its first field.
      'jsx-a11y/no-autofocus': 'off',
    },
    overrides: [
      {
        files: ['packages/core/**/*.ts'],
        rules: { 'no-restricted-globals': ['error', ...BANNED_GLOBALS] },
      },
      ...ROOMS.map(overrideOf),
      {
        files: ['**/*.test.ts', '**/test/**', '**/e2e/**'],
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
