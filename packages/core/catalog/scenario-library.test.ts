/** The shipped library of scenarios is sound, says enough for each kind of place, and its check finds what it is there to find. */
import { describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '../model/schema/scope.ts';
import { EFFECTS } from '../model/schema/scenario.ts';
import { libraryJson, shelf } from '../test/shelf.ts';
import { libraryProblems, parseScenarioLibrary, type ScenarioLibrary } from './scenario-library.ts';
import { CatalogError } from './problems.ts';
import { opened } from './shelf.ts';

const library = parseScenarioLibrary(libraryJson());
const documents = [library.techniques, library.requirements].map((edition) => opened(shelf, edition));
const problemsOf = (of: ScenarioLibrary): readonly string[] =>
  libraryProblems(of, documents).map(({ code, path }) => `${path} ${code}`);
const [first, second, ...others] = library.scenarios as [
  ScenarioLibrary['scenarios'][0],
  ScenarioLibrary['scenarios'][0],
];
const withFirst = (more: Partial<typeof first>): ScenarioLibrary => ({
  ...library,
  scenarios: [{ ...first, ...more } as typeof first, second, ...others],
});

describe('the shipped library', () => {
  it('is sound', () => {
    expect(libraryProblems(library, documents)).toEqual([]);
  });

  it('has sixty scenarios or more, several for every kind of zone that has an SL-T and for conduits', () => {
    expect(library.scenarios.length).toBeGreaterThanOrEqual(60);
    const kinds = library.scenarios.flatMap((each) => (each.at === 'zone' ? each.kinds : ['conduit']));
    for (const kind of [...ZONE_KINDS.filter((each) => each !== 'external'), 'conduit'])
      expect(kinds.filter((each) => each === kind).length).toBeGreaterThanOrEqual(5);
    const near = library.scenarios.flatMap(
      (each) => (each.at === 'zone' ? each.neighbours : each.joins) ?? [],
    );
    expect(near).toContain('external');
    expect(new Set(library.scenarios.flatMap(({ effects }) => effects))).toEqual(new Set(EFFECTS));
  });

  it('states no likelihood and no severity: those are the plant’s', () => {
    const keys = new Set(library.scenarios.flatMap((each) => Object.keys(each)));
    expect(keys).not.toContain('likelihood');
    expect(keys).not.toContain('severity');
  });

  it('says something else in each language', () => {
    for (const { title, text, consequence } of library.scenarios)
      for (const said of [title, text, consequence]) expect(new Set(Object.values(said)).size).toBe(4);
  });
});

describe('its check', () => {
  it.each([
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
    ['an edition that is not there', { ...library, techniques: 'attack-ics@1' }, 'unknown-catalog'],
  ] as const)('finds %s', (_, broken, expected) => {
    const found = problemsOf(broken as ScenarioLibrary);
    if (typeof expected === 'string') expect(found[0]).toContain(expected);
    else expect(found).toEqual(expected);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a key nobody knows', { ...library, extra: 1 }],
    ['a language that is missing', { ...library, scenarios: [{ ...first, title: { en: 'A' } }] }],
    ['a likelihood', { ...library, scenarios: [{ ...first, likelihood: 3 }] }],
    ['a zone scenario without kinds', { ...library, scenarios: [{ ...first, kinds: [] }] }],
    ['no scenario', { ...library, scenarios: [] }],
  ])('refuses %s', (_, json) => {
    expect(() => parseScenarioLibrary(json)).toThrow(CatalogError);
  });
});
