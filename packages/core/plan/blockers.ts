/** Which single row holds how many places back: alone, and together with others. */
import { byCodeUnit } from '../lib/order.ts';
import type { FrId } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';
import type { Step } from './steps.ts';

export interface Blocker {
  readonly requirement: string;
  readonly fr: FrId;
  /** The SL it keeps the places from. */
  readonly sl: number;
  /** Places where no other row stands between them and this SL. */
  readonly alone: readonly PlaceRef[];
  /** Places where other rows do as well. */
  readonly among: readonly PlaceRef[];
}

/** Most places alone first, then most places in all, then by row and SL. */
export function blockersOf(steps: readonly Step[]): readonly Blocker[] {
  const found = new Map<string, { requirement: string; step: Step; alone: PlaceRef[]; among: PlaceRef[] }>();
  for (const step of steps) {
    for (const requirement of step.rows) {
      const key = `${requirement} ${step.from + 1}`;
      let entry = found.get(key);
      if (entry === undefined) found.set(key, (entry = { requirement, step, alone: [], among: [] }));
      (step.rows.length === 1 ? entry.alone : entry.among).push(step.place);
    }
  }
  return [...found.values()]
    .map(({ requirement, step, alone, among }): Blocker => ({
      requirement,
      fr: step.fr,
      sl: step.from + 1,
      alone: alone.sort(byCodeUnit),
      among: among.sort(byCodeUnit),
    }))
    .sort(
      (a, b) =>
        b.alone.length - a.alone.length ||
        b.among.length - a.among.length ||
        byCodeUnit(a.requirement, b.requirement) ||
        a.sl - b.sl,
    );
}
