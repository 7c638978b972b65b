/** What the overview says of zones without an SL-T: an FR at 0 asks for nothing, one that nobody stated is not known. */
import { expect, it } from 'vitest';
import { nothingAimed, unaimed } from '../ui/comes-next/unaimed.ts';

const place = (kind: string | null, ...slT: readonly (0 | 1 | 2 | null)[]) => ({ kind, slT });

it('counts a zone once, however many FRs lack an SL-T', () => {
  expect(unaimed([])).toBe(0);
  expect(unaimed([place('control', 0, 0), place('dmz', 2, 1)])).toBe(0);
  expect(unaimed([place('control', null, null), place('dmz', 2, null), place('dmz', 2, 1)])).toBe(2);
});

it('asks for none of external zones, and of conduits nothing of their own', () => {
  expect(unaimed([place('external', null, null), place(null, null, null)])).toBe(0);
});

it('leads to why nobody can say what falls short, where no SL-T is stated at all', () => {
  const named = (ref: string, ...of: Parameters<typeof place>) => ({ ref, ...place(...of) });
  const outside = named('zone:internet', 'external', null, null);
  const open = named('zone:a', 'control', null, null);
  expect(nothingAimed([outside, open])).toBe('slt:zone:a:IAC');
  expect(nothingAimed([open, named('zone:b', 'dmz', 0, null)])).toBeNull();
  expect(nothingAimed([outside])).toBeNull();
  expect(nothingAimed([])).toBeNull();
});
