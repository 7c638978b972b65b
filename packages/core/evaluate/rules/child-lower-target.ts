/** A zone inside another with a lower target and no word why. */
import type { Zone } from '../../model/plant.ts';
import { lowerIn } from './lower-target.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'child-lower-target',
  severity: 'warning',
  doc: {
    title: 'Sub-zone with a lower SL-T than its parent, without a reason',
    looksAt:
      'SL-T of each zone that has a parent, FR by FR, against that of the parent. A target stated with its ' +
      'rationale counts as reasoned; one digit, or the baseline of the method, does not.',
    clause: '62443-3-2 ZCR 5.6; docs/rules.md 3.8',
    cannotSee: 'Whether the rationale speaks of the lower FR at all.',
    fix:
      'Raise the FRs named, or state `slTarget` as a vector with the rationale: what makes the part less ' +
      'exposed or less harmful than the whole.',
    checkByHand:
      'Ask what an attacker who owns the sub-zone can do to the rest of its parent. If there is no border ' +
      'between them, the lower target lowers the parent as well.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const zone of input.plant.zones) {
      if (zone.parent === undefined || isReasoned(zone)) continue;
      const lower = lowerIn(input.slT(`zone:${zone.id}`), input.slT(`zone:${zone.parent}`));
      if (lower.length === 0) continue;
      yield { at: `zone:${zone.id}`, params: { zone: zone.id, parent: zone.parent, lower } };
    }
  },
};

function isReasoned(zone: Zone): boolean {
  return typeof zone.slTarget === 'object';
}
