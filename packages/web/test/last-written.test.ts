/** What somebody has seen who wrote on before the page showed it: one's own entries, up to the first of somebody else. */
import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { addedBy, keepWritten, lastWritten, seenWith } from '../api/last-written.ts';

const queriesWith = (...own: readonly number[]): QueryClient => {
  const queries = new QueryClient();
  for (const seq of own) keepWritten(queries, 'plant', { seq, added: [`zone:${seq}`] });
  return queries;
};

it('counts own entries that follow on what is shown', () => {
  expect(seenWith(queriesWith(6, 7), 'plant', 5)).toBe(7);
});

it('ends before what somebody else wrote, whoever wrote on after that', () => {
  expect(seenWith(queriesWith(6, 8), 'plant', 5)).toBe(6);
  expect(seenWith(queriesWith(7), 'plant', 5)).toBe(5);
});

it('is what is shown where nothing was written since, or in another plant', () => {
  expect(seenWith(queriesWith(4, 5), 'plant', 5)).toBe(5);
  expect(seenWith(queriesWith(6), 'other', 5)).toBe(5);
});

it('tells the last entry of a plant, none as 0', () => {
  expect(lastWritten(queriesWith(6, 8), 'plant')).toBe(8);
  expect(lastWritten(queriesWith(6), 'other')).toBe(0);
});

it('tells what an entry of its own added, and of others nothing', () => {
  expect(addedBy(queriesWith(6, 8), 'plant', 6)).toEqual(['zone:6']);
  expect(addedBy(queriesWith(6, 8), 'plant', 7)).toEqual([]);
});
