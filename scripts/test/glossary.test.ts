/** The table of terms in docs/glossary.md and what the languages say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '@bulkhead/core/report/locales/language.ts';
import { LANGUAGES, WORDS, templatesOf } from '@bulkhead/core/report/locales/test/languages.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8');
const TABLE = PAGE.slice(PAGE.indexOf('| English |')).split('\n').slice(2);
const TERMS = TABLE.filter((line) => line.startsWith('|')).map((line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()),
);

/** In no sentence yet, or only in the plural: the word for it stands ready. */
const NOT_SAID = new Set(['compensating countermeasure', 'verdict', 'design rule']);

function wordOf(term: readonly string[], language: Language): string {
  return term[LANGUAGES.indexOf(language)] ?? '';
}

describe('the table of terms', () => {
  it('has a word for each language, and no word twice in one', () => {
    for (const term of TERMS) expect(term.filter((word) => word !== '')).toHaveLength(LANGUAGES.length);
    for (const language of LANGUAGES) {
      const words = TERMS.map((term) => wordOf(term, language).toLowerCase());
      expect([language, new Set(words).size]).toEqual([language, TERMS.length]);
    }
  });

  it('has the terms that stand alone in output, as they stand there', () => {
    const named = TERMS.filter(([english = '']) => Object.values(WORDS.en.terms).includes(english));
    expect(named.length).toBeGreaterThan(12);
    for (const term of named) {
      const id = Object.entries(WORDS.en.terms).find(([, word]) => word === term[0])?.[0] ?? '';
      for (const language of LANGUAGES) {
        const said = WORDS[language].terms[id as keyof typeof WORDS.en.terms];
        // A column has room for the abbreviation that everybody reads.
        expect([said, wordOf(term, language)]).toContainEqual(
          said === 'n.v.t.' ? 'niet van toepassing' : said,
        );
      }
    }
  });

  it.each(LANGUAGES)('has words that %s uses', (language) => {
    const said = [...templatesOf(language).values()].join('\n').toLowerCase();
    const unsaid = TERMS.filter((term) => !said.includes(wordOf(term, language).toLowerCase()));
    expect(unsaid.map(([english = '']) => english).filter((english) => !NOT_SAID.has(english))).toEqual([]);
  });
});
