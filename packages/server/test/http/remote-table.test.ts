/** Every command and verb of the table goes over a server, or says why it does not. */
import { expect, it } from 'vitest';
import { COMMANDS } from '../../cli/usage.mjs';
import { called } from './served.ts';

/** One call of each. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  check: ['works'],
  assess: ['works'],
  why: ['works', 'slt:zone:a:IAC'],
  diff: ['works@1', 'works'],
  report: ['works', '--out', '/nowhere'],
  'catalog list': [],
  'catalog show': ['62443-3-3'],
  'catalog links': [],
  'worksheet out': ['works', '--out', '/nowhere'],
  'worksheet in': ['works', 'package.json'],
  risk: ['works'],
  'risk criteria': ['works'],
  'risk worst': ['works'],
  'risk scenarios': ['works'],
  'risk steps': ['works'],
  'risk suggest': ['works'],
  slt: ['works'],
  exposure: ['works'],
  attack: ['works'],
  verify: [],
  checkpoint: [],
  backup: ['/nowhere/record.backup'],
  export: ['works', '/nowhere/works'],
  import: ['examples/chemical-plant'],
  history: ['works'],
  create: ['works', '--name', 'Works'],
  change: ['works', '--organisation', '--reason', 'x'],
  undo: ['works@1'],
  baseline: ['works'],
  propose: ['works', '--file', 'package.json', '--reason', 'x'],
  proposals: ['works'],
  apply: ['works', 'proposal-1'],
  plants: [],
  'file add': ['works', 'package.json'],
  'file list': ['works'],
  'file get': ['works', '5e884898', '--out', '/nowhere/x'],
  'file purge': ['works', '5e884898', '--reason', 'x'],
};

/** Those that do not, and why. */
const HERE: Readonly<Record<string, string>> = {
  fmt: 'rewrites files of this machine',
  'catalog verify': 'proves a file of this machine, or the catalogs of this program',
  'risk preset': 'makes criteria of a size or a file, and of no plant',
  restore: 'brings its own accounts, so nobody of the record that it replaces can answer for it',
  drill: 'restores into a record of its own, on the machine that has the room',
  review: 'somebody signs for it, in a session with their second factor',
  'file sweep': 'is for whoever runs the machine',
  serve: 'is the server',
};

const all = COMMANDS.flatMap(({ name, verbs }) => {
  const own = name === 'worksheet' ? [{ name: 'out' }, { name: 'in' }] : (verbs ?? []);
  const bare = ['catalog', 'worksheet', 'file'].includes(name) ? [] : [name];
  return [...bare, ...own.map((verb) => `${name} ${verb.name}`)];
});

it.each(all)('%s', async (command) => {
  const words = command.split(' ');
  const isHere = command in HERE;
  expect(isHere, command).toBe(!(command in CALLS));
  const given = CALLS[command] ?? (command === 'risk preset' ? ['5x5'] : []);
  const argv = [...words, ...given, '--server', 'https://bulkhead.test'];
  const { err, code } = await called(argv);
  expect(code).toBe(2);
  // Whatever is right of a call goes as far as the token that it lacks.
  if (isHere) expect(err).not.toContain('BULKHEAD_TOKEN');
  else expect(err).toContain('BULKHEAD_TOKEN');
});

it('lists nothing that is not in the table', () => {
  expect([...Object.keys(CALLS), ...Object.keys(HERE)].toSorted()).toEqual(all.toSorted());
});
