/** Somebody who comes in and was never asked. */
import { few } from './few.ts';
import { hasAccess } from './suppliers.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

const OF_PROVIDERS = /^62443-2-4[@/]/;

export const rule: Rule = {
  id: 'supplier-without-record',
  severity: 'warning',
  doc: {
    title: 'Service provider with access and without a record',
    looksAt:
      'Suppliers with role integration or maintenance that name zones or conduits, and of whom no row of ' +
      '62443-2-4 is answered.',
    clause: '62443-2-4; NIS2 Article 21(2)(d)',
    cannotSee:
      'Access that is not stated in `zones` or `conduits` of the supplier, and whether the answers are ' +
      'true.',
    fix:
      'Send the questions of 62443-2-4 that fit its work, enter the answers at the supplier, and use the ' +
      'document in `catalogs`.',
    checkByHand: 'Ask for the last record of what its people did on site, and who let them in.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    const answered = new Set(
      plant.answers.filter(({ requirement }) => OF_PROVIDERS.test(requirement)).map(({ place }) => place),
    );
    for (const supplier of plant.suppliers) {
      const at = `supplier:${supplier.id}`;
      if (answered.has(at) || !hasAccess(supplier) || !supplier.roles.some((role) => role !== 'product'))
        continue;
      const places = few([...(supplier.zones ?? []), ...(supplier.conduits ?? [])]);
      yield { at, params: { supplier: supplier.id, places } };
    }
  },
};
