/** Which countermeasures hold: a claim about a row is a claim about every risk that the row keeps low. */
import type { Countermeasure, Scenario } from '../model/plant.ts';

/** How a row stands at a place. INVARIANT: what is evidenced is claimed. */
export interface RowStanding {
  /** The requirement is done there in some way; what does not apply, or is judged elsewhere, stands against nothing. */
  readonly applies: boolean;
  readonly claimed: boolean;
  readonly evidenced: boolean;
}

/** What countermeasures stand by. */
export interface StandsBy {
  /** null where the row is not judged at the place. */
  readonly rowAt: (place: string, requirement: string) => RowStanding | null;
  readonly isInPlace: (measure: string) => boolean;
  /** Live evidence shows that it works. */
  readonly isShown: (measure: string) => boolean;
}

export interface CitedRow {
  readonly requirement: string;
  /** Where it is looked at. */
  readonly place: string;
  /** null: it is judged neither there nor at the site. */
  readonly standing: RowStanding | null;
}

export interface Standing {
  readonly countermeasure: Countermeasure;
  /** Rows or a measure: what cites nothing can be held by nothing, and never counts. */
  readonly cites: boolean;
  readonly rows: readonly CitedRow[];
  /** null where it names no measure. */
  readonly inPlace: boolean | null;
  /** Its measure is in place by word alone. */
  readonly unshown: boolean;
  readonly counts: { readonly claimed: boolean; readonly evidenced: boolean };
}
export type Standings = readonly Standing[];

/** In the order of the scenario. */
export function standing(by: StandsBy, { place, countermeasures = [] }: Scenario): Standings {
  return countermeasures.map((countermeasure): Standing => {
    const { rows: cited = [], places = [place], measure } = countermeasure;
    const rows = cited.flatMap((requirement) => lookedAt(by, requirement, places));
    const inPlace = measure === undefined ? null : by.isInPlace(measure);
    const cites = rows.length > 0 || measure !== undefined;
    const unshown = measure !== undefined && inPlace === true && !by.isShown(measure);
    const holds = (reading: 'claimed' | 'evidenced'): boolean =>
      cites &&
      inPlace !== false &&
      !(unshown && reading === 'evidenced') &&
      rows.every((row) => row.standing?.applies === true && row.standing[reading]);
    const counts = { claimed: holds('claimed'), evidenced: holds('evidenced') };
    return { countermeasure, cites, rows, inPlace, unshown, counts };
  });
}

/** A row that is judged for the site as a whole, such as one of the program, is looked at there, and once. */
function lookedAt(by: StandsBy, requirement: string, places: readonly string[]): readonly CitedRow[] {
  const rows = places.map((place): CitedRow => {
    const here = by.rowAt(place, requirement);
    const site = here === null ? by.rowAt('site', requirement) : null;
    return { requirement, place: site === null ? place : 'site', standing: here ?? site };
  });
  return rows.filter(({ place }, i) => rows.findIndex((other) => other.place === place) === i);
}
