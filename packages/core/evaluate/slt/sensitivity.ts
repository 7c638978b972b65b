/** How firmly SL-T stands: the smallest change of one input that flips it, and how much flips within one step. */
import { FR_ORDER } from '../row-table.ts';
import type { Place } from '../place.ts';
import type { PlantIndex } from '../plant-index.ts';
import type { Levels } from '../sl-target.ts';
import { flipped, type FlippedFr } from './flipped.ts';
import { askedAt, groundOf, inputsIn, targetsWith, type Inputs } from './ground.ts';
import { knobsOf, type Knob } from './knobs.ts';

export interface SmallestChange extends Pick<Knob, 'kind' | 'about' | 'from'> {
  /** The scenario; null for the level of a threat source. */
  readonly scenario: string | null;
  readonly to: number;
  /** On the scale of the input; of a frequency, powers of ten. */
  readonly steps: number;
  readonly flips: readonly FlippedFr[];
}

export interface SensitivePlace {
  readonly ref: string;
  /** Another target is stated: what flips is what the scenarios ask for. */
  readonly stated: boolean;
  readonly asked: Levels;
  /** null: no change of one input flips it. */
  readonly smallest: SmallestChange | null;
}

export interface Sensitivity {
  /** Places where scenarios have a say: zones, then conduits, each by id. */
  readonly places: readonly SensitivePlace[];
  /** SL-Ts, counted FR by FR, that one input moved by one step flips; a stated one is not flipped. */
  readonly flipping: number;
  /** All SL-Ts of zones and conduits that are not external. */
  readonly all: number;
}

/** No scale has more steps; further powers of ten flip nothing that these do not. */
const MOST_STEPS = 6;

export function sensitivityOf(index: PlantIndex): Sensitivity {
  const inputs = inputsIn(index);
  const knobs = knobsOf(inputs);
  const places = index.places.flat();
  return {
    places: places.flatMap((place) => placeOf(index, inputs, knobs, place)),
    flipping: flippingWithin(index, inputs, knobs),
    all: places.filter(({ zone }) => zone?.kind !== 'external').length * FR_ORDER.length,
  };
}

function placeOf(
  index: PlantIndex,
  inputs: Inputs,
  knobs: readonly Knob[],
  place: Place,
): readonly SensitivePlace[] {
  const here = { ...inputs, scenarios: inputs.scenarios.filter((one) => one.place === place.ref) };
  const asked = askedAt(index, place, groundOf(here));
  if (asked === null) return [];
  const near = knobs.filter(({ scenario }) => scenario === null || scenario.place === place.ref);
  const stated = place.target.derived !== null;
  return [{ ref: place.ref, stated, asked: asked.levels, smallest: smallest(index, here, near, place) }];
}

/** Fewest steps first, then in the order of the inputs, up before down. */
function smallest(
  index: PlantIndex,
  inputs: Inputs,
  knobs: readonly Knob[],
  place: Place,
): SmallestChange | null {
  const before = levelsAt(index, inputs, place);
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    for (const { scenario, ...knob } of knobs) {
      for (const by of [steps, -steps]) {
        const to = knob.at(by);
        if (to === null) continue;
        const flips = flipped(before, levelsAt(index, knob.set(inputs, to), place));
        if (flips.length === 0) continue;
        const { kind, about, from } = knob;
        return { kind, about, from, to, steps: by, scenario: scenario?.id ?? null, flips };
      }
    }
  }
  return null;
}

function levelsAt(index: PlantIndex, inputs: Inputs, place: Place): Levels {
  return askedAt(index, place, groundOf(inputs))?.levels ?? [];
}

/** With what follows from it: zones that inherit, conduits that take the highest. */
function flippingWithin(index: PlantIndex, inputs: Inputs, knobs: readonly Knob[]): number {
  const byRef = new Map(index.places.flat().map((place) => [place.ref, place] as const));
  const flipping = new Set<string>();
  for (const knob of knobs) {
    for (const to of [knob.at(1), knob.at(-1)]) {
      if (to === null || !reaches(index, inputs, knob, to, byRef)) continue;
      for (const [ref, target] of targetsWith(index, knob.set(inputs, to))) {
        const before = byRef.get(ref)?.target.levels ?? [];
        for (const { fr } of flipped(before, target.levels)) flipping.add(`${ref} ${fr}`);
      }
    }
  }
  return flipping.size;
}

/** Whether it flips anything at the place of its scenario: only then the whole plant has to be asked. */
function reaches(
  index: PlantIndex,
  inputs: Inputs,
  { scenario, set }: Knob,
  to: number,
  byRef: ReadonlyMap<string, Place>,
): boolean {
  if (scenario === null) return true;
  const place = byRef.get(scenario.place);
  if (place === undefined || place.target.derived !== null) return false;
  const here = { ...inputs, scenarios: inputs.scenarios.filter((one) => one.place === scenario.place) };
  return flipped(place.target.levels, levelsAt(index, set(here, to), place)).length > 0;
}
