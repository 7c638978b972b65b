import { describe, expect, it } from 'vitest';
import { rule } from './flow-without-conduit.ts';
import { asset, conduit, findingsOf, flow, idsOf, TWO_ZONES, zone } from './test/smallest.ts';

const THREE = {
  zones: [zone('a'), zone('b'), zone('c')],
  conduits: [conduit('ab', ['a', 'b']), conduit('bc', ['b', 'c'])],
};

describe('flow-without-conduit', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('lets a flow through the conduit between its zones be', () => {
    expect(idsOf(rule, { ...TWO_ZONES, flows: [flow('f')] })).toEqual([]);
  });

  it('finds a flow between zones without a conduit', () => {
    const bare = { id: 'f', from: 'zone:a', to: 'zone:b' };
    expect(findingsOf(rule, { ...TWO_ZONES, flows: [bare] })).toEqual([
      {
        id: 'finding:flow-without-conduit:flow:f',
        rule: 'flow-without-conduit',
        severity: 'error',
        at: 'flow:f',
        params: { flow: 'f', from: ['a'], to: ['b'], conduit: '', missing: 1 },
      },
    ]);
  });

  it('finds the wrong conduit, under an id of its own', () => {
    const [finding] = findingsOf(rule, { ...THREE, flows: [flow('f', { conduit: 'bc' })] });
    expect(finding).toMatchObject({
      id: 'finding:flow-without-conduit:flow:f:bc',
      params: { conduit: 'bc', missing: 0 },
    });
  });

  it('follows assets to their zones', () => {
    const assets = [asset('x'), asset('y', { zones: ['b'] })];
    const bare = { id: 'f', from: 'asset:x', to: 'asset:y' };
    expect(idsOf(rule, { ...TWO_ZONES, assets, flows: [bare] })).toHaveLength(1);
    expect(idsOf(rule, { ...TWO_ZONES, assets, flows: [{ ...bare, conduit: 'ab' }] })).toEqual([]);
  });

  it('lets a flow inside a zone be', () => {
    const assets = [asset('x'), asset('y')];
    expect(
      idsOf(rule, { ...TWO_ZONES, assets, flows: [{ id: 'f', from: 'asset:x', to: 'asset:y' }] }),
    ).toEqual([]);
  });

  it('finds a flow inside a zone that names a conduit elsewhere', () => {
    const inside = { id: 'f', from: 'zone:a', to: 'zone:a', conduit: 'bc' };
    expect(idsOf(rule, { ...THREE, flows: [inside] })).toHaveLength(1);
    expect(idsOf(rule, { ...THREE, flows: [{ ...inside, conduit: 'ab' }] })).toEqual([]);
  });

  it('holds nothing against an end in no zone', () => {
    const assets = [asset('fw', { zones: [], conduits: ['ab'] })];
    const toFirewall = { id: 'f', from: 'zone:a', to: 'asset:fw' };
    expect(idsOf(rule, { ...TWO_ZONES, assets, flows: [toFirewall] })).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, assets, flows: [{ ...toFirewall, conduit: 'ab' }] })).toEqual([]);
  });

  it('is content when the conduit joins one of the zones an end is in', () => {
    const assets = [asset('x', { zones: ['a', 'c'] })];
    expect(idsOf(rule, { ...THREE, assets, flows: [flow('f', { from: 'asset:x' })] })).toEqual([]);
  });

  it('does not take a conduit to the parent for one to the sub-zone', () => {
    const zones = [zone('a'), zone('b'), zone('c', { parent: 'b' })];
    expect(idsOf(rule, { ...TWO_ZONES, zones, flows: [flow('f', { to: 'zone:c' })] })).toEqual([
      'finding:flow-without-conduit:flow:f:ab',
    ]);
  });
});
