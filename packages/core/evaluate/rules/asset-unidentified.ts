/** Assets no advisory can be matched to. */
import type { Asset } from '../../model/plant.ts';
import { foundInPlaces } from './asset-places.ts';
import type { Rule, RuleInput } from './rule.ts';
import { highestIn } from './lower-target.ts';

const ASKED = 2;

export const rule: Rule = {
  id: 'asset-unidentified',
  severity: 'note',
  doc: {
    title: 'Assets without vendor or version where SL-T is 2 or more',
    looksAt:
      'Assets in zones, and boundary devices in conduits, with SL-T 2 or more in some FR that state no vendor or ' +
      'no version, neither themselves nor by their product. Assets of type data, removable-media and other are left out.',
    clause: '62443-2-1 COMP; 62443-2-3; 62443-3-3 SR 7.8',
    cannotSee: 'Whether version and vendor are right.',
    fix:
      'Read both off the device and state `vendor` and `version`, or name the product in ' +
      '`productVersion`.',
    checkByHand: 'Take an advisory of last month: can you say within an hour which assets it concerns?',
  },
  find(input: RuleInput) {
    return foundInPlaces(input, (place) => {
      const sl = highestIn(input.slT(place));
      return sl < ASKED ? null : { finds: (asset) => isUnknown(input, asset), params: { sl } };
    });
  },
};

const WITHOUT_VERSION: ReadonlySet<Asset['type']> = new Set(['data', 'removable-media', 'other'] as const);

function isUnknown({ product }: RuleInput, asset: Asset): boolean {
  if (WITHOUT_VERSION.has(asset.type)) return false;
  const known = product.get(asset.productVersion ?? '');
  return (asset.vendor ?? known?.vendor) === undefined || (asset.version ?? known?.version) === undefined;
}
