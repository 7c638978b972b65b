/**
 * Which language is spoken, and whether it can be written as UTF-8. Plain JavaScript, since help needs it before
 * anything is installed. What is for people follows `--lang`, else the environment; what is for programs follows
 * `--lang` alone, so that it is the same on every machine.
 */

/** @typedef {'en' | 'de' | 'nl' | 'sv'} Language */

/** @type {readonly Language[]} */
export const LANGUAGES = ['en', 'de', 'nl', 'sv'];

/** @type {Language} */
const DEFAULT = 'en';

/**
 * The language of text for people.
 * @param {readonly string[]} argv
 * @param {Record<string, string | undefined>} env
 * @returns {Language}
 */
export function spokenLanguage(argv, env) {
  return askedLanguage(argv) ?? languageOfEnvironment(env) ?? DEFAULT;
}

/**
 * The language of a result: text is for people, every other format is for programs.
 * @param {readonly string[]} argv
 * @param {Record<string, string | undefined>} env
 * @param {boolean} isText
 * @returns {Language}
 */
export function resultLanguage(argv, env, isText) {
  return isText ? spokenLanguage(argv, env) : (askedLanguage(argv) ?? DEFAULT);
}

/**
 * The language that `--lang` names, the last one where it is given twice; null for none and for one we do not speak.
 * @param {readonly string[]} argv
 * @returns {Language | null}
 */
function askedLanguage(argv) {
  let asked = null;
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] ?? '';
    if (arg === '--') break;
    if (arg === '--lang') asked = known(argv[i + 1] ?? '');
    if (arg.startsWith('--lang=')) asked = known(arg.slice('--lang='.length));
  }
  return asked;
}

/**
 * As POSIX has it: the first of the three that is set decides, also when it names a language we do not speak.
 * @param {Record<string, string | undefined>} env
 * @returns {Language | null}
 */
function languageOfEnvironment(env) {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return known(/^([a-z]{2})(?:[_.@-]|$)/i.exec(locale)?.[1]?.toLowerCase() ?? '');
}

/**
 * Windows terminals are UTF-8 today; elsewhere the locale says, and an unset one is taken for UTF-8.
 * @param {Record<string, string | undefined>} env
 */
export function isUtf8(env) {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return process.platform === 'win32' || locale === '' || /utf-?8/i.test(locale);
}

/**
 * @param {string} word
 * @returns {Language | null}
 */
function known(word) {
  return LANGUAGES.find((language) => language === word) ?? null;
}
