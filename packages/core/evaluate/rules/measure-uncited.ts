/** A measure that closes nothing. */
import { measuresNamed } from './citations.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'measure-uncited',
  severity: 'note',
  doc: {
    title: 'Measure named by no answer',
    looksAt: 'Measures that no answer names, neither for a compensation nor to close a gap.',
    clause: '62443-3-2 ZCR 5.12',
    cannotSee: 'Measures that reduce a risk without closing a row: say so in a waiver.',
    fix: 'Name the measure in `measures` of the answers it is meant for, or remove it.',
    checkByHand: 'Ask what would be different in the assessment once the measure is in place.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    const named = measuresNamed(plant);
    for (const { id } of plant.measures) {
      if (!named.has(id)) yield { at: `measure:${id}`, params: { measure: id } };
    }
  },
};
