/** Whether a row is a gap at a place, for the rules about what is decided of gaps. */
import { parseRequirement } from '../../model/refs.ts';
import type { RuleInput } from './rule.ts';

/** @param requirement with or without the edition */
export function isGapAt({ rowsAt }: RuleInput, place: string, requirement: string): boolean {
  const named = parseRequirement(requirement);
  return rowsAt(place).some(({ key, row, isGap }) => isGap && (key === requirement || row === named?.row));
}
