/** Facts nobody stated, and rows that wait for them. */
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { placesOf } from './judged-places.ts';

export const rule: Rule = {
  id: 'facts-undecided',
  severity: 'note',
  doc: {
    title: 'Unstated facts that decide required rows',
    looksAt:
      'Required rows at each zone and conduit that are undetermined because a fact they depend on is ' +
      'unknown or unstated. One finding per place.',
    clause: 'docs/rules.md 3.2; 62443-3-3',
    cannotSee: 'Whether a fact that is stated is right.',
    fix:
      'State each fact true or false at the place, at its parent or at the site; false means that it ' +
      'cannot occur there.',
    checkByHand:
      'Stand in front of the place with the list of facts and ask of each: could it happen here tonight?',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const place of placesOf(input)) {
      const rows = input
        .rowsAt(place)
        .filter(({ required, missingFacts }) => required === true && missingFacts.length > 0);
      if (rows.length === 0) continue;
      const params = {
        place,
        n: rows.length,
        rows: few(rows.map(({ row }) => row)),
        facts: few(rows.flatMap(({ missingFacts }) => missingFacts)),
      };
      yield { at: place, params };
    }
  },
};
