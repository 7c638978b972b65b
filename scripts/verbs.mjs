/** What each `npm run` verb does: steps run by the program's own Node, one after the other. */

/** @typedef {{ name: string, args: string[], env?: Record<string, string>, packed?: boolean }} Step its packages come packed, or not */

const TSC = 'node_modules/typescript/bin/tsc';
const VITEST = 'node_modules/vitest/vitest.mjs';
const OXLINT = 'node_modules/oxlint/bin/oxlint';
const OXFMT = 'node_modules/oxfmt/bin/oxfmt';
const KNIP = 'node_modules/knip/bin/knip.js';
const BULKHEAD = 'packages/server/main.ts';
const BUILD_WEB = 'scripts/build-web.mjs';
const PACK = 'scripts/pack-packages.mjs';
const START = 'scripts/start.ts';

/** @type {Step[]} */
const CHECK = [
  { name: 'types of core', args: [TSC, '-p', 'packages/core'] },
  { name: 'types of core tests', args: [TSC, '-p', 'packages/core/tsconfig.test.json'] },
  { name: 'types of server', args: [TSC, '-p', 'packages/server'] },
  { name: 'types of web', args: [TSC, '-p', 'packages/web'] },
  { name: 'types of web tests', args: [TSC, '-p', 'packages/web/tsconfig.test.json'] },
  { name: 'types of scripts', args: [TSC, '-p', 'scripts'] },
  { name: 'lint', args: [OXLINT, '--deny-warnings'] },
  { name: 'format', args: [OXFMT, '--check', '.'] },
  { name: 'unused', args: [KNIP] },
];

/** Where `npm test` draws some dozens, this draws thousands: for a night, and for a change of what is judged or read. */
const LONG = { BULKHEAD_RUNS: '2000', BULKHEAD_FLIPS: '10000', BULKHEAD_YAML_RUNS: '2000' };
/** Each of these is a record of its own; every engine takes part. */
const LONG_RECORDS = { BULKHEAD_RUNS: '25', BULKHEAD_ENGINES: 'all' };

/** Options of `npm start` that are for the server; each has a value. */
const SERVE_OPTIONS = new Set(['--port', '--address', '--origin']);

/**
 * What goes to the assessment on the terminal, and what to the server; null where only the terminal is wanted.
 * @param {string[]} words
 * @returns {{ own: string[], serve: string[] | null }}
 */
function startWords(words) {
  /** @type {string[]} */
  const own = [];
  /** @type {string[]} */
  const serve = [];
  let isServed = true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--no-serve') isServed = false;
    else if (SERVE_OPTIONS.has(word)) serve.push(word, words[++i] ?? '');
    else own.push(word);
  }
  return { own, serve: isServed ? serve : null };
}

/**
 * The steps of a verb, or null for an unknown verb.
 * @param {string} verb
 * @param {string[]} rest
 * @returns {Step[] | null}
 */
export function stepsOf(verb, rest) {
  const workbench = { name: '', args: [BUILD_WEB] };
  const pack = { name: '', args: [PACK] };
  const tests = { name: 'tests', args: [VITEST, 'run', ...rest], packed: true };
  switch (verb) {
    case 'start': {
      const { own, serve } = startWords(rest);
      const terminal = { name: '', args: [BULKHEAD, 'assess', 'examples/chemical-plant', ...own] };
      return serve === null
        ? [terminal]
        : [terminal, workbench, pack, { name: '', args: [START, ...serve], packed: true }];
    }
    case 'test':
      return [...(rest.length > 0 ? [] : CHECK), workbench, pack, tests];
    case 'check':
      return CHECK;
    case 'fix':
      return [
        { name: 'format', args: [OXFMT, '.'] },
        { name: 'lint', args: [OXLINT, '--fix'] },
      ];
    case 'golden':
      return [
        { name: 'written documents', args: ['scripts/write-docs.ts'] },
        { name: 'golden files', args: [VITEST, 'run', 'golden'], env: { BULKHEAD_GOLDEN: 'write' } },
      ];
    case 'test:long':
      return [
        workbench,
        pack,
        { name: 'laws', args: [VITEST, 'run', '--project', 'property', ...rest], env: LONG, packed: true },
        {
          name: 'records',
          args: [VITEST, 'run', '--project', 'record', ...rest],
          env: LONG_RECORDS,
          packed: true,
        },
      ];
    case 'bench':
      return [{ name: '', args: ['bench/run.ts', ...rest] }];
    case 'mutants':
      return [{ name: '', args: ['scripts/mutants.ts', ...rest] }];
    case 'faults':
      return [{ name: '', args: ['packages/server/test/faults/run.ts', ...rest] }];
    case 'test:boot':
      return [{ name: '', args: ['scripts/test-boot.ts', ...rest] }];
    default:
      return null;
  }
}
