/** Assets with legs in several zones, over which an attacker goes from one into another past every conduit (3.11). */
import { entityOf, plantOf } from '../../model/entities.ts';
import type { Asset } from '../../model/plant.ts';
import { legsOf, looseLegs } from '../legs.ts';
import type { PlantIndex } from '../plant-index.ts';
import type { BridgeHops } from './hop-graph.ts';

/** By asset: the hops over it. Of assets with the same legs the first stands for all. */
export interface Bridge extends BridgeHops {
  readonly asset: string;
}

export function bridgesOf({ entities, position }: PlantIndex): readonly Bridge[] {
  const joinsOf = (id: string): readonly string[] => entityOf(entities, 'conduit', id)?.joins ?? [];
  const at = (zone: string): number => position.get(`zone:${zone}`) ?? -1;
  const known = new Set<string>();
  return plantOf(entities).assets.flatMap((asset): readonly Bridge[] => {
    if (isInOne(asset)) return [];
    const legs = legsOf(asset);
    const loose = looseLegs(asset, legs, joinsOf);
    const key = `${legs.join()} ${loose.join()}`;
    if (legs.length < 2 || loose.length === 0 || known.has(key)) return [];
    known.add(key);
    const isLoose = new Set(loose);
    const covered = legs.filter((zone) => !isLoose.has(zone));
    const ref = `asset:${asset.id}`;
    const [free, held] = [loose.map(at), covered.map(at)];
    return [
      { asset: ref, from: free, to: [...free, ...held] },
      // Between two legs that its conduits join, these are the way.
      ...(held.length === 0 ? [] : [{ asset: ref, from: held, to: free }]),
    ];
  });
}

/** As nearly all are: told without making lists of them. */
function isInOne({ zones = [], interfaces = [] }: Asset): boolean {
  return zones.length < 2 && interfaces.every(({ zone }) => zone === undefined);
}
