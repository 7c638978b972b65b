/** A conduit with more than two ends. */
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'conduit-joins-many',
  severity: 'note',
  doc: {
    title: 'Conduit that joins more than two zones',
    looksAt:
      'Conduits that join three zones or more. The standard permits it; the weakest of these zones then ' +
      'sets what reaches the others, and one SL-T serves them all.',
    clause: '62443-3-2 ZCR 3.1',
    cannotSee: 'Whether the device at the conduit keeps its ends apart, port by port.',
    fix: 'Draw one conduit for each pair that has to talk, or state in a waiver why they share one.',
    checkByHand:
      'Ask the boundary device whether a station of the first zone may open a connection to each of the ' +
      'others.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    for (const { id, joins } of plant.conduits) {
      const zones = new Set(joins);
      if (zones.size <= 2) continue;
      yield { at: `conduit:${id}`, params: { conduit: id, n: zones.size, zones: few(zones) } };
    }
  },
};
