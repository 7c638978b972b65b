/** Something is decided about a gap that is none. */
import { few } from './few.ts';
import { concernedDispositions } from './concerns.ts';
import { rowNamedAt } from './gaps.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'disposition-without-gap',
  severity: 'note',
  doc: {
    title: 'Decision about a gap that is none',
    looksAt:
      'Decisions that name a row which is no gap at the place on the day of the assessment: it is satisfied as claimed, or SL-T does not ask for it. One finding per place.',
    clause: 'docs/rules.md 3.9',
    cannotSee: 'Whether the gap will come back, and whether the wrong row was named.',
    fix: 'Take the decision out if the gap is closed; if another row was meant, name that one.',
    checkByHand: 'Look for a gap of a neighbouring row at the same place.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const idle = input.plant.dispositions.filter(({ place, requirement }) => {
      const row = rowNamedAt(input, place, requirement);
      // Without an SL-T nobody can say whether it is a gap.
      return row !== null && row.required !== null && !row.isGap;
    });
    for (const [place, said] of Map.groupBy(idle, (one) => one.place)) {
      const rows = few(said.map(({ requirement }) => requirement));
      yield { at: place, params: { place, n: said.length, rows }, concerns: concernedDispositions(said) };
    }
  },
};
