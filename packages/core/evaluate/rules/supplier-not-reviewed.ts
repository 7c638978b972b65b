/** A supplier with access nobody looked at for a year. */
import type { Found, Rule, RuleInput } from './rule.ts';
import { hasAccess } from './suppliers.ts';
import { overAYearAgo } from './time.ts';

export const rule: Rule = {
  id: 'supplier-not-reviewed',
  severity: 'note',
  doc: {
    title: 'Supplier with access not reviewed within a year',
    looksAt:
      'Suppliers that name zones or conduits and whose `reviewed` is missing or lies more than 365 days ' +
      'before the day of the assessment.',
    clause: '62443-2-4; NIS2 Article 21(2)(d)',
    cannotSee: 'What the review looked at, and what has changed since.',
    fix:
      'Go through access, staff, contract and open points with the supplier and state the day in ' +
      '`reviewed`.',
    checkByHand: 'List the accounts and keys of the supplier and ask which of them were used this year.',
  },
  *find({ plant, asOf }: RuleInput): Iterable<Found> {
    for (const supplier of plant.suppliers) {
      const { id, reviewed = '' } = supplier;
      if (!hasAccess(supplier) || !overAYearAgo(asOf, supplier.reviewed)) continue;
      yield { at: `supplier:${id}`, params: { supplier: id, reviewed, never: reviewed === '' ? 1 : 0 } };
    }
  },
};
