/** What a page says of the time since a plant was signed off. */
import type { Baseline, Diff } from '../../api/plants.ts';

export interface Fallen {
  readonly ref: string;
  readonly place: string;
  readonly fr: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Which entry is shown. @param at as the address names it: an entry, or a moment that was signed off @param newest null: nobody knows */
export function shownEntry(
  at: string | undefined,
  all: readonly Baseline[],
  newest: number | null,
): number | null {
  if (at === undefined) return newest;
  return /^\d+$/.test(at) ? Number(at) : (all.find(({ id }) => id === at)?.seq ?? null);
}

/** The newest that is not after what is shown; null where there is none. @param entry the one that is shown, null: nobody knows */
export function lastBaseline(all: readonly Baseline[], entry: number | null): Baseline | null {
  const before = all.filter(({ seq }) => entry === null || seq <= entry);
  return before.toSorted((a, b) => b.seq - a.seq)[0] ?? null;
}

/** Where SL-A is lower now, the deepest fall first; where no row applies any more none is told. */
export function fallenIn({ slA }: Pick<Diff, 'slA'>, reading: string): readonly Fallen[] {
  const lost = ({ from, to }: Fallen): number => (from ?? 0) - (to ?? 0);
  return slA
    .flatMap(({ ref, from, to }): readonly Fallen[] => {
      // sla:zone:filters:IAC:evidenced
      const [, kind, id, fr, of] = ref.split(':');
      const isLess = from !== null && to !== null && to < from;
      return of === reading && isLess && fr !== undefined
        ? [{ ref, place: `${kind}:${id}`, fr, from, to }]
        : [];
    })
    .toSorted((a, b) => lost(b) - lost(a));
}
