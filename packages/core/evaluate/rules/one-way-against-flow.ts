/** A flow against a one-way device. */
import { withAncestors } from './network.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'one-way-against-flow',
  severity: 'error',
  doc: {
    title: 'Flow against a one-way conduit',
    looksAt:
      'Flows through a conduit with `oneWay` that open a connection from its receiving zone, or a zone ' +
      'inside it, to its sending zone.',
    clause: '62443-3-3 SR 5.1, SR 5.2; docs/rules.md 3.11',
    cannotSee:
      'Protocols that need an answer although they are opened in the right direction: most of TCP does.',
    fix:
      'Turn the flow round, carry it through another conduit, or take `oneWay` away if the device passes ' +
      'it.',
    checkByHand: 'Send a packet from the receiving side and look for it on the sending side.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const flow of input.plant.flows) {
      const oneWay = input.conduit.get(flow.conduit ?? '')?.oneWay;
      if (oneWay === undefined) continue;
      const starts = input.zonesOfEnd(flow.from).some((id) => isIn(input, id, oneWay.to));
      const ends = input.zonesOfEnd(flow.to).some((id) => isIn(input, id, oneWay.from));
      if (!starts || !ends) continue;
      const { from, to } = oneWay;
      yield { at: `flow:${flow.id}`, params: { flow: flow.id, conduit: flow.conduit ?? '', from, to } };
    }
  },
};

function isIn(input: RuleInput, id: string, zone: string): boolean {
  return withAncestors(input, id).some((each) => each.id === zone);
}
