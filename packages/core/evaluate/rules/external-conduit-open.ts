/** A conduit to the outside that nothing filters. */
import type { AssetType } from '../../model/schema/network.ts';
import type { Conduit } from '../../model/plant.ts';
import { few } from './few.ts';
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

const FILTERS: ReadonlySet<AssetType> = new Set(['firewall', 'diode', 'router', 'gateway'] as const);

export const rule: Rule = {
  id: 'external-conduit-open',
  severity: 'warning',
  doc: {
    title: 'External conduit neither one-way nor filtered',
    looksAt:
      'Conduits that join an external zone with one that is not. One-way towards the external zone is ' +
      'enough, and so is a boundary device of type firewall, diode, router or gateway.',
    clause: '62443-3-2 ZCR 3.1; 62443-3-3 SR 5.2, SR 5.2 RE 1, SR 1.13',
    cannotSee:
      'What the device permits, and ways out that nobody drew: modems, mobile phones, a second provider.',
    fix:
      'Put a device there that refuses by default and name the conduit in its `conduits`, or make the ' +
      'conduit one-way outwards.',
    checkByHand:
      'From outside, try to open each address and port of the plant. Only what the register names may ' +
      'answer.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const conduit of input.plant.conduits) {
      const outside = conduit.joins.filter((id) => input.zone.get(id)?.kind === 'external');
      if (outside.length === 0 || !conduit.joins.some((id) => isInside(input.zone.get(id)))) continue;
      if (leadsOut(input, conduit) || isFiltered(input, conduit)) continue;
      yield { at: `conduit:${conduit.id}`, params: { conduit: conduit.id, outside: few(outside) } };
    }
  },
};

function leadsOut({ zone }: RuleInput, { oneWay }: Conduit): boolean {
  return oneWay !== undefined && zone.get(oneWay.to)?.kind === 'external';
}

function isFiltered({ assetsInConduit }: RuleInput, { id }: Conduit): boolean {
  return (assetsInConduit.get(id) ?? []).some(({ type }) => FILTERS.has(type));
}
