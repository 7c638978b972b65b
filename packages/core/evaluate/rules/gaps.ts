/** A row as it stands at a place, for the rules about what is decided of gaps. */
import { parseRequirement } from '../../model/refs.ts';
import type { RowAt, RuleInput } from './rule.ts';

/** @param requirement with or without the edition. @returns null where nothing is judged at the place */
export function rowNamedAt({ rowsAt }: RuleInput, place: string, requirement: string): RowAt | null {
  const named = parseRequirement(requirement);
  return rowsAt(place).find(({ key, row }) => key === requirement || row === named?.row) ?? null;
}

export function isGapAt(input: RuleInput, place: string, requirement: string): boolean {
  return rowNamedAt(input, place, requirement)?.isGap === true;
}
