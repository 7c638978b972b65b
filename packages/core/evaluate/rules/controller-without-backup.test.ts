import { describe, expect, it } from 'vitest';
import { rule } from './controller-without-backup.ts';
import { asset, findingsOf, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('controller-without-backup', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('counts the controllers of a zone that state no backup', () => {
    const assets = [
      asset('x', { type: 'controller' }),
      asset('y', { type: 'safety-controller' }),
      asset('z', { type: 'controller', backup: 'every week' }),
      asset('w', { type: 'hmi' }),
    ];
    expect(findingsOf(rule, { ...TWO_ZONES, assets })).toMatchObject([
      { at: 'zone:a', params: { zone: 'a', n: 2, assets: ['x', 'y'] } },
    ]);
  });

  it('is content where every controller states one', () => {
    const assets = [asset('x', { type: 'controller', backup: 'every week' })];
    expect(idsOf(rule, { ...TWO_ZONES, assets })).toEqual([]);
  });
});
