/** Compensations that do not say what stands in for the row. */
import type { Answer } from '../../model/plant.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'compensated-without-measure',
  severity: 'warning',
  doc: {
    title: 'Compensation that names no measure',
    looksAt:
      'Answers with status compensated that have not run out and name neither `measures` nor rows they rest on in ' +
      '`dependsOn`; one finding per place. Of none, all are in place: the row counts as satisfied.',
    clause: 'docs/rules.md 3.3; 62443-3-3',
    cannotSee: 'Whether a measure that is named does the job, and what the reason says in words.',
    fix: 'Name in `measures` what stands in for the row, or answer it partial or unmet.',
    checkByHand: 'Ask the approver to show what keeps an attacker out instead, on the device.',
  },
  *find({ plant, asOf }: RuleInput): Iterable<Found> {
    const bare = plant.answers.filter((answer) => isBare(answer, asOf));
    for (const [place, answers] of Map.groupBy(bare, (answer) => answer.place)) {
      const rows = few(answers.map(({ requirement }) => requirement));
      yield { at: place, params: { place, n: answers.length, rows } };
    }
  },
};

function isBare({ status, measures = [], dependsOn = [], expires }: Answer, asOf: string): boolean {
  const live = expires === undefined || asOf <= expires;
  return status === 'compensated' && live && measures.length === 0 && dependsOn.length === 0;
}
