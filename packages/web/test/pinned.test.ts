/** What is pinned to a place, and the order in which it is told there. */
import { expect, it } from 'vitest';
import type { Finding } from '../api/findings.ts';
import { openHere, pinned } from '../features/zones/pinned.ts';

const finding = (at: string, severity: Finding['severity'], more: Partial<Finding> = {}): Finding => ({
  id: `finding:${at}:${severity}`,
  rule: 'dual-homed',
  severity,
  at,
  message: 'found',
  fix: 'mend it',
  ...more,
});

it('counts what is open at a place, by the gravest', () => {
  const error = { id: 'e', severity: 'error' } as const;
  const warning = { id: 'w', severity: 'warning' } as const;
  const places = [
    { ref: 'zone:a', open: [error, warning, warning] },
    { ref: 'zone:b', open: [warning] },
    { ref: 'zone:c', open: [] },
  ];
  expect([...pinned(places)]).toEqual([
    ['zone:a', { severity: 'error', count: 3 }],
    ['zone:b', { severity: 'warning', count: 1 }],
  ]);
});

it('tells all that is open at a place, notes last', () => {
  const all = [
    finding('zone:a', 'note'),
    finding('zone:a', 'warning'),
    finding('zone:a', 'error'),
    finding('zone:a', 'warning', { waiver: 'w-1' }),
    finding('zone:b', 'error'),
  ];
  expect(openHere(all, 'zone:a').map(({ severity }) => severity)).toEqual(['error', 'warning', 'note']);
});
