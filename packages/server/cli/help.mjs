/** Help and version, without dependencies: answered before anything is installed. */
import { readFileSync } from 'node:fs';
import { COMMANDS } from './usage.mjs';

const HELP = new Set(['--help', '-h', 'help']);

/**
 * The text for a call that asks for help or the version; null for any other call.
 * @param {string[]} argv
 * @returns {string | null}
 */
export function helpFor(argv) {
  const [first, second] = argv;
  if (first === '--version' || first === '-v') return `${version()}\n`;
  if (first === undefined) return overview();
  if (HELP.has(first)) return second === undefined ? overview() : (commandHelp(second) ?? overview());
  return argv.slice(1).some((arg) => arg === '--help' || arg === '-h') ? commandHelp(first) : null;
}

export function version() {
  const file = new URL('../../../package.json', import.meta.url);
  return /** @type {{ version: string }} */ (JSON.parse(readFileSync(file, 'utf8'))).version;
}

function overview() {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.help}`);
  return [
    'bulkhead: IEC 62443 for industrial plants as one traceable model',
    '',
    'usage: bulkhead COMMAND [PLANT] [options]',
    '',
    ...lines,
    '',
    'PLANT is a folder with a plant.yaml; the current folder where none is named.',
    'bulkhead COMMAND --help tells the options of a command.',
    'exit: 0 done, 1 findings, 2 the input or the call is wrong, 3 our fault',
    '',
    'example: bulkhead assess examples/chemical-plant',
    '',
  ].join('\n');
}

/** @param {string} name */
function commandHelp(name) {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return null;
  const heads = command.options.map((o) => `--${o.name}${o.value === undefined ? '' : ` ${o.value}`}`);
  const width = Math.max(...heads.map((head) => head.length));
  return [
    `usage: bulkhead ${command.name} ${command.args} [options]`,
    '',
    command.about,
    '',
    ...command.options.map((option, i) => `  ${(heads[i] ?? '').padEnd(width)}  ${option.help}`),
    '',
    ...command.examples.map((example, i) => `${i === 0 ? 'example: ' : '         '}${example}`),
    '',
  ].join('\n');
}
