/** Scenarios as text: written and read they are the same, whatever stands in them. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCriteria } from '../../risk/test/criteria.ts';
import { anyScenario } from '../../risk/test/scenarios.ts';
import { text } from '../../test/arbitrary-text.ts';
import { asset, measure, plantWith, zone } from '../../test/build.ts';
import { plantOf } from '../../test/read-text.ts';
import type { Scenario } from '../plant.ts';
import { csvSection, type ListSection } from '../sections.ts';
import { csvText } from './canonical/csv-text.ts';
import { formatFile } from './format.ts';
import { writePlant } from './write.ts';

const RUNS = { numRuns: Math.ceil(Number(process.env['BULKHEAD_RUNS'] ?? 300) / 5) };

const ROWS: Readonly<Record<string, string>> = {
  'd/1': '62443-3-3/SR 1.1',
  'd/2': '62443-3-3/SR 5.2',
  'd/3': '62443-3-3/SR 1.1 RE 1',
};

/** A plant with two scenarios that name what there is, and text of every kind in one of them. */
const plants = fc
  .tuple(anyCriteria, fc.array(text, { minLength: 4, maxLength: 4 }))
  .chain(([risk, [a = '', b = '', c = '', d = '']]) => {
    const words = {
      entry: a,
      effects: ['denial' as const, 'manipulation' as const],
      techniques: ['T0855'],
      vulnerabilities: [{ text: b, assets: ['plc'] }],
      likelihoodRationale: c,
      reason: d,
      acceptedBy: 'M',
      owner: 'M',
      until: '2027-01-01',
      due: '2026-12-31',
      nextReview: '2027-03-01',
      team: ['somebody'],
      date: '2026-03-01',
    };
    return fc.tuple(anyScenario(risk), anyScenario(risk)).map(([one, other]) =>
      plantWith({
        risk,
        zones: [zone('a'), zone('b')],
        assets: [asset('plc')],
        measures: [measure('m1'), measure('m2')],
        scenarios: [named({ ...one, ...words, id: 'a' }), named({ ...other, ...words, id: 'b' })],
      }),
    );
  });

function named(scenario: Scenario): Scenario {
  const countermeasures = (scenario.countermeasures ?? []).map((one) =>
    one.rows === undefined ? one : { ...one, rows: one.rows.map((row) => ROWS[row] as string) },
  );
  return { ...scenario, countermeasures };
}

it('scenarios are read back as they were written, and are canonical as they are written', () => {
  fc.assert(
    fc.property(plants, (plant) => {
      const files = writePlant(plant);
      expect(plantOf(files)).toEqual(plant);
      for (const file of files) expect(formatFile(file)).toEqual({ ok: true, text: file.text });
    }),
    RUNS,
  );
});

it('says as CSV what it says as YAML, whatever has no entries with fields of their own', () => {
  const section = csvSection('scenarios.csv') as ListSection;
  fc.assert(
    fc.property(plants, (plant) => {
      const scenarios = plant.scenarios.map((one): Scenario => {
        const { vulnerabilities: _, safeguards: __, countermeasures: ___, severity = {}, ...flat } = one;
        // Spaces around a cell and a semicolon in an entry say nothing there; an empty record is an absent one.
        return {
          ...flat,
          entry: 'the "yellow" desk, by hand',
          likelihoodRationale: 'two lines\nof it',
          reason: 'R',
          team: ['somebody', 'else'],
          ...(Object.keys(severity).length > 0 ? { severity } : {}),
        };
      });
      const paths = [...new Set(scenarios.flatMap(pathsOf))].map((path) => path.split('.'));
      const table = { path: 'scenarios.csv', text: csvText(section, paths, scenarios) };
      expect(plantOf([...writePlant({ ...plant, scenarios: [] }), table])).toEqual({ ...plant, scenarios });
      expect(formatFile(table)).toEqual({ ok: true, text: table.text });
    }),
    RUNS,
  );
});

function pathsOf(value: object): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && !Array.isArray(inner)
      ? pathsOf(inner as object).map((path) => `${key}.${path}`)
      : [key],
  );
}
