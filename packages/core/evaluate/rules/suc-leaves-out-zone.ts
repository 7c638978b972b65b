/** A zone in no system under consideration. */
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'suc-leaves-out-zone',
  severity: 'warning',
  doc: {
    title: 'Zone in no SUC',
    looksAt:
      'Where a SUC is written: zones that no SUC lists, other than those of kind external and enterprise. ' +
      'A zone inside a listed zone is not listed by that: conduits take their SL-T from listed zones ' +
      'only.',
    clause: '62443-3-2 ZCR 1.1',
    cannotSee: 'Whether a zone that is listed belongs there, and systems that are not in the model at all.',
    fix:
      'List the zone in `zones` of its SUC. If it is left out on purpose, say so in `outOfScope` and ' +
      'waive the finding with the reason.',
    checkByHand:
      'Lay the scope of the assessment beside the drawing. What is on the drawing and not in the scope ' +
      'needs an owner who knows.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    if (plant.suc.length === 0) return;
    const listed = new Set(plant.suc.flatMap((suc) => suc.zones));
    for (const { id, kind } of plant.zones) {
      if (kind === 'external' || kind === 'enterprise' || listed.has(id)) continue;
      yield { at: `zone:${id}`, params: { zone: id, suc: few(plant.suc.map((suc) => suc.id)) } };
    }
  },
};
