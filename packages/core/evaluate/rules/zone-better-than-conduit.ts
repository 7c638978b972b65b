/** A zone claims a better border than its worst conduit has. */
import { byCodeUnit } from '../../lib/order.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'zone-better-than-conduit',
  severity: 'warning',
  doc: {
    title: 'Zone claims a better border than its worst conduit',
    looksAt:
      'Claimed SL-A for RDF of each zone against the lowest claimed SL-A for RDF of the conduits that join it. ' +
      'A zone reaches RDF 1 or more only with SR 5.2 and SR 5.3 satisfied, and those are satisfied at its ' +
      'border, which is made of its conduits. Conduits and zones where no row of RDF applies are left out.',
    clause: '62443-3-3 SR 5.2, SR 5.3; docs/rules.md 3.7',
    cannotSee:
      'Conduits that are not in the model, and whether the answers at either side are true. A conduit that was ' +
      'not assessed yet stands at 0.',
    fix:
      'Assess the conduit named, close its gaps in FR RDF, or correct the answers to SR 5.2 and SR 5.3 at the ' +
      'zone.',
    checkByHand:
      'Lay the rule sets of all devices on the border of the zone side by side. The one that permits most is ' +
      'the border.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const worst = worstConduits(input);
    for (const { id } of input.plant.zones) {
      const claimed = input.slA(`zone:${id}`)?.RDF ?? null;
      const conduit = worst.get(id);
      if (claimed === null || conduit === undefined || claimed <= conduit.level) continue;
      yield {
        at: `zone:${id}`,
        params: { zone: id, claimed, conduit: conduit.id, level: conduit.level },
      };
    }
  },
};

interface Border {
  readonly id: string;
  readonly level: number;
}

/** By zone: the conduit with the lowest SL-A for RDF; of equal ones the first by id. */
function worstConduits(input: RuleInput): ReadonlyMap<string, Border> {
  const worst = new Map<string, Border>();
  for (const { id, joins } of input.plant.conduits) {
    const level = input.slA(`conduit:${id}`)?.RDF ?? null;
    if (level === null) continue;
    for (const zone of joins) {
      const known = worst.get(zone);
      if (known === undefined || isWorse({ id, level }, known)) worst.set(zone, { id, level });
    }
  }
  return worst;
}

function isWorse(a: Border, b: Border): boolean {
  return a.level !== b.level ? a.level < b.level : byCodeUnit(a.id, b.id) < 0;
}
