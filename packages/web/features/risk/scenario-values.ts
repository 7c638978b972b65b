/** Values of a scenario that stand together, and of which one is changed. */
import type { Likelihood } from '@bulkhead/core/model/plant.ts';
import { EFFECTS } from '@bulkhead/core/model/schema/scenario.ts';

type Pair = Extract<Likelihood, object>;

/** @returns null where the part is taken back: neither part says anything without the other */
export function pairWith(pair: Pair, part: keyof Pair, stated: string): Pair | null {
  return stated === '' ? null : { ...pair, [part]: Number(stated) };
}

/** In the order of the text form; null where none is left. */
export function effectsWith(
  stated: readonly string[],
  effect: string,
  isOn: boolean,
): readonly string[] | null {
  const next = EFFECTS.filter((each) => (each === effect ? isOn : stated.includes(each)));
  return next.length === 0 ? null : next;
}
