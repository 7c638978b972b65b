/** Sections as CSV: in whatever form it comes, it says the same before and after it is made canonical. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, text, textPlants } from '../../test/arbitrary-text.ts';
import { named, plantOf, vocabulary } from '../../test/read-text.ts';
import { LIST_KINDS } from '../kinds.ts';
import type { Plant } from '../plant.ts';
import { CSV_SECTIONS, csvSection, type ListSection } from '../sections.ts';
import { csvText } from './canonical/csv-text.ts';
import { formatFile } from './format.ts';
import { requirementSpelling } from './requirement-names.ts';
import { shapeOf } from './shape.ts';
import type { SourceFile } from './source.ts';
import { writePlant } from './write.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 100) };

const sections = CSV_SECTIONS.map((name) => csvSection(`${name}.csv`) as ListSection);

/** Fields one cell can hold. */
function columnsOf(section: ListSection): readonly string[] {
  const shape = shapeOf(section.schema);
  const keys = shape.type === 'object' ? [...shape.keys] : [];
  return keys.flatMap(([key, { shape }]) => {
    const inner = shape.type === 'list' ? shape.of : shape;
    return inner.type === 'object' || inner.type === 'record' ? [] : [key];
  });
}

/** Text as a cell can hold it: its ends trimmed, and no `;` in an entry of a list. */
const cell = text.map((value) => value.replaceAll(';', ',').trim()).filter((value) => value !== '');

function without<T extends object, K extends keyof T>(entity: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(entity).filter(([name]) => !keys.includes(name as K))) as Omit<
    T,
    K
  >;
}

/** Tables of their own; severity and likelihood have columns, which tests of scenarios.csv hold. */
const IN_NO_CELL = ['severity', 'likelihood', 'vulnerabilities', 'safeguards', 'countermeasures'] as const;

/** The plant with nothing in the CSV sections that a cell cannot hold, and any text where one can. */
const plants = fc
  .tuple(textPlants, fc.array(cell, { minLength: 4, maxLength: 4 }))
  .map(([plant, texts]): Plant => {
    const [a = '', b = '', c = '', d = ''] = texts;
    return {
      ...plant,
      assets: plant.assets.map((asset) => ({
        ...without(asset, 'interfaces'),
        name: a,
        product: b,
        version: c,
        ports: [...new Set([a, d])],
        protocols: [],
      })),
      flows: plant.flows.map((flow) => ({ ...flow, purpose: b, note: d })),
      answers: plant.answers.map((answer) => ({ ...without(answer, 'exceptions'), how: c, note: a })),
      scenarios: plant.scenarios.map((scenario) => ({
        ...without(scenario, ...IN_NO_CELL),
        consequence: c,
        note: d,
      })),
    };
  });

/** The plant as one YAML file without these sections, and each of them as a file of its own. */
function asFiles(plant: Plant, csv: (section: ListSection) => string): readonly SourceFile[] {
  const rest = { ...plant, ...Object.fromEntries(sections.map(({ kind }) => [LIST_KINDS[kind], []])) };
  return [
    ...writePlant(rest),
    ...sections.map((section) => ({ path: `${section.name}.csv`, text: csv(section) })),
  ];
}

const form = fc.record({
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  quoteAll: fc.boolean(),
  pad: fc.constantFrom('', ' '),
  turn: fc.boolean(),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

/** Another program's CSV: columns and rows the other way round, more quotes, other line ends. */
function foreignCsv(plant: Plant, section: ListSection, { end, mark, quoteAll, pad, turn }: Form): string {
  const columns = turn ? columnsOf(section).toReversed() : columnsOf(section);
  const entities = plant[LIST_KINDS[section.kind]] as readonly Record<string, unknown>[];
  const rows = (turn ? entities.toReversed() : entities).map((entity) =>
    columns.map((column) => {
      const value = entity[column];
      if (Array.isArray(value)) return value.length === 0 ? ' ; ' : value.join(`${pad};${pad}`);
      return value === undefined ? '' : `${pad}${value as string}${pad}`;
    }),
  );
  const quoted = (text: string): string =>
    quoteAll || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return mark + [columns, ...rows].map((cells) => cells.map(quoted).join(',') + end).join('');
}

describe('a section as CSV', () => {
  it('is read back as it was written, and is canonical as it is written', () => {
    fc.assert(
      fc.property(plants.map(named), (plant) => {
        const files = asFiles(plant, (section) =>
          csvText(
            section,
            columnsOf(section).map((column) => [column]),
            plant[LIST_KINDS[section.kind]],
          ),
        );
        expect(plantOf(files)).toEqual(plant);
        for (const file of files) expect(formatFile(file)).toEqual({ ok: true, text: file.text });
      }),
      RUNS,
    );
  });

  it('has one canonical text, whichever program wrote it', () => {
    fc.assert(
      fc.property(plants, form, (plant, form) => {
        const foreign = asFiles(plant, (section) => foreignCsv(plant, section, form));
        expect(plantOf(foreign)).toEqual(named(plant));
        const spelling = requirementSpelling(vocabulary, plant);
        for (const section of sections) {
          const file = foreign.find(({ path }) => path === `${section.name}.csv`) as SourceFile;
          const columns = columnsOf(section).map((column) => [column]);
          const canonical = csvText(section, columns, named(plant)[LIST_KINDS[section.kind]]);
          expect(formatFile(file, { spelling })).toEqual({ ok: true, text: form.mark + canonical });
        }
      }),
      RUNS,
    );
  });

  it('says what YAML says', () => {
    fc.assert(
      fc.property(plants.map(named), form, (plant, form) => {
        expect(contentOf(plantOf(asFiles(plant, (section) => foreignCsv(plant, section, form))))).toEqual(
          contentOf(plantOf(writePlant(plant))),
        );
      }),
      { numRuns: 50 },
    );
  });
});
