/** A countermeasure as it is typed, and the list of a scenario with it. */
import type { Countermeasure } from '@bulkhead/core/model/plant.ts';

type Level = NonNullable<Countermeasure['likelihood']>;

export interface CountermeasureDraft {
  readonly name: string;
  /** Requirements that must be satisfied for it to count. */
  readonly rows: readonly string[];
  readonly measure: string | null;
  /** The level that it brings likelihood down to. */
  readonly likelihood: string | null;
}

/** @param before what the form does not ask for stays as it is */
export function countermeasureSaid(
  id: string,
  { name, rows, measure, likelihood }: CountermeasureDraft,
  before: Countermeasure | null,
): Countermeasure {
  const { places, severity } = before ?? {};
  return {
    id,
    name: name.trim(),
    ...(rows.length === 0 ? {} : { rows: [...rows] }),
    ...(places === undefined ? {} : { places }),
    ...(measure === null ? {} : { measure }),
    ...(likelihood === null ? {} : { likelihood: Number(likelihood) as Level }),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** In the place of the one of the same id, or as the last. */
export function countermeasuresWith(
  stated: readonly Countermeasure[],
  next: Countermeasure,
): readonly Countermeasure[] {
  const isThere = stated.some(({ id }) => id === next.id);
  return isThere ? stated.map((each) => (each.id === next.id ? next : each)) : [...stated, next];
}

/** Null where none is left. */
export function countermeasuresWithout(
  stated: readonly Countermeasure[],
  id: string,
): readonly Countermeasure[] | null {
  const left = stated.filter((each) => each.id !== id);
  return left.length === 0 ? null : left;
}
