import { describe, expect, it } from 'vitest';
import { rule } from './conduit-without-rules.ts';
import { asset, conduit, idsOf, TWO_ZONES } from './test/smallest.ts';

describe('conduit-without-rules', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const assets = [asset('fw', { type: 'firewall', zones: [], conduits: ['ab'] })];

  it('finds a conduit with a device and without rules', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets })).toEqual(['finding:conduit-without-rules:conduit:ab']);
  });

  it('is content where the rules are kept', () => {
    const conduits = [conduit('ab', ['a', 'b'], { rules: 'evidence/rules.txt' })];
    expect(idsOf(rule, { ...TWO_ZONES, assets, conduits })).toEqual([]);
  });

  it('leaves a conduit without device to its own rule', () => {
    expect(idsOf(rule, { ...TWO_ZONES, assets: [asset('plc')] })).toEqual([]);
  });
});
