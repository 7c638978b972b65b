/** What SL-T would be by other criteria, with the method of the plant; what follows at other places is told as well. */
import type { Risk, Scenario } from '../../model/plant.ts';
import { scenarioFits } from '../../risk/compare.ts';
import type { PlantIndex } from '../plant-index.ts';
import { FR_ORDER } from '../row-table.ts';
import { flipped, type FlippedFr } from './flipped.ts';
import { inputsIn, targetsWith } from './ground.ts';

export interface FlippedPlace {
  readonly ref: string;
  /** Another target is stated and stays: what flips is what the scenarios ask for. */
  readonly stated: boolean;
  readonly flips: readonly FlippedFr[];
}

export interface TargetFlips {
  /** Places where scenarios have a say, beside a stated target or without one. */
  readonly asking: number;
  /** SL-Ts that flip, counted FR by FR; a stated one is not flipped. */
  readonly flipping: number;
  /** All SL-Ts of zones and conduits that are not external. */
  readonly all: number;
  /** Zones, then conduits, each by id. */
  readonly places: readonly FlippedPlace[];
}

export function targetFlips(index: PlantIndex, after: Risk): TargetFlips {
  const inputs = inputsIn(index);
  const scenarios = inputs.scenarios.map((one) => (scenarioFits(after, one) ? one : withoutSeverity(one)));
  const targets = targetsWith(index, { ...inputs, risk: after, scenarios });
  const judged = index.places.flat();
  const places = judged.flatMap(({ ref, target }): readonly FlippedPlace[] => {
    const other = targets.get(ref);
    if (other === undefined) return [];
    const stated = target.derived !== null;
    const flips = flipped((target.derived ?? target).levels, (other.derived ?? other).levels);
    return flips.length === 0 ? [] : [{ ref, stated, flips }];
  });
  return {
    asking: judged.filter(({ target }) => target.derived !== null || target.scenarios !== null).length,
    flipping: places.reduce((sum, { stated, flips }) => sum + (stated ? 0 : flips.length), 0),
    all: judged.filter(({ zone }) => zone?.kind !== 'external').length * FR_ORDER.length,
    places,
  };
}

/** What the criteria cannot rate has, by them, no severity that anybody knows. */
function withoutSeverity(scenario: Scenario): Scenario {
  const { severity: _severity, likelihood: _likelihood, safeguards: _safeguards, ...rest } = scenario;
  return rest;
}
