/** A plant that is written and read is the same plant, whatever is said in it and in whatever YAML it is said. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, type DocumentOptions, type ParseOptions, type SchemaOptions } from 'yaml';
import { contentOf, foreignText, styles, textPlants } from '../../test/arbitrary-text.ts';
import { named, plantOf, vocabulary } from '../../test/read-text.ts';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { byKey } from '../../lib/order.ts';
import { modelDigest } from '../digest.ts';
import { plantJsonSchema } from '../json-schema.ts';
import { formatFile } from './format.ts';
import { requirementSpelling } from './requirement-names.ts';
import type { SourceFile } from './source.ts';
import { writePlant } from './write.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 80) };
const plants = textPlants.map(named);

/** YAML 1.1, where `e0` is text: this library alone takes that for a number with an exponent. */
const OLD: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.1',
  customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || tag.format !== 'EXP'),
};

/** Without what is undefined or an empty section, as a file leaves it out; entities in any one order. */
function said(content: object): unknown {
  const entries = Object.entries(JSON.parse(JSON.stringify(content)))
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(
      ([name, value]) => [name, Array.isArray(value) ? value.toSorted(byKey(canonicalJson)) : value] as const,
    );
  return Object.fromEntries(entries);
}

describe('a plant as text', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(plants, (plant) => {
        expect(plantOf(writePlant(plant))).toEqual(plant);
      }),
      RUNS,
    );
  });

  it('is read back from as many files as it takes', () => {
    fc.assert(
      fc.property(plants, fc.integer({ min: 900, max: 9_000 }), (plant, most) => {
        const files = writePlant(plant, most);
        expect(plantOf(files)).toEqual(plant);
        for (const file of files) expect(formatFile(file)).toEqual({ ok: true, text: file.text });
      }),
      RUNS,
    );
  });

  it('is canonical as it is written', () => {
    fc.assert(
      fc.property(plants, (plant) => {
        for (const file of writePlant(plant)) expect(formatFile(file)).toEqual({ ok: true, text: file.text });
      }),
      RUNS,
    );
  });

  it('means the same in any style of YAML, and has one canonical text', () => {
    fc.assert(
      fc.property(textPlants, styles, (plant, style) => {
        const file = foreignText(plant, style);
        expect(plantOf([file])).toEqual(named(plant));
        const spelling = requirementSpelling(vocabulary, plant);
        expect(formatFile(file, { spelling })).toEqual({ ok: true, text: writePlant(named(plant))[0]?.text });
      }),
      RUNS,
    );
  });

  it('says the same to every reader of YAML 1.2, and of 1.1 but for days, which that takes for times', () => {
    fc.assert(
      fc.property(plants, (plant) => {
        const text = writePlant(plant)[0]?.text ?? '';
        const content = parse(text);
        expect(said(content)).toEqual(said(contentOf(plant)));
        const old = JSON.stringify(parse(text, OLD));
        expect(old.replaceAll('T00:00:00.000Z"', '"')).toBe(JSON.stringify(content));
      }),
      RUNS,
    );
  });

  it('is what the published schema asks for', () => {
    const valid = new Ajv2020({ strict: false }).compile(plantJsonSchema());
    fc.assert(
      fc.property(plants, (plant) => {
        valid(parse(writePlant(plant)[0]?.text ?? ''));
        expect(valid.errors ?? []).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has the same digest in any order of its sections', () => {
    fc.assert(
      fc.property(plants, fc.infiniteStream(fc.nat()), (plant, numbers) => {
        const [file] = writePlant(plant) as [SourceFile];
        const [head = '', ...sections] = file.text.split(/\n(?=[a-z]+:\n)/);
        const parts = sections.map((section) => ({ section, at: numbers.next().value }));
        const files = parts
          .toSorted((a, b) => a.at - b.at)
          .map(({ section }, i) => ({ path: `${i}.yaml`, text: section }));
        const read = plantOf([{ path: 'z.yaml', text: head }, ...files]);
        expect(modelDigest(read)).toBe(modelDigest(plant));
      }),
      RUNS,
    );
  });
});
