/** What the design rules say of themselves, as the reports print it. Loaded where findings are looked at. */
import type { RuleDocs } from '@bulkhead/core/report/locales/en/rule-docs.ts';
import { languageCalled, type Language } from './languages.ts';
import { useLoaded } from './use-loaded.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly ruleDocs: RuleDocs }>>> = {
  en: () => import('@bulkhead/core/report/locales/en/rule-docs.ts'),
  de: () => import('@bulkhead/core/report/locales/de/rule-docs.ts'),
  nl: () => import('@bulkhead/core/report/locales/nl/rule-docs.ts'),
  sv: () => import('@bulkhead/core/report/locales/sv/rule-docs.ts'),
};

export interface RuleWords {
  readonly title: string;
  readonly looksAt: string;
  readonly cannotSee: string;
  readonly checkByHand: string;
  readonly clause: string;
}

/** By the id of a rule; null for one that this page does not know, and for all until they are loaded. */
type RuleWordsOf = (rule: string) => RuleWords | null;

const NO_RULE: RuleWordsOf = () => null;

export function useRuleWords(): RuleWordsOf {
  return useLoaded(ruleWords) ?? NO_RULE;
}

async function ruleWords(language: string): Promise<RuleWordsOf> {
  const [{ ruleDocs }, { RULE_INFOS }] = await Promise.all([
    LOADERS[languageCalled(language)](),
    import('@bulkhead/core/evaluate/rules/index.ts'),
  ]);
  const clauses = new Map<string, string>(RULE_INFOS.map(({ id, doc: { clause } }) => [id, clause]));
  const docs: Readonly<Record<string, Omit<RuleWords, 'clause'> | undefined>> = ruleDocs;
  return (rule) => {
    const doc = docs[rule];
    return doc === undefined ? null : { ...doc, clause: clauses.get(rule) ?? '' };
  };
}
