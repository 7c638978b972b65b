/** Help and version, without dependencies: answered before anything is installed. */
import { readFileSync } from 'node:fs';
import { helpWords } from './help/words.mjs';
import { isUtf8, spokenLanguage } from './locale.mjs';
import { COMMANDS } from './usage.mjs';

const HELP = new Set(['--help', '-h', 'help']);

/**
 * The text for a call that asks for help or the version; null for any other call.
 * @param {string[]} argv
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string | null>}
 */
export async function helpFor(argv, env) {
  const [first, second, third] = argv;
  if (first === '--version' || first === '-v') return `${version()}\n`;
  const commandless = first === undefined || first.startsWith('--lang');
  const asked = commandless || HELP.has(first) || argv.some((arg) => arg === '--help' || arg === '-h');
  if (!asked) return null;
  // The other languages need letters that only UTF-8 brings to every terminal.
  const words = await helpWords(isUtf8(env) ? spokenLanguage(argv, env) : 'en');
  if (commandless) return overview(words);
  if (HELP.has(first)) return commandHelp(second, third, words) ?? overview(words);
  return commandHelp(first, second, words);
}

export function version() {
  const file = new URL('../../../package.json', import.meta.url);
  return /** @type {{ version: string }} */ (JSON.parse(readFileSync(file, 'utf8'))).version;
}

/** @param {import('./help/words.mjs').HelpWords} words */
function overview(words) {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  const lines = COMMANDS.map(({ name }) => `  ${name.padEnd(width)}  ${words.commands[name].help}`);
  return [
    words.title,
    '',
    `${words.usage} bulkhead COMMAND [PLANT] ${words.options}`,
    '',
    ...lines,
    '',
    words.plant,
    words.more,
    words.exit,
    '',
    `${words.example} bulkhead assess examples/chemical-plant`,
    '',
  ].join('\n');
}

/**
 * @param {string | undefined} name
 * @param {string | undefined} verbName of a command that has verbs; any other word is none
 * @param {import('./help/words.mjs').HelpWords} words
 */
function commandHelp(name, verbName, words) {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return null;
  const verb = command.verbs?.find((candidate) => candidate.name === verbName);
  const { args, examples } = verb ?? command;
  const about = verb === undefined ? words.commands[command.name].about : words.verbs[verb.help ?? verb.name];
  const usage = [command.name, verb?.name, args, words.options].filter(Boolean).join(' ');
  const heads = command.options.map((o) => `--${o.name}${o.value === undefined ? '' : ` ${o.value}`}`);
  const width = Math.max(...heads.map((head) => head.length));
  const indent = ' '.repeat(words.example.length);
  return [
    `${words.usage} bulkhead ${usage}`,
    '',
    about,
    '',
    ...command.options.map(({ help }, i) => `  ${(heads[i] ?? '').padEnd(width)}  ${words.option[help]}`),
    '',
    ...examples.map((example, i) => `${i === 0 ? words.example : indent} ${example}`),
    '',
  ].join('\n');
}
