/** A printed command can be pasted where the reader stands. */
import { expect, it } from 'vitest';
import { programCalled, type Caller } from '../cli/called.ts';

const FROM_AFAR: Caller = {
  script: '/clone/scripts/bulkhead.mjs',
  root: '/clone',
  cwd: '/plants/works',
  env: {},
};
const called = (more: Partial<Caller>): string => programCalled({ ...FROM_AFAR, ...more });

it('is npx in the clone, where it needs no network, and for whoever called it so', () => {
  expect(called({ cwd: '/clone' })).toBe('npx bulkhead');
  expect(called({ cwd: '/clone/examples/works' })).toBe('npx bulkhead');
  expect(called({ env: { npm_command: 'exec' }, script: '/x/node_modules/.bin/bulkhead' })).toBe(
    'npx bulkhead',
  );
});

it('is the script by its path elsewhere, as one word of a shell', () => {
  expect(called({})).toBe('node /clone/scripts/bulkhead.mjs');
  expect(called({ cwd: '/clones' })).toBe('node /clone/scripts/bulkhead.mjs');
  expect(called({ root: '/my clone' })).toBe("node '/my clone/scripts/bulkhead.mjs'");
});

it('is its name where that is on the path', () => {
  expect(called({ script: '/usr/local/bin/bulkhead' })).toBe('bulkhead');
  expect(called({ script: '/x/node_modules/.bin/bulkhead' })).toBe('node /clone/scripts/bulkhead.mjs');
});

it('is what the command of an installation is called, wherever it stands', () => {
  const env = { BULKHEAD_CALLED_AS: 'bulkhead-restored' };
  expect(called({ cwd: '/clone', env })).toBe('bulkhead-restored');
  expect(called({ env: { BULKHEAD_CALLED_AS: 'rm -rf /' } })).toBe('node /clone/scripts/bulkhead.mjs');
});
