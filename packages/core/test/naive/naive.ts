/**
 * The naive evaluator: docs/rules.md 3.1 to 3.8 written down as they stand, for comparison with the fast one
 * in evaluate/. One file per paragraph; 3.10, which stands beside them, has a function for each of its own. Slow on purpose: nothing is remembered, so nothing can be stale.
 */
import type { Catalog, CatalogRow } from '../../catalog/catalog.ts';
import type { PlaceAssessment, SlOrNull, SlVector, Verdict } from '../../evaluate/assessment.ts';
import type { Plant } from '../../model/plant.ts';
import { decided } from './dispositions-3-9.ts';
import { overlayVerdicts, requiredBy } from './overlays-3-1.ts';
import { finalVerdict } from './rows.ts';
import { countsOf, gapsOf, isRequired } from './selection-3-1.ts';
import { slAchieved } from './sl-achieved-3-5.ts';
import { slTarget } from './sl-target-3-8.ts';
import { keyOf, type Judged, type Place, type World } from './world.ts';

/** Every zone and conduit, sorted by ref in code-unit order, verdicts in catalog order. */
export function naiveAssess(plant: Plant, catalog: Catalog, asOf: string): readonly PlaceAssessment[] {
  const world: World = { plant, catalog, asOf };
  const places: Place[] = [
    ...plant.zones.map((zone) => ({ kind: 'zone', ref: `zone:${zone.id}`, zone }) as const),
    ...plant.conduits.map((conduit) => ({ kind: 'conduit', ref: `conduit:${conduit.id}`, conduit }) as const),
  ];
  return places.sort((a, b) => (a.ref < b.ref ? -1 : 1)).map((place) => assessPlace(world, place));
}

function assessPlace(world: World, place: Place): PlaceAssessment {
  const { slT, basis } = slTarget(world, place);
  const rows = world.catalog.rows.map((row) => ({ row, final: finalVerdict(world, place, row) }));
  const verdicts = rows.map(({ row, final }) => written(world, place, row, final, slT));
  return {
    ref: place.ref,
    slT,
    slTBasis: basis,
    slA: slAchieved(rows),
    counts: countsOf(verdicts),
    verdicts,
    overlays: overlayVerdicts(world, place),
    gaps: gapsOf(place.ref, verdicts, slT).map((gap) => decided(world, place.ref, gap)),
  };
}

/** The verdict as it is published: `upper` shows only in SL-A, what is absent is left out. */
function written(
  world: World,
  place: Place,
  row: CatalogRow,
  final: Judged,
  slT: SlVector<SlOrNull>,
): Verdict {
  const overlays = requiredBy(world, place, row);
  return {
    requirement: keyOf(world.catalog, row),
    fr: row.fr,
    level: row.level,
    required: isRequired(row, slT),
    verdict: final.verdict,
    from: final.from,
    reads: final.reads,
    ...(final.reason === undefined ? {} : { reason: final.reason }),
    ...(final.missing === undefined ? {} : { missing: final.missing }),
    ...(final.error === undefined ? {} : { error: final.error }),
    ...(final.blockedBy === undefined ? {} : { blockedBy: final.blockedBy }),
    ...(final.effectiveTo === undefined ? {} : { effectiveTo: final.effectiveTo }),
    ...(overlays.length === 0 ? {} : { requiredBy: overlays }),
  };
}
