/** A finding in words, as it is published. */
import type { Finding, Severity } from '../../evaluate/assessment.ts';
import { isRuleId } from '../../evaluate/rules/index.ts';
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

/** A finding of a rule without sentences is told by its id. */
export function publishedFinding(finding: Finding, words: Words): PublishedFinding {
  const { id, rule, severity, at, params, concerns, waiver } = finding;
  const sentence = isRuleId(rule) ? words.rules[rule] : { message: id, fix: '' };
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
