/**
 * Every problem at once, and none that only follows from another: whatever set of faults a plant has, it is refused
 * for exactly these, each at its place.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shelfOf } from '../../catalog/shelf.ts';
import { vocabularyOf } from '../../catalog/vocabulary.ts';
import { unmarked } from '../../test/broken/marked.ts';
import { catalog } from '../../test/catalog.ts';
import type { ProblemCode } from '../problems.ts';
import { openPlant, readOpened } from './read.ts';
import type { SourceFile } from './source.ts';

const vocabulary = vocabularyOf(shelfOf([catalog]));

const SOUND: Readonly<Record<string, string>> = {
  'plant.yaml': `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-3-3@2013]
organisationFrom: ../group
site: { name: S, facts: { wireless: false } }
method: { slTarget: baseline, baseline: 2 }
zones:
  - { id: a, name: A, kind: control, level: 1 }
  - { id: b, name: B, kind: dmz, parent: a, slTarget: { vector: 2, rationale: r } }
  - id: c
    name: C
    kind: external
conduits:
  - { id: ab, name: AB, joins: [a, b] }
measures:
  - { id: m, name: M, inPlace: true }
overlays:
  - { id: o, name: O, rows: [{ id: r, title: T, satisfiedBy: [62443-3-3/SR 1.1] }] }
`,
  'answers.yaml': `answers:
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, status: met, evidence: [e] }
  - { place: zone:b, requirement: o/r, status: unmet, measures: [m] }
  - { place: zone:b, requirement: 62443-3-3/SR 1.3, status: compensated, reason: r, approvedBy: p, expires: 2027-01-01 }
  - { place: zone:c, requirement: 62443-3-3/SR 1.3, status: partial, exceptions: [{ class: hmi, status: unmet }] }
evidence:
  - { id: e, title: E, kind: implementation, places: [zone:a] }
checks:
  - { place: zone:b, requirement: 62443-3-3/SR 1.1, result: pass, by: x, date: 2026-01-01 }
`,
  '../group/a.yaml': `schema: bulkhead/plant@1
organisation: { name: Group }
answers:
  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: met, evidence: [g, h] }
  - { place: organisation, requirement: 62443-3-3/SR 1.2, status: unmet }
evidence:
  - { id: g, title: G, kind: documentation, places: [organisation] }
  - { id: h, title: H, kind: documentation, places: [organisation] }
`,
  'assets.csv': 'id,name,type,zones\nx,X,hmi,a\ny,Y,plc,b;c\n'.replace('plc', 'controller'),
};

interface Fault {
  readonly codes: readonly ProblemCode[];
  readonly file: string;
  readonly from: string;
  /** What stands there instead; a mark where a refusal must point. */
  readonly to: string;
}

const fault = (
  codes: ProblemCode | readonly ProblemCode[],
  file: string,
  from: string,
  to: string,
): Fault => ({
  codes: typeof codes === 'string' ? [codes] : codes,
  file: `${file}.${file === 'assets' ? 'csv' : 'yaml'}`,
  from,
  to,
});

/** Each at a spot of its own, so that any of them can occur together. */
const FAULTS: readonly Fault[] = [
  fault('yaml-anchor', 'plant', 'name: P', 'name: ⌖&n P'),
  fault('yaml-tag', 'plant', 'name: S', 'name: ⌖!!str S'),
  fault('unknown-fact', 'plant', 'wireless: false', '⌖wirless: false'),
  fault('level-out-of-range', 'plant', 'baseline: 2', 'baseline: ⌖7'),
  fault('yaml-anchor', 'plant', 'id: a, name: A', 'id: ⌖&z a, name: A'),
  fault('yaml-merge-key', 'plant', 'kind: control', '⌖<<: *z, kind: control'),
  fault('wrong-value', 'plant', 'level: 1', 'level: ⌖9'),
  fault('duplicate-key', 'plant', 'name: B', 'name: B, ⌖name: D'),
  fault('unknown-reference', 'plant', 'parent: a', 'parent: ⌖zz'),
  fault('unknown-key', 'plant', 'rationale: r', '⌖ratonale: r'),
  fault('yaml-alias', 'plant', 'name: C', 'name: ⌖*n'),
  fault('unsafe-key', 'plant', 'kind: external', 'kind: external\n    ⌖__proto__: { x: 1 }'),
  fault('duplicate-id', 'plant', 'conduits:', '  - { id: ⌖b, name: Again, kind: dmz }\nconduits:'),
  fault('duplicate-entry', 'plant', 'joins: [a, b]', 'joins: [a, b, ⌖a]'),
  fault('bad-id', 'plant', 'id: m', 'id: ⌖M'),
  fault('wrong-value', 'plant', 'inPlace: true', 'inPlace: ⌖yes'),
  fault('unknown-key', 'plant', '{ id: r,', '{ ⌖idd: r,'),
  fault('unknown-requirement', 'plant', '[62443-3-3/SR 1.1]', '[⌖62443-3-3/SR 9.9]'),
  fault(['unknown-section', 'yaml-anchor'], 'plant', 'measures:', '⌖bogus: { a: ⌖&b 1 }\nmeasures:'),
  fault('wrong-value', 'answers', 'status: met', 'status: ⌖yes'),
  fault('unknown-reference', 'answers', '[e]', '[⌖x]'),
  fault('yaml-alias', 'answers', '[m]', '[m, ⌖*m]'),
  fault('compensated-incomplete', 'answers', 'compensated, reason: r', '⌖compensated'),
  fault('bad-date', 'answers', '2027-01-01', '⌖2027-02-30'),
  fault('not-applicable-incomplete', 'answers', 'hmi, status: unmet', 'hmi, status: ⌖notApplicable'),
  fault('bad-character', 'answers', 'title: E', 'title: ⌖"\\0"'),
  fault('unknown-reference', 'answers', '[zone:a]', '[⌖zone:q]'),
  fault(
    'missing-field',
    'answers',
    '- { place: zone:b, requirement: 62443-3-3/SR 1.1, result: pass,',
    '- ⌖{ place: zone:b, requirement: 62443-3-3/SR 1.1,',
  ),
  fault('stated-twice', 'plant', 'method:', '⌖organisation: { name: O }\nmethod:'),
  fault(
    'answered-twice',
    'answers',
    'answers:',
    'answers:\n  - { place: organisation, requirement: ⌖62443-3-3/SR 1.2, status: met }',
  ),
  fault(
    'duplicate-id',
    'answers',
    'evidence:\n',
    'evidence:\n  - { id: ⌖g, title: X, kind: documentation, places: [zone:a] }\n',
  ),
  fault('yaml-anchor', '../group/a', 'name: Group', 'name: ⌖&x Group'),
  fault('section-not-shared', '../group/a', 'organisation: {', '⌖zones: []\norganisation: {'),
  fault(
    'place-not-shared',
    '../group/a',
    'G, kind: documentation, places: [organisation]',
    'G, kind: documentation, places: [⌖site]',
  ),
  fault('not-applicable-incomplete', '../group/a', 'status: unmet', 'status: ⌖notApplicable'),
  fault(
    'evidence-not-cited',
    '../group/a',
    '  - { id: h,',
    '  - { id: ⌖k, title: K, kind: documentation, places: [organisation] }\n  - { id: h,',
  ),
  fault('csv-header', 'assets', 'name,type', 'name,⌖tpye'),
  fault('unknown-reference', 'assets', 'hmi,a', 'hmi,⌖q'),
  fault('csv-columns', 'assets', 'y,Y', '⌖y,Y,Y'),
];

function withFaults(faults: readonly Fault[]) {
  const files = Object.entries(SOUND).map(([path, sound]) => {
    const here = faults.filter(({ file }) => file === path);
    return unmarked(
      path,
      here.reduce((text, { from, to }) => text.replace(from, to), sound),
    );
  });
  return { files: files.map(({ file }) => file), marks: files.flatMap(({ places }) => places) };
}

function found(faults: readonly Fault[]): readonly string[] {
  const { files } = withFaults(faults);
  const isShared = ({ path }: SourceFile): boolean => path.startsWith('../');
  const opened = openPlant(files.filter((file) => !isShared(file)));
  const result = readOpened(opened, vocabulary, { files: files.filter(isShared) });
  return result.ok ? [] : result.problems.map(({ at, code }) => `${at.file}:${at.line}:${at.column} ${code}`);
}

/** The codes of the marks, in the order of the text. */
function expected(faults: readonly Fault[]): readonly string[] {
  const { marks } = withFaults(faults);
  const order = Object.entries(SOUND).flatMap(([path, sound]) =>
    faults
      .filter(({ file }) => file === path)
      .toSorted((a, b) => sound.indexOf(a.from) - sound.indexOf(b.from)),
  );
  return order.flatMap(({ codes }) => codes).map((code, i) => `${marks[i]} ${code}`);
}

it('the sound plant is sound, and each fault stands at a spot of its own', () => {
  expect(found([])).toEqual([]);
  for (const { file, from } of FAULTS) expect(SOUND[file]?.split(from)).toHaveLength(2);
});

it.each(FAULTS.map((one) => [`${one.codes.join(', ')} by ${one.to.trim()}`, one] as const))(
  '%s',
  (_, one) => {
    expect(found([one])).toEqual(expected([one]));
  },
);

it('any of them together are all told, and nothing else', () => {
  fc.assert(
    fc.property(fc.subarray([...FAULTS]), (faults) => {
      expect(found(faults).toSorted()).toEqual(expected(faults).toSorted());
    }),
    { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 200) },
  );
});
