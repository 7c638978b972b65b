/** An essential function that stands nowhere. */
import type { Asset } from '../../model/plant.ts';
import { placesOfAsset } from '../place.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'function-without-place',
  severity: 'warning',
  doc: {
    title: 'Essential function without a place',
    looksAt:
      'Essential functions that name no zone, no asset and no flow, and those that name an asset which is ' +
      'in no zone and at no conduit.',
    clause: '62443-3-2 ZCR 2.1; 62443-3-3 4.2',
    cannotSee: 'Assets the function needs and that nobody named.',
    fix: 'Name the zones, assets and flows the function needs, and give each of these assets its zone.',
    checkByHand:
      'Ask the operator what has to run for the function to run, and look for each of it in the list.',
  },
  *find({ plant, asset }: RuleInput): Iterable<Found> {
    for (const { id, zones = [], assets = [], flows = [] } of plant.functions) {
      const homeless = assets.filter((each) => placesOfAsset(asset.get(each) ?? NOWHERE).length === 0);
      const empty = zones.length + assets.length + flows.length === 0;
      if (!empty && homeless.length === 0) continue;
      yield { at: `function:${id}`, params: { function: id, empty: empty ? 1 : 0, assets: few(homeless) } };
    }
  },
};

const NOWHERE: Asset = { id: '', type: 'other' };
