/** `bulkhead/risk-suggest@1`. */
import { editionOf } from '../../catalog/catalog.ts';
import type { ScenarioLibrary } from '../../catalog/scenario-library.ts';
import type { PlaceSuggestions, Suggestion, unknownInLibrary } from '../../risk/suggest/suggest.ts';
import { adopted } from '../../risk/suggest/adopted.ts';
import type { Language } from '../locales/language.ts';
import { jsonText } from './json-text.ts';
import type { RiskInputs } from './risk-json.ts';

export interface SuggestResult {
  readonly library: ScenarioLibrary;
  readonly places: readonly PlaceSuggestions[];
  readonly unknown: ReturnType<typeof unknownInLibrary>;
}

export function suggestJson(
  { plant, model }: RiskInputs,
  asOf: string,
  { library, places, unknown }: SuggestResult,
  language: Language,
): string {
  const name = editionOf(library);
  const head = { schema: 'bulkhead/risk-suggest@1', plant, model, asOf, library: name, unknown };
  const value = (ref: string) => (one: Suggestion) => suggestionValue(library, ref, one, language);
  const lines = places
    .map(({ ref, suggested, covered, excluded }) =>
      jsonText({ ref, suggested: suggested.map(value(ref)), covered, excluded }),
    )
    .map((line) => `    ${line}`)
    .join(',\n');
  return `${jsonText(head).slice(0, -1)},\n  "places": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`;
}

function suggestionValue(
  library: ScenarioLibrary,
  place: string,
  one: Suggestion,
  language: Language,
): object {
  const { scenario, reasons, questions } = one;
  const source = library.sources.find(({ id }) => id === scenario.source)?.text[language] ?? null;
  const rows = scenario.rows.map((row) => `${library.requirements}/${row}`);
  return {
    library: scenario.id,
    reasons,
    questions,
    typicalSource: source,
    rows,
    scenario: adopted(library, place, one, language),
  };
}
