/** What would give another SL-T, at a place itself and where it takes its SL-T over. */
import { expect, it } from 'vitest';
import type { Zone } from '../../model/plant.ts';
import { criteria } from '../../risk/test/criteria.ts';
import { AS_OF, plantWith, target, zone } from '../../test/build.ts';
import { catalog } from '../../test/catalog.ts';
import { compile } from '../compile.ts';
import type { Place } from '../place.ts';
import { slTFlips } from './target-flips.ts';

/** The innermost of three zones, and a conduit from it to one that states its SL-T. */
function flipsAt(ref: string, inner: Partial<Zone> = {}): readonly string[] | null {
  const plant = plantWith({
    zones: [
      zone('outer'),
      zone('middle', { parent: 'outer' }),
      zone('inner', { parent: 'middle', ...inner }),
      zone('other', { slTarget: target({ IAC: 0, UC: 0, SI: 0, DC: 0, RDF: 0, TRE: 0, RA: 0 }) }),
    ],
    conduits: [{ id: 'link', name: 'Link', joins: ['inner', 'other'] }],
    method: { slTarget: 'consequence' },
    risk: criteria({ consequenceSl: [1, 2, 3] }),
    scenarios: [
      {
        id: 's',
        name: 'S',
        place: 'zone:outer',
        consequence: 'C',
        severity: { safety: 2 },
        effects: ['manipulation'],
      },
    ],
  });
  const index = compile(plant, catalog, AS_OF);
  const place = index.places.flat().find((each) => each.ref === ref) as Place;
  const found = slTFlips(index, place, 'IAC');
  return (
    found && found.flips.map(({ scenario, kind, to, level }) => `${scenario?.id} ${kind} ${to}: SL ${level}`)
  );
}

it('is told where the scenario is', () => {
  expect(flipsAt('zone:outer')).toEqual(['s severity 3: SL 3', 's severity 1: SL 1']);
});

it('is told of a zone that takes over from one that takes over, and of a conduit from there', () => {
  expect(flipsAt('zone:inner')).toEqual(['s severity 3: SL 3', 's severity 1: SL 1']);
  expect(flipsAt('conduit:link')).toEqual(['s severity 3: SL 3', 's severity 1: SL 1']);
});

it('is nothing where another SL-T is stated, and where no scenario has a say', () => {
  expect(flipsAt('zone:inner', { slTarget: target({ IAC: 2 }) })).toEqual([]);
  expect(flipsAt('zone:other')).toBeNull();
});
