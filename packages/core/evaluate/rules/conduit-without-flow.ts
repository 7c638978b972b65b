/** A conduit through which nothing is known to pass. */
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'conduit-without-flow',
  severity: 'note',
  doc: {
    title: 'Conduit without flows',
    looksAt: 'Conduits that no flow names, in a plant that lists flows.',
    clause: '62443-3-2 ZCR 3.1, ZCR 6.4; 62443-3-3 SR 5.2 RE 1, SR 7.7',
    cannotSee:
      'Traffic that nobody listed. Conduits that carry no data, such as a person with a memory stick, may ' +
      'well have no flow.',
    fix: 'List the flows that pass, each with its purpose; or close the conduit if nothing needs it.',
    checkByHand:
      'Read the hit counters of the boundary device over a month. No hits: close it. Hits: list them.',
  },
  *find({ plant, flowsThrough }: RuleInput): Iterable<Found> {
    if (plant.flows.length === 0) return;
    for (const { id, joins } of plant.conduits) {
      if (flowsThrough.has(id)) continue;
      yield { at: `conduit:${id}`, params: { conduit: id, zones: few(joins) } };
    }
  },
};
