/** Flows that are documented and were not seen lately. */
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { overAYearAgo } from './time.ts';

export const rule: Rule = {
  id: 'flow-not-observed',
  severity: 'note',
  doc: {
    title: 'Flows not seen on the wire for a year',
    looksAt:
      'Conduits through which at least one flow was observed within the last 365 days: the flows through ' +
      'them that were never observed, or not for longer. One finding per conduit.',
    clause: '62443-3-2 ZCR 6.4; 62443-3-3 SR 7.7',
    cannotSee:
      'Flows that happen once a year and were missed, such as a restore. Where nothing was observed ' +
      'nothing is said.',
    fix:
      'Observe the conduit through a shutdown and a restart. What does not show up is stopped or its ' +
      'purpose corrected.',
    checkByHand: 'Compare the hit counter of its rule with last month.',
  },
  *find({ flowsThrough, asOf }: RuleInput): Iterable<Found> {
    for (const [conduit, all] of flowsThrough) {
      if (all.every(({ observed }) => overAYearAgo(asOf, observed))) continue;
      const flows = all.filter(({ observed }) => overAYearAgo(asOf, observed));
      if (flows.length === 0) continue;
      const params = { conduit, n: flows.length, flows: few(flows.map(({ id }) => id)) };
      yield { at: `conduit:${conduit}`, params, concerns: concerned('flow', flows) };
    }
  },
};
