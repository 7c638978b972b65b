/** Every broken plant is refused at exactly the marked places, with all its problems. */
import { describe, expect, it } from 'vitest';
import { shelfOf } from '../../catalog/shelf.ts';
import { vocabularyOf } from '../../catalog/vocabulary.ts';
import { words } from '../../report/locales/en/index.ts';
import { fill } from '../../report/locales/fill.ts';
import { catalog } from '../../test/catalog.ts';
import { BROKEN } from '../../test/broken/cases.ts';
import type { PlantTexts } from '../../test/broken/example.ts';
import { PAGE_EXAMPLES } from '../../test/broken/examples.ts';
import { HEAD } from '../../test/broken/plant.ts';
import { readTexts } from '../../test/broken/read.ts';
import { PROBLEM_CODES, type ProblemCode } from '../problems.ts';
import { readPlant } from './read.ts';
import type { SourceFile } from './source.ts';

const vocabulary = vocabularyOf(shelfOf([catalog]));

/** The refusals as they were found and as they are marked, both in the order of the text. */
function compared(plant: PlantTexts, codes: readonly ProblemCode[]) {
  const { marked, result } = readTexts(plant);
  const problems = result.ok ? [] : result.problems;
  const places = marked.flatMap((each) => each.places);
  const expected = codes.map((code, i) => `${places[i]} ${code}`);
  const paths = marked.map(({ file }) => file.path).sort();
  return {
    result,
    found: problems.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`),
    expected: paths.flatMap((path) => expected.filter((refusal) => refusal.startsWith(`${path}:`))),
  };
}

/** Workbooks are no texts; worksheet/broken.test.ts shows each of these. */
function ofWorkbooks(code: ProblemCode): boolean {
  return /^(cell|sheet|workbook)-/.test(code);
}

describe('broken plants', () => {
  it.each(BROKEN.map((plant) => [plant.name, plant] as const))('%s', (_, plant) => {
    const { result, found, expected } = compared(plant, plant.codes);
    if (result.ok) return expect.fail('the plant was accepted');
    expect(found).toEqual(expected);
    expect(result.total).toBe(plant.codes.length);
    const first = result.problems[0];
    const sentence = first === undefined ? '' : fill(words, words.problems[first.code], first.params);
    expect(sentence).not.toMatch(/\{\w+\}/);
    if (plant.says !== undefined) expect(sentence).toContain(plant.says);
  });

  it('are at least 60', () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(60);
  });

  it('cannot be read without a file', () => {
    const result = readPlant([], vocabulary);
    expect(result.ok ? [] : result.problems.map((p) => p.code)).toEqual(Array(4).fill('missing-head'));
  });
});

describe('examples of the pages', () => {
  const examples = PROBLEM_CODES.flatMap((code) => {
    const example = PAGE_EXAMPLES[code];
    return typeof example === 'string' ? [] : [[code, example] as const];
  });

  it.each(examples)('%s is refused for just that, and mended it is accepted', (code, { broken, mended }) => {
    const { found, expected } = compared(broken, [code]);
    expect(found).toEqual(expected);
    const { result } = readTexts(mended);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it('are there for nearly every code', () => {
    const ofTexts = PROBLEM_CODES.filter((code) => !ofWorkbooks(code));
    expect(ofTexts.length - examples.length).toBeLessThanOrEqual(8);
  });
});

describe('codes', () => {
  /** Shown by tests of their own: they need a file that cannot be written here, or no text at all. */
  const ELSEWHERE = new Set([
    'edition-not-in-use',
    'file-too-large',
    'invalid-utf8',
    'organisation-folder-closed',
    'too-deep',
  ]);

  it('are each shown by a broken plant', () => {
    const seen = new Set([...BROKEN.flatMap((plant) => plant.codes), ...ELSEWHERE]);
    expect(PROBLEM_CODES.filter((code) => !seen.has(code) && !ofWorkbooks(code))).toEqual([]);
  });

  const codesOf = (files: readonly SourceFile[]): readonly string[] => {
    const result = readPlant(files, vocabulary);
    return result.ok ? [] : result.problems.map(({ at, code }) => `${at.file}:${at.line} ${code}`);
  };
  const head: SourceFile = { path: 'a.yaml', text: HEAD };

  it.each([
    ['csv-syntax', { path: 'assets.csv', text: 'id,type\n"x,hmi\n' }, 'assets.csv:2 csv-syntax'],
    [
      'invalid-utf8',
      { path: 'b.yaml', text: 'site:\n  name: A', invalidUtf8At: 15 },
      'b.yaml:2 invalid-utf8',
    ],
    ['too-deep', { path: 'b.yaml', text: `site: ${'['.repeat(10_000)}` }, 'b.yaml:1 too-deep'],
    ['yaml-alias', { path: 'b.yaml', text: 'site: { name: *a }\n' }, 'b.yaml:1 yaml-alias'],
    ['yaml-tag', { path: 'b.yaml', text: 'site:\n  name: !!binary AAAA\n' }, 'b.yaml:2 yaml-tag'],
    ['yaml-syntax', { path: 'b.yaml', text: 'site:\n  name: "A\n' }, 'b.yaml:3 yaml-syntax'],
  ] as const)('%s', (_, file, expected) => {
    expect(codesOf([head, file])).toContain(expected);
  });

  it('yaml-directive', () => {
    expect(codesOf([head, { path: 'b.yaml', text: '%YAML 1.1\n---\nsite: { name: A }\n' }])).toContain(
      'b.yaml:1 yaml-directive',
    );
  });
});
