/** Assets nobody mends any more. */
import type { Asset } from '../../model/plant.ts';
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { highestIn } from './lower-target.ts';
import { isInside } from './purdue.ts';

const ASKED = 2;

export const rule: Rule = {
  id: 'support-ended',
  severity: 'warning',
  doc: {
    title: 'Assets past their end of support where SL-T is 2 or more',
    looksAt:
      'Assets in zones with SL-T 2 or more in some FR whose `supportEnd`, or that of their product, lies ' +
      'before the day of the assessment. Assets with a live compensated answer of their own are left out.',
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
  *find(input: RuleInput): Iterable<Found> {
    for (const zone of input.plant.zones) {
      if (!isInside(zone)) continue;
      const sl = highestIn(input.slT(`zone:${zone.id}`));
      if (sl < ASKED) continue;
      const assets = (input.assetsInZone.get(zone.id) ?? []).filter((asset) => isPast(input, asset));
      if (assets.length === 0) continue;
      const params = { zone: zone.id, n: assets.length, assets: few(assets.map(({ id }) => id)), sl };
      yield { at: `zone:${zone.id}`, params, concerns: concerned('asset', assets) };
    }
  },
};

function isPast(input: RuleInput, asset: Asset): boolean {
  const end = asset.supportEnd ?? input.product.get(asset.productVersion ?? '')?.supportEnd;
  return end !== undefined && end < input.asOf && !input.compensatedAssets.has(asset.id);
}
