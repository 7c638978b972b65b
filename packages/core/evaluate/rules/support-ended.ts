/** Assets nobody mends any more. */
import type { Asset } from '../../model/plant.ts';
import { foundInPlaces } from './asset-places.ts';
import type { Rule, RuleInput } from './rule.ts';
import { isCompensated } from './compensation.ts';
import { highestIn } from './lower-target.ts';

const ASKED = 2;
/** What can stand in for updates that no longer come: our own judgement. Their REs with them. */
const MATTER: readonly string[] = ['SR 3.2', 'SR 3.4', 'SR 5.1', 'SR 5.2', 'SR 7.6', 'SR 7.7'];

export const rule: Rule = {
  id: 'support-ended',
  severity: 'warning',
  doc: {
    title: 'Assets past their end of support where SL-T is 2 or more',
    looksAt:
      'Assets in zones, and boundary devices in conduits, with SL-T 2 or more in some FR whose `supportEnd`, or ' +
      'that of their product, lies before the day of the assessment. Left out are assets with a compensated ' +
      'answer of their own to SR 3.2, 3.4, 5.1, 5.2, 7.6, 7.7 or an RE of these that counts: not run out, its ' +
      'measures in place, what it depends on satisfied.',
    clause: '62443-3-3 SR 7.6; 62443-2-3; 62443-2-1 COMP',
    cannotSee:
      'Assets of which nobody stated when support ends, and support bought beyond that day: enter its ' +
      'end.',
    fix:
      'Replace or upgrade the asset, buy longer support, or compensate: state at the asset what stands in ' +
      'and until when.',
    checkByHand:
      'Look up order number and version on the page of the maker and ask for the last security update.',
  },
  find(input: RuleInput) {
    return foundInPlaces(input, (place) => {
      const sl = highestIn(input.slT(place));
      return sl < ASKED ? null : { finds: (asset) => isPast(input, asset, place), params: { sl } };
    });
  },
};

function isPast(input: RuleInput, asset: Asset, place: string): boolean {
  const end = asset.supportEnd ?? input.product.get(asset.productVersion ?? '')?.supportEnd;
  return end !== undefined && end < input.asOf && !isCompensated(input, asset.id, place, MATTER);
}
