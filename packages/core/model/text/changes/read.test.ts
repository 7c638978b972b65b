/** Files of changes: what they come to, and that hostile ones are refused at their places with nothing to apply. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plantOf, vocabulary } from '../../../test/read-text.ts';
import { LIMITS } from '../../limits.ts';
import { readChanges, type ReadChanges } from './read.ts';

const PLANT = plantOf([
  {
    path: 'plant.yaml',
    text: `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
zones:
  - id: control
    name: Control
    level: 1
    kind: control
    facts: { wireless: true, portableDevices: false }
  - { id: office, name: Office, level: 4, kind: enterprise }
conduits:
  - { id: up, name: Up, joins: [control, office] }
answers:
  - { place: zone:control, requirement: 62443-3-3/SR 1.1, status: unmet, how: one password }
`,
  },
]);
const HEAD = 'schema: bulkhead/changes@1\nchanges:\n';
const ANSWER = 'answer:zone:control:62443-3-3/SR 1.1';

function read(...changes: readonly string[]): ReadChanges {
  return readText(HEAD + changes.map((change) => `  - ${change}\n`).join(''));
}

function readText(text: string): ReadChanges {
  return readChanges({ path: 'c.yaml', text }, PLANT, { vocabulary, organisation: null });
}

function taken(...changes: readonly string[]): Extract<ReadChanges, { ok: true }> {
  const result = read(...changes);
  return result.ok ? result : expect.fail(JSON.stringify(result.problems));
}

/** `line:column code` of each refusal. */
function refusals(result: ReadChanges): readonly string[] {
  if (result.ok) return [];
  return result.problems.map(({ at, code }) => `${at.line}:${at.column} ${code}`);
}

describe('what changes come to', () => {
  it('lays fields over what is there: maps key by key, lists whole, an empty value takes away', () => {
    const { changes } = taken(
      '{ ref: zone:control, set: { level: 2, facts: { wireless: false } } }',
      `{ ref: "${ANSWER}", set: { status: partial, how: } }`,
    );
    expect(changes.map(({ after }) => after)).toEqual([
      {
        id: 'control',
        name: 'Control',
        level: 2,
        kind: 'control',
        facts: { wireless: false, portableDevices: false },
      },
      { place: 'zone:control', requirement: '62443-3-3/SR 1.1', status: 'partial' },
    ]);
  });

  it('is the same of JSON', () => {
    const said = { schema: 'bulkhead/changes@1', changes: [{ ref: 'zone:control', set: { level: 2 } }] };
    expect(readText(JSON.stringify(said, null, 2))).toMatchObject({
      ok: true,
      changes: [{ kind: 'zone', id: 'control', after: { level: 2, name: 'Control' } }],
    });
  });

  it('adds under the id of the reference, removes, and leaves out what is so already', () => {
    const { changes } = taken(
      '{ ref: zone:dmz, add: { name: DMZ, level: 3.5, kind: dmz } }',
      '{ ref: conduit:up, remove: true }',
      '{ ref: zone:office, set: { name: Office } }',
    );
    expect(changes).toMatchObject([
      { kind: 'zone', id: 'dmz', before: null, after: { id: 'dmz' } },
      { kind: 'conduit', id: 'up', after: null },
    ]);
  });

  it('begins an answer and a section that is stated once, and names a row as the plant does', () => {
    const { changes } = taken(
      '{ ref: "answer:zone:control:62443-3-3@2013/SR 1.2", set: { status: met } }',
      '{ ref: site, set: { name: Shore } }',
      '{ ref: plant, set: { name: Waterworks } }',
    );
    expect(changes.map(({ kind, id, before }) => [kind, id, before === null])).toEqual([
      ['answer', 'zone:control 62443-3-3/SR 1.2', true],
      ['site', 'site', true],
      ['plant', 'works', false],
    ]);
  });

  it.each([
    ['a field is another', '{ ref: zone:control, before: { level: 3 }, set: { level: 2 } }'],
    ['a field is there', `{ ref: "${ANSWER}", before: { how: }, set: { status: met } }`],
    ['a thing to add is there', '{ ref: zone:control, add: { name: C, level: 1, kind: control } }'],
    ['a thing is gone', '{ ref: zone:lab, before: { name: Lab, level: 1, kind: control }, remove: true }'],
  ])('is nothing where it is not as expected: %s', (_, change) => {
    const { changes, stale } = taken(change, '{ ref: zone:office, set: { name: Offices } }');
    expect(stale).toHaveLength(1);
    expect(changes).toMatchObject([{ id: 'office' }]);
  });
});

describe('a file is refused at its place', () => {
  it.each([
    ['a kind of the record', '{ ref: baseline:audit, remove: true }', '3:12 wrong-value'],
    ['a kind that is none', '{ ref: zones:control, remove: true }', '3:12 wrong-value'],
    ['no reference', '{ ref: control, remove: true }', '3:12 wrong-value'],
    ['a reference to nothing', '{ ref: zone:contrl, set: { name: C } }', '3:12 unknown-reference'],
    ['the removal of nothing', '{ ref: zone:lab, remove: true }', '3:12 unknown-reference'],
    ['the removal of the plant', '{ ref: plant, remove: true }', '3:12 unknown-reference'],
    [
      'a value that names nothing',
      '{ ref: conduit:up, set: { joins: [control, lab] } }',
      '3:48 unknown-reference',
    ],
    ['an unknown field', '{ ref: zone:control, set: { nam: C } }', '3:33 unknown-key'],
    ['an unknown key', '{ ref: zone:control, put: { name: C } }', '3:26 unknown-key'],
    ['a prototype', '{ ref: zone:control, set: { __proto__: { level: 4 } } }', '3:33 unsafe-key'],
    ['a prototype in facts', '{ ref: zone:control, set: { facts: { __proto__: true } } }', '3:42 unsafe-key'],
    ['an alias', '{ ref: zone:control, set: *x }', '3:31 yaml-alias'],
    ['a wrong value', '{ ref: zone:control, set: { kind: contrl } }', '3:39 wrong-value'],
    ['another id', '{ ref: zone:control, set: { id: office } }', '3:37 wrong-value'],
    ['two things at once', '{ ref: zone:control, set: { name: C }, remove: true }', '3:44 wrong-value'],
    [
      'a before of what is added',
      '{ ref: zone:lab, before: { nme: x }, add: { name: L, level: 1, kind: control } }',
      '3:22 wrong-value',
    ],
    ['nothing asked', '{ ref: zone:control }', '3:5 missing-field'],
    ['a list for fields', '{ ref: zone:control, set: [name] }', '3:31 not-a-map'],
    ['a word for fields', '{ ref: zone:control, set: name }', '3:31 not-a-map'],
    ['a needed field taken away', '{ ref: zone:control, set: { name: } }', '3:31 missing-field'],
    ['an edition in the head', '{ ref: plant, set: { catalogs: [x] } }', '3:26 unknown-key'],
    ['a wrong before', '{ ref: zone:control, before: { level: x }, set: { level: 2 } }', '3:43 wrong-value'],
  ])('%s', (_, change, refusal) => {
    expect(refusals(read(change))).toContain(refusal);
  });

  it('what would point at nothing once a thing is gone, by its reference', () => {
    const result = read('{ ref: zone:office, remove: true }');
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-reference', at: { file: 'conduit:up' } }],
    });
  });

  it('a thing twice, under whichever name of the row', () => {
    const twice = read(
      `{ ref: "${ANSWER}", set: { status: met } }`,
      '{ ref: "answer:zone:control:62443-3-3@2013/SR 1.1", set: { status: partial } }',
    );
    expect(refusals(twice)).toContain('4:12 duplicate-entry');
  });

  it('more changes than a file may hold', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `{ ref: zone:z${i}, remove: true }`);
    expect(read(...many)).toMatchObject({
      ok: false,
      total: 1,
      problems: [{ code: 'too-many', params: { found: 10_000, limit: LIMITS.entries } }],
    });
  });

  it.each([
    ['an empty file', ''],
    ['no list', 'schema: bulkhead/changes@1\nchanges: all\n'],
    ['an empty list', 'schema: bulkhead/changes@1\nchanges: []\n'],
    ['a list alone', '- ref: zone:control\n'],
    ['no schema', 'changes: [{ ref: conduit:up, remove: true }]\n'],
    ['another schema', 'schema: bulkhead/changes@2\nchanges: [{ ref: conduit:up, remove: true }]\n'],
    [
      'another plant',
      `schema: bulkhead/changes@1\nplant: mixer\n${HEAD.slice(27)}  - { ref: conduit:up, remove: true }\n`,
    ],
    ['changes twice', `${HEAD}  - { ref: conduit:up, remove: true }\nchanges: []\n`],
    ['two documents', `${HEAD}  - { ref: conduit:up, remove: true }\n---\n${HEAD}`],
    ['U+0000', `${HEAD}  - { ref: "conduit:\u0000up", remove: true }\n`],
    ['no YAML', `${HEAD}  - { ref: [`],
    ['depth', `${HEAD}  - { ref: conduit:up, set: ${'['.repeat(500)} }\n`],
  ])('%s', (_, text) => {
    expect(refusals(readText(text)).length).toBeGreaterThan(0);
  });

  it('whatever it says: never an exception, never a change beside a refusal', () => {
    const word = fc.constantFrom(
      'ref',
      'set',
      'add',
      'before',
      'remove',
      '__proto__',
      'zone:control',
      ANSWER,
      'x',
    );
    const value = fc.oneof(word, fc.jsonValue({ maxDepth: 3 }));
    const change = fc.dictionary(word, value, { maxKeys: 4 });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const result = readText(JSON.stringify({ schema: 'bulkhead/changes@1', changes }));
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
  });
});
