/** What would give one SL-T another value: each input that somebody judged, moved alone by as few steps as that takes. */
import { arrayOf } from '../../lib/keyed-list.ts';
import { itemAt } from '../../lib/pages.ts';
import type { FrId, Scenario } from '../../model/plant.ts';
import { conduitTarget } from '../conduit-target.ts';
import type { Place } from '../place.ts';
import type { PlantIndex } from '../plant-index.ts';
import { FR_ORDER } from '../row-table.ts';
import { zoneTarget, type Target, type TargetGround } from '../sl-target.ts';
import { groundOf, inputsIn, type Inputs } from './ground.ts';
import { knobsOf, type Knob } from './knobs.ts';

export interface TargetFlip extends Pick<Knob, 'kind' | 'about' | 'from'> {
  /** Null for the level of a threat source. */
  readonly scenario: Scenario | null;
  readonly to: number;
  /** What SL-T would be; null where nobody could say. */
  readonly level: number | null;
}

export interface SlTFlips {
  /** How far each is moved, on the scale of the input; 0 where no change of one gives another SL-T. */
  readonly steps: number;
  /** In the order of the plant, up before down. */
  readonly flips: readonly TargetFlip[];
}

/** No scale has more steps; further powers of ten flip nothing that these do not. */
const MOST_STEPS = 6;

/** Null where no scenario has a say: neither at the place, nor at one whose SL-T it takes over. */
export function slTFlips(index: PlantIndex, place: Place, fr: FrId): SlTFlips | null {
  const whole = inputsIn(index);
  const near = reachOf(index, place);
  const inputs = { ...whole, scenarios: whole.scenarios.filter(({ place: at }) => near.has(at)) };
  if (inputs.scenarios.length === 0 || inputs.risk === undefined) return null;
  const f = FR_ORDER.indexOf(fr);
  const levelWith = (by: Inputs): number | null => targetAt(index, groundOf(by), place).levels[f] ?? null;
  const before = levelWith(inputs);
  const knobs = knobsOf(inputs);
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    const flips = knobs.flatMap((knob) =>
      [steps, -steps].flatMap((by): readonly TargetFlip[] => {
        const to = knob.at(by);
        if (to === null) return [];
        const level = levelWith(knob.set(inputs, to));
        const { kind, about, from, scenario } = knob;
        return level === before ? [] : [{ kind, about, from, scenario, to, level }];
      }),
    );
    if (flips.length > 0) return { steps, flips };
  }
  return { steps: 0, flips: [] };
}

/** The places whose scenarios may set its SL-T: itself, the zones around it, and of a conduit those of the zones it joins. */
function reachOf(index: PlantIndex, { ref, zone, conduit }: Place): ReadonlySet<string> {
  const found = new Set([ref]);
  const around = (id: string | undefined): void => {
    if (id === undefined || found.has(`zone:${id}`)) return;
    found.add(`zone:${id}`);
    around(zoneAt(index, id)?.zone?.parent);
  };
  around(zone?.parent);
  for (const id of conduit?.joins ?? []) around(id);
  return found;
}

function zoneAt(index: PlantIndex, id: string): Place | undefined {
  return itemAt(index.places, index.position.get(`zone:${id}`) ?? -1);
}

/** As it is with other inputs, what is stated and what is taken over included. @param open zones it is asked for: a loop of parents ends there */
function targetAt(
  index: PlantIndex,
  ground: TargetGround,
  { ref, zone, conduit, seen, target }: Place,
  open: ReadonlySet<string> = new Set(),
): Target {
  const within = new Set([...open, ref]);
  const other = (id: string): Target | undefined => {
    const at = zoneAt(index, id);
    return at === undefined ? undefined : targetAt(index, ground, at, within);
  };
  if (zone !== null) {
    const { parent } = zone;
    const isOpen = parent === undefined || within.has(`zone:${parent}`);
    return zoneTarget(zone, ground, isOpen ? null : (other(parent) ?? null));
  }
  if (conduit === null) return target;
  return conduitTarget({
    ...ground,
    conduit,
    suc: arrayOf(index.entities.lists.suc),
    zone: (id) => zoneAt(index, id)?.zone ?? undefined,
    targetOf: other,
    seen,
  });
}
