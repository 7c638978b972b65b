/** What the steps look at, taken from a judged plant. */
import { editionOf, type CatalogDocument } from '../../catalog/catalog.ts';
import type { Finding } from '../../evaluate/assessment.ts';
import type { PlantIndex } from '../../evaluate/plant-index.ts';
import { itemAt } from '../../lib/pages.ts';
import { plantOf } from '../../model/entities.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import { ratedWorstCases } from '../../risk/worst-cases.ts';
import type { ZcrGround } from './scope.ts';

/** @param documents the editions in use */
export function zcrGround(
  index: PlantIndex,
  findings: readonly Finding[],
  scenarios: readonly RatedScenario[],
  documents: readonly CatalogDocument[],
): ZcrGround {
  const plant = plantOf(index.entities);
  const at = (place: string): number => index.position.get(place) ?? -1;
  return {
    plant,
    worst: plant.risk === undefined ? [] : ratedWorstCases(plant.risk, plant.worstCases),
    scenarios,
    findings,
    laws: documents.filter(({ kind }) => kind === 'law').map(editionOf),
    target: (place) => itemAt(index.places, at(place))?.target,
    fact: (place, fact) => {
      const judged = itemAt(index.judged, at(place));
      const bit = index.table.factBit.get(fact);
      if (judged === undefined || bit === undefined) return null;
      if ((judged.trueFacts & (1 << bit)) !== 0) return true;
      return (judged.falseFacts & (1 << bit)) !== 0 ? false : null;
    },
  };
}
