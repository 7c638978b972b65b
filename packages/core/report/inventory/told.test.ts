/** Refusals of a table name fields and words as the reader's language calls them. */
import { expect, it } from 'vitest';
import type { Problem } from '../../model/problems.ts';
import { WORDS } from '../locales/test/languages.ts';
import { inWordsOfTable } from './told.ts';

const { sheets: german } = WORDS.de;
const at = { file: 'list.csv', line: 2, column: 2 };
const wrong: Problem = {
  code: 'wrong-value',
  at,
  params: { found: 'x', near: 'hmi', expected: ['controller', 'io'] },
};

it('says words of lists and names of columns in the language, and leaves ids and conduits as they are', () => {
  const missing: Problem = { code: 'missing-field', at, params: { fields: ['type', 'id'], n: 2 } };
  const taken: Problem = { code: 'duplicate-id', at, params: { found: 'controller', other: 'A2' } };
  const told = inWordsOfTable([wrong, missing, taken], 'assets', WORDS.de);
  const { controller, io, hmi } = german.choices;
  expect(told[0]?.params).toEqual({ found: 'x', near: hmi, expected: [controller, io] });
  expect(told[1]?.params).toEqual({ fields: [german.assets.type.head, german.assets.id.head], n: 2 });
  expect(told[2]).toBe(taken);
  const ranks: Problem = {
    code: 'wrong-value',
    at,
    params: { found: 'x', near: '', expected: ['high', 'critical'] },
  };
  const { high } = WORDS.de.terms;
  expect(inWordsOfTable([ranks], 'assets', WORDS.de)[0]?.params['expected']).toEqual([
    high,
    german.choices.critical,
  ]);
  expect(inWordsOfTable([wrong], 'conduits', WORDS.de)[0]?.params).toEqual(wrong.params);
});
