/** Mitigation that nobody was asked to build. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'mitigation-without-measure',
  severity: 'note',
  doc: {
    title: 'Mitigation without a measure that is still to be built',
    looksAt:
      'Scenarios with `treatment: mitigate` whose residual risk exceeds what is tolerated even as claimed, and whose countermeasures name no `measure` that is not in place yet.',
    clause: '62443-3-2 ZCR 5.12',
    cannotSee: 'Whether work on the rows that are cited is planned elsewhere.',
    fix: 'Name in the countermeasure the `measure` that brings it about, with owner, cost and outage.',
    checkByHand: 'Ask who has the work order for it. If nobody has, it is a wish.',
  },
  *find({ plant, scenarios }: RuleInput): Iterable<Found> {
    const built = new Set(plant.measures.filter((one) => one.inPlace === true).map(({ id }) => id));
    for (const { scenario, claimed } of scenarios) {
      const { id, treatment, countermeasures = [] } = scenario;
      if (treatment !== 'mitigate' || claimed.rating.exceeding.length === 0) continue;
      const isPlanned = countermeasures.some(({ measure }) => measure !== undefined && !built.has(measure));
      if (!isPlanned) yield { at: `scenario:${id}`, params: { scenario: id, n: countermeasures.length } };
    }
  },
};
