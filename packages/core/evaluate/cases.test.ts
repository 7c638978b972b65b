/** The cases worked out by hand from docs/rules.md, judged at once and reached by changes. */
import { describe, it } from 'vitest';
import { diff, invert } from '../model/change.ts';
import type { Plant } from '../model/plant.ts';
import { cases } from '../test/cases/index.ts';
import { expectCase } from '../test/cases/run.ts';
import { catalog } from '../test/catalog.ts';
import { expectSame } from '../test/same.ts';
import { assessPlaces } from './assess.ts';
import { compile } from './compile.ts';
import { update } from './update.ts';

describe('compile', () => {
  for (const one of cases) {
    it(`${one.rule} ${one.name}`, () => {
      expectCase(one, assessPlaces(compile(one.plant, catalog, one.asOf)));
    });
  }
});

describe('update from a plant of which nothing is said yet, and back', () => {
  for (const one of cases) {
    it(`${one.rule} ${one.name}`, () => {
      const start = unsaid(one.plant);
      const before = compile(start, catalog, one.asOf);
      const changes = diff(start, one.plant);
      const { index } = update(before, changes);
      expectCase(one, assessPlaces(index));
      expectSame(assessPlaces(update(index, invert(changes)).index), assessPlaces(before));
    });
  }
});

/** Its zones, conduits and overlays, which make the rows and places, and nothing else. */
function unsaid(plant: Plant): Plant {
  const { site: _, method: __, ...rest } = plant;
  return {
    ...rest,
    suc: [],
    zones: plant.zones.map(({ facts: ___, slTarget: ____, ...zone }) => zone),
    conduits: plant.conduits.map(({ facts: ___, slTarget: ____, medium: _____, ...conduit }) => conduit),
    assets: [],
    flows: [],
    answers: [],
    evidence: [],
    checks: [],
    measures: [],
  };
}
