/** A finding in words, as it is published. */
import type { Finding, Severity } from '../../evaluate/assessment.ts';
import { isRuleId } from '../../evaluate/rules/index.ts';
import { withNames, type NameOf } from '../finding-names.ts';
import { fill } from '../locales/fill.ts';
import type { Words } from '../locales/words.ts';

/** An entry of `findings` in `bulkhead/assessment@1`. */
export interface PublishedFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly at: string;
  readonly message: string;
  readonly fix: string;
  /** References of all it is about besides `at`. */
  readonly concerns?: readonly string[];
  /** The waiver that covers it on the day of the assessment. */
  readonly waiver?: string;
}

/**
 * A finding of a rule without sentences is told by its id.
 * @param nameOf what things are called, for whoever reads names; without it they stand by their ids
 */
export function publishedFinding(finding: Finding, words: Words, nameOf?: NameOf): PublishedFinding {
  const { id, rule, severity, at, concerns, waiver } = finding;
  const asStated = isRuleId(rule) ? words.rules[rule] : { message: id, fix: '' };
  const { sentence, params } =
    nameOf === undefined
      ? { sentence: asStated, params: finding.params }
      : withNames(rule, asStated, finding.params, words, nameOf);
  return {
    id,
    rule,
    severity,
    at,
    message: fill(words, sentence.message, params),
    fix: fill(words, sentence.fix, params),
    ...(concerns === undefined ? {} : { concerns }),
    ...(waiver === undefined ? {} : { waiver }),
  };
}
