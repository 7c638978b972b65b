/** SL-T as it is stated: one level for each FR. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';

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
