/** Risk criteria and worst cases as text: written and read they are the same, and no table of a spreadsheet breaks the reader. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, anyCriteria } from '../../risk/test/criteria.ts';
import { presetWords } from '../../report/locales/en/presets.ts';
import { presetCriteria } from '../../risk/presets.ts';
import { text } from '../../test/arbitrary-text.ts';
import { plantWith } from '../../test/build.ts';
import { plantOf } from '../../test/read-text.ts';
import { csvSection, type ListSection } from '../sections.ts';
import { csvText } from './canonical/csv-text.ts';
import { formatFile } from './format.ts';
import { criteriaFrom, criteriaText } from './risk-file.ts';
import { writePlant } from './write.ts';

const RUNS = { numRuns: Math.ceil(Number(process.env['BULKHEAD_RUNS'] ?? 300) / 5) };

/** A plant with criteria and two cases, and text of every kind in both. */
const plants = fc
  .tuple(anyCriteria, fc.array(text, { minLength: 5, maxLength: 5 }))
  .chain(([drawn, [a = '', b = '', c = '', d = '', e = '']]) => {
    const risk = {
      ...drawn,
      severities: drawn.severities.map((level, i) => (i === 0 ? { ...level, texts: { safety: a } } : level)),
      threatSources: ['someone', 'other'].map((id) => ({ id, name: b, level: 3 as const, basis: c })),
      note: d,
    };
    return fc.tuple(anyCase(risk), anyCase(risk)).map(([one, other]) =>
      plantWith({
        risk,
        worstCases: [
          {
            ...one,
            id: 'a',
            cause: e,
            safeguards: [...new Set([a, b])],
            unhackableSafeguards: [c],
            causeHackable: 'unknown',
            deviation: d,
            zones: ['z'],
          },
          { ...other, id: 'b', consequence: c },
        ],
      }),
    );
  });

describe('risk as text', () => {
  it('is read back as it was written, and is canonical as it is written', () => {
    fc.assert(
      fc.property(plants, (plant) => {
        const files = writePlant(plant);
        expect(plantOf(files)).toEqual(plant);
        for (const file of files) expect(formatFile(file)).toEqual({ ok: true, text: file.text });
        expect(
          criteriaFrom(
            { path: 'risk.yaml', text: criteriaText(plant.risk ?? presetCriteria(3, 3, presetWords)) },
            presetCriteria(3, 3, presetWords),
          ),
        ).toEqual({
          ok: true,
          risk: plant.risk,
        });
      }),
      RUNS,
    );
  });

  it('says as CSV what it says as YAML', () => {
    const section = csvSection('worstCases.csv') as ListSection;
    const columns = ['id', 'name', 'consequence', 'hackable', 'likelihood.capability', 'likelihood.exposure'];
    fc.assert(
      fc.property(plants, (plant) => {
        const severities = (plant.risk?.categories ?? []).map(({ id }) => `severity.${id}`);
        const cases = plant.worstCases.map(({ id, name, hackable, severity, likelihood }) => ({
          id,
          name,
          consequence: 'C',
          ...(hackable === undefined ? {} : { hackable }),
          ...(severity === undefined || Object.keys(severity).length === 0 ? {} : { severity }),
          ...(typeof likelihood === 'object' ? { likelihood } : {}),
        }));
        const paths = [...columns, ...severities].map((column) => column.split('.'));
        const table = { path: 'worstCases.csv', text: csvText(section, paths, cases) };
        expect(plantOf([...writePlant({ ...plant, worstCases: [] }), table])).toEqual({
          ...plant,
          worstCases: cases,
        });
      }),
      RUNS,
    );
  });
});

describe('a table of a spreadsheet', () => {
  const base = presetCriteria(3, 3, presetWords);
  const cell = fc.oneof(
    fc.constantFrom('L', 'medium', 'High', 'c', '', '"', ',', '\n'),
    fc.string({ maxLength: 4 }),
  );
  const tables = fc
    .array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 })
    .map((rows) => rows.map((row) => row.join(',')).join('\n'));

  it('is read or refused with its place, never more', () => {
    fc.assert(
      fc.property(tables, (drawn) => {
        const result = criteriaFrom({ path: 'matrix.csv', text: drawn }, base);
        if (!result.ok) {
          expect(result.total).toBeGreaterThan(0);
          for (const { at } of result.problems) expect(at.line).toBeGreaterThan(0);
        } else if (result.risk !== null) {
          const back = criteriaFrom({ path: 'risk.yaml', text: criteriaText(result.risk) }, base);
          expect(back).toEqual({ ok: true, risk: result.risk });
        }
      }),
      RUNS,
    );
  });
});
