/** A measure that closes nothing and stands against nothing. */
import { measuresNamed } from './citations.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'measure-uncited',
  severity: 'note',
  doc: {
    title: 'Measure named by no answer and no scenario',
    looksAt:
      'Measures that neither an answer names, for a compensation or to close a gap, nor a countermeasure of a scenario.',
    clause: '62443-3-2 ZCR 5.12',
    cannotSee: 'Measures that are good for something no answer and no scenario tells: say so in a waiver.',
    fix: 'Name the measure in the answers or the countermeasures it is meant for, or remove it.',
    checkByHand: 'Ask what would be different in the assessment once the measure is in place.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const named = measuresNamed(input);
    for (const { id } of input.plant.measures) {
      if (!named.has(id)) yield { at: `measure:${id}`, params: { measure: id } };
    }
  },
};
