/** What the design rules say of themselves, as the reports print it. Loaded where findings are looked at. */
import { useEffect, useState } from 'react';
import type { RuleDocs } from '@bulkhead/core/report/locales/en/rule-docs.ts';
import { useWords } from './use-words.ts';

const LOADERS: Readonly<Record<string, () => Promise<{ readonly ruleDocs: RuleDocs }>>> = {
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
  const { language } = useWords();
  const [words, setWords] = useState({ of: NO_RULE });
  useEffect(() => {
    let isCurrent = true;
    void ruleWords(language).then((found) => {
      if (isCurrent) setWords({ of: found });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return words.of;
}

async function ruleWords(language: string): Promise<RuleWordsOf> {
  const load = LOADERS[language] ?? LOADERS['en'];
  if (load === undefined) throw new Error('English is always there');
  const [{ ruleDocs }, { RULE_INFOS }] = await Promise.all([
    load(),
    import('@bulkhead/core/evaluate/rules/index.ts'),
  ]);
  const clauses = new Map<string, string>(RULE_INFOS.map(({ id, doc: { clause } }) => [id, clause]));
  const docs: Readonly<Record<string, Omit<RuleWords, 'clause'> | undefined>> = ruleDocs;
  return (rule) => {
    const doc = docs[rule];
    return doc === undefined ? null : { ...doc, clause: clauses.get(rule) ?? '' };
  };
}
