/** Errors planted in the shipped library of scenarios, each with what its check must say. */
import { parseScenarioLibrary, type ScenarioLibrary } from '../../catalog/scenario-library.ts';
import { libraryJson } from '../shelf.ts';

export const library = parseScenarioLibrary(libraryJson());
export const [first, second, ...others] = library.scenarios as [
  ScenarioLibrary['scenarios'][0],
  ScenarioLibrary['scenarios'][0],
  ...ScenarioLibrary['scenarios'],
];

function withFirst(more: object): ScenarioLibrary {
  return { ...library, scenarios: [{ ...first, ...more } as typeof first, second, ...others] };
}

/** Name, library, and path and code of each problem. */
export const PLANTED_IN_LIBRARY: readonly (readonly [string, ScenarioLibrary, readonly string[]])[] = [
  [
    'a technique that is none',
    withFirst({ techniques: ['T9999'] }),
    ['scenarios[0].techniques unknown-technique'],
  ],
  ['a row that is none', withFirst({ rows: ['SR 9.9'] }), ['scenarios[0].rows unknown-row']],
  ['a fact that is none', withFirst({ facts: ['magic'] }), ['scenarios[0].facts unknown-fact']],
  ['a source that is none', withFirst({ source: 'nobody' }), ['scenarios[0].source unknown-word']],
  ['an id twice', withFirst({ id: second.id }), ['scenarios[1].id repeated-id']],
  ['a row twice', withFirst({ rows: ['SR 1.1', 'SR 1.1'] }), ['scenarios[0].rows repeated-id']],
  [
    'a sentence of another scenario',
    withFirst({ title: { ...first.title, nl: second.title.nl } }),
    ['scenarios[1].title.nl shared-sentence'],
  ],
  [
    'a word that nothing uses',
    { ...library, sources: [...library.sources, { id: 'ghost', text: first.title }] },
    [`sources[${library.sources.length}] unused-word`],
  ],
];
