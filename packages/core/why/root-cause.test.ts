/** Why of a root cause: what mending it brings, what that costs, and each of its gaps. */
import { expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import { answer, AS_OF, measure, plantWith, target, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { whyContext } from './chain.ts';
import { whyCause } from './root-cause.ts';

const ZONES = ['y', 'z'].map((id) => zone(id, { slTarget: target({ TRE: 2 }) }));

function told(more: Parameters<typeof measure>[1]) {
  const answers = [
    answer('site', 'SR 6.1', 'met'),
    answer('site', 'SR 6.2', 'unmet', { how: 'no sensor', measures: ['m'] }),
  ];
  const plant = plantWith({ zones: ZONES, answers, measures: [measure('m', more)] });
  const link = whyCause(whyContext(compile(plant, catalog, AS_OF), []), 'cause:measure:m');
  return { params: link?.head.code === 'cause' ? link.head.params : {}, because: link?.because };
}

it('says what it brings and costs, and lists its gaps', () => {
  const { params, because } = told({ cost: 500, currency: 'EUR', effort: 2, outage: { hours: 3 } });
  expect(params).toMatchObject({ closed: 2, levels: 2, reached: 2 });
  expect(params).toMatchObject({ measures: ['m'], cost: 500, currency: 'EUR', effort: 2, hours: 3 });
  expect(params).not.toHaveProperty('unstated');
  expect(because?.map(({ ref }) => ref)).toEqual([
    'gap:zone:y:62443-3-3/SR 6.2',
    'gap:zone:z:62443-3-3/SR 6.2',
  ]);
});

it('says so where a figure is not stated', () => {
  const { params } = told({ effort: 2 });
  expect(params).toMatchObject({ effort: 2, unstated: ' ' });
  expect(params).not.toHaveProperty('cost');
  expect(params).not.toHaveProperty('hours');
});
