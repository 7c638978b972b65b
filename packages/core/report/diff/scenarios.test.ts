/** A change that moves what is left of a scenario, what it asks for or what was decided is told: one fact flipped each. */
import { describe, expect, it } from 'vitest';
import type { Measure, Plant, Scenario } from '../../model/plant.ts';
import { criteria } from '../../risk/test/criteria.ts';
import { scenario } from '../../risk/test/scenarios.ts';
import { AS_OF, evidence, measure, plantWith, zone } from '../../test/build.ts';
import { LANGUAGES, WORDS } from '../locales/test/languages.ts';
import { words as english } from '../locales/en/index.ts';
import { diffText } from '../render/terminal/diff.ts';
import { reportInput } from '../test/report-input.ts';
import { diffReport, type DiffReport } from './report.ts';
import { sideOf } from './side.ts';

/** Medium without countermeasures; the measure brings it to low, which is tolerated. */
const RATED: Partial<Scenario> = {
  place: 'zone:z',
  severity: { safety: 3 },
  likelihood: 1,
  effects: ['lossOfView'],
  countermeasures: [{ id: 'c', name: 'C', measure: 'm', severity: { safety: 2 } }],
};

interface Given {
  readonly one?: Partial<Scenario>;
  readonly built?: Partial<Measure>;
  readonly more?: Partial<Plant>;
}

function plantOf({ one = {}, built = {}, more = {} }: Given = {}): Plant {
  return plantWith({
    risk: criteria(),
    method: { slTarget: 'risk-band' },
    evidence: [evidence('e', ['site'], { kind: 'effectiveness' })],
    measures: [measure('m', built)],
    scenarios: [scenario({ ...RATED, ...one })],
    ...more,
  });
}

function diffOf(before: Plant, after: Plant, dayBefore: string = AS_OF): DiffReport {
  const side = (plant: Plant, day: string) => {
    const input = reportInput(plant, day);
    return sideOf(input, input.why, [], []);
  };
  return diffReport(side(before, dayBefore), side(after, AS_OF));
}

const terminal = { columns: 100, colour: false, unicode: true };
const BEFORE = plantOf();
const flip = (given: Given): DiffReport => diffOf(BEFORE, plantOf(given));

describe('residual risk in a diff', () => {
  it('is told as claimed once a measure is in place, and as shown once evidence says so', () => {
    const claimed = flip({ built: { inPlace: true } }).scenarios[0];
    expect(claimed?.from?.claimed).toMatchObject({
      rank: { id: 'medium' },
      outcome: 'untreated',
      open: true,
    });
    expect(claimed?.to?.claimed).toMatchObject({ rank: { id: 'low' }, outcome: 'tolerable', open: false });
    expect(claimed?.to?.evidenced).toEqual(claimed?.from?.evidenced);
    const shown = flip({ built: { inPlace: true, evidence: ['e'] } });
    expect(shown.scenarios[0]?.to?.evidenced).toMatchObject({ rank: { id: 'low' }, exceeding: [] });
    expect(shown.summary.residual).toEqual({ scenarios: 1, higher: 0, lower: 1, opened: 0, closed: 1 });
  });

  it('is told when it rises, whichever change raises it', () => {
    const shown = plantOf({ built: { inPlace: true, evidence: ['e'] } });
    const back = diffOf(shown, BEFORE);
    expect(back.summary.residual).toEqual({ scenarios: 1, higher: 1, lower: 0, opened: 1, closed: 0 });
    const stricter = flip({ more: { risk: criteria({ tolerable: 'medium' }) } });
    expect(stricter.scenarios[0]?.to?.evidenced).toMatchObject({
      rank: { id: 'medium' },
      outcome: 'tolerable',
    });
  });

  it('is told when it is treated, accepted, or the acceptance is longer', () => {
    const accepted = { treatment: 'accept', acceptedBy: 'A', until: '2027-01-01' } as const;
    const { scenarios } = flip({ one: accepted });
    expect(scenarios[0]?.to).toMatchObject({ ...accepted, evidenced: { outcome: 'accepted', open: false } });
    const longer = diffOf(plantOf({ one: accepted }), plantOf({ one: { ...accepted, until: '2028-01-01' } }));
    expect(longer.scenarios).toHaveLength(1);
    expect(longer.summary.residual).toMatchObject({ opened: 0, closed: 0 });
  });

  it('is told of what came and of what went, and counts what is open of either', () => {
    const without = plantOf({ more: { scenarios: [] } });
    const [came, went] = [diffOf(without, BEFORE), diffOf(BEFORE, without)];
    expect(came.scenarios[0]).toMatchObject({ ref: 'scenario:s', from: null });
    expect(came.summary.residual).toMatchObject({ scenarios: 1, opened: 1, closed: 0, higher: 0 });
    expect(went.scenarios[0]).toMatchObject({ ref: 'scenario:s', to: null });
    expect(went.summary.residual).toMatchObject({ scenarios: 0, opened: 0, closed: 1, lower: 0 });
  });

  it('is told where nothing was written and only time has passed, once each side has its day', () => {
    const shown: Given = { built: { inPlace: true, evidence: ['e'] } };
    const ran = plantOf({
      ...shown,
      more: { evidence: [evidence('e', ['site'], { kind: 'effectiveness', expires: '2026-06-01' })] },
    });
    expect(diffOf(ran, ran).scenarios).toEqual([]);
    const years = diffOf(ran, ran, '2026-01-01');
    expect(years.changes).toEqual([]);
    expect(years.summary.residual).toMatchObject({ higher: 1, lower: 0, opened: 1 });
    const text = diffText(years, english, terminal);
    expect(text).toContain('the older state as of 2026-01-01');
  });

  it('is nothing where nothing of it moved', () => {
    expect(flip({ one: { note: 'said again' } })).toMatchObject({ scenarios: [], slT: [], slTAsked: [] });
  });

  it('counts no rank that the other criteria do not have as higher or lower', () => {
    const ranks = ['green', 'amber', 'red'].map((id) => ({ id, name: id }));
    const matrix = [0, 1, 2].map(() => ['green', 'amber', 'red']);
    const { summary, scenarios } = flip({ more: { risk: criteria({ ranks, matrix, tolerable: 'green' }) } });
    expect(scenarios).toHaveLength(1);
    expect(summary.residual).toMatchObject({ higher: 0, lower: 0 });
  });
});

describe('SL-T in a diff', () => {
  it('names the scenarios through which it moved', () => {
    const { slT, scenarios } = flip({ one: { severity: { safety: 3, production: 3 }, likelihood: 3 } });
    expect(slT).toContainEqual({
      ref: 'slt:zone:z:RA',
      from: 2,
      to: 3,
      drivers: { from: ['scenario:s'], to: ['scenario:s'] },
    });
    expect(scenarios[0]?.to?.asks).toEqual({ sl: 3, frs: ['RDF', 'TRE', 'RA'] });
  });

  it('stays where it is stated, and what scenarios ask for instead is told', () => {
    const zones = [zone('z', { slTarget: 1 })];
    const { slT, slTAsked } = diffOf(
      plantOf({ more: { zones } }),
      plantOf({ more: { zones }, one: { likelihood: 3 } }),
    );
    expect(slT).toEqual([]);
    expect(slTAsked.map(({ ref, from, to }) => `${ref} ${from} ${to}`)).toEqual([
      'slt:zone:z:RDF 2 3',
      'slt:zone:z:TRE 2 3',
      'slt:zone:z:RA 2 3',
    ]);
  });

  it('names nothing where it is stated', () => {
    const zones = (sl: 1 | 2) => ({ more: { zones: [zone('z', { slTarget: sl })], scenarios: [] } });
    const { slT } = diffOf(plantOf(zones(1)), plantOf(zones(2)));
    expect(slT[0]).toEqual({ ref: 'slt:zone:z:IAC', from: 1, to: 2, drivers: { from: [], to: [] } });
  });
});

describe('scenarios of a diff on a terminal', () => {
  const report = flip({ built: { inPlace: true }, one: { treatment: 'mitigate', until: '2027-01-01' } });

  it('have a line for each thing that differs and for no other', () => {
    const text = diffText(report, english, terminal);
    expect(text).toContain('Residual risk as shown: 0 up, 0 down; scenarios not decided: 0 more, 1 fewer');
    expect(text).toContain('left as claimed: medium, above, and no decision covers it');
    expect(text).toContain('decision: – → mitigate, until 2027-01-01');
    expect(text).not.toContain('without countermeasures');
    expect(text).not.toContain('SL it asks for');
  });

  it.each(LANGUAGES)('have all their words in %s', (language) => {
    const other = flip({ one: { severity: {}, effects: [], acceptedBy: 'A' } });
    for (const each of [report, other]) {
      expect(diffText(each, WORDS[language], terminal)).not.toMatch(/\{[a-z]+[}|?&]/);
    }
  });
});
