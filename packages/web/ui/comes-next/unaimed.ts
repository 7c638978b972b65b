/** Zones in which no gap can be counted, as nobody has said what they are to reach. */
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';

type Aimed = Pick<OverviewPlace, 'kind' | 'slT'>;

/** How many lack an SL-T in some FR; as in the finding, external zones need none and conduits follow from their zones. */
export function unaimed(places: readonly Aimed[]): number {
  return places.filter(isUnaimed).length;
}

/**
 * Where nobody stated any SL-T, nobody can say what falls short of it.
 * @returns under which reference the first of them can be asked why; null where something is stated, or nothing is to be
 */
export function nothingAimed(places: readonly (Aimed & Pick<OverviewPlace, 'ref'>)[]): string | null {
  const first = places.find(isUnaimed);
  const isStated = places.some(({ slT }) => slT.some((target) => target !== null));
  return first === undefined || isStated ? null : whyTarget(first.ref);
}

/** Under what it is asked why a place has the SL-T it has: where none is stated, it is so for every FR alike. */
export function whyTarget(place: string): string {
  return `slt:${place}:IAC`;
}

/** Zones alone: external ones need no SL-T and conduits follow from their zones. */
export function isUnaimed({ kind, slT }: Aimed): boolean {
  return kind !== null && kind !== 'external' && slT.includes(null);
}
