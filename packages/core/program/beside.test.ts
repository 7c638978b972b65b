/** The cases of 3.10, worked out by hand from docs/rules.md, and what 3.10 must leave alone. */
import { describe, expect, it } from 'vitest';
import { linkIndex } from '../catalog/links.ts';
import { judgedBeside, placesOf } from '../test/beside.ts';
import { answer, AS_OF, asset, plantWith, product, target, zone } from '../test/build.ts';
import { besideCases } from '../test/cases/beside/index.ts';
import { expectBeside } from '../test/cases/beside/run.ts';

describe('what a plant is judged by besides SL-A', () => {
  it.each(besideCases)('$name', (one) => {
    expectBeside(one, judgedBeside(one.plant, one.asOf, linkIndex(one.links)));
  });
});

it('maturity and capability leave every verdict and SL of zones as it is', () => {
  const bare = plantWith({
    zones: [zone('z', { slTarget: target({ TRE: 1 }) })],
    assets: [asset('a', { zones: ['z'], productVersion: 'p' })],
    products: [product('p')],
    answers: [answer('zone:z', 'SR 6.1', 'met')],
  });
  const more = {
    ...bare,
    catalogs: ['62443-2-1@2024', '62443-3-3@2013', '62443-4-2@2019'],
    method: { maturity: 3 as const },
    answers: [
      answer('asset:a', '62443-4-2/CR 6.1', 'unmet'),
      answer('organisation', '62443-2-1/ORG 1.1', 'met', { maturity: 4 }),
      answer('product:p', '62443-4-2/CR 6.2', 'met'),
      answer('site', '62443-2-1/ORG 1.2', 'unmet'),
      ...bare.answers,
    ],
  };
  expect(placesOf(more, AS_OF)).toEqual(placesOf(bare, AS_OF));
});
