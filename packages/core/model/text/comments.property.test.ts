/** Comments strewn anywhere into any YAML survive, change nothing, and end where they stay for good. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignText, styles, textPlants } from '../../test/arbitrary-text.ts';
import { named, plantOf, vocabulary } from '../../test/read-text.ts';
import { formatFile } from './format.ts';
import { readPlant } from './read.ts';
import type { SourceFile } from './source.ts';
import { writePlant } from './write.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 80) };
const plants = textPlants.map(named);

/** A comment or an empty line, before or at the end of the line that `at` falls on. */
const strewn = fc.array(
  fc.record({
    at: fc.nat(9_999),
    behind: fc.boolean(),
    indent: fc.integer({ min: 0, max: 12 }),
    blank: fc.constantFrom('', '', '\n', '\n \n'),
    end: fc.constantFrom('\n', '\r\n'),
    says: fc.constantFrom('', ' words', ': - x', '{ [', '"', ' a: b # c', '\u00a0é😀'),
  }),
  { minLength: 1, maxLength: 12 },
);
type Strewn = typeof strewn extends fc.Arbitrary<infer T> ? T : never;

const marker = (i: number): string => `#${String.fromCharCode(0x4e00 + i)}`;

function strewInto(text: string, comments: Strewn): string {
  let lines = text.split('\n');
  comments.forEach(({ at, behind, indent, blank, end, says }, i) => {
    const index = at % lines.length;
    const comment = `${marker(i)}${says}`;
    const line = lines[index] ?? '';
    const own = `${blank}${' '.repeat(indent)}${comment}${end}${line}`;
    lines = lines.with(index, behind ? `${line} ${comment}` : own);
  });
  return lines.join('\n');
}

function countsOf(text: string, comments: Strewn): readonly number[] {
  return comments.map((_, i) => text.split(marker(i)).length - 1);
}

function expectKept(file: SourceFile, comments: Strewn): void {
  const before = readPlant([file], vocabulary);
  const formatted = formatFile(file);
  if (!before.ok) return;
  if (!formatted.ok) return expect.fail(JSON.stringify(formatted.problems));
  const written = { ...file, text: formatted.text };
  expect(plantOf([written])).toEqual(before.plant);
  expect(countsOf(written.text, comments)).toEqual(countsOf(file.text, comments));
  expect(formatFile(written)).toEqual(formatted);
}

describe('comments', () => {
  it('survive in what is canonical already', () => {
    fc.assert(
      fc.property(plants, strewn, (plant, comments) => {
        const [file] = writePlant(plant) as [SourceFile];
        expectKept({ ...file, text: strewInto(file.text, comments) }, comments);
      }),
      RUNS,
    );
  });

  it('survive in any style of YAML', () => {
    fc.assert(
      fc.property(textPlants, styles, strewn, (plant, style, comments) => {
        const file = foreignText(plant, style);
        expectKept({ ...file, text: strewInto(file.text, comments) }, comments);
      }),
      RUNS,
    );
  });

  it('stay above their entity, wherever it goes', () => {
    fc.assert(
      fc.property(plants, fc.nat(9_999), (plant, at) => {
        fc.pre(plant.zones.length > 1);
        const zone = plant.zones[at % plant.zones.length];
        const block = plant.zones
          .toReversed()
          .map(
            ({ id, kind }) =>
              `${id === zone?.id ? '  # it\n' : ''}  - id: ${id}\n    name: ${id}\n    kind: ${kind}\n`,
          );
        const formatted = formatFile({ path: 'plant.yaml', text: `zones:\n${block.join('')}` });
        expect(formatted.ok && formatted.text.includes(`  # it\n  - id: ${zone?.id}\n`)).toBe(true);
      }),
      RUNS,
    );
  });
});
