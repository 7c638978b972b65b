/**
 * Where to look for what is needed for a zone: among all that attackers begin in, and among all but the zone itself (3.11). A zone
 * that attackers enter is left out for itself alone, so each would want a search of its own. They share them instead: the zones
 * entered are numbered, and for each bit of the numbers two searches run, one from the zones whose bit is 0 and one from those whose
 * bit is 1. Any other zone differs from this one in some bit, so it takes part in one of the searches of the other sides, and this one
 * in none of them: the least of those is what is needed, by twice as many searches as a number has bits.
 */
import type { Searcher } from './search.ts';
import { OUTSIDE, type Searched, type Starts, type Strengths } from './searched.ts';

/** By zone: the search in which to look for it. */
export type SearchFor = (zone: number) => Searched;

export interface Sides {
  readonly anywhere: SearchFor;
  readonly elsewhere: SearchFor;
}

/** Of equally easy ways one from an external zone is taken where there is one: nobody has to come in person. */
export function sidesOf(search: Searcher, strengths: Strengths, starts: Starts): Sides {
  const external = search(strengths, { ...starts, entered: [] });
  const all = starts.entered.length === 0 ? external : search(strengths, starts);
  const anywhere: SearchFor = (zone) => easiest([external, all], zone);
  const number = new Map(starts.entered.map((zone, at) => [zone, at]));
  const bits = bitsOf(starts).map((sides) => sides.map((side) => search(strengths, side)));
  const elsewhere: SearchFor = (zone) => {
    const found = anywhere(zone);
    // A path that begins elsewhere is the easiest of all, so it is the easiest of those that do.
    if (found.from[zone] !== OUTSIDE) return found;
    const own = number.get(zone) as number;
    const others = bits.flatMap((sides, bit) => sides[1 - ((own >> bit) & 1)] ?? []);
    return easiest([external, ...others], zone);
  };
  return { anywhere, elsewhere };
}

/** Without the zone itself. */
export function startsElsewhere({ within, entered }: Starts, zone: number): Starts {
  return { within, entered: entered.filter((each) => each !== zone) };
}

/** By bit: the starts whose bit is 0, and those whose bit is 1. */
function bitsOf({ within, entered }: Starts): readonly (readonly Starts[])[] {
  const bits = Math.ceil(Math.log2(Math.max(1, entered.length)));
  return Array.from({ length: bits }, (_, bit) =>
    [0, 1].map((side) => ({ within, entered: entered.filter((_zone, at) => ((at >> bit) & 1) === side) })),
  );
}

/** The first of the easiest. */
function easiest(searches: readonly Searched[], zone: number): Searched {
  const levelIn = ({ least }: Searched): number => least[zone] as number;
  return searches.reduce((least, other) => (levelIn(other) < levelIn(least) ? other : least));
}
