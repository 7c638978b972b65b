/** A weakness as it is typed, and the list of a scenario with it. */
import type { Scenario } from '@bulkhead/core/model/plant.ts';

export type Weakness = NonNullable<Scenario['vulnerabilities']>[number];

/** @param cves with commas or blanks between two */
export function weaknessSaid({
  text,
  assets,
  cves,
}: {
  readonly text: string;
  readonly assets: readonly string[];
  readonly cves: string;
}): Weakness {
  const named = [...new Set(cves.split(/[\s,;]+/).filter((each) => each !== ''))];
  return {
    text: text.trim(),
    ...(assets.length === 0 ? {} : { assets: [...assets] }),
    ...(named.length === 0 ? {} : { cves: named }),
  };
}

/** @param at in whose place; null for one more */
export function weaknessesWith(
  stated: readonly Weakness[],
  at: number | null,
  next: Weakness,
): readonly Weakness[] {
  return at === null ? [...stated, next] : stated.with(at, next);
}

/** Null where none is left. */
export function weaknessesWithout(stated: readonly Weakness[], at: number): readonly Weakness[] | null {
  const left = stated.toSpliced(at, 1);
  return left.length === 0 ? null : left;
}
