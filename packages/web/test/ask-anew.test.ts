/** After an entry everything of the plant is asked for anew that is shown, but for views of what is gone. */
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { askAnew } from '../api/ask-anew.ts';

const SHOWN = {
  overview: ['plant', 'works', 'overview', {}],
  rows: ['plant', 'works', 'rows', { place: 'zone:a' }],
  why: ['plant', 'works', 'why', { ref: 'sla:zone:a:IAC:claimed' }],
  neighbour: ['plant', 'works', 'rows', { place: 'zone:a2' }],
  elsewhere: ['plant', 'other', 'rows', { place: 'zone:a' }],
} as const;

/** Each is shown, and was asked for once. @returns what is asked for from then on */
async function askedAfter(gone: readonly string[]): Promise<readonly string[]> {
  const queries = new QueryClient();
  const asked: string[] = [];
  const ends = Object.entries(SHOWN).map(([name, queryKey]) => {
    const queryFn = async () => await Promise.resolve(asked.push(name));
    return new QueryObserver(queries, { queryKey, queryFn, staleTime: Infinity }).subscribe(() => undefined);
  });
  await expect.poll(() => asked.length).toBe(ends.length);
  asked.length = 0;
  await askAnew(queries, 'works', gone);
  for (const end of ends) end();
  expect(queries.getQueryState(SHOWN.rows)?.isInvalidated).toBe(gone.length > 0);
  return asked.toSorted();
}

it('asks for all of the plant, and nothing of another', async () => {
  expect(await askedAfter([])).toEqual(['neighbour', 'overview', 'rows', 'why']);
});

it('asks for nothing that is about what is gone', async () => {
  expect(await askedAfter(['zone:a'])).toEqual(['neighbour', 'overview']);
});
