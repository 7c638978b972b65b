/** What the rules look at, as they carry it themselves: English is their own language. */
import { RULE_INFOS, type RuleId } from '../../../evaluate/rules/index.ts';
import type { RuleDoc } from '../../../evaluate/rules/rule.ts';

/** A clause is the same in every language. */
export type RuleDocs = Readonly<Record<RuleId, Omit<RuleDoc, 'clause'>>>;

export const ruleDocs = Object.fromEntries(
  RULE_INFOS.map(({ id, doc: { title, looksAt, cannotSee, fix, checkByHand } }) => [
    id,
    { title, looksAt, cannotSee, fix, checkByHand },
  ]),
) as RuleDocs;
