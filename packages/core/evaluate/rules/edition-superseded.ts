/** A document of which there is a later edition. */
import type { Found, Rule, RuleInput } from './rule.ts';

const LATER: ReadonlyMap<string, string> = new Map([['62443-2-1@2010', '62443-2-1@2024']]);

export const rule: Rule = {
  id: 'edition-superseded',
  severity: 'note',
  doc: {
    title: 'Edition superseded by a later one',
    looksAt: 'Editions in `catalogs` that a later edition replaces: 62443-2-1:2010 by 62443-2-1:2024.',
    clause: '62443-2-1',
    cannotSee: 'Amendments under way, and whether a contract or a law still names the older edition.',
    fix: 'Plan the move: use both editions for a while, and take answers over by the map between them.',
    checkByHand: 'Ask who requires the older edition, and until when.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    for (const edition of plant.catalogs) {
      const later = LATER.get(edition);
      // A plant that uses both is on its way.
      if (later === undefined || plant.catalogs.includes(later)) continue;
      yield { at: `plant:${plant.id}`, what: edition, params: { edition, later } };
    }
  },
};
