import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';
import { numberText } from './number.ts';
import { LANGUAGES, WORDS } from './test/languages.ts';

const SPACE = '\u00a0';

describe('numberText', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, `1${SPACE}000`],
    [14_000, `14${SPACE}000`],
    [1e12, `1${SPACE}000${SPACE}000${SPACE}000${SPACE}000`],
    [1234.5, `1${SPACE}234,5`],
    [0.12345, '0,12345'],
    [-12_000, `-12${SPACE}000`],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
  ])('%s', (value, text) => {
    expect(numberText(value, { group: SPACE, decimal: ',' })).toBe(text);
  });
});

describe('fill', () => {
  it.each(LANGUAGES)(
    '%s groups by a space that no line breaks at, and has its own decimal sign',
    (language) => {
      const sign = language === 'en' ? '.' : ',';
      expect(fill(WORDS[language], '{n}', { n: 8000.5 })).toBe(`8${SPACE}000${sign}5`);
    },
  );

  it('takes a term from the language, and shows one it does not know as it is', () => {
    expect(fill(WORDS.de, '{a}', { a: { term: 'unmet' } })).toBe('nicht erfüllt');
    expect(fill(WORDS.de, '{a}', { a: { term: 'constructor' } })).toBe('constructor');
  });
});
