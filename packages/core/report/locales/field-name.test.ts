import { describe, expect, it } from 'vitest';
import { sayer } from '../say.ts';
import { words as de } from './de/index.ts';
import { words as en } from './en/index.ts';
import { inWords } from './field-name.ts';
import { words as nl } from './nl/index.ts';
import { words as sv } from './sv/index.ts';

const ALL = [en, de, nl, sv];
const TICKED = /`[a-zA-Z][a-zA-Z0-9.]*`/;

describe('a field that a sentence names', () => {
  it.each(ALL.map((words) => [words.language, words] as const))('has a name in %s', (_, words) => {
    const rules = Object.entries(words.rules).flatMap(([id, { message, fix }]) => [
      [id, message] as const,
      [id, fix] as const,
    ]);
    const told = [...rules, ...Object.entries(words.report)].map(([of, text]) => inWords(text, words, of));
    expect(told.filter((text) => TICKED.test(text))).toEqual([]);
  });

  it('is what it is only in the sentence itself, not in what a plant writes', () => {
    const said = sayer(en)('factsAsked', { facts: ['`owner`', 'humanAccess'] });
    expect(said).toBe('Whether it can occur: `owner` and access by people');
  });

  it('is a quoted word, and SL-T a term', () => {
    expect(inWords('state `owner` and `slTarget`, or `elsewhere`', en, 'none')).toBe(
      'state “Owner” and SL-T, or `elsewhere`',
    );
  });
});
