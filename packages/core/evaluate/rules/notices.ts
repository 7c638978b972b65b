/** Findings that no rule makes: a rule that failed, and what became of waivers. Documented like rules. */
import type { Severity } from '../assessment.ts';
import type { RuleDoc } from './rule.ts';

export type NoticeId = 'rule-failed' | 'waiver-expired' | 'waiver-unused';

export interface Notice {
  readonly id: NoticeId;
  readonly severity: Severity;
  readonly doc: RuleDoc;
}

const NOTICE: Readonly<Record<NoticeId, Omit<Notice, 'id'>>> = {
  'rule-failed': {
    severity: 'error',
    doc: {
      title: 'A design rule failed',
      looksAt:
        'A rule that stopped with an error, or gave two findings one id. What it found before stands; what it ' +
        'would have found is not known.',
      clause: 'docs/rules.md 3.13',
      cannotSee: 'What the rule would have found.',
      fix: 'This is a fault of Bulkhead, not of the plant. Report the message; there is no need to send the plant.',
      checkByHand: 'Check by hand what the rule looks at, as its own page says, until the fault is mended.',
    },
  },
  'waiver-expired': {
    severity: 'warning',
    doc: {
      title: 'A waiver has expired and its finding stands',
      looksAt:
        'Waivers whose `expires` is before the day of the assessment while the finding they name is still there ' +
        'and no other waiver covers it.',
      clause: 'docs/rules.md 3.13',
      cannotSee: 'Whether the reason still holds.',
      fix: 'Mend what the finding says, or have the waiver approved again with a new date.',
      checkByHand: 'Ask the approver to sign the same reason again, today.',
    },
  },
  'waiver-unused': {
    severity: 'note',
    doc: {
      title: 'A waiver covers nothing',
      looksAt:
        'Waivers that name no finding of this run. Waivers of a rule that failed are left alone, and so are ' +
        'older waivers of a finding that another one covers. Findings about waivers cannot be waived.',
      clause: 'docs/rules.md 3.13',
      cannotSee: 'Whether the finding was mended or its id was mistyped.',
      fix: 'Remove the waiver if the finding is gone; if it is not, copy the id of the finding again.',
      checkByHand: 'Look for a finding of the same rule at the same place.',
    },
  },
};

export const NOTICES: readonly Notice[] = [
  { id: 'rule-failed', ...NOTICE['rule-failed'] },
  { id: 'waiver-expired', ...NOTICE['waiver-expired'] },
  { id: 'waiver-unused', ...NOTICE['waiver-unused'] },
];

export function severityOfNotice(id: NoticeId): Severity {
  return NOTICE[id].severity;
}
