import { describe, expect, it } from 'vitest';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import { LANGUAGES as SPOKEN } from '@bulkhead/core/report/locales/test/languages.ts';
import { LANGUAGES, isUtf8, resultLanguage, spokenLanguage } from '../cli/locale.mjs';
import type { Host } from '../cli/host.ts';
import { terminalOf } from '../cli/terminal-of.ts';
import { COMMANDS } from '../cli/usage.mjs';

describe('the language of text', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'de'],
    [{ LANG: 'sv_SE' }, 'sv'],
    [{ LANG: 'nl_BE@euro' }, 'nl'],
    [{ LANG: 'nl' }, 'nl'],
    [{ LANG: 'de-AT' }, 'de'],
    [{ LANG: 'DE_de' }, 'de'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'tr_TR.UTF-8' }, 'en'],
    [{ LANG: 'deva' }, 'en'],
    [{ LC_MESSAGES: 'sv_SE', LANG: 'de_DE' }, 'sv'],
    [{ LC_ALL: 'nl_NL', LC_MESSAGES: 'sv_SE', LANG: 'de_DE' }, 'nl'],
    [{ LC_ALL: '', LANG: 'de_DE' }, 'de'],
    // The first that is set decides, also when we do not speak it.
    [{ LC_ALL: 'C', LANG: 'de_DE' }, 'en'],
  ])('%j is %s', (env, language) => {
    expect(spokenLanguage(['assess'], env)).toBe(language);
  });

  it.each([
    [['assess', '--lang', 'sv'], 'sv'],
    [['assess', '--lang=nl', 'plant'], 'nl'],
    [['assess', '--lang', 'sv', '--lang', 'nl'], 'nl'],
    [['assess', '--lang', 'fr'], 'de'],
    [['assess', '--lang'], 'de'],
    [['assess', '--', '--lang', 'sv'], 'de'],
  ])('%j goes before the environment', (argv, language) => {
    expect(spokenLanguage(argv, { LANG: 'de_DE' })).toBe(language);
  });
});

describe('the language of a result', () => {
  it('follows the environment where it is text, and only --lang where it is not', () => {
    expect(resultLanguage(['assess'], { LANG: 'de_DE' }, true)).toBe('de');
    expect(resultLanguage(['assess'], { LANG: 'de_DE' }, false)).toBe('en');
    expect(resultLanguage(['assess', '--lang', 'sv'], { LANG: 'de_DE' }, false)).toBe('sv');
  });
});

describe('languages', () => {
  it('are those that core has words for', async () => {
    expect([...LANGUAGES].sort()).toEqual([...SPOKEN].sort());
    for (const language of LANGUAGES) expect((await loadWords(language)).language).toBe(language);
  });

  it.each(COMMANDS.map((command) => command.name))('%s takes --lang with each of them', (name) => {
    const options = COMMANDS.find((command) => command.name === name)?.options ?? [];
    expect(options.find((option) => option.name === 'lang')?.value).toBe(LANGUAGES.join('|'));
  });
});

describe('the terminal', () => {
  const on = (screen: Host['screen'], env: Host['env']) => terminalOf({ screen, env, program: 'bulkhead' });
  const tty = { isTTY: true, columns: 100 };
  const pipe = { isTTY: false };

  it.each([
    ['a terminal has colour', tty, {}, true],
    ['NO_COLOR switches it off, even when it is empty', tty, { NO_COLOR: '' }, false],
    ['NO_COLOR goes before FORCE_COLOR', tty, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['TERM=dumb is plain', tty, { TERM: 'dumb' }, false],
    ['TERM=dumb goes before FORCE_COLOR', tty, { TERM: 'dumb', FORCE_COLOR: '1' }, false],
    ['a pipe is plain', pipe, {}, false],
    ['FORCE_COLOR colours a pipe', pipe, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0 does not', pipe, { FORCE_COLOR: '0' }, false],
  ])('%s', (_, stream, env, colour) => {
    expect(on(stream, env).colour).toBe(colour);
  });

  it.each([
    [tty, {}, 100],
    [pipe, {}, 100],
    [pipe, { COLUMNS: '80' }, 80],
    [pipe, { COLUMNS: '300' }, 120],
    [pipe, { COLUMNS: '10' }, 72],
    [pipe, { COLUMNS: 'wide' }, 100],
  ])('columns of %j with %j are %i', (stream, env, columns) => {
    expect(on(stream, env).columns).toBe(columns);
  });

  it.runIf(process.platform !== 'win32').each([
    [{}, true],
    [{ LANG: 'de_DE.UTF-8' }, true],
    [{ LANG: 'de_DE.utf8' }, true],
    [{ LANG: 'de_DE' }, false],
    [{ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, false],
    [{ LC_CTYPE: 'C.UTF-8', LANG: 'C' }, true],
  ])('%j is UTF-8: %s', (env, expected) => {
    expect(isUtf8(env)).toBe(expected);
    expect(on(pipe, env).unicode).toBe(expected);
  });
});
