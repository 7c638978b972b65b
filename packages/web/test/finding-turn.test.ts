/** The order in which keys lead through what is pinned to the drawing. */
import { expect, it } from 'vitest';
import type { OpenFinding } from '@bulkhead/core/report/workbench/place-findings.ts';
import { findingBeside, findingsInTurn } from '../features/zones/finding-turn.ts';

const finding = (id: string, severity: OpenFinding['severity']): OpenFinding => ({ id, severity });

const TURN = findingsInTurn([
  { ref: 'zone:a', open: [finding('a2', 'error'), finding('a1', 'warning')] },
  { ref: 'zone:b', open: [finding('b1', 'error')] },
  { ref: 'conduit:c', open: [finding('c1', 'warning')] },
]);
const beside = (shown: string | undefined, place: string | undefined, by: 1 | -1) =>
  findingBeside(TURN, shown, place, by)?.id;

it('leads through errors before warnings, place by place as they are listed', () => {
  expect(TURN.map(({ id }) => id)).toEqual(['a2', 'b1', 'a1', 'c1']);
});

it('goes on from the one that is shown, both ways and around', () => {
  expect(beside('b1', 'zone:b', 1)).toBe('a1');
  expect(beside('b1', 'zone:b', -1)).toBe('a2');
  expect(beside('c1', 'conduit:c', 1)).toBe('a2');
  expect(beside('a2', 'zone:a', -1)).toBe('c1');
});

it('begins at the place that is chosen, else with the gravest', () => {
  expect(beside(undefined, 'conduit:c', 1)).toBe('c1');
  expect(beside(undefined, 'zone:a', 1)).toBe('a2');
  expect(beside(undefined, 'zone:a', -1)).toBe('a1');
  expect(beside(undefined, undefined, 1)).toBe('a2');
  expect(beside(undefined, 'zone:empty', -1)).toBe('c1');
});

it('begins anew where another place was chosen since', () => {
  expect(beside('b1', 'conduit:c', 1)).toBe('c1');
});

it('leads nowhere where nothing is pinned', () => {
  expect(findingBeside([], undefined, 'zone:a', 1)).toBeUndefined();
});
