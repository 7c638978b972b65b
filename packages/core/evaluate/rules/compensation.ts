/** Compensations at assets, as far as they count (docs/rules.md 3.3). */
import type { Answer } from '../../model/plant.ts';
import type { RuleInput } from './rule.ts';

type Input = Pick<RuleInput, 'plant' | 'asOf' | 'rowsAt' | 'compensations'>;

/**
 * A compensated answer of the asset to one of these rows, or to an RE of one, counts at the place: it has not run out,
 * all its measures are in place, and all rows it depends on are satisfied there as claimed.
 * @param place where the asset is: `zone:…` or `conduit:…`
 * @param rows ids such as `SR 3.2`
 */
export function isCompensated(input: Input, asset: string, place: string, rows: readonly string[]): boolean {
  return (input.compensations.get(asset) ?? []).some(
    (answer) => isOf(answer, rows) && counts(input, answer, place),
  );
}

function isOf({ requirement }: Answer, rows: readonly string[]): boolean {
  const row = rowOf(requirement);
  return rows.some((each) => row === each || row.startsWith(`${each} RE`));
}

function counts(input: Input, { expires, measures = [], dependsOn = [] }: Answer, place: string): boolean {
  if (expires !== undefined && expires < input.asOf) return false;
  const inPlace = (id: string) =>
    input.plant.measures.some((measure) => measure.id === id && measure.inPlace === true);
  const satisfied = (requirement: string) =>
    input.rowsAt(place).some(({ row, reads }) => row === rowOf(requirement) && reads.claimed);
  return measures.every(inPlace) && dependsOn.every(satisfied);
}

function rowOf(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}
