/** What crosses a zone border crosses it through a conduit. */
import type { Conduit, Flow } from '../../model/plant.ts';
import { crossings } from './network.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'flow-without-conduit',
  severity: 'error',
  doc: {
    title: 'Flow between zones without a conduit that joins them',
    looksAt:
      'The zones of both ends of a flow. Ends in different zones need a conduit, and the conduit a flow names ' +
      'must join a zone of each end. Containment does not help: a conduit to the parent zone does not reach ' +
      'into its sub-zones unless it joins them too, because its SL-T follows only the zones it joins.',
    clause: '62443-3-2 ZCR 3.1; 62443-3-3 SR 5.2',
    cannotSee:
      'Flows nobody listed, and flows with an end in no zone (asset-placement reports those assets). It does ' +
      'not know whether the conduit lets the flow pass.',
    fix:
      'Name the conduit the flow really takes and add the missing zone to its `joins`. If there is none, ' +
      'either draw the conduit with its boundary device or stop the flow.',
    checkByHand:
      'Follow the cable or the route between the two ends and name the first device that could refuse the ' +
      'connection. No such device: no conduit.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const flow of input.plant.flows) {
      const missing = flow.conduit === undefined;
      const astray = missing ? crossings(input, flow).length > 0 : !joinsEnds(input, flow);
      if (!astray) continue;
      yield {
        at: `flow:${flow.id}`,
        ...(flow.conduit === undefined ? {} : { what: flow.conduit }),
        params: {
          flow: flow.id,
          from: few(input.zonesOfEnd(flow.from)),
          to: few(input.zonesOfEnd(flow.to)),
          conduit: flow.conduit ?? '',
          missing: missing ? 1 : 0,
        },
      };
    }
  },
};

/** The conduit joins a zone of each end; an end without a zone cannot be held against it. */
function joinsEnds(input: RuleInput, flow: Flow): boolean {
  const conduit: Conduit | undefined = input.conduit.get(flow.conduit ?? '');
  return [flow.from, flow.to].every((end) => {
    const zones = input.zonesOfEnd(end);
    return zones.length === 0 || zones.some((zone) => conduit?.joins.includes(zone) === true);
  });
}
