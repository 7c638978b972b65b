/** The law of targets from what is said: they are those of the plant once it is judged. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryPlant } from '../../test/arbitrary-plant.ts';
import { catalog } from '../../test/catalog.ts';
import { compile } from '../compile.ts';
import { groundOf } from './ground.ts';
import { saidTargets, seenThrough } from './said-targets.ts';

it('gives what judging the plant gives', () => {
  fc.assert(
    fc.property(arbitraryPlant(catalog), ({ plant, asOf }) => {
      const judged = compile(plant, catalog, asOf)
        .places.flat()
        .flatMap(({ ref, zone, conduit, target }) =>
          zone === null && conduit === null ? [] : [[ref, target] as const],
        );
      const { method, risk, scenarios } = plant;
      const said = saidTargets(plant, groundOf({ method, risk, scenarios }), seenThrough(plant.flows));
      expect(Object.fromEntries(said)).toEqual(Object.fromEntries(judged));
    }),
  );
});
