/** What the overview says since a plant was signed off: against the newest before what is shown, the deepest fall first. */
import { expect, it } from 'vitest';
import { fallenIn, lastBaseline, shownEntry } from '../features/overview/since.ts';

const baseline = (id: string, seq: number) => ({ id, seq, date: '2026-06-15' });

it('compares with the newest that is not after what is shown', () => {
  const all = [baseline('r2', 20), baseline('r1', 10), baseline('r3', 30)];
  expect(lastBaseline(all, 25)?.id).toBe('r2');
  expect(lastBaseline(all, 20)?.id).toBe('r2');
  expect(lastBaseline(all, null)?.id).toBe('r3');
  expect(lastBaseline(all, 5)).toBeNull();
});

it('knows which entry is shown, by number and by name', () => {
  const all = [baseline('r1', 10)];
  expect([undefined, '7', 'r1', 'gone'].map((at) => shownEntry(at, all, 30))).toEqual([30, 7, 10, null]);
});

it('tells what fell in the reading that is shown, the deepest first', () => {
  const slA = [
    { ref: 'sla:zone:a:IAC:evidenced', from: 2, to: 1 },
    { ref: 'sla:zone:a:UC:evidenced', from: 1, to: 2 },
    { ref: 'sla:zone:a:IAC:claimed', from: 2, to: 1 },
    { ref: 'sla:conduit:a-b:RDF:evidenced', from: 3, to: 1 },
    { ref: 'sla:zone:c:RDF:evidenced', from: 3, to: null },
    { ref: 'sla:zone:b:RDF:evidenced', from: null, to: 0 },
  ];
  expect(fallenIn({ slA }, 'evidenced').map(({ place, fr }) => `${place} ${fr}`)).toEqual([
    'conduit:a-b RDF',
    'zone:a IAC',
  ]);
});
