/** The triage gives a range that rows narrow, and touches nothing else. */
import { describe, expect, it } from 'vitest';
import { TRIAGE_QUESTIONS } from '../model/schema/judgement.ts';
import type { Plant, Status, Triage } from '../model/plant.ts';
import { AS_OF, answer, asset, plantWith, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { assessment } from './assess.ts';
import { compile } from './compile.ts';
import { QUESTION_ROWS } from './triage-questions.ts';
import { provisionalSlA } from './triage.ts';

function ranges(plant: Plant, ref = 'zone:z') {
  return provisionalSlA(compile(plant, catalog, AS_OF), ref);
}

function saying(answers: Partial<Omit<Triage, 'place'>>, more: Parameters<typeof plantWith>[0] = {}): Plant {
  return plantWith({ triage: [{ place: 'zone:z', ...answers }], ...more });
}

const ALL = Object.fromEntries(TRIAGE_QUESTIONS.map((question) => [question, true]));
const SEVEN = (level: number) => ({
  IAC: level,
  UC: level,
  SI: level,
  DC: level,
  RDF: level,
  TRE: level,
  RA: level,
});

describe('the questions', () => {
  it('speak for every requirement of 62443-3-3, each for its own', () => {
    const named = TRIAGE_QUESTIONS.flatMap((question) => QUESTION_ROWS[question].requirements);
    const bases = catalog.rows.filter(({ base }) => base === null).map(({ id }) => id);
    expect(named.toSorted()).toEqual(bases.toSorted());
  });
});

describe('the range', () => {
  it('is wide open where nobody said anything', () => {
    expect(ranges(plantWith())).toEqual({ lower: SEVEN(0), upper: SEVEN(4) });
    expect(ranges(saying({ accounts: 'unknown' }))).toEqual({ lower: SEVEN(0), upper: SEVEN(4) });
  });

  it('goes up to what a yes can carry and no further', () => {
    expect(ranges(saying(ALL))).toEqual({
      lower: { ...SEVEN(2), SI: 1, DC: 1, RA: 1 },
      upper: SEVEN(4),
    });
  });

  it('ends below the rows of a no', () => {
    const range = ranges(saying({ ...ALL, records: false }));
    expect(range?.lower).toMatchObject({ UC: 0, TRE: 0, IAC: 2 });
    expect(range?.upper).toMatchObject({ UC: 0, TRE: 0, SI: 1, IAC: 4 });
  });

  it('needs every question of an FR', () => {
    expect(ranges(saying({ borders: true }))?.lower).toMatchObject({ RDF: 2, IAC: 0 });
    expect(ranges(saying({ accounts: true }))?.lower).toMatchObject({ IAC: 0 });
  });

  it('gives way to a row that is judged, either way', () => {
    const unmet = saying(ALL, { answers: [answer('zone:z', 'SR 5.2 RE 1', 'unmet')] });
    expect(ranges(unmet)).toMatchObject({ lower: { RDF: 1 }, upper: { RDF: 1 } });
    const rows = catalog.rows.filter(({ fr }) => fr === 'TRE');
    const met = saying({ records: false }, { answers: rows.map(({ id }) => answer('zone:z', id, 'met')) });
    expect(ranges(met)).toMatchObject({ lower: { TRE: 4 }, upper: { TRE: 4 } });
  });

  it('takes no yes for a row that an asset of the zone is answered otherwise to', () => {
    const assets = [asset('a', { zones: ['z'] })];
    const at = (status: Status) => ({ assets, answers: [answer('asset:a', 'SR 5.4', status)] });
    expect(ranges(saying(ALL, at('met')))?.lower).toMatchObject({ RDF: 2 });
    expect(ranges(saying(ALL, at('unmet')))).toMatchObject({ lower: { RDF: 0 }, upper: { RDF: 4 } });
  });

  it('goes no higher than an answer is good for', () => {
    const answers = [answer('zone:z', 'SR 5.4', 'met', { effectiveTo: 1 })];
    expect(ranges(saying(ALL, { answers }))).toMatchObject({ lower: { RDF: 1 }, upper: { RDF: 1 } });
  });

  it('is none for an external zone, and for what is no zone', () => {
    const plant = plantWith({ zones: [zone('z', { kind: 'external' })] });
    expect(ranges(plant)).toBeNull();
    expect(ranges(plant, 'zone:nowhere')).toBeNull();
  });
});

describe('the assessment', () => {
  it('does not see the triage', () => {
    const places = (plant: Plant) =>
      assessment(compile(plant, catalog, AS_OF), [], '0', { plant, catalogs: [] }).places;
    expect(places(saying(ALL))).toEqual(places(plantWith()));
  });
});
