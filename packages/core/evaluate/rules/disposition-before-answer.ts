/** Somebody accepted or took over a gap, and the row was answered again since. */
import { isLive, isSettled } from '../dispositions.ts';
import { rowNamedAt } from './gaps.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'disposition-before-answer',
  severity: 'note',
  doc: {
    title: 'Gap that was answered again after it was accepted or transferred',
    looksAt:
      'Gaps that are accepted or transferred on the day of the assessment, where `decided` is stated and the answer used was assessed on a later day.',
    clause: 'docs/rules.md 3.9',
    cannotSee: 'Whether what is answered now is better or worse than what was decided about.',
    fix: 'Have it decided again about what is answered now, with its day, or take the decision out.',
    checkByHand: 'Lay the answer of then beside the one of now: would the same person accept it?',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const said of input.plant.dispositions) {
      const { place, requirement, decision, decided } = said;
      if (decided === undefined || !isSettled(decision) || !isLive(said, input.asOf)) continue;
      const row = rowNamedAt(input, place, requirement);
      const assessed = row?.isGap === true ? row.answer?.assessed : undefined;
      if (assessed === undefined || assessed <= decided) continue;
      yield {
        at: place,
        what: requirement,
        params: { place, row: requirement, decision, decided, assessed },
      };
    }
  },
};
