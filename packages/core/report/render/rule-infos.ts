/** What is published of the rules, in a language. */
import { RULE_INFOS, type RuleId, type RuleInfo } from '../../evaluate/rules/index.ts';
import type { Words } from '../locales/words.ts';

/** In the order in which rules are listed everywhere. */
export function ruleInfosIn(words: Words): readonly RuleInfo[] {
  return RULE_INFOS.map((info) => ({ ...info, doc: { ...info.doc, ...words.ruleDocs[info.id as RuleId] } }));
}
