import { expect, it } from 'vitest';
import { arrayOf, keying } from './keyed-list.ts';
import { linkedTo, linksOf, relinked, type Links } from './links.ts';

interface Naming {
  readonly id: string;
  readonly names: readonly string[];
}
const value = (id: string, ...names: string[]): Naming => ({ id, names });
const links = (...values: Naming[]) =>
  linksOf(
    keying(({ id }: Naming) => id),
    values,
    ({ names }) => names,
  );
const ids = (of: Links<Naming>, name: string) => linkedTo(of, name).map(({ id }) => id);

it('gives those that name an id, by key, each once', () => {
  const some = links(value('a', 'x', 'y', 'x'), value('b'), value('c', 'x'));
  expect(ids(some, 'x')).toEqual(['a', 'c']);
  expect(ids(some, 'y')).toEqual(['a']);
  expect(ids(some, 'z')).toEqual([]);
});

it('follows a value that names others, and forgets an id nobody names', () => {
  const before = links(value('a', 'x'), value('c', 'y'));
  const after = relinked(before, value('a', 'y', 'z'), ['x'], ['y', 'z']);
  expect(ids(after, 'x')).toEqual([]);
  expect(ids(after, 'y')).toEqual(['a', 'c']);
  expect(ids(after, 'z')).toEqual(['a']);
  expect(arrayOf(after.named).map(({ id }) => id)).toEqual(['y', 'z']);
  expect(ids(before, 'x')).toEqual(['a']);
});

it('is the same links when nothing else is named', () => {
  const some = links(value('a', 'x'));
  expect(relinked(some, value('a', 'x'), ['x'], ['x'])).toBe(some);
});
