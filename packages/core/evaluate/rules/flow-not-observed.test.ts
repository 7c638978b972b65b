import { describe, expect, it } from 'vitest';
import { rule } from './flow-not-observed.ts';
import type { Flow } from '../../model/plant.ts';
import { AS_OF, findingsOf, flow, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('flow-not-observed', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const seen = (id: string, observed?: string) => flow(id, observed === undefined ? {} : { observed });
  const found = (...flows: readonly Flow[]) =>
    findingsOf(rule, { ...TWO_ZONES, flows }).map(({ params }) => params['flows']);

  it('finds flows that were not seen where others were', () => {
    expect(found(seen('f', AS_OF), seen('g'), seen('h', '2020-01-01'))).toEqual([['g', 'h']]);
  });

  it('says nothing where nothing, or everything, was seen lately', () => {
    expect(found(seen('f'), seen('g', '2020-01-01'))).toEqual([]);
    expect(found(seen('f', AS_OF))).toEqual([]);
  });
});
