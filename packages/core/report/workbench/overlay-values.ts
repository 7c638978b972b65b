/** `bulkhead/overlay@1`: what one overlay of the drawing says of each zone. Asked for alone, when somebody looks at it. */
import type { DrawingValues, Overlay, PlaceValues } from '../../drawing/values.ts';
import { exposureOf } from '../../evaluate/exposure/exposure.ts';
import type { PlantIndex } from '../../evaluate/plant-index.ts';
import type { Plant } from '../../model/plant.ts';
import type { PlaceRef } from '../../model/refs.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import { withEvidenceAge, withExposure, withRisk } from '../drawing-values.ts';

/** Those of which the levels of a place say nothing. */
export const ASKED_OVERLAYS = ['exposure', 'risk', 'evidenceAge'] as const satisfies readonly Overlay[];
export type AskedOverlay = (typeof ASKED_OVERLAYS)[number];

export type OverlaidZone = { readonly ref: PlaceRef } & Pick<PlaceValues, AskedOverlay>;

export interface OverlayValues {
  readonly schema: 'bulkhead/overlay@1';
  readonly asOf: string;
  readonly overlay: AskedOverlay;
  /** Those of which something is known. */
  readonly zones: readonly OverlaidZone[];
}

export interface OverlayInputs {
  readonly plant: Plant;
  readonly index: PlantIndex;
  /** Exposure and residual risk are told in these readings alone. */
  readonly reading: 'claimed' | 'evidenced';
  /** Asked only where risk is. */
  readonly rated: () => readonly RatedScenario[];
}

export function overlayValues(overlay: AskedOverlay, inputs: OverlayInputs): OverlayValues {
  const { plant, index } = inputs;
  const bare: DrawingValues = new Map(plant.zones.map(({ id }) => [`zone:${id}` as PlaceRef, {}] as const));
  const zones = [...withOverlay(bare, overlay, inputs)].flatMap(([ref, values]): readonly OverlaidZone[] =>
    values[overlay] === undefined ? [] : [{ ref, [overlay]: values[overlay] }],
  );
  return { schema: 'bulkhead/overlay@1', asOf: index.asOf, overlay, zones };
}

function withOverlay(
  bare: DrawingValues,
  overlay: AskedOverlay,
  { plant, index, reading, rated }: OverlayInputs,
): DrawingValues {
  switch (overlay) {
    case 'exposure':
      return withExposure(bare, exposureOf(index, reading));
    case 'risk':
      return plant.risk === undefined ? bare : withRisk(bare, plant.risk, rated(), reading);
    default:
      return withEvidenceAge(bare, plant, index.asOf);
  }
}
