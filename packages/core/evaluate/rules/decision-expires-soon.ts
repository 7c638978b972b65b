/** A decision about risk that is about to run out. */
import { within } from './time.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'decision-expires-soon',
  severity: 'note',
  doc: {
    title: 'Risk accepted, transferred or planned for less than 60 days more',
    looksAt:
      'Scenarios whose residual risk exceeds what is tolerated and is covered by a decision whose last day (`until`) lies within 60 days.',
    clause: '62443-3-2 ZCR 5.11',
    cannotSee: 'Whether what is planned will be done by then.',
    fix: 'Finish what is planned and show it, or have the decision renewed before its last day.',
    checkByHand: 'Ask the owner of the measure for the date of the work order.',
  },
  *find({ scenarios, asOf }: RuleInput): Iterable<Found> {
    for (const { scenario, evidenced } of scenarios) {
      if (!COVERED.has(evidenced.outcome) || !within(asOf, scenario.until, DAYS)) continue;
      const { id, treatment = '', until = '' } = scenario;
      yield { at: `scenario:${id}`, params: { scenario: id, treatment, until } };
    }
  },
};

/** Time enough to mend, or to decide again. */
const DAYS = 60;
const COVERED: ReadonlySet<string> = new Set(['accepted', 'transferred', 'avoided', 'planned']);
