import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../lib/day.ts';
import type { Decision, Disposition } from '../../model/plant.ts';
import { rule as beforeAnswer } from './disposition-before-answer.ts';
import { rule as expiresSoon } from './disposition-expires-soon.ts';
import { rule as lapsed } from './disposition-lapsed.ts';
import { rule as withoutGap } from './disposition-without-gap.ts';
import type { RowAt, Rule } from './rule.ts';
import { AS_OF, idsOf, rowAt, zone } from './test/smallest.ts';

const HERE = 'zone:a:62443-3-3/SR 1.1';

function found(rule: Rule, said: Partial<Disposition>, row: Partial<RowAt> = { isGap: true }) {
  const disposition: Disposition = {
    place: 'zone:a',
    requirement: '62443-3-3/SR 1.1',
    decision: 'planned',
    until: AS_OF,
    ...said,
  };
  const plant = { zones: [zone('a')], dispositions: [disposition] };
  return idsOf(rule, plant, { rowsAt: () => [rowAt('SR 1.1', row)] });
}

describe('what is decided about gaps', () => {
  const DECISIONS: readonly Decision[] = ['planned', 'accepted', 'transferred'];

  it.each(DECISIONS)('a gap that is %s holds through the last day, and is open on the next', (decision) => {
    expect(found(lapsed, { decision })).toEqual([]);
    expect(found(lapsed, { decision, until: daysAfter(AS_OF, -1) })).toEqual([
      `finding:disposition-lapsed:${HERE}`,
    ]);
  });

  it('is told 60 days before it runs out, and not after', () => {
    expect(found(expiresSoon, {})).toEqual([`finding:disposition-expires-soon:${HERE}`]);
    expect(found(expiresSoon, { until: daysAfter(AS_OF, 60) })).toHaveLength(1);
    expect(found(expiresSoon, { until: daysAfter(AS_OF, 61) })).toEqual([]);
    expect(found(expiresSoon, { until: daysAfter(AS_OF, -1) })).toEqual([]);
  });

  it('nothing runs out of a row that is no gap: the decision is idle', () => {
    const closed = { isGap: false };
    expect(found(lapsed, { until: daysAfter(AS_OF, -1) }, closed)).toEqual([]);
    expect(found(expiresSoon, {}, closed)).toEqual([]);
    expect(found(withoutGap, {}, closed)).toEqual(['finding:disposition-without-gap:zone:a']);
    expect(found(withoutGap, {})).toEqual([]);
  });

  it('is told where the row was answered again after it was accepted, and not before or on that day', () => {
    const answered = (assessed: string): Partial<RowAt> => ({
      isGap: true,
      answer: { place: 'zone:a', requirement: '62443-3-3/SR 1.1', status: 'unmet', assessed },
    });
    const said = { decision: 'accepted', decided: '2026-06-01' } as const;
    expect(found(beforeAnswer, said, answered('2026-06-02'))).toEqual([
      `finding:disposition-before-answer:${HERE}`,
    ]);
    expect(found(beforeAnswer, said, answered('2026-06-01'))).toEqual([]);
    expect(found(beforeAnswer, { ...said, decision: 'planned' }, answered('2026-06-02'))).toEqual([]);
    expect(found(beforeAnswer, { ...said, until: daysAfter(AS_OF, -1) }, answered('2026-06-02'))).toEqual([]);
    expect(found(beforeAnswer, said, { ...answered('2026-06-02'), isGap: false })).toEqual([]);
  });

  it('nobody can say where no SL-T is known, and nothing is told', () => {
    expect(found(withoutGap, {}, { isGap: false, required: null })).toEqual([]);
  });

  it('is of the row under either of its names', () => {
    expect(found(withoutGap, { requirement: '62443-3-3@2013/SR 1.1' })).toEqual([]);
    expect(found(withoutGap, { requirement: '62443-3-3@2013/SR 1.1' }, { isGap: false })).toHaveLength(1);
    expect(found(lapsed, { requirement: '62443-3-3/SR 1.2', until: daysAfter(AS_OF, -1) })).toEqual([]);
  });
});
