/** A suggestion as a scenario of the plant: what only the plant can state is left out, never filled in. */
import type { InLanguages, ScenarioLibrary } from '../../catalog/scenario-library.ts';
import type { Scenario } from '../../model/plant.ts';
import type { Suggestion } from './suggest.ts';

export function adopted(
  library: ScenarioLibrary,
  place: string,
  { id, scenario }: Suggestion,
  language: keyof InLanguages,
): Scenario {
  const said = (list: 'entries' | 'weaknesses', named: string): string =>
    library[list].find((word) => word.id === named)?.text[language] ?? named;
  return {
    id,
    name: scenario.title[language],
    place,
    library: [scenario.id],
    entry: said('entries', scenario.entry),
    effects: scenario.effects,
    techniques: scenario.techniques,
    vulnerabilities: scenario.weaknesses.map((weakness) => ({ text: said('weaknesses', weakness) })),
    consequence: scenario.consequence[language],
    note: scenario.text[language],
  };
}
