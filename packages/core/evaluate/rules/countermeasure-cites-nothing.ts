/** Countermeasures that nothing can show. */
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'countermeasure-cites-nothing',
  severity: 'note',
  doc: {
    title: 'Countermeasure that names neither rows nor a measure',
    looksAt:
      'Countermeasures of scenarios without `rows` and without a `measure`. Such a one never counts, since nothing can hold it.',
    clause: '62443-3-2 ZCR 5.8',
    cannotSee: 'Whether the rows that others cite are the ones that matter for the scenario.',
    fix: 'Name the `rows` that must be satisfied for it to work; for what is outside the catalog, such as a locked room, a `measure`.',
    checkByHand: 'Ask what you would look at on site to see that the countermeasure is there.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    for (const { id, countermeasures = [] } of plant.scenarios) {
      const bare = countermeasures.filter(
        ({ rows = [], measure }) => rows.length === 0 && measure === undefined,
      );
      if (bare.length === 0) continue;
      const names = few(bare.map((one) => one.id));
      yield { at: `scenario:${id}`, params: { scenario: id, n: bare.length, names } };
    }
  },
};
