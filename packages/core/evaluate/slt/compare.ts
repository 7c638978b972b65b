/** The five methods side by side: what each would give where scenarios are assessed, and what it lacks to be used. */
import { lackingFor, type Lacking } from '../../risk/sl-of-place.ts';
import { SL_METHOD_NAMES, type SlMethodName } from '../../risk/sl-methods.ts';
import type { PlantIndex } from '../plant-index.ts';
import type { Levels, Target } from '../sl-target.ts';
import { inputsIn, targetsWith } from './ground.ts';

export interface ComparedPlace {
  readonly ref: string;
  /** The SL-T that holds. */
  readonly levels: Levels;
  readonly stated: boolean;
  readonly byMethod: Readonly<Record<SlMethodName, Levels>>;
  /** Methods differ in some FR. */
  readonly differs: boolean;
}

export interface SltComparison {
  readonly method: SlMethodName | null;
  /** Places with scenarios: zones, then conduits, each by id. */
  readonly places: readonly ComparedPlace[];
  readonly lacking: Readonly<Record<SlMethodName, readonly Lacking[]>>;
}

export function compareMethods(index: PlantIndex): SltComparison {
  const inputs = inputsIn(index);
  const { risk, method, scenarios } = inputs;
  const carrying = new Set(risk === undefined ? [] : scenarios.map(({ place }) => place));
  const results = byMethod((name) =>
    targetsWith(index, { ...inputs, method: { ...method, slTarget: name } }, carrying),
  );
  const places = index.places.flat().filter(({ ref }) => carrying.has(ref));
  return {
    method: method?.slTarget ?? null,
    places: places.map(({ ref, target }) => {
      const each = byMethod((name) => (results[name].get(ref) as Target).levels);
      const vectors = SL_METHOD_NAMES.map((name) => each[name].join(' '));
      const stated = target.method === 'stated' || target.method === 'uniform';
      return { ref, levels: target.levels, stated, byMethod: each, differs: new Set(vectors).size > 1 };
    }),
    lacking: byMethod((name) => (risk === undefined ? [] : lackingFor(name, risk, scenarios))),
  };
}

function byMethod<T>(of: (name: SlMethodName) => T): Readonly<Record<SlMethodName, T>> {
  return {
    'risk-band': of('risk-band'),
    crrf: of('crrf'),
    attacker: of('attacker'),
    consequence: of('consequence'),
    baseline: of('baseline'),
  };
}
