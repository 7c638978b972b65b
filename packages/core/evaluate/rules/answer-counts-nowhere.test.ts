import { describe, expect, it } from 'vitest';
import { rule } from './answer-counts-nowhere.ts';
import type { Answer, Plant } from '../../model/plant.ts';
import { catalog } from '../../test/catalog.ts';
import { compile } from '../compile.ts';
import { findingsOf as findingsIn } from '../findings.ts';
import { AS_OF, asset, idsOf, plantWith, TWO_ZONES, zone } from './test/smallest.ts';

const ROW = '62443-3-3/SR 5.2';

function found(
  place: string,
  requirement: string,
  status: Answer['status'] = 'met',
  parts: Partial<Plant> = {},
) {
  const answers = [{ place, requirement, status }];
  const index = compile(plantWith({ ...TWO_ZONES, ...parts, answers }), catalog, AS_OF);
  return findingsIn(index)
    .filter((one) => one.rule === rule.id)
    .map(({ id }) => id);
}

const id = (place: string, why: string) => [`finding:answer-counts-nowhere:${place}:${why}`];

describe('answer-counts-nowhere', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('finds a row that never passes down, answered above', () => {
    expect(found('site', ROW)).toEqual(id('site', 'handed'));
    expect(found('organisation', ROW)).toEqual(id('organisation', 'handed'));
    expect(found('site', '62443-3-3@2013/SR 5.3 RE 1')).toEqual(id('site', 'handed'));
    expect(found('site', '62443-3-3/SR 5.4')).toEqual([]);
    for (const place of ['zone:a', 'conduit:ab']) expect(found(place, ROW)).toEqual([]);
  });

  it('finds what does not apply, said of the site', () => {
    expect(found('site', '62443-3-3/SR 1.1', 'notApplicable')).toEqual(id('site', 'handed'));
    expect(found('site', '62443-3-3/SR 1.1', 'unmet')).toEqual([]);
    expect(found('zone:a', '62443-3-3/SR 1.1', 'notApplicable')).toEqual([]);
  });

  it('finds an answer of an external zone', () => {
    const zones = [zone('a'), zone('b', { kind: 'external' })];
    expect(found('zone:b', '62443-3-3/SR 1.1', 'met', { zones })).toEqual(id('zone:b', 'external'));
  });

  it('finds an answer of an asset that is nowhere, and none of one in a zone or conduit', () => {
    const at = (more: object) =>
      found('asset:x', '62443-3-3/SR 1.1', 'met', { assets: [{ ...asset('x'), ...more }] });
    expect(at({ zones: [] })).toEqual(id('asset:x', 'unplaced'));
    expect(at({})).toEqual([]);
    expect(at({ zones: [], conduits: ['ab'] })).toEqual([]);
  });

  it('finds an overlay row where the overlay does not ask it', () => {
    const overlays = (places: readonly `zone:${string}`[]) => [
      { id: 'o', name: 'O', rows: [{ id: 'r', title: 't', places: [...places] }] },
    ];
    expect(found('zone:a', 'o/r', 'met', { overlays: overlays(['zone:b']) })).toEqual(
      id('zone:a', 'unasked'),
    );
    expect(found('zone:a', 'o/r', 'met', { overlays: overlays(['zone:a']) })).toEqual([]);
  });

  it('leaves rows of other documents to those who judge them', () => {
    expect(found('site', '62443-2-1/ORG 1.1', 'notApplicable')).toEqual([]);
  });
});
