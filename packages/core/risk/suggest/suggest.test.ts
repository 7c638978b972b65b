/** Why a scenario of the library fits, what excludes it and what only asks; laws of suggesting. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenarioLibrary, type LibraryScenario } from '../../catalog/scenario-library.ts';
import type { Scenario } from '../../model/plant.ts';
import { EFFECTS } from '../../model/schema/scenario.ts';
import { ASSET_TYPES, CONDUIT_MEDIA } from '../../model/schema/network.ts';
import { ZONE_KINDS } from '../../model/schema/scope.ts';
import { libraryJson } from '../../test/shelf.ts';
import { scenario } from '../test/scenarios.ts';
import { adopted } from './adopted.ts';
import { covers } from './cover.ts';
import { fitOf, type FactState, type SuggestPlace } from './fit.ts';
import { suggestionsFor, unknownInLibrary } from './suggest.ts';

const library = parseScenarioLibrary(libraryJson());
const named = (id: string): LibraryScenario =>
  library.scenarios.find((each) => each.id === id) ?? expect.fail(`no ${id}`);

const place = (more: Partial<SuggestPlace> = {}): SuggestPlace => ({
  ref: 'zone:a',
  kind: 'control',
  medium: undefined,
  near: [],
  fact: () => 'unknown',
  shows: () => [],
  assets: [],
  assetsUnknown: true,
  ...more,
});
const states = (state: FactState) => ({ fact: () => state });

describe('fitting', () => {
  const radio = named('radio-network-joined');

  it('keeps what nobody stated, with the question', () => {
    expect(fitOf(radio, place())).toEqual({
      fits: true,
      reasons: [{ code: 'kind', value: 'control', by: [] }],
      questions: [{ code: 'fact', values: ['wireless'] }],
    });
  });

  it('tells in what a true fact is seen, and leaves out what a false one excludes', () => {
    const seen = place({ ...states('true'), shows: () => ['asset:ap'] });
    expect(fitOf(radio, seen)).toMatchObject({
      reasons: [{ code: 'kind' }, { code: 'fact', value: 'wireless', by: ['asset:ap'] }],
      questions: [],
    });
    expect(fitOf(radio, place(states('false')))).toEqual({
      fits: false,
      obstacle: { code: 'fact', values: ['wireless'] },
    });
  });

  it('is about kinds of places', () => {
    expect(fitOf(radio, place({ kind: 'safety' }))).toBeNull();
    expect(fitOf(radio, place({ kind: null }))).toBeNull();
    expect(fitOf(named('traffic-altered'), place())).toBeNull();
    expect(fitOf(named('traffic-altered'), place({ kind: null }))).toMatchObject({ fits: true });
  });

  it('asks for assets where none are listed, and takes a list for what it says', () => {
    const drive = named('drive-overdriven');
    expect(fitOf(drive, place())).toMatchObject({ questions: [{ code: 'assets', values: ['drive'] }] });
    const assets = [{ id: 'm', type: 'drive' as const }];
    expect(fitOf(drive, place({ assets, assetsUnknown: false }))).toMatchObject({
      reasons: [{ code: 'kind' }, { code: 'asset', value: 'drive', by: ['asset:m'] }],
      questions: [],
    });
    expect(fitOf(drive, place({ assetsUnknown: false }))).toMatchObject({
      obstacle: { code: 'assets', values: ['drive'] },
    });
  });

  it('needs the neighbours it comes over, and the medium it is about', () => {
    const bridge = named('archive-as-bridge');
    const dmz = place({ kind: 'dmz' });
    expect(fitOf(bridge, dmz)).toMatchObject({ obstacle: { code: 'neighbours' } });
    const near = [{ ref: 'zone:c', kind: 'control' as const }];
    expect(fitOf(bridge, { ...dmz, near })).toMatchObject({
      reasons: [{ code: 'kind' }, { code: 'neighbour', value: 'control', by: ['zone:c'] }],
    });
    const serial = named('serial-line-tapped');
    const conduit = place({ kind: null });
    expect(fitOf(serial, conduit)).toMatchObject({ questions: [{ code: 'medium', values: ['serial'] }] });
    expect(fitOf(serial, { ...conduit, medium: 'serial' })).toMatchObject({ questions: [] });
    expect(fitOf(serial, { ...conduit, medium: 'wan' })).toMatchObject({ obstacle: { code: 'medium' } });
  });
});

describe('covering', () => {
  const stopped = named('controller-stopped');
  const { effects, techniques } = stopped;

  it('is by name where a scenario names the library, and then by nothing else', () => {
    expect(covers(scenario({ library: [stopped.id] }), stopped)).toBe(true);
    expect(covers(scenario({ library: ['false-view'], effects, techniques }), stopped)).toBe(false);
  });

  it('is by all effects and half of the techniques where it names none', () => {
    expect(covers(scenario({ effects, techniques: techniques.slice(0, 2) }), stopped)).toBe(true);
    expect(covers(scenario({ effects, techniques: techniques.slice(0, 1) }), stopped)).toBe(false);
    expect(covers(scenario({ effects: effects.slice(1), techniques }), stopped)).toBe(false);
    expect(covers(scenario(), stopped)).toBe(false);
  });
});

it('what is known to fit stands before what hangs on a question, and the better founded first', () => {
  const [at] = suggestionsFor(library, [place(states('unknown'))], []);
  const order = (at?.suggested ?? []).map(({ questions, reasons }) => [questions.length, -reasons.length]);
  expect(order.length).toBeGreaterThan(5);
  expect(new Set(order.map(String)).size).toBeGreaterThan(2);
  expect(order).toEqual(order.toSorted(([q = 0, r = 0], [p = 0, s = 0]) => q - p || r - s));
});

it('ids are free, short enough and ids', () => {
  const long = place({ ref: `zone:z${'x'.repeat(63)}` });
  const taken = scenario({ id: `a-${library.scenarios[0]?.id}` });
  const ids = suggestionsFor(library, [place(), place({ ref: 'conduit:a' }), long, place()], [taken]).flatMap(
    ({ suggested }) => suggested.map(({ id }) => id),
  );
  expect(new Set([...ids, taken.id]).size).toBe(ids.length + 1);
  for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9._-]{0,63}$/);
});

it('a name the library lacks is told', () => {
  expect(unknownInLibrary(library, [scenario({ library: ['controller-stopped', 'gone'] })])).toEqual([
    { scenario: 's', library: 'gone' },
  ]);
});

const anyPlace = (ref: string): fc.Arbitrary<SuggestPlace> =>
  fc
    .record({
      kind: fc.constantFrom(...ZONE_KINDS.filter((each) => each !== 'external'), null),
      medium: fc.constantFrom(undefined, ...CONDUIT_MEDIA),
      near: fc.uniqueArray(fc.constantFrom(...ZONE_KINDS), { maxLength: 3 }),
      facts: fc.array(fc.constantFrom<FactState>('true', 'false', 'unknown'), {
        minLength: 14,
        maxLength: 14,
      }),
      types: fc.uniqueArray(fc.constantFrom(...ASSET_TYPES), { maxLength: 5 }),
      assetsUnknown: fc.boolean(),
    })
    .map(({ near, facts, types, ...drawn }) => ({
      ...drawn,
      ref,
      near: near.map((kind) => ({ ref: `zone:n-${kind}`, kind })),
      fact: (id) => facts[id.length % facts.length] as FactState,
      shows: () => [],
      assets: types.map((type) => ({ id: type, type })),
    }));
const places = fc.tuple(anyPlace('zone:a'), anyPlace('zone:b'), anyPlace('conduit:c'));
const techniques = [...new Set(library.scenarios.flatMap((each) => each.techniques))];
const anyScenarios: fc.Arbitrary<readonly Scenario[]> = fc
  .array(
    fc.record({
      place: fc.constantFrom('zone:a', 'zone:b', 'conduit:c', 'zone:elsewhere'),
      library: fc.uniqueArray(fc.constantFrom(...library.scenarios.map(({ id }) => id)), { maxLength: 2 }),
      effects: fc.uniqueArray(fc.constantFrom(...EFFECTS)),
      techniques: fc.uniqueArray(fc.constantFrom(...techniques), { maxLength: 30 }),
    }),
    { maxLength: 6 },
  )
  .map((drawn) => drawn.map((each, i) => scenario({ id: `s${i}`, ...each })));

describe('laws', () => {
  it('what the plant covers at the place is never suggested there; every other that fits is', () => {
    fc.assert(
      fc.property(places, anyScenarios, (at, own) => {
        for (const [i, { ref, suggested, covered, excluded }] of suggestionsFor(library, at, own).entries()) {
          const here = own.filter((each) => each.place === ref);
          for (const each of library.scenarios) {
            const isCovered = here.some((one) => covers(one, each));
            const fit = fitOf(each, at[i] as SuggestPlace);
            expect(covered.some(({ library: id }) => id === each.id)).toBe(isCovered);
            expect(suggested.some(({ scenario: { id } }) => id === each.id)).toBe(
              !isCovered && fit?.fits === true,
            );
            expect(excluded.some(({ library: id }) => id === each.id)).toBe(
              !isCovered && fit?.fits === false,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('whoever adopts all suggestions is left with none', () => {
    fc.assert(
      fc.property(places, anyScenarios, (at, own) => {
        const taken = suggestionsFor(library, at, own).flatMap(({ ref, suggested }) =>
          suggested.map((one) => adopted(library, ref, one, 'en')),
        );
        const left = suggestionsFor(library, at, [...own, ...taken]);
        expect(left.flatMap(({ suggested }) => suggested)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('a fact that turns false takes suggestions away and adds none; one that turns true takes only its question', () => {
    fc.assert(
      fc.property(anyPlace('zone:a'), (one) => {
        const ids = (state: FactState): readonly string[] =>
          suggestionsFor(library, [{ ...one, fact: () => state }], []).flatMap(({ suggested }) =>
            suggested.map(({ id }) => id),
          );
        expect(new Set(ids('true'))).toEqual(new Set(ids('unknown')));
        expect(ids('unknown')).toEqual(expect.arrayContaining([...ids('false')]));
      }),
      { numRuns: 40 },
    );
  });
});
