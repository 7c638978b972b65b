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
import { words as de } from './de/index.ts';
import { words as en } from './en/index.ts';
import { words as nl } from './nl/index.ts';
import { words as sv } from './sv/index.ts';

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

describe('sentences of rules', () => {
  it('cover every rule by an example', () => {
    expect(new Set(oneOfEach().map((finding) => finding.rule))).toEqual(new Set(RULE_IDS));
  });

  it.each(Object.entries(LANGUAGES))(
    '%s leaves no parameter unfilled and says something',
    (_language, words) => {
      for (const finding of oneOfEach()) {
        const { message, fix } = publishedFinding(finding, words);
        expect(`${message} ${fix}`).not.toMatch(/[{}]|undefined| {2}| ,|\s$/);
        expect(message.length).toBeGreaterThan(20);
        expect(fix.length).toBeGreaterThan(20);
      }
    },
  );

  it.each(Object.entries(LANGUAGES))('%s ends no sentence with a full stop', (_language, { rules }) => {
    for (const id of RULE_IDS) expect(`${rules[id].message}|${rules[id].fix}|`).not.toMatch(/\.\|/);
  });

  it('no two languages say the same', () => {
    for (const id of RULE_IDS) {
      expect(new Set(Object.values(LANGUAGES).map(({ rules }) => rules[id].message)).size).toBe(4);
    }
  });

  it.each(Object.entries(EXAMPLES))('%s reads well in English', (id, { plant, evaluation, message }) => {
    const [finding] = findingsOf(RULES.find((rule) => rule.id === id) as Rule, plant, evaluation);
    expect(publishedFinding(finding as Finding, en).message).toBe(message);
  });
});
