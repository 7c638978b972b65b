/** What is pinned to a place, and the order in which it is told there. */
import { expect, it } from 'vitest';
import type { Finding } from '../api/findings.ts';
import { openFindings, pinned } from '../features/zones/pinned.ts';

const finding = (at: string, severity: Finding['severity'], more: Partial<Finding> = {}): Finding => ({
  id: `finding:${at}:${severity}`,
  rule: 'dual-homed',
  severity,
  at,
  message: 'found',
  fix: 'mend it',
  ...more,
});

const ALL = [
  finding('zone:a', 'note'),
  finding('zone:a', 'warning'),
  finding('zone:a', 'error'),
  finding('zone:a', 'warning', { waiver: 'w-1' }),
  finding('zone:b', 'error'),
  finding('zone:b', 'warning'),
  finding('zone:c', 'note'),
  finding('zone:d', 'error', { waiver: 'w-2' }),
];

it('counts errors and warnings that are not waived, by the gravest', () => {
  expect([...pinned(ALL)]).toEqual([
    ['zone:a', { severity: 'error', count: 2 }],
    ['zone:b', { severity: 'error', count: 2 }],
  ]);
});

it('tells all that is open at a place, notes last', () => {
  expect(openFindings(ALL, 'zone:a').map(({ severity }) => severity)).toEqual(['error', 'warning', 'note']);
});
