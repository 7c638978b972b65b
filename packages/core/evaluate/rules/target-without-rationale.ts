/** A target that is one digit. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'target-without-rationale',
  severity: 'note',
  doc: {
    title: 'SL-T stated as one digit, without a rationale',
    looksAt:
      'Zones and conduits whose `slTarget` is one digit: the same SL in all seven FRs, and no reason. ' +
      'External zones have no target.',
    clause: '62443-3-2 ZCR 5.6',
    cannotSee:
      'Whether a rationale that is there holds. Targets that follow from the method of the plant carry ' +
      'their own reason.',
    fix:
      'State `slTarget` as a vector with its rationale. Seven FRs rarely need the same SL: ask of each ' +
      'what an attacker gains by it.',
    checkByHand:
      'Ask for the scenario behind each of the seven values. Where there is none, the value is a habit.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    const places = [
      ...plant.zones.map((zone) => ({ ...zone, place: `zone:${zone.id}` })),
      ...plant.conduits.map((conduit) => ({ ...conduit, place: `conduit:${conduit.id}` })),
    ];
    for (const { place, slTarget } of places) {
      if (typeof slTarget === 'number') yield { at: place, params: { place, sl: slTarget } };
    }
  },
};
