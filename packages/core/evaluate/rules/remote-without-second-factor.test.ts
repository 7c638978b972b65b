import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../lib/day.ts';
import type { Plant } from '../../model/plant.ts';
import { catalog } from '../../test/catalog.ts';
import { compile } from '../compile.ts';
import { findingsOf as findingsIn } from '../findings.ts';
import { rule } from './remote-without-second-factor.ts';
import type { RowAt } from './rule.ts';
import { AS_OF, conduit, flow, idsOf, plantWith, rowAt, TWO_ZONES, zone } from './test/smallest.ts';

describe('remote-without-second-factor', () => {
  it('has nothing to say of an empty plant', () => {
    expect(idsOf(rule, {})).toEqual([]);
  });

  const zones = [zone('a'), zone('b', { kind: 'external' })];
  const remote = { zones, conduits: [conduit('ab', ['a', 'b'], { medium: 'remote' })] };
  const rows = (place: string, row: string, verdict: RowAt['verdict']) => ({
    rowsAt: (at: string) => [rowAt(at === place ? row : 'SR 1.2', { verdict })],
  });
  const FOUND = ['finding:remote-without-second-factor:conduit:ab'];

  it('finds remote access where nobody asks for a second factor', () => {
    expect(idsOf(rule, remote, rows('zone:a', 'SR 1.1 RE 2', 'unmet'))).toEqual(FOUND);
  });

  it('finds a person from outside on any medium, and no machine', () => {
    const flows = (interactive: boolean) => [flow('f', { from: 'zone:b', to: 'zone:a', interactive })];
    const plant = { ...TWO_ZONES, zones };
    const unmet = rows('zone:a', 'SR 1.1 RE 2', 'unmet');
    expect(idsOf(rule, { ...plant, flows: flows(true) }, unmet)).toEqual(FOUND);
    expect(idsOf(rule, { ...plant, flows: flows(false) }, unmet)).toEqual([]);
  });

  it('is content with a second factor at the conduit or at the zone behind it', () => {
    expect(idsOf(rule, remote, rows('conduit:ab', 'SR 1.1 RE 2', 'met'))).toEqual([]);
    expect(idsOf(rule, remote, rows('zone:a', 'SR 1.1 RE 3', 'compensated'))).toEqual([]);
    expect(idsOf(rule, remote, rows('zone:a', 'SR 1.1 RE 2', 'notApplicable'))).toEqual(FOUND);
    expect(idsOf(rule, remote, rows('zone:b', 'SR 1.1 RE 2', 'met'))).toEqual(FOUND);
  });

  it('is content with an overlay that stands for it', () => {
    const overlays = [
      { id: 'o', name: 'O', rows: [{ id: 'mfa', title: 't', satisfiedBy: ['62443-3-3/SR 1.1 RE 2'] }] },
    ];
    const answers = [{ place: 'conduit:ab', requirement: 'o/mfa', status: 'met' as const }];
    const found = (parts: Partial<Plant>) =>
      findingsIn(compile(plantWith({ ...remote, ...parts }), catalog, AS_OF))
        .filter((one) => one.rule === rule.id)
        .map(({ id }) => id);
    expect(found({ overlays, answers })).toEqual([]);
    expect(found({ answers })).toEqual(FOUND);
    const ranOut = answers.map((answer) => ({ ...answer, expires: daysAfter(AS_OF, -1) }));
    expect(found({ overlays, answers: ranOut })).toEqual(FOUND);
    const compensated = answers.map((answer) => ({
      ...answer,
      status: 'compensated' as const,
      measures: ['m'],
      expires: AS_OF,
    }));
    const measures = (inPlace: boolean) => [{ id: 'm', name: 'M', inPlace }];
    expect(found({ overlays, answers: compensated, measures: measures(true) })).toEqual([]);
    expect(found({ overlays, answers: compensated, measures: measures(false) })).toEqual(FOUND);
  });

  it('says nothing where nothing was evaluated', () => {
    expect(idsOf(rule, remote)).toEqual([]);
  });
});
