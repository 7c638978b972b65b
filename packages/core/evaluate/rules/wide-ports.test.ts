import { describe, expect, it } from 'vitest';
import type { Flow } from '../../model/plant.ts';
import { rule } from './wide-ports.ts';
import { asset, findingsOf, flow, idsOf, TWO_ZONES } from './test/smallest.ts';

function finds(rest: Partial<Flow>): boolean {
  return idsOf(rule, { ...TWO_ZONES, flows: [flow('f', rest)] }).length > 0;
}

describe('wide-ports', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  it('lets stated ports be', () => {
    expect(finds({ ports: ['502'] })).toBe(false);
    expect(finds({ ports: ['502', '44818/tcp', '5000-5050'] })).toBe(false);
  });

  it('draws the line at a hundred ports', () => {
    expect(finds({ ports: ['5000-5099'] })).toBe(false);
    expect(finds({ ports: ['5000-5100'] })).toBe(true);
    expect(finds({ ports: ['5100-5000'] })).toBe(true);
  });

  it('reads the spellings of a range, and of any', () => {
    for (const port of [
      '1000 - 2000',
      '1000–2000',
      '1000:2000',
      '1000-2000/tcp',
      '0-65535',
      'any',
      ' Any ',
      '*',
      'ALL',
    ]) {
      expect([port, finds({ ports: [port] })]).toEqual([port, true]);
    }
  });

  it('does not read names of services', () => {
    expect(finds({ ports: ['https'] })).toBe(false);
  });

  it('says which ports are wide', () => {
    expect(findingsOf(rule, { ...TWO_ZONES, flows: [flow('f', { ports: ['502', 'any'] })] })).toEqual([
      {
        id: 'finding:wide-ports:flow:f',
        rule: 'wide-ports',
        severity: 'warning',
        at: 'flow:f',
        params: { flow: 'f', ports: ['any'], unstated: 0, widest: 100 },
      },
    ]);
  });

  it('finds missing ports only where the protocol does not tell them', () => {
    expect(finds({ protocol: 'modbus-tcp' })).toBe(false);
    expect(finds({})).toBe(true);
    expect(finds({ ports: [] })).toBe(true);
    expect(finds({ protocol: 'any' })).toBe(true);
    expect(finds({ protocol: 'any', ports: ['443'] })).toBe(false);
    expect(finds({ transport: 'icmp' })).toBe(false);
    expect(findingsOf(rule, { ...TWO_ZONES, flows: [flow('f')] })[0]?.params).toMatchObject({
      unstated: 1,
      ports: [],
    });
  });

  it('leaves a flow inside a zone alone, unless it names a conduit', () => {
    const inside: Flow = { id: 'f', from: 'zone:a', to: 'zone:a', ports: ['any'] };
    expect(idsOf(rule, { ...TWO_ZONES, flows: [inside] })).toEqual([]);
    expect(idsOf(rule, { ...TWO_ZONES, flows: [{ ...inside, conduit: 'ab' }] })).toHaveLength(1);
  });

  it('takes ends that share one of their zones for inside', () => {
    const assets = [asset('x', { zones: ['c', 'a'] })];
    const inside: Flow = { id: 'f', from: 'asset:x', to: 'zone:a', ports: ['any'] };
    expect(idsOf(rule, { ...TWO_ZONES, assets, flows: [inside] })).toEqual([]);
  });

  it('does not take an end in no zone for one inside', () => {
    const assets = [asset('x', { zones: [] })];
    const open: Flow = { id: 'f', from: 'asset:x', to: 'zone:a', ports: ['any'] };
    expect(idsOf(rule, { ...TWO_ZONES, assets, flows: [open] })).toHaveLength(1);
  });
});
