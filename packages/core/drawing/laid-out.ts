/**
 * A plan that is laid out and not drawn, for whoever shows it and draws of it what is in sight. Where things stand depends on the
 * plant and the words alone: levels may become others, and nothing moves.
 */
import { FR_IDS } from '../model/schema/scope.ts';
import type { Plant } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';
import { crossingsOf } from './bridge.ts';
import { bestPlan, draftingOf } from './fit.ts';
import { inputOf, measure, type Placed } from './plan.ts';
import { sceneOf } from './scene.ts';
import type { DrawingOptions, Levels, Overlay, PlaceValues } from './values.ts';

export interface LaidOutOptions extends Pick<DrawingOptions, 'words'> {
  readonly overlay: Overlay;
  /** What the overlay says of zones, where the room that takes depends on it; levels take the same room whatever they are. */
  readonly said?: ReadonlyMap<PlaceRef, PlaceValues>;
}

export interface LaidOut extends Placed {
  /** Pipes cross: all that a legend takes from the layout. */
  readonly crossed: boolean;
}

/** With what it was made of: whoever lays out again lays out nothing where that is the same. */
export interface KeptLayout {
  readonly laidOut: LaidOut;
  readonly made: string;
}

/** Every zone takes the room of its levels, as the plan of a plant that is judged. @param before what was laid out last */
export function laidOutPlan(plant: Plant, options: LaidOutOptions, before: KeptLayout | null): KeptLayout {
  const scene = sceneOf(plant);
  const { said, ...rest } = options;
  const values = new Map(
    plant.zones.map(({ id }) => {
      const ref = `zone:${id}` as PlaceRef;
      return [ref, { ...LEVELS, ...said?.get(ref) }] as const;
    }),
  );
  const drawn = { ...rest, sheet: 'none' } as const;
  const measured = measure(scene, values, drawn);
  const made = JSON.stringify(inputOf(measured));
  if (made === before?.made) return { made, laidOut: { ...before.laidOut, scene } };
  const placed = bestPlan(measured, draftingOf(values, drawn));
  return { made, laidOut: { ...placed, crossed: crossingsOf(placed.layout.pipes).length > 0 } };
}

const NONE = Object.fromEntries(FR_IDS.map((fr) => [fr, null])) as unknown as Levels;
const LEVELS: PlaceValues = { slT: NONE, slA: NONE };
