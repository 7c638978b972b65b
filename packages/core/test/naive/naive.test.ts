/** The naive evaluator gives what the cases, worked out by hand from docs/rules.md, expect. */
import { describe, expect, it } from 'vitest';
import { cases } from '../cases/index.ts';
import { expectCase } from '../cases/run.ts';
import { catalog } from '../catalog.ts';
import { naiveAssess } from './naive.ts';

describe('naive evaluator', () => {
  for (const one of cases) {
    it(`${one.rule} ${one.name}`, () => {
      expectCase(one, naiveAssess(one.plant, catalog, one.asOf));
    });
  }

  it('has a case of its own name for each thing shown', () => {
    const names = cases.map(({ rule, name }) => `${rule} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('gives every row at every zone and conduit, places by code unit, rows in catalog order', () => {
    const one = cases.find(({ plant }) => plant.conduits.length > 0);
    if (one === undefined) throw new Error('no case with a conduit');
    const places = naiveAssess(one.plant, catalog, one.asOf);
    expect(places.map(({ ref }) => ref)).toEqual(places.map(({ ref }) => ref).sort());
    expect(places).toHaveLength(one.plant.zones.length + one.plant.conduits.length);
    for (const place of places) {
      const rows = catalog.rows.map(({ id }) => `62443-3-3/${id}`);
      expect(place.verdicts.map(({ requirement }) => requirement)).toEqual(rows);
    }
  });
});
