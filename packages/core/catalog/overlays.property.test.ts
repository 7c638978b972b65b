/** Overlays that a plant uses by name are judged as docs/rules.md 3.1 says, like its own. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryPlantOfDocuments } from '../test/arbitrary-programs.ts';
import { documentsUsedBy, placesOf } from '../test/beside.ts';
import { catalog } from '../test/catalog.ts';
import { naiveAssess } from '../test/naive/naive.ts';
import { expectSame } from '../test/same.ts';
import { withOverlays } from './overlays.ts';

const RUNS = Number(process.env['BULKHEAD_RUNS'] ?? 100);
const SEED = Number(process.env['BULKHEAD_SEED'] ?? 62_443);

it('equals the naive reference, and leaves SL-T, SL-A, counts and gaps as they are', () => {
  let asked = 0;
  let answered = 0;
  fc.assert(
    fc.property(arbitraryPlantOfDocuments(), ({ plant, asOf }) => {
      const used = documentsUsedBy(plant).filter((document) => document.kind === 'overlay');
      const whole = withOverlays(plant, used);
      const places = placesOf(whole, asOf);
      expectSame(places, naiveAssess(whole, catalog, asOf));
      const shipped = places
        .flatMap(({ overlays }) => overlays)
        .filter(({ requirement }) => used.some(({ id }) => requirement.startsWith(`${id}/`)));
      asked += shipped.length;
      answered += shipped.filter(({ from }) => from !== null).length;
      const without = placesOf(plant, asOf);
      expectSame(
        places.map(({ slT, slA, counts, gaps }) => ({ slT, slA, counts, gaps })),
        without.map(({ slT, slA, counts, gaps }) => ({ slT, slA, counts, gaps })),
      );
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(asked).toBeGreaterThan(RUNS * 5);
  expect(answered).toBeGreaterThan(RUNS / 10);
});
