/** What was to be done by a day that has passed, and the risk is still too high or unknown. */
import type { ScenarioOutcome } from '../../risk/scenarios.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'treatment-overdue',
  severity: 'warning',
  doc: {
    title: 'Treatment that was due, and the risk is still too high',
    looksAt:
      'Scenarios whose `due` lies before the day of the assessment and of which, in the evidenced reading, what is left exceeds what is tolerated or has no rank. What is accepted, transferred or avoided for a time that still runs is left out.',
    clause: '62443-3-2 ZCR 5.11, ZCR 5.12',
    cannotSee: 'Whether the work is done and only the evidence is missing.',
    fix: 'Show what is done; else decide on a new day with the reason, or have what is left accepted for a time. A scenario without a rank needs its severity.',
    checkByHand: 'Look for the work order: closed, open, or never given?',
  },
  *find({ scenarios, asOf }: RuleInput): Iterable<Found> {
    for (const { scenario, evidenced, claimed } of scenarios) {
      const { id, due, treatment = '' } = scenario;
      if (due === undefined || due >= asOf || SETTLED.has(evidenced.outcome)) continue;
      const { rank, exceeding } = evidenced.rating;
      const shown = claimed.outcome === 'tolerable' ? 'yes' : '';
      const params = { due, treatment, bare: treatment === '' ? 1 : 0, shown };
      const left = { rank: rank ?? '', unrated: rank === null ? 1 : 0, categories: exceeding };
      yield { at: `scenario:${id}`, params: { scenario: id, ...params, ...left } };
    }
  },
};

/** Nothing is left to be done by a day: it is low enough, or somebody decided and the decision holds. */
const SETTLED: ReadonlySet<ScenarioOutcome> = new Set(['tolerable', 'accepted', 'transferred', 'avoided']);
