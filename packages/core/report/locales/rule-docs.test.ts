/** The documentation of rules says the same in every language, as far as a test can tell. */
import { describe, expect, it } from 'vitest';
import { RULE_IDS, RULE_INFOS } from '../../evaluate/rules/index.ts';
import { ruleInfosIn } from '../render/rule-infos.ts';
import { OTHERS, WORDS } from './test/languages.ts';

const TEXTS = ['title', 'looksAt', 'cannotSee', 'fix', 'checkByHand'] as const;

/** Fields and values as they are written in a plant. */
function fieldsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/`[^`]+`/g)].map(([field]) => field)));
}

describe.each(OTHERS)('rules documented in %s', (language) => {
  const docs = WORDS[language].ruleDocs;

  it.each(RULE_IDS)('%s, in sentences of its own', (id) => {
    const { title, ...rest } = docs[id];
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const text of Object.values(rest)) expect(text).toMatch(/^[\p{Lu}`].{14,}[.?]$/su);
    for (const text of TEXTS) expect(docs[id][text]).not.toBe(WORDS.en.ruleDocs[id][text]);
  });

  it.each(RULE_IDS)('%s names no field that English does not', (id) => {
    const english = fieldsIn(TEXTS.map((text) => WORDS.en.ruleDocs[id][text]));
    const here = fieldsIn(TEXTS.map((text) => docs[id][text]));
    expect([...here].filter((field) => !english.has(field))).toEqual([]);
  });

  it('keep id, severity and clause', () => {
    const bare = (infos: typeof RULE_INFOS) =>
      infos.map(({ id, severity, doc }) => ({ id, severity, clause: doc.clause }));
    expect(bare(ruleInfosIn(WORDS[language]))).toEqual(bare(RULE_INFOS));
  });
});

it('English is what the rules themselves say', () => {
  expect(ruleInfosIn(WORDS.en)).toEqual(RULE_INFOS);
});
