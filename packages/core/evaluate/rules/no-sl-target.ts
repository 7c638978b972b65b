/** A zone nobody set a target for. */
import { FR_IDS } from '../../model/schema/scope.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'no-sl-target',
  severity: 'warning',
  doc: {
    title: 'Zone without SL-T',
    looksAt:
      'Zones, other than external ones, whose SL-T is null in an FR: none stated, none from the method of the ' +
      'plant, none from a parent. Zones outside every SUC are included.',
    clause: '62443-3-2 ZCR 5.6',
    cannotSee:
      'Whether a target that is there fits the risk. Conduits without a target follow from their zones.',
    fix:
      'State `slTarget` with seven FRs and a rationale, assess scenarios there from which `method.slTarget` derives ' +
      'it, or choose `method.slTarget: baseline`. SL 0 is a target and may be stated; nothing is ever assumed. ' +
      'Until then no row is required here and no gap is counted.',
    checkByHand:
      'Read the SL-T table of the risk assessment next to the zone register: every zone needs a line and every ' +
      'line a reason.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const zone of input.plant.zones) {
      if (zone.kind === 'external') continue;
      const target = input.slT(`zone:${zone.id}`);
      if (target === undefined) continue;
      const missing = FR_IDS.filter((fr) => target[fr] === null);
      if (missing.length === 0) continue;
      yield { at: `zone:${zone.id}`, params: { zone: zone.id, missing } };
    }
  },
};
