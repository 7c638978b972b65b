/** Inventory nobody compared with the plant. */
import { foundInPlaces } from './asset-places.ts';
import type { Rule, RuleInput } from './rule.ts';
import { overAYearAgo } from './time.ts';

export const rule: Rule = {
  id: 'asset-not-verified',
  severity: 'note',
  doc: {
    title: 'Assets not compared with the device within a year',
    looksAt:
      'Assets whose `verified` is missing or lies more than 365 days before the day of the assessment; ' +
      'one finding for each zone, and for each conduit with boundary devices that are told at no zone.',
    clause: '62443-3-3 SR 7.8; 62443-2-1 CM',
    cannotSee: 'What was compared: an entry can be verified and still lack a network card.',
    fix: 'Walk through the zone with the list, correct it, and state the day in `verified`.',
    checkByHand:
      'Open five cabinets at random and compare type, order number, version and addresses with the list.',
  },
  find(input: RuleInput) {
    return foundInPlaces(input, () => ({ finds: ({ verified }) => overAYearAgo(input.asOf, verified) }));
  },
};
