import { expect, test } from 'vitest';
import { statedActor } from '../cli/stated-actor.ts';

test.each([
  [undefined, null],
  ['', null],
  ['Anna Berg', 'Anna Berg'],
  ['安娜', '安娜'],
])('BULKHEAD_ACTOR of %j says who acts: %j', (said, expected) => {
  expect(statedActor({ BULKHEAD_ACTOR: said })).toBe(expected);
});

test.each([
  ' ',
  ' Anna',
  'Anna\n',
  'Anna\u001b[2J',
  'An\u202ena',
  'Anna\u2028Berg',
  '\ud800',
  'a'.repeat(101),
])('BULKHEAD_ACTOR of %j is refused', (said) => {
  expect(() => statedActor({ BULKHEAD_ACTOR: said })).toThrow('actor-name');
});
