/** The large example's year is one that can have been: nothing is judged or written down before it was seen. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from '../app/read-plant.ts';

const PLANT = join(import.meta.dirname, '../../../examples/waterworks');
const AS_OF = '2026-11-24';
/** Milliseconds: a large plant on a busy machine is no hung test. */
const LARGE = 300_000;

it(
  'no answer of the waterworks rests on evidence that is younger, and no date lies after the assessment',
  () => {
    const { answers, evidence, flows, assets, risk, scenarios, worstCases } = readFolder(PLANT).plant;
    const collected = new Map(evidence.map(({ id, collected: day }) => [id, day]));
    const early = answers.filter(({ assessed = AS_OF, evidence: ids = [] }) => {
      return ids.some((id) => (collected.get(id) ?? '') > assessed);
    });
    expect(early.map(({ place, requirement }) => `${place} ${requirement}`)).toEqual([]);

    const days = [
      ...evidence.map(({ collected: day }) => day),
      ...answers.map(({ assessed }) => assessed),
      ...flows.map(({ observed }) => observed),
      ...assets.map(({ verified }) => verified),
      ...scenarios.map(({ date }) => date),
      ...worstCases.map(({ date }) => date),
    ].filter((day) => day !== undefined);
    expect(days.length).toBeGreaterThan(6000);
    expect(days.filter((day) => day > AS_OF)).toEqual([]);

    const rated = [...scenarios, ...worstCases].filter(({ date = '' }) => date < (risk?.date ?? ''));
    expect(rated.map(({ id }) => id)).toEqual([]);
  },
  LARGE,
);
