import { expect, it } from 'vitest';
import { entityRef, parseEntityRef } from './entity-ref.ts';

it.each([
  ['plant', 'works', 'plant'],
  ['site', 'site', 'site'],
  ['zone', 'control', 'zone:control'],
  ['triage', 'zone:control', 'triage:zone:control'],
  ['answer', 'zone:control 62443-3-3/SR 1.1 RE 1', 'answer:zone:control:62443-3-3/SR 1.1 RE 1'],
  ['answer', 'organisation nis2/21(2)(a)', 'answer:organisation:nis2/21(2)(a)'],
  [
    'check',
    'conduit:a 62443-3-3/SR 1.1 2026-01-02 independent',
    'check:conduit:a:62443-3-3/SR 1.1:2026-01-02:independent',
  ],
])('%s %s is named and found again by its name', (kind, id, ref) => {
  expect(entityRef(kind, id)).toBe(ref);
  expect(parseEntityRef(ref, 'works')).toEqual({ kind, id });
});

it.each(['', 'zone', 'zone:', 'nothing:control', 'answer:zone:control', 'baseline:march'])(
  '`%s` names nothing of a plant',
  (text) => expect(parseEntityRef(text, 'works')).toBeNull(),
);

it('kinds beside those of a plant are named where they are known', () => {
  expect(parseEntityRef('baseline:march', 'works', ['baseline'])).toEqual({ kind: 'baseline', id: 'march' });
});
