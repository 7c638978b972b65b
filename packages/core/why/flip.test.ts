/** What a met answer would change is what evaluation makes of it. */
import { expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import { AS_OF, answer, plantWith, target, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { whyContext } from './chain.ts';
import { flipOf } from './flip.ts';
import { isWhyError, whyLink } from './why.ts';

function flipAt(ref: string) {
  const plant = plantWith({
    zones: [zone('z', { slTarget: target({ TRE: 1 }) })],
    answers: [answer('zone:z', 'SR 6.1', 'unmet'), answer('zone:z', 'SR 6.2', 'met')],
  });
  const context = whyContext(compile(plant, catalog, AS_OF), []);
  const link = whyLink(context, ref);
  if (isWhyError(link)) throw new Error(link.code);
  return flipOf(context, link);
}

it('the row that alone holds an FR would raise it', () => {
  expect(flipAt('gap:zone:z:62443-3-3/SR 6.1')).toEqual({
    rises: [{ place: 'zone:z', fr: 'TRE', from: 0, to: 1 }],
    closed: 1,
    reached: ['zone:z'],
  });
});

it('a row that is satisfied has nothing to flip', () => {
  expect(flipAt('verdict:zone:z:62443-3-3/SR 6.2')).toBeNull();
});
