/** What comes next, as the state of a plant has it: each step by the one fact that opens it. */
import { describe, expect, it } from 'vitest';
import type { OverviewPlace } from '@bulkhead/core/report/workbench/overview.ts';
import { beforeAnswers, openSteps, optionalSteps } from '../ui/comes-next/open-steps.ts';

const zone = (ref: string, more: Partial<OverviewPlace> = {}) =>
  ({
    ref: `zone:${ref}`,
    kind: 'control',
    slT: [2, 2, 2, 2, 2, 2, 2],
    undetermined: 0,
    ...more,
  }) as OverviewPlace;
const conduit = { ...zone(''), ref: 'conduit:c', kind: null } as OverviewPlace;
const plant = (places: readonly OverviewPlace[], counts: { nowhere?: number; flows?: number } = {}) => ({
  places,
  counts: { assets: 3, nowhere: 0, flows: 1, scenarios: 0, ...counts },
});
const told = (of: ReturnType<typeof plant>) =>
  openSteps(of).map(({ code, count, first }) => `${code} ${count}${first === null ? '' : ` ${first}`}`);
const whole = [zone('a'), zone('b'), conduit];

describe('what comes next', () => {
  it('is nothing where zones are joined, know their SL-T and everything is answered', () => {
    expect(told(plant(whole))).toEqual([]);
  });

  it('is a zone before anything else, however many assets lie in none', () => {
    expect(told(plant([], { nowhere: 3, flows: 0 }))).toEqual(['zones 1']);
  });

  it.each([
    ['assets that lie nowhere', plant(whole, { nowhere: 2 }), ['nowhere 2']],
    ['no flow between zones', plant(whole, { flows: 0 }), ['flows 1']],
    ['no conduit between zones', plant([zone('a'), zone('b')]), ['conduits 1']],
    ['one zone, between which and which nothing passes', plant([zone('a')], { flows: 0 }), []],
    [
      'zones without SL-T, the first of them named',
      plant([zone('a'), zone('b', { slT: [2, 2, 2, 2, 2, 2, null] }), conduit]),
      ['targets 1 zone:b'],
    ],
    ['rows that wait for an answer', plant([...whole, { ...conduit, undetermined: 4 }]), ['answers 4']],
  ])('%s', (_, of, expected) => {
    expect(told(of)).toEqual(expected);
  });

  it('is told with what no gap can be counted without first, and answers are asked last and apart', () => {
    const bare = plant(
      [zone('a', { slT: [null, null, null, null, null, null, null] }), zone('b', { undetermined: 1 })],
      {
        nowhere: 1,
        flows: 0,
      },
    );
    expect(openSteps(bare).map(({ code }) => code)).toEqual([
      'nowhere',
      'targets',
      'flows',
      'conduits',
      'answers',
    ]);
    // The overview names what few rows are required without; of thousands of assets one may lie in no zone.
    expect(beforeAnswers(bare).map(({ code }) => code)).toEqual(['targets', 'flows', 'conduits']);
  });

  it('waits for flows no longer once conduits and SL-T are stated, and tells them last', () => {
    const told = plant([...whole, { ...conduit, undetermined: 1 }], { nowhere: 1, flows: 0 });
    expect(openSteps(told).map(({ code }) => code)).toEqual(['nowhere', 'answers', 'flows']);
    expect(optionalSteps(told).map(({ code }) => code)).toEqual(['flows']);
    expect(beforeAnswers(told)).toEqual([]);
  });

  it.each([
    ['conduits', plant([zone('a'), zone('b')], { flows: 0 })],
    ['SL-T', plant([zone('a'), zone('b', { slT: [2, 2, 2, 2, 2, 2, null] }), conduit], { flows: 0 })],
    ['nothing else, and has flows', plant(whole)],
  ])('has nothing optional while it waits for %s', (_, of) => {
    expect(optionalSteps(of)).toEqual([]);
  });
});
