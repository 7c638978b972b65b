/** A product of which nobody knows how long it is mended. */
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'product-without-support-end',
  severity: 'note',
  doc: {
    title: 'Product in use without an end of support',
    looksAt:
      'Products that an asset names in `productVersion` and that state no `supportEnd`, where the asset ' +
      'states none itself.',
    clause: '62443-2-1 COMP; 62443-4-1 DM; CRA Annex II',
    cannotSee: 'Whether the day is that of security updates or only of sales.',
    fix: 'Ask the maker for the day security updates end and state it in `supportEnd`.',
    checkByHand:
      'Look for the day in the user information of the product. If it is not there, ask in writing.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    const used = new Map<string, string[]>();
    for (const { id, productVersion, supportEnd } of plant.assets) {
      if (productVersion === undefined || supportEnd !== undefined) continue;
      const known = used.get(productVersion);
      if (known === undefined) used.set(productVersion, [id]);
      else known.push(id);
    }
    for (const { id, supportEnd } of plant.products) {
      const assets = used.get(id);
      if (supportEnd !== undefined || assets === undefined) continue;
      yield { at: `product:${id}`, params: { product: id, n: assets.length, assets: few(assets) } };
    }
  },
};
