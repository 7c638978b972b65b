import { describe, expect, it } from 'vitest';
import { NOT_EVALUATED, ruleInput } from './input.ts';
import { AS_OF, asset, flow, plantWith, TWO_ZONES, uniform } from './test/smallest.ts';

describe('ruleInput', () => {
  it('is empty for an empty plant', () => {
    const input = ruleInput(plantWith({}), AS_OF);
    expect([input.zone.size, input.assetsInZone.size, input.flowsThrough.size]).toEqual([0, 0, 0]);
    expect([input.slT('zone:a'), input.slA('zone:a'), input.contradictedFacts.size]).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });

  it('groups assets and flows by what they list, each once', () => {
    const x = asset('x', { zones: ['a', 'b', 'a'], conduits: ['ab'] });
    const y = asset('y');
    const input = ruleInput(plantWith({ ...TWO_ZONES, assets: [x, y], flows: [flow('f')] }), AS_OF);
    expect(input.assetsInZone.get('a')).toEqual([x, y]);
    expect(input.assetsInZone.get('b')).toEqual([x]);
    expect(input.assetsInConduit.get('ab')).toEqual([x]);
    expect(input.flowsThrough.get('ab')).toEqual([flow('f')]);
    expect(input.zonesOfEnd('asset:x')).toEqual(['a', 'b', 'a']);
    expect(input.zonesOfEnd('zone:b')).toEqual(['b']);
    expect(input.zonesOfEnd('asset:nobody')).toEqual([]);
  });

  it('takes evaluation as it is given', () => {
    const slT = () => uniform(3);
    expect(ruleInput(plantWith({}), AS_OF, { ...NOT_EVALUATED, slT }).slT('zone:a')).toEqual(uniform(3));
  });
});
