/** A vector as one digit, where one is asked for: the greatest, since a target met in six FRs and missed in one is missed. */
import type { FrId } from '../model/plant.ts';

/** @returns of the FRs that have a level; null where none has */
export function oneDigit(vector: Readonly<Record<FrId, number | null>>): number | null {
  const known = Object.values(vector).filter((level) => level !== null);
  return known.length === 0 ? null : Math.max(...known);
}
