/** What needs a detailed assessment and has none. */
import { concernedAs } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'worst-case-without-scenario',
  severity: 'warning',
  doc: {
    title: 'Worst case above what is tolerated, and no scenario for it',
    looksAt:
      'Worst cases that need a detailed assessment by the criteria of the plant, and that no scenario names in `worstCases`. Before the first scenario is written, all of them are one finding.',
    clause: '62443-3-2 ZCR 4.1, ZCR 5.1',
    cannotSee:
      'Whether the scenarios that name a worst case are all the ways in which it can be brought about.',
    fix: 'Write a scenario for each zone or conduit through which it can be brought about, and name the worst case in its `worstCases`.',
    checkByHand: 'Ask the shift how one would bring it about with full control of one workstation.',
  },
  *find({ plant, worst }: RuleInput): Iterable<Found> {
    const named = new Set(plant.scenarios.flatMap(({ worstCases = [] }) => worstCases));
    const open = worst.flatMap(({ outcome, worstCase: { id } }) =>
      outcome === 'detailed' && !named.has(id) ? [id] : [],
    );
    if (plant.scenarios.length > 0) {
      for (const id of open) yield { at: `worstCase:${id}`, params: { n: 1, worst: [id] } };
    } else if (open.length > 0) {
      const params = { n: open.length, worst: few(open) };
      yield { at: 'site', params, concerns: concernedAs('worstCase', open) };
    }
  },
};
