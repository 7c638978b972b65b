/** SL-T as it is stated: one level for each FR. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { isUnaimed } from '../../ui/comes-next/unaimed.ts';

/** What may be chosen for an FR, as it is chosen. */
export const SL_CHOICES = ['0', '1', '2', '3', '4'] as const;

export function allAt(level: number): Readonly<Record<string, number>> {
  return Object.fromEntries(FR_ORDER.map((fr) => [fr, level]));
}

/** By FR; null where nobody has said one. */
export type OpenVector = Readonly<Record<string, number | null>>;

/** @param slT in the order of the FRs */
export function vectorOf(slT: readonly (number | null)[]): OpenVector {
  return Object.fromEntries(FR_ORDER.map((fr, i) => [fr, slT[i] ?? null]));
}

/** Zones other than this one, where it is a zone, for which nobody stated a level for any FR. */
export function unaimedBeside<P extends Pick<OverviewPlace, 'ref' | 'kind' | 'slT'>>(
  place: P,
  places: readonly P[],
): readonly P[] {
  if (place.kind === null) return [];
  return places.filter(
    (each) => each.ref !== place.ref && isUnaimed(each) && each.slT.every((level) => level === null),
  );
}

/** FRs that still need a level. */
export function openFrs(vector: OpenVector): readonly string[] {
  return FR_ORDER.filter((fr) => vector[fr] === null || vector[fr] === undefined);
}

/** An SL-T as it stands in a record, in a line: all seven levels, or the one that is for all, and why. */
export function targetText(stated: unknown): string {
  if (typeof stated !== 'object' || stated === null) return String(stated);
  const { vector, rationale = '' } = stated as { readonly vector?: unknown; readonly rationale?: string };
  const levels =
    typeof vector === 'object' && vector !== null
      ? FR_ORDER.map((fr) => (vector as OpenVector)[fr] ?? '?').join(' ')
      : String(vector);
  return rationale === '' ? levels : `${levels} · ${rationale}`;
}
