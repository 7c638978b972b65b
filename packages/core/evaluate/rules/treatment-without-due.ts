/** It is decided to bring a risk down, and nobody said by when. */
import { concernedAs } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'treatment-without-due',
  severity: 'note',
  doc: {
    title: 'Mitigation without a day by which it shall be done',
    looksAt:
      'Scenarios with `treatment: mitigate` and without `due` of which, in the evidenced reading, what is left exceeds what is tolerated or has no rank, all in one finding.',
    clause: '62443-3-2 ZCR 5.11, ZCR 5.12',
    cannotSee: 'Whether the measures that are named have a day of their own in the plan of the works.',
    fix: 'State in `due` the last day by which it shall be done, with whoever does the work.',
    checkByHand: 'Ask at which stop it is built in, and whether it stands in the plan of that stop.',
  },
  *find({ scenarios }: RuleInput): Iterable<Found> {
    const open = scenarios.filter(
      ({ scenario, evidenced }) =>
        scenario.treatment === 'mitigate' && scenario.due === undefined && evidenced.outcome !== 'tolerable',
    );
    if (open.length === 0) return;
    const ids = open.map(({ scenario }) => scenario.id);
    const params = { n: ids.length, scenarios: few(ids) };
    yield { at: 'site', params, concerns: concernedAs('scenario', ids) };
  },
};
