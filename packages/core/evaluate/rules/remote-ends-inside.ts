/** A person from outside who lands in the middle of the plant. */
import type { Zone } from '../../model/plant.ts';
import { few } from './few.ts';
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'remote-ends-inside',
  severity: 'warning',
  doc: {
    title: 'Interactive flow from outside that does not end in a DMZ',
    looksAt:
      'Flows with `interactive: true` from an external zone to a zone that is neither external nor of ' +
      'kind dmz or remote.',
    clause: '62443-3-2 ZCR 3.1; 62443-3-3 SR 1.13, SR 5.1, SR 5.2',
    cannotSee:
      'Where the session goes on to from a DMZ, and sessions that are listed as if a machine held them.',
    fix: 'End the session at a jump host in a DMZ and open a second one from there, under other credentials.',
    checkByHand:
      'Ask the supplier to connect while somebody watches the boundary device: which inside address do ' +
      'packets from outside reach?',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const flow of input.plant.flows) {
      if (flow.interactive !== true) continue;
      const from = input.zonesOfEnd(flow.from).filter((id) => input.zone.get(id)?.kind === 'external');
      const to = input.zonesOfEnd(flow.to).filter((id) => !isLanding(input.zone.get(id)));
      if (from.length === 0 || to.length === 0) continue;
      yield { at: `flow:${flow.id}`, params: { flow: flow.id, from: few(from), to: few(to) } };
    }
  },
};

/** Made for people who come from elsewhere; an external zone is no concern of the plant. */
function isLanding(zone: Zone | undefined): boolean {
  return !isInside(zone) || zone.kind === 'dmz' || zone.kind === 'remote';
}
