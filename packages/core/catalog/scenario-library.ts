/** The library of threat scenarios as a value, and whether a file of it is sound. */
import { editionOf, rowIdsOf, type CatalogDocument } from './catalog.ts';
import { CatalogError, problemOfIssue, type CatalogProblem, type CatalogProblemCode } from './problems.ts';
import {
  ScenarioLibrarySchema,
  type InLanguages,
  type LibraryScenario,
  type ScenarioLibrary,
} from './schema/scenario-library.ts';

export type { InLanguages, LibraryScenario, ScenarioLibrary };

/** @throws CatalogError with every problem */
export function parseScenarioLibrary(json: unknown): ScenarioLibrary {
  const parsed = ScenarioLibrarySchema.safeParse(json);
  if (!parsed.success) throw new CatalogError(parsed.error.issues.map(problemOfIssue));
  return parsed.data;
}

/** The file that ships with the program, taken as it is: the tests hold it to its schema, and so does `catalog verify`. */
export function shippedScenarioLibrary(json: unknown): ScenarioLibrary {
  return json as ScenarioLibrary;
}

type Refuse = (code: CatalogProblemCode, path: string, params: CatalogProblem['params']) => void;

/** What it names is there: techniques, rows and facts in the editions it names, words in its own lists. */
export function libraryProblems(
  library: ScenarioLibrary,
  documents: readonly CatalogDocument[],
): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const refuse: Refuse = (code, path, params) => problems.push({ code, path, params });
  namesAreThere(refuse, library, documents);
  wordsAreThere(refuse, library);
  sayEachTheirOwn(refuse, library);
  return problems;
}

function namesAreThere(
  refuse: Refuse,
  library: ScenarioLibrary,
  documents: readonly CatalogDocument[],
): void {
  const document = (edition: string): CatalogDocument | undefined =>
    documents.find((each) => editionOf(each) === edition);
  const techniques = document(library.techniques);
  const requirements = document(library.requirements);
  if (techniques === undefined) refuse('unknown-catalog', 'techniques', { found: library.techniques });
  if (requirements?.kind !== 'system') {
    refuse('unknown-catalog', 'requirements', { found: library.requirements });
    return;
  }
  const known = {
    techniques: new Set(techniques === undefined ? [] : rowIdsOf(techniques)),
    rows: new Set(rowIdsOf(requirements)),
    facts: new Set(requirements.facts.map(({ id }) => id)),
  };
  library.scenarios.forEach((scenario, i) => {
    const at = `scenarios[${i}]`;
    for (const found of scenario.techniques)
      if (!known.techniques.has(found))
        refuse('unknown-technique', `${at}.techniques`, { found, expected: library.techniques });
    for (const found of scenario.rows)
      if (!known.rows.has(found)) refuse('unknown-row', `${at}.rows`, { found });
    for (const found of scenario.facts ?? [])
      if (!known.facts.has(found)) refuse('unknown-fact', `${at}.facts`, { found });
  });
}

const LISTS = { sources: 'source', entries: 'entry', weaknesses: 'weaknesses' } as const;

function wordsAreThere(refuse: Refuse, library: ScenarioLibrary): void {
  const lists = Object.entries(LISTS) as readonly (readonly [
    keyof typeof LISTS,
    'source' | 'entry' | 'weaknesses',
  ])[];
  for (const [list, field] of lists) {
    const used = new Set<string>();
    const known = new Set(library[list].map(({ id }) => id));
    library.scenarios.forEach((scenario, i) => {
      for (const found of [scenario[field]].flat()) {
        used.add(found);
        if (!known.has(found)) refuse('unknown-word', `scenarios[${i}].${field}`, { found, expected: list });
      }
    });
    repeated(refuse, list, library[list]);
    library[list].forEach(({ id }, i) => {
      if (!used.has(id)) refuse('unused-word', `${list}[${i}]`, { found: id });
    });
  }
  repeated(refuse, 'scenarios', library.scenarios);
}

function repeated(refuse: Refuse, list: string, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  entries.forEach(({ id }, i) => {
    if (seen.has(id)) refuse('repeated-id', `${list}[${i}].id`, { found: id });
    seen.add(id);
  });
}

const OWN = ['title', 'text', 'consequence'] as const;

/** No two scenarios share a sentence, in any language; within one, no list names a thing twice. */
function sayEachTheirOwn(refuse: Refuse, { scenarios }: ScenarioLibrary): void {
  const said = new Map<string, string>();
  scenarios.forEach((scenario, i) => {
    for (const field of OWN)
      for (const [language, sentence] of Object.entries(scenario[field])) {
        const other = said.get(`${language} ${sentence}`);
        const path = `scenarios[${i}].${field}.${language}`;
        if (other !== undefined) refuse('shared-sentence', path, { row: scenario.id, other });
        said.set(`${language} ${sentence}`, scenario.id);
      }
    for (const field of ['effects', 'techniques', 'weaknesses', 'rows', 'facts', 'assets'] as const) {
      const list = scenario[field] ?? [];
      const found = list.find((each, at) => list.indexOf(each as never) !== at);
      if (found !== undefined) refuse('repeated-id', `scenarios[${i}].${field}`, { found });
    }
  });
}
