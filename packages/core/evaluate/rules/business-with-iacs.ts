/** Business and IACS assets in one zone. */
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import { domainOf } from './network.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'business-with-iacs',
  severity: 'error',
  doc: {
    title: 'Business and IACS assets share a zone',
    looksAt:
      'Assets of each zone by `domain`: at least one that serves the business and at least one that serves ' +
      'the IACS. An asset without `domain` counts as IACS, and so does a safety asset. A sub-zone counts by ' +
      'itself.',
    clause: '62443-3-2 ZCR 3.2',
    cannotSee:
      'Business machines that were entered without `domain: business`, assets missing from the inventory, and ' +
      'two zones that are separate on paper but share a switch. A host that serves both sides has one domain ' +
      'here; decide which.',
    fix:
      'Give the business assets a zone of their own and join it through a conduit, usually by way of a DMZ. ' +
      'Where that must wait, waive the finding with a reason, an approver and a date; `mixedReason` does not ' +
      'silence it.',
    checkByHand:
      'List the zone members with the person who runs the plant and ask of each: who calls when it stops, ' +
      'production or the office? Then look at the switch: are they on one VLAN?',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const [zone, assets] of input.assetsInZone) {
      const business = assets.filter((asset) => domainOf(asset) === 'business');
      const iacs = assets.filter((asset) => domainOf(asset) !== 'business');
      if (business.length === 0 || iacs.length === 0) continue;
      yield {
        at: `zone:${zone}`,
        params: {
          zone,
          business: few(business.map((asset) => asset.id)),
          businessCount: business.length,
          iacs: few(iacs.map((asset) => asset.id)),
          iacsCount: iacs.length,
        },
        concerns: concerned('asset', assets),
      };
    }
  },
};
