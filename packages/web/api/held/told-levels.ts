/** What of the levels of a held plant is to be told, after what was told before. */
import type { PlantIndex } from '@bulkhead/core/evaluate/plant-index.ts';
import {
  levelsAt,
  movedLevels,
  withSent,
  type ThingSent,
} from '@bulkhead/core/report/workbench/held-levels.ts';
import type { LevelsTold } from './asked.ts';

/** What was told last. */
export interface ShownLevels {
  /** With what was on its way. */
  readonly index: PlantIndex;
  readonly pending: readonly string[];
}

interface Held {
  readonly index: PlantIndex;
  readonly seq: number;
}

/** @param before null where nothing was told yet @param sent what is on its way */
export function toldLevels(
  before: ShownLevels | null,
  { index, seq }: Held,
  sent: readonly (readonly ThingSent[])[],
): { readonly told: LevelsTold; readonly shown: ShownLevels } {
  const next = sent.reduce(foreseen, index);
  const was = before ?? { index, pending: [] };
  const pending = next === index ? [] : movedLevels(index, next).map(({ ref }) => ref);
  const moved = movedLevels(was.index, next);
  const known = new Set(moved.map(({ ref }) => ref));
  // What was or is on its way is told as of the entry that it is laid over now.
  const others = new Set([...was.pending, ...pending].filter((ref) => !known.has(ref)));
  const again = [...others].map((ref) => levelsAt(next, ref)).filter((levels) => levels !== null);
  return { told: { seq, places: [...moved, ...again], pending }, shown: { index: next, pending } };
}

/** What cannot be foreseen is told when the record has it. */
function foreseen(index: PlantIndex, sent: readonly ThingSent[]): PlantIndex {
  try {
    return withSent(index, sent) ?? index;
  } catch {
    return index;
  }
}
