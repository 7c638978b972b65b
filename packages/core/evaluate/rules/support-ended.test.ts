import { describe, expect, it } from 'vitest';
import { rule } from './support-ended.ts';
import { daysAfter } from '../../lib/day.ts';
import type { Answer, Plant } from '../../model/plant.ts';
import type { RowAt } from './rule.ts';
import { AS_OF, asset, at, findingsOf, idsOf, rowAt, TWO_ZONES, uniform } from './test/smallest.ts';

describe('support-ended', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const OLD = { supportEnd: daysAfter(AS_OF, -1) };
  const two = { slT: at({ 'zone:a': uniform(0, { SI: 2 }) }) };
  const FOUND = ['finding:support-ended:zone:a'];

  it('finds an asset, or a product it is, past its support', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x', OLD)] }, two)).toEqual(FOUND);
    const products = [{ id: 'p', name: 'P', class: 'EDR' as const, ...OLD }];
    const assets = [asset('x', { productVersion: 'p' })];
    expect(idsOf(rule, { ...TWO_ZONES, products, assets }, two)).toEqual(FOUND);
  });

  it('takes what the asset says over what its product says', () => {
    const products = [{ id: 'p', name: 'P', class: 'EDR' as const, ...OLD }];
    const assets = [asset('x', { productVersion: 'p', supportEnd: AS_OF })];
    expect(idsOf(rule, { ...TWO_ZONES, products, assets }, two)).toEqual([]);
  });

  it('finds a boundary device that lists a conduit alone, by SL-T of the conduit, and tells it once', () => {
    const device = asset('fw', { ...OLD, type: 'firewall', zones: [], conduits: ['ab'] });
    const high = { slT: at({ 'conduit:ab': uniform(3), 'zone:a': uniform(3) }) };
    const low = { slT: at({ 'conduit:ab': uniform(1), 'zone:a': uniform(3) }) };
    expect(findingsOf(rule, { ...TWO_ZONES, assets: [device] }, high)).toMatchObject([
      {
        at: 'conduit:ab',
        params: { zone: '', conduit: 'ab', assets: ['fw'], sl: 3 },
        concerns: ['asset:fw'],
      },
    ]);
    expect(idsOf(rule, { ...TWO_ZONES, assets: [device] }, low)).toEqual([]);
    const both = [{ ...device, zones: ['a'] }];
    expect(idsOf(rule, { ...TWO_ZONES, assets: both }, high)).toEqual(FOUND);
  });

  describe('a compensation at the asset', () => {
    const answer: Answer = {
      place: 'asset:x',
      requirement: '62443-3-3/SR 3.2',
      status: 'compensated',
      reason: 'r',
      approvedBy: 'a',
      expires: AS_OF,
    };
    const found = (more: Partial<Answer>, rest: Partial<Plant> = {}, rows: readonly RowAt[] = []) =>
      idsOf(
        rule,
        { ...TWO_ZONES, assets: [asset('x', OLD)], answers: [{ ...answer, ...more }], ...rest },
        { ...two, rowsAt: (place) => (place === 'zone:a' ? rows : []) },
      );

    it('is enough while it is live', () => {
      expect(found({})).toEqual([]);
      expect(found({ expires: daysAfter(AS_OF, -1) })).toEqual(FOUND);
    });

    it('is enough only where it is of the matter', () => {
      expect(found({ requirement: '62443-3-3/SR 3.2 RE 1' })).toEqual([]);
      expect(found({ requirement: '62443-3-3@2013/SR 7.7' })).toEqual([]);
      expect(found({ requirement: '62443-3-3/SR 1.12' })).toEqual(FOUND);
    });

    it('is enough only with its measures in place', () => {
      const measures = (inPlace: boolean) => ({ measures: [{ id: 'm', name: 'M', inPlace }] });
      expect(found({ measures: ['m'] }, measures(true))).toEqual([]);
      expect(found({ measures: ['m'] }, measures(false))).toEqual(FOUND);
    });

    it('is enough only with what it depends on satisfied there', () => {
      const dependsOn = ['62443-3-3/SR 5.1'];
      expect(found({ dependsOn }, {}, [rowAt('SR 5.1')])).toEqual([]);
      expect(found({ dependsOn }, {}, [rowAt('SR 5.1', { verdict: 'unmet' })])).toEqual(FOUND);
    });
  });

  it('is content below SL-T 2, and where the end is not stated', () => {
    const one = { slT: at({ 'zone:a': uniform(1) }) };
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x', OLD)] }, one)).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('x')] }, two)).toEqual([]);
  });
});
