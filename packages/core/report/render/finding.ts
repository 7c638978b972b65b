/** A finding in words, as it is published. */
import type { Finding, Severity } from '../../evaluate/assessment.ts';
import { isRuleId } from '../../evaluate/rules/index.ts';
import { fillMessage } from '../../lib/message.ts';
import type { RuleSentences } from '../locales/en/rules.ts';

/** An entry of `findings` in `bulkhead/assessment@1`. */
export interface PublishedFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly at: string;
  readonly message: string;
  readonly fix: string;
  /** The waiver that covers it on the day of the assessment. */
  readonly waiver?: string;
}

/** @param sentences the language; a finding of a rule without sentences is told by its id */
export function publishedFinding(finding: Finding, sentences: RuleSentences): PublishedFinding {
  const { id, rule, severity, at, params, waiver } = finding;
  const words = isRuleId(rule) ? sentences[rule] : { message: id, fix: '' };
  return {
    id,
    rule,
    severity,
    at,
    message: fillMessage(words.message, params),
    fix: fillMessage(words.fix, params),
    ...(waiver === undefined ? {} : { waiver }),
  };
}
