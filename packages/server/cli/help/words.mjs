/**
 * What help says, in one language: every command and option of usage.mjs has its words, or types do not hold.
 *
 * @typedef {{
 *   title: string,
 *   usage: string,
 *   options: string,
 *   example: string,
 *   plant: string,
 *   more: string,
 *   exit: string,
 *   commands: Record<import('../usage.mjs').CommandName, { help: string, about: string }>,
 *   verbs: Record<import('../usage.mjs').VerbHelp, string>,
 *   option: Record<import('../usage.mjs').OptionHelp, string>,
 * }} HelpWords
 */

/** @type {Record<import('../locale.mjs').Language, () => Promise<{ words: HelpWords }>>} */
const LOADERS = {
  en: () => import('./en.mjs'),
  de: () => import('./de.mjs'),
  nl: () => import('./nl.mjs'),
  sv: () => import('./sv.mjs'),
};

/**
 * One language; the others are not loaded.
 * @param {import('../locale.mjs').Language} language
 * @returns {Promise<HelpWords>}
 */
export async function helpWords(language) {
  return (await LOADERS[language]()).words;
}
