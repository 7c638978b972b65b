/** A target nobody signed. */
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'target-not-approved',
  severity: 'note',
  doc: {
    title: 'SL-T with a rationale but without approval',
    looksAt: 'Zones and conduits whose `slTarget` states a vector and a rationale, and no `approvedBy`.',
    clause: '62443-3-2 ZCR 5.6, ZCR 6',
    cannotSee: 'Whether the approver had the standing to accept what the target leaves open.',
    fix: 'Have the person who is accountable approve the target, and state the role in `approvedBy`.',
    checkByHand: 'Look for the signature under the SL-T table. A workshop that agreed is not an approval.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    const places = [
      ...plant.zones.map((zone) => ({ ...zone, place: `zone:${zone.id}` })),
      ...plant.conduits.map((conduit) => ({ ...conduit, place: `conduit:${conduit.id}` })),
    ];
    for (const { place, slTarget } of places) {
      if (typeof slTarget !== 'object' || slTarget.approvedBy !== undefined) continue;
      yield { at: place, params: { place } };
    }
  },
};
