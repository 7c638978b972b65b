import { expect, it } from 'vitest';
import { slOfPlace, type Floor } from './sl-of-place.ts';
import { criteria } from './test/criteria.ts';
import { scenario } from './test/scenarios.ts';

const FLOORS: readonly Floor[] = Array.from({ length: 7 }, () => ({ level: 1, drivers: ['baseline'] }));

it('leaves open what nobody rated, and in every FR where nobody wrote down its effects', () => {
  const doubt = scenario({ effects: ['manipulation'] });
  expect(slOfPlace('risk-band', criteria(), [doubt], FLOORS)).toMatchObject({
    levels: [null, null, null, 1, null, null, 1],
    least: [1, 1, 1, 1, 1, 1, 1],
  });
  const nowhere = scenario({ severity: { safety: 3 }, likelihood: 3 });
  expect(slOfPlace('risk-band', criteria(), [nowhere], FLOORS).levels).toEqual(FLOORS.map(() => null));
});

it('gives a lost view to restricted flow, response and availability', () => {
  const lost = scenario({ effects: ['lossOfView'], severity: { safety: 3 }, likelihood: 3 });
  expect(slOfPlace('risk-band', criteria(), [lost], FLOORS).levels).toEqual([1, 1, 1, 1, 3, 3, 3]);
});
