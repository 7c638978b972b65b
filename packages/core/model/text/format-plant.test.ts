import { describe, expect, it } from 'vitest';
import { HEAD } from '../../test/broken/plant.ts';
import { plantOf, vocabulary } from '../../test/read-text.ts';
import { modelDigest } from '../digest.ts';
import { assertSame, formatPlant, type FormatContext } from './format-plant.ts';
import type { SourceFile } from './source.ts';

const FILES: readonly SourceFile[] = [
  { path: 'plant.yaml', text: `${HEAD}zones: [{ id: a, name: A, kind: control }]\n` },
  { path: 'answers.csv', text: 'status,place,requirement\nmet,zone:a,62443-3-3@2013/SR 1.1\n' },
  { path: 'more/overlay.yaml', text: 'overlays: [{ id: o, name: O, rows: [{ id: r, title: T }] }]\n' },
];

const CONTEXT: FormatContext = { vocabulary, organisation: { refused: 'no-organisation-folder' } };

describe('a plant folder', () => {
  it('is formatted file by file and stays the same plant', () => {
    const result = formatPlant(FILES, CONTEXT);
    if (!result.ok) return expect.fail(JSON.stringify(result.problems));
    expect(result.digest).toBe(modelDigest(plantOf(FILES)));
    expect(result.files.map(({ path }) => path)).toEqual(FILES.map(({ path }) => path));
    expect(result.files.map(({ before }) => before)).toEqual(FILES.map(({ text }) => text));
    expect(result.files[1]?.after).toBe('place,requirement,status\nzone:a,62443-3-3/SR 1.1,met\n');
  });

  it('names the schema as each file sees it', () => {
    const result = formatPlant(FILES, { ...CONTEXT, schemaOf: (path) => `${path}.json` });
    if (!result.ok) return expect.fail(JSON.stringify(result.problems));
    expect(result.files[2]?.after).toMatch(/^# yaml-language-server: \$schema=more\/overlay\.yaml\.json\n/);
    expect(result.files[1]?.after).not.toContain('schema');
  });

  it('is not given back as another plant', () => {
    const digest = modelDigest(plantOf(FILES));
    const files = FILES.map(({ path, text }) => ({ path, before: text, after: text }));
    expect(() => assertSame(files, CONTEXT, digest)).not.toThrow();
    const changed = (from: string, to: string) =>
      files.map((file) => ({ ...file, after: file.after.replace(from, to) }));
    expect(() => assertSame(changed('name: A', 'name: B'), CONTEXT, digest)).toThrow('another plant');
    expect(() => assertSame(changed('kind: control', 'kind: none'), CONTEXT, digest)).toThrow('wrong-value');
  });

  it('with a problem in any file is refused with all of them', () => {
    const broken = { path: 'z.yaml', text: 'zonez: []\nsite: { name: }\nmethod: { baseline: 9 }\n' };
    const result = formatPlant([...FILES, broken], CONTEXT);
    expect(result).toMatchObject({ ok: false, total: 2 });
  });

  it('with a reference to nothing is refused, though each file is sound by itself', () => {
    const dangling = { path: 'z.yaml', text: 'conduits: [{ id: c, name: C, joins: [a, b] }]\n' };
    expect(formatPlant([...FILES, dangling], CONTEXT)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-reference' }],
    });
  });

  it('takes the answers of its organisation from their folder and leaves that as it is', () => {
    const answers =
      'schema: bulkhead/plant@1\nanswers: [{place: organisation, status: met, requirement: 62443-3-3/SR 1.1}]\n';
    const shared = { path: '../group/answers.yaml', text: answers };
    const plant = { path: 'plant.yaml', text: `organisationFrom: "../group"\n${HEAD}` };
    const organisation = { files: [shared] };
    const result = formatPlant([plant], { ...CONTEXT, organisation });
    if (!result.ok) return expect.fail(JSON.stringify(result.problems));
    expect(result.files.map(({ after }) => after)).toEqual([`${HEAD}organisationFrom: ../group\n`]);
    expect(formatPlant([plant], CONTEXT)).toMatchObject({
      ok: false,
      problems: [{ code: 'no-organisation-folder' }],
    });
  });
});
