/** What the library has for each place that no scenario of the plant there covers yet. */
import type { LibraryScenario, ScenarioLibrary } from '../../catalog/scenario-library.ts';
import type { Scenario } from '../../model/plant.ts';
import { covers } from './cover.ts';
import { fitOf, type FitQuestion, type FitReason, type Obstacle, type SuggestPlace } from './fit.ts';

export interface Suggestion {
  readonly scenario: LibraryScenario;
  /** An id that no scenario of the plant has and no other suggestion. */
  readonly id: string;
  readonly reasons: readonly FitReason[];
  readonly questions: readonly FitQuestion[];
}

export interface PlaceSuggestions {
  readonly ref: string;
  readonly suggested: readonly Suggestion[];
  readonly covered: readonly { readonly library: string; readonly by: readonly string[] }[];
  /** Of its kind of place, and it cannot occur here. */
  readonly excluded: readonly { readonly library: string; readonly because: Obstacle }[];
}

/** Places in their order; what fits each, the best known first. */
export function suggestionsFor(
  library: ScenarioLibrary,
  places: readonly SuggestPlace[],
  scenarios: readonly Scenario[],
): readonly PlaceSuggestions[] {
  const taken = new Set(scenarios.map(({ id }) => id));
  const byPlace = Map.groupBy(scenarios, ({ place }) => place);
  return places.map((place) => atPlace(library, place, byPlace.get(place.ref) ?? [], taken));
}

function atPlace(
  library: ScenarioLibrary,
  place: SuggestPlace,
  own: readonly Scenario[],
  taken: Set<string>,
): PlaceSuggestions {
  const suggested: Suggestion[] = [];
  const covered: PlaceSuggestions['covered'][number][] = [];
  const excluded: PlaceSuggestions['excluded'][number][] = [];
  for (const scenario of library.scenarios) {
    const by = own.filter((each) => covers(each, scenario)).map(({ id }) => id);
    const fit = fitOf(scenario, place);
    // What the plant thought of counts even where the library would not have.
    if (by.length > 0) covered.push({ library: scenario.id, by });
    else if (fit === null) continue;
    else if (!fit.fits) excluded.push({ library: scenario.id, because: fit.obstacle });
    else {
      const id = freeId(taken, `${place.ref.replace(/^[^:]*:/, '')}-${scenario.id}`);
      suggested.push({ scenario, id, reasons: fit.reasons, questions: fit.questions });
    }
  }
  // Sorting keeps the order of the library where two fit alike.
  return { ref: place.ref, suggested: suggested.sort(byFit), covered, excluded };
}

/** What is known to fit before what hangs on a question, and what has more reasons first. */
function byFit(a: Suggestion, b: Suggestion): number {
  return a.questions.length - b.questions.length || b.reasons.length - a.reasons.length;
}

const LONGEST = 64;

/** The id, shortened in its first part where it is too long, with a number where it is taken. */
function freeId(taken: Set<string>, wanted: string): string {
  let id = wanted.slice(-LONGEST).replace(/^[^a-z]+/, '');
  for (let n = 2; taken.has(id); n++) id = `${wanted.slice(-(LONGEST - 5)).replace(/^[^a-z]+/, '')}-${n}`;
  taken.add(id);
  return id;
}

/** Scenarios of the library that the plant names and that are not there. */
export function unknownInLibrary(
  library: ScenarioLibrary,
  scenarios: readonly Scenario[],
): readonly { readonly scenario: string; readonly library: string }[] {
  const known = new Set(library.scenarios.map(({ id }) => id));
  return scenarios.flatMap(({ id, library: named = [] }) =>
    named.filter((each) => !known.has(each)).map((each) => ({ scenario: id, library: each })),
  );
}
