/** The shipped library of scenarios is sound, says enough for each kind of place, and its check finds what it is there to find. */
import { describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '../model/schema/scope.ts';
import { EFFECTS } from '../model/schema/scenario.ts';
import { first, library, PLANTED_IN_LIBRARY } from '../test/planted/library.ts';
import { shelf } from '../test/shelf.ts';
import { libraryProblems, parseScenarioLibrary, type ScenarioLibrary } from './scenario-library.ts';
import { CatalogError } from './problems.ts';
import { opened } from './shelf.ts';

const documents = [library.techniques, library.requirements].map((edition) => opened(shelf, edition));
const problemsOf = (of: ScenarioLibrary): readonly string[] =>
  libraryProblems(of, documents).map(({ code, path }) => `${path} ${code}`);
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
  it.each(PLANTED_IN_LIBRARY)('finds %s', (_, broken, expected) => {
    expect(problemsOf(broken)).toEqual(expected);
  });

  it('finds an edition that is not there', () => {
    expect(problemsOf({ ...library, techniques: 'attack-ics@1' })[0]).toContain('unknown-catalog');
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
