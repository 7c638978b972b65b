/** Values of a scenario that stand together. */
import { expect, it } from 'vitest';
import {
  countermeasureSaid,
  countermeasuresWith,
  countermeasuresWithout,
} from '../features/risk/countermeasure-draft.ts';
import { scenarioSaid } from '../features/risk/scenario-draft.ts';
import { weaknessesWith, weaknessesWithout, weaknessSaid } from '../features/risk/weakness-draft.ts';
import { effectsWith, pairWith } from '../features/risk/scenario-values.ts';

it('changes one part of a pair and keeps the other, which one alone never takes away', () => {
  const pair = { capability: 2, exposure: 3 } as const;
  expect(pairWith(pair, 'capability', '4')).toEqual({ capability: 4, exposure: 3 });
  expect(pairWith(pair, 'exposure', '1')).toEqual({ capability: 2, exposure: 1 });
  expect(pairWith(pair, 'capability', '')).toBe(null);
});

it('keeps effects in one order, and states none where none is left', () => {
  expect(effectsWith(['denial'], 'manipulation', true)).toEqual(['manipulation', 'denial']);
  expect(effectsWith(['denial'], 'denial', false)).toBe(null);
});

it('says of a new scenario what was filled in, and leaves open what was not', () => {
  const draft = {
    name: ' Fire ',
    place: 'zone:a',
    source: null,
    consequence: 'Loss ',
    effects: [],
    severity: { safety: '4', env: null },
    likelihood: null,
  };
  expect(scenarioSaid(draft)).toEqual({
    name: 'Fire',
    place: 'zone:a',
    consequence: 'Loss',
    severity: { safety: 4 },
  });
  expect(
    scenarioSaid({ ...draft, source: 'thief', effects: ['denial'], severity: {}, likelihood: '2' }),
  ).toEqual({
    name: 'Fire',
    place: 'zone:a',
    source: 'thief',
    consequence: 'Loss',
    effects: ['denial'],
    likelihood: 2,
  });
});

it('keeps of a countermeasure what its form does not ask for, in its place among the others', () => {
  const before = {
    id: 'b',
    name: 'B',
    rows: ['x/SR 1.1'],
    places: ['zone:z'],
    severity: { safety: 2 as const },
  };
  const draft = { name: 'B2', rows: [], measure: 'm1', likelihood: '1' };
  const next = countermeasureSaid('b', draft, before);
  expect(next).toEqual({
    id: 'b',
    name: 'B2',
    places: ['zone:z'],
    measure: 'm1',
    likelihood: 1,
    severity: { safety: 2 },
  });
  const others = [{ id: 'a', name: 'A' }, before, { id: 'c', name: 'C' }];
  expect(countermeasuresWith(others, next).map(({ name }) => name)).toEqual(['A', 'B2', 'C']);
  expect(countermeasuresWith(others, { id: 'd', name: 'D' }).map(({ name }) => name)).toEqual([
    'A',
    'B',
    'C',
    'D',
  ]);
  expect(countermeasuresWithout(others, 'b')?.map(({ name }) => name)).toEqual(['A', 'C']);
  expect(countermeasuresWithout([before], 'b')).toBeNull();
});

it('takes weaknesses as they are typed, each vulnerability once', () => {
  const typed = { text: ' No password ', assets: ['plc'], cves: 'CVE-2024-1, CVE-2024-2 CVE-2024-1;' };
  const next = weaknessSaid(typed);
  expect(next).toEqual({ text: 'No password', assets: ['plc'], cves: ['CVE-2024-1', 'CVE-2024-2'] });
  expect(weaknessSaid({ text: 'x', assets: [], cves: ' ' })).toEqual({ text: 'x' });
  const stated = [{ text: 'one' }, { text: 'two' }];
  expect(weaknessesWith(stated, 0, next)).toEqual([next, { text: 'two' }]);
  expect(weaknessesWith(stated, null, next)).toEqual([...stated, next]);
  expect(weaknessesWithout(stated, 1)).toEqual([{ text: 'one' }]);
  expect(weaknessesWithout([next], 0)).toBeNull();
});
