/** A scenario of the library that is not there: what it stands for is suggested again. */
import { nearest } from '../../lib/near.ts';
import { notAmong } from './not-among.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'library-scenario-unknown',
  severity: 'warning',
  doc: {
    title: 'Scenario of the library that is not there',
    looksAt: 'What scenarios name in `library`, against the library of threat scenarios that is shipped.',
    clause: '62443-3-2 ZCR 5.1',
    cannotSee: 'Whether a scenario that is named and there is the one that was meant.',
    fix: 'Correct the id, or leave `library` out where the scenario stands for none of them.',
    checkByHand: 'Look with `bulkhead risk suggest --place` for what the library has for the place.',
  },
  *find({ plant: { scenarios }, known }: RuleInput): Iterable<Found> {
    for (const { id, library = [] } of scenarios) {
      const found = notAmong(library, () => known('library'), nearest);
      if (found !== null) yield { at: `scenario:${id}`, params: { scenario: id, ...found } };
    }
  },
};
