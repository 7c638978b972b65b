/** What a plant takes from a folder of answers that plants share. */
import { describe, expect, it } from 'vitest';
import { shelfOf } from '../../catalog/shelf.ts';
import { vocabularyOf } from '../../catalog/vocabulary.ts';
import { catalog } from '../../test/catalog.ts';
import { HEAD } from '../../test/broken/plant.ts';
import type { Vocabulary, VocabularyEdition } from '../vocabulary.ts';
import { openPlant, readOpened, readPlant } from './read.ts';
import type { SourceFile } from './source.ts';

const vocabulary = vocabularyOf(shelfOf([catalog]));
const PLANT: SourceFile = {
  path: 'plant.yaml',
  text: `${HEAD}organisationFrom: ../group
zones:
  - { id: a, name: A, kind: control }
answers:
  - { place: zone:a, requirement: 62443-3-3/SR 1.3, status: met, evidence: [policy] }
`,
};
const SHARED = `schema: bulkhead/plant@1
organisation: { name: Group }
answers:
  - { place: organisation, requirement: 62443-3-3@2013/SR 1.1, status: met, evidence: [policy] }
  - { place: organisation, requirement: 62443-3-3/SR 1.2, status: partial }
evidence:
  - { id: policy, title: Access policy, kind: documentation, places: [organisation] }
`;
const file = (text: string, path = '../group/a.yaml'): SourceFile => ({ path, text });

function taken(files: readonly SourceFile[], words: Vocabulary = vocabulary, plant = PLANT) {
  const result = readOpened(openPlant([plant]), words, { files });
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  return result;
}

describe('a folder of answers that plants share', () => {
  it('stays apart from the plant', () => {
    const { plant, organisation } = taken([file(SHARED)]);
    expect(plant.answers).toHaveLength(1);
    expect(plant.evidence).toEqual([]);
    expect(plant.organisationFrom).toBe('../group');
    expect(organisation?.organisation).toEqual({ name: 'Group' });
    expect(organisation?.evidence.map(({ id }) => id)).toEqual(['policy']);
  });

  it('has its requirements named as the plant names them', () => {
    expect(taken([file(SHARED)]).organisation?.answers.map(({ requirement }) => requirement)).toEqual([
      '62443-3-3/SR 1.1',
      '62443-3-3/SR 1.2',
    ]);
  });

  it('is located in its own files', () => {
    const { locate } = taken([file(SHARED)]);
    expect(locate('answer', 'organisation 62443-3-3/SR 1.1')).toEqual({
      file: '../group/a.yaml',
      line: 4,
      column: 5,
    });
    expect(locate('evidence', 'policy')?.file).toBe('../group/a.yaml');
    expect(locate('zone', 'a')?.file).toBe('plant.yaml');
  });

  it('has one digest, however it is laid out in files', () => {
    const [head = '', rest = ''] = SHARED.split(/(?=answers:)/);
    const split = [file(rest, '../group/b.yaml'), file(head.replace('Group }', 'Group } # us'))];
    const digest = taken([file(SHARED)]).organisation?.digest;
    expect(taken(split).organisation?.digest).toBe(digest);
    const other = SHARED.replace('partial', 'unmet');
    expect(taken([file(other)]).organisation?.digest).not.toBe(digest);
  });

  it('may come as CSV', () => {
    const answers = file(
      'place,requirement,status\norganisation,62443-3-3/SR 1.1,met\n',
      '../group/answers.csv',
    );
    const plant = { ...PLANT, text: PLANT.text.replace(', evidence: [policy]', '') };
    const { organisation } = taken([file('schema: bulkhead/plant@1\n'), answers], vocabulary, plant);
    expect(organisation?.answers).toHaveLength(1);
  });

  it('may answer rows of a document the plant does not use: they are not taken, and in the digest', () => {
    const other: VocabularyEdition = {
      id: '62443-2-1@2024',
      document: '62443-2-1',
      facts: [],
      rows: new Map([
        [
          'ORG 1.1',
          { answeredAt: ['organisation'], base: null, says: 'maturity', ofClass: null, ofRoles: null },
        ],
      ]),
    };
    const words = { editions: [...vocabulary.editions, other] };
    const more = '  - { place: organisation, requirement: 62443-2-1/ORG 1.1, status: met }\nevidence:';
    const { organisation } = taken([file(SHARED.replace('evidence:\n', `${more}\n`))], words);
    expect(organisation?.answers).toHaveLength(2);
    expect(organisation?.digest).not.toBe(taken([file(SHARED)], words).organisation?.digest);
    const using = { ...PLANT, text: PLANT.text.replace('@2013]', '@2013, 62443-2-1@2024]') };
    const whole = taken([file(SHARED.replace('evidence:\n', `${more}\n`))], words, using).organisation;
    expect(whole?.answers).toHaveLength(3);
    expect(whole?.digest).toBe(organisation?.digest);
  });

  it('is asked for where it is named, and a plant is not read without it', () => {
    expect(openPlant([PLANT]).organisationFrom).toBe('../group');
    const result = readPlant([PLANT], vocabulary);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['no-organisation-folder']);
  });

  it('is not asked for by a path that is refused', () => {
    for (const path of [
      '/etc',
      '..',
      '../..',
      '../.ssh',
      '../a/../b',
      '..\\a',
      'a',
      './a',
      '../a/',
      '../c:a',
      '../a//b',
    ]) {
      const text = PLANT.text.replace('../group', JSON.stringify(path));
      expect([path, openPlant([{ ...PLANT, text }]).organisationFrom]).toEqual([path, null]);
    }
  });

  it('is refused where it cannot be entered, at the place that names it', () => {
    const result = readOpened(openPlant([PLANT]), vocabulary, { refused: 'organisation-folder-closed' });
    if (result.ok) return expect.fail('accepted');
    expect(result.problems.map(({ code, at }) => `${at.line}:${at.column} ${code}`)).toEqual([
      '5:19 organisation-folder-closed',
    ]);
  });
});
