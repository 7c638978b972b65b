/** A conduit to the outside that nothing filters. */
import { isFiltered } from '../../model/boundary.ts';
import type { Conduit } from '../../model/plant.ts';
import { few } from './few.ts';
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'external-conduit-open',
  severity: 'warning',
  doc: {
    title: 'External conduit neither one-way nor filtered',
    looksAt:
      'Conduits that join an external zone with one that is not. One-way towards the external zone is ' +
      'enough, and so is a boundary device of type firewall or diode, or of type router or gateway where the ' +
      'conduit states its `rules`: without them it only passes on.',
    clause: '62443-3-2 ZCR 3.1; 62443-3-3 SR 5.2, SR 5.2 RE 1, SR 1.13',
    cannotSee:
      'What the device permits, and ways out that nobody drew: modems, mobile phones, a second provider.',
    fix:
      'Put a device there that refuses by default, name the conduit in its `conduits` and state its ' +
      '`rules`, or make the conduit one-way outwards.',
    checkByHand:
      'From outside, try to open each address and port of the plant. Only what the register names may ' +
      'answer.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const conduit of input.plant.conduits) {
      const outside = conduit.joins.filter((id) => input.zone.get(id)?.kind === 'external');
      if (outside.length === 0 || !conduit.joins.some((id) => isInside(input.zone.get(id)))) continue;
      if (leadsOut(input, conduit) || isGuarded(input, conduit)) continue;
      yield { at: `conduit:${conduit.id}`, params: { conduit: conduit.id, outside: few(outside) } };
    }
  },
};

function leadsOut({ zone }: RuleInput, { oneWay }: Conduit): boolean {
  return oneWay !== undefined && zone.get(oneWay.to)?.kind === 'external';
}

function isGuarded({ assetsInConduit }: RuleInput, conduit: Conduit): boolean {
  const guards = (assetsInConduit.get(conduit.id) ?? []).map(({ type }) => type);
  return guards.includes('diode') || isFiltered(conduit, guards);
}
