/** A plant that is kept is the plant that would be fetched anew. */
import { expect, it } from 'vitest';
import type { StoredThing } from '@bulkhead/core/model/plant-of-entities.ts';
import { entitiesOf, keptThings } from '../api/kept-things.ts';

const thing = (kind: string, id: string, name: string | null = id): StoredThing => ({
  kind,
  id,
  body: name === null ? null : { id, name },
});
const whole = (hash: string, ...entities: readonly StoredThing[]) => ({
  seq: 1,
  hash,
  since: null,
  entities,
});

it('lays what changed over what is kept, in the order of the server, and leaves other kinds the same objects', () => {
  const before = keptThings(
    undefined,
    whole('a', thing('asset', 'a1'), thing('asset', 'a3'), thing('zone', 'z')),
  );
  const entities = [
    thing('asset', 'a2'),
    thing('asset', 'a1', null),
    thing('asset', 'a3', 'other'),
    thing('flow', 'f'),
  ];
  const after = keptThings(before, { seq: 2, hash: 'b', since: 'a', entities });
  const anew = whole(
    'b',
    thing('asset', 'a2'),
    thing('asset', 'a3', 'other'),
    thing('flow', 'f'),
    thing('zone', 'z'),
  );
  expect(after.seq).toBe(2);
  expect(after.kinds.get('asset')?.bodies).toEqual([
    { id: 'a2', name: 'a2' },
    { id: 'a3', name: 'other' },
  ]);
  expect(after.kinds.get('zone')).toBe(before.kinds.get('zone'));
  const sorted = (kept: typeof after) => [...entitiesOf(kept)].map((each) => JSON.stringify(each)).sort();
  expect(sorted(after)).toEqual(sorted(keptThings(undefined, anew)));
  expect(before.kinds.get('asset')?.bodies.length).toBe(2);
});

it('takes the whole in place of what is kept, and refuses what was told against something else', () => {
  const before = keptThings(undefined, whole('a', thing('asset', 'a1')));
  expect([...keptThings(before, whole('b', thing('zone', 'z'))).kinds.keys()]).toEqual(['zone']);
  const told = { seq: 2, hash: 'c', since: 'b', entities: [] };
  expect(() => keptThings(before, told)).toThrow('not held');
  expect(() => keptThings(undefined, told)).toThrow('not held');
});
