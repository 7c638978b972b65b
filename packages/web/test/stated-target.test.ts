/** SL-T by dialog: what nobody said is asked for, and not made up. */
import { describe, expect, it } from 'vitest';
import { allAt, openFrs, targetText, unaimedBeside, vectorOf } from '../features/zones/targets.ts';

it('leaves an FR without a target open', () => {
  const vector = vectorOf([2, 2, null, 2, 0, 2, null]);
  expect(vector).toEqual({ IAC: 2, UC: 2, SI: null, DC: 2, RDF: 0, TRE: 2, RA: null });
  expect(openFrs(vector)).toEqual(['SI', 'RA']);
  expect(openFrs(vectorOf([]))).toHaveLength(7);
  expect(openFrs(allAt(3))).toEqual([]);
});

it('tells a target that others stated', () => {
  expect(targetText({ vector: { ...allAt(2), RA: 1 }, rationale: 'agreed' })).toBe('2 2 2 2 2 2 1 · agreed');
  expect(targetText({ vector: 3 })).toBe('3');
  expect(targetText(2)).toBe('2');
});

describe('zones beside one that gets an SL-T', () => {
  const zone = (ref: string, ...slT: (number | null)[]): Parameters<typeof unaimedBeside>[0] => ({
    ref,
    kind: 'control',
    slT,
  });
  const [here, none, some, full] = [
    zone('zone:a', null, null),
    zone('zone:b', null, null),
    zone('zone:c', 2, null),
    zone('zone:d', 2, 2),
  ];
  const external = { ...zone('zone:e', null, null), kind: 'external' as const };

  it('are those for which nobody said any level, and none outside', () => {
    expect(unaimedBeside(here, [here, none, some, full, external])).toEqual([none]);
  });

  it('are none beside a conduit, which follows from its zones', () => {
    expect(unaimedBeside({ ...here, kind: null }, [here, none])).toEqual([]);
  });
});
