import { describe, expect, it } from 'vitest';
import { RULE_IDS, RULES, type DesignRuleId } from '../../evaluate/rules/index.ts';
import { EXAMPLES } from '../../evaluate/rules/test/examples.ts';
import { AS_OF, findingsOf, plantWith } from '../../evaluate/rules/test/smallest.ts';
import { ruleInput } from '../../evaluate/rules/input.ts';
import { runRules } from '../../evaluate/rules/run.ts';
import type { Finding } from '../../evaluate/assessment.ts';
import type { Rule } from '../../evaluate/rules/rule.ts';
import type { Waiver } from '../../model/plant.ts';
import { publishedFinding } from '../render/finding.ts';
import { ruleSentences as de } from './de/rules.ts';
import { ruleSentences as en } from './en/rules.ts';
import { ruleSentences as nl } from './nl/rules.ts';
import { ruleSentences as sv } from './sv/rules.ts';

const LANGUAGES = { en, de, nl, sv };

/** One finding of every rule and every notice. */
function oneOfEach(): readonly Finding[] {
  const found = RULES.flatMap((rule) => {
    const { plant, evaluation } = EXAMPLES[rule.id as DesignRuleId];
    return findingsOf(rule, plant, evaluation);
  });
  const broken: Rule = {
    ...(RULES[0] as Rule),
    id: 'broken',
    find: () => {
      throw new Error('cause');
    },
  };
  const ok: Rule = { ...broken, id: 'ok', find: () => [{ at: 'zone:a', params: {} }] };
  const waiver: Waiver = {
    id: 'w-1',
    finding: 'finding:ok:zone:a',
    reason: 'r',
    approvedBy: 'plant manager',
    expires: '2026-01-31',
  };
  const waivers = [waiver, { ...waiver, id: 'w-2', finding: 'finding:gone:zone:a' }];
  const notices = runRules([broken, ok], ruleInput(plantWith({ waivers }), AS_OF));
  return [...found, ...notices.filter((finding) => finding.rule !== 'ok')];
}

function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([a-zA-Z]+)/g)].map(([, name]) => name as string))].sort();
}

describe('sentences of rules', () => {
  it('cover every rule by an example', () => {
    expect(new Set(oneOfEach().map((finding) => finding.rule))).toEqual(new Set(RULE_IDS));
  });

  it.each(Object.entries(LANGUAGES))(
    '%s leaves no parameter unfilled and says something',
    (_language, sentences) => {
      for (const finding of oneOfEach()) {
        const { message, fix } = publishedFinding(finding, sentences);
        expect(`${message} ${fix}`).not.toMatch(/[{}]|undefined| {2}| ,|\s$/);
        expect(message.length).toBeGreaterThan(20);
        expect(fix.length).toBeGreaterThan(20);
      }
    },
  );

  it.each(Object.entries(LANGUAGES))('%s takes the same parameters as English', (_language, sentences) => {
    for (const id of RULE_IDS) {
      expect([id, placeholders(sentences[id].message)]).toEqual([id, placeholders(en[id].message)]);
      expect([id, placeholders(sentences[id].fix)]).toEqual([id, placeholders(en[id].fix)]);
    }
  });

  it.each(Object.entries(LANGUAGES))('%s ends no sentence with a full stop', (_language, sentences) => {
    for (const id of RULE_IDS) expect(`${sentences[id].message}|${sentences[id].fix}|`).not.toMatch(/\.\|/);
  });

  it('no two languages say the same', () => {
    for (const id of RULE_IDS) {
      expect(new Set(Object.values(LANGUAGES).map((sentences) => sentences[id].message)).size).toBe(4);
    }
  });

  it.each(Object.entries(EXAMPLES))('%s reads well in English', (id, { plant, evaluation, message }) => {
    const [finding] = findingsOf(RULES.find((rule) => rule.id === id) as Rule, plant, evaluation);
    expect(publishedFinding(finding as Finding, en).message).toBe(message);
  });
});
