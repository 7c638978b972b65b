/** Every broken plant is refused at exactly the marked places, with all its problems. */
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../catalog/vocabulary.ts';
import { fillMessage } from '../../lib/message.ts';
import { problemSentences } from '../../report/locales/en/problems.ts';
import { catalog } from '../../test/catalog.ts';
import { BROKEN, HEAD, type BrokenPlant } from '../../test/broken/cases.ts';
import { unmarked, type Marked } from '../../test/broken/marked.ts';
import { PROBLEM_CODES } from '../problems.ts';
import { openPlant, readOpened, readPlant, type OrganisationFolder } from './read.ts';
import type { SourceFile } from './source.ts';

const vocabulary = vocabularyOf([catalog]);

function filesOf(plant: BrokenPlant): readonly Marked[] {
  const main = plant.whole === true ? plant.text : `${HEAD}${plant.text}`;
  return [
    unmarked('plant.yaml', main),
    ...Object.entries(plant.files ?? {}).map(([path, text]) => unmarked(path, text)),
  ];
}

function sharedOf({ shared }: BrokenPlant): readonly Marked[] {
  return Object.entries(shared ?? {}).map(([path, text]) => unmarked(`../group/${path}`, text));
}

function folderOf(plant: BrokenPlant): OrganisationFolder {
  if (plant.shared === undefined) return { refused: 'no-organisation-folder' };
  return { files: sharedOf(plant).map(({ file }) => file) };
}

describe('broken plants', () => {
  it.each(BROKEN.map((plant) => [plant.name, plant] as const))('%s', (_, plant) => {
    const own = filesOf(plant);
    const marked = [...own, ...sharedOf(plant)];
    const result = readOpened(openPlant(own.map(({ file }) => file)), vocabulary, folderOf(plant));
    if (result.ok) return expect.fail('the plant was accepted');
    const found = result.problems.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`);
    const places = marked.flatMap((each) => each.places);
    const expected = plant.codes.map((code, i) => `${places[i]} ${code}`);
    const inOrder = marked.map(({ file }) => file.path).sort();
    expect(found).toEqual(
      inOrder.flatMap((path) => expected.filter((refusal) => refusal.startsWith(`${path}:`))),
    );
    expect(result.total).toBe(plant.codes.length);
    const first = result.problems[0];
    const sentence = first === undefined ? '' : fillMessage(problemSentences[first.code], first.params);
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
    expect(PROBLEM_CODES.filter((code) => !seen.has(code))).toEqual([]);
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
