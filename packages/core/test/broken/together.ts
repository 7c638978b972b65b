/** Mistakes beside each other: each is told once, and none because of another; see cases.ts. */
import { TWO, ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_TOGETHER: readonly BrokenPlant[] = [
  {
    name: 'a zone that is reused by anchor, merge and alias',
    codes: ['yaml-anchor', 'yaml-merge-key', 'yaml-alias', 'unknown-reference'],
    text: 'zones:\n  - ⌖&base { id: a, name: A, kind: control }\n  - { ⌖<<: *base, id: b }\n  - ⌖*base\nconduits:\n  - { id: c, name: C, joins: [a, b] }\nflows:\n  - { id: f, from: zone:a, to: zone:b, conduit: ⌖d }\n',
  },
  {
    name: 'an alias among entries, and mistakes around it',
    codes: ['yaml-alias', 'wrong-value', 'level-out-of-range', 'bad-date'],
    text: `${TWO}conduits:\n  - { id: c, name: C, joins: [a, b, ⌖*d], medium: ⌖radio }\nmethod: { baseline: ⌖6 }\nwaivers:\n  - { id: w, finding: f, reason: r, approvedBy: b, expires: ⌖2026-13-01 }\n`,
  },
  {
    name: 'one answer with faults of the file, its fields, its references and its status',
    codes: ['yaml-tag', 'unknown-key', 'compensated-incomplete', 'unknown-reference', 'bad-date'],
    text: `${ZONE}answers:\n  - place: zone:a\n    requirement: 62443-3-3/SR 1.1\n    how: ⌖!!str 1\n    ⌖evidnce: [e]\n    status: ⌖compensated\n    measures: [⌖m]\n    expires: ⌖soon\n    reason: r\n`,
  },
  {
    name: 'a key stated twice with mistakes in both',
    codes: ['wrong-value', 'duplicate-key', 'wrong-value', 'unknown-reference'],
    text: 'zones:\n  - { id: a, name: A, kind: ⌖contrl, ⌖kind: ⌖safty, parent: ⌖b }\n',
  },
  {
    name: 'a section stated twice, both read',
    codes: ['duplicate-key', 'bad-id', 'unknown-reference'],
    text: `${ZONE}conduits:\n  - { id: c, name: C, joins: [a, b] }\n⌖zones:\n  - { id: b, name: B, kind: control }\n  - { id: ⌖B, name: B, kind: control }\nflows:\n  - { id: f, from: zone:a, to: zone:b, conduit: ⌖d }\n`,
  },
  {
    name: 'an id that is taken, with a mistake beside it',
    codes: ['duplicate-id', 'unknown-reference'],
    text: `${ZONE}  - { id: ⌖a, name: B, kind: control, parent: ⌖q }\n`,
  },
  {
    name: 'an entity that is refused is still there to point at',
    codes: ['wrong-value', 'unknown-reference'],
    text: 'zones:\n  - { id: a, name: A, kind: ⌖contrl }\n  - { id: b, name: B, kind: dmz, parent: a }\n  - { id: c, name: C, kind: dmz, parent: ⌖d }\n',
  },
  {
    name: 'a section under a mistyped name is not missed where it is pointed at',
    codes: ['unknown-section', 'unknown-reference'],
    text: `${ZONE}⌖evidnce:\n  - { id: e, title: E, kind: implementation, places: [zone:a] }\nanswers:\n  - { place: zone:a, requirement: 62443-3-3/SR 1.1, status: met, evidence: [e] }\n  - { place: ⌖zone:b, requirement: 62443-3-3/SR 1.1, status: met }\n`,
  },
  {
    name: 'an overlay whose row cannot be read',
    codes: ['bad-id', 'unknown-requirement'],
    text: `${ZONE}overlays:\n  - { id: o, name: O, rows: [{ id: ⌖R, title: T }] }\n  - { id: q, name: Q, rows: [{ id: r, title: T }] }\nanswers:\n  - { place: zone:a, requirement: o/r, status: met }\n  - { place: zone:a, requirement: ⌖q/s, status: met }\n`,
  },
  {
    name: 'an edition that does not exist, and answers to its document',
    codes: ['unknown-edition', 'unknown-requirement'],
    whole: true,
    text: `schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [⌖62443-3-3@2014]\n${ZONE}answers:\n  - { place: zone:a, requirement: 62443-3-3/SR 1.1, status: met }\n  - { place: zone:a, requirement: ⌖62443-3-3/SR 1.99, status: met }\n`,
  },
  {
    name: 'editions that do not exist, and answers to their documents, told once',
    codes: ['unknown-edition', 'unknown-edition', 'unknown-edition', 'unknown-requirement'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [⌖62443-3-3, ⌖62443-2-1@2025, ⌖company@2020]
${ZONE}answers:
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, status: met }
  - { place: site, requirement: 62443-2-1@2025/ORG 9.9, status: met }
  - { place: site, requirement: 62443-2-1/USER 1.8, status: met }
  - { place: site, requirement: company@2020/X, status: met }
  - { place: site, requirement: company/Y, status: met }
  - { place: site, requirement: ⌖others/Y, status: met }
`,
    says: '`62443-3-3` is no edition Bulkhead knows; did you mean `62443-3-3@2013`',
  },
  {
    name: 'a mistyped key is not a missing field as well',
    codes: ['unknown-key', 'unknown-key'],
    text: `zones:\n  - { id: a, ⌖nmae: A, kind: control }\nanswers:\n  - { place: zone:a, requirement: 62443-3-3/SR 1.1, status: notApplicable, approvedBy: b, ⌖raeson: r }\n`,
  },
  {
    name: 'a second document with mistakes of its own',
    codes: ['yaml-several-documents', 'bad-id', 'unknown-reference'],
    text: `${ZONE}⌖---\nzones:\n  - { id: ⌖B, name: B, kind: control }\nconduits:\n  - { id: c, name: C, joins: [a, b] }\nassets:\n  - { id: x, type: hmi, conduits: [⌖d] }\n`,
  },
  {
    name: 'a file that is no YAML beside one with mistakes',
    codes: ['wrong-value', 'duplicate-id', 'yaml-syntax'],
    text: `zones:\n  - { id: a, name: A, kind: ⌖contrl, parent: b }\n  - { id: ⌖a, name: A, kind: control }\n`,
    files: { 'z.yaml': 'zones:\n  - { id: b, name: ⌖@B }\nsite: %x\n' },
  },
  {
    name: 'a CSV with a mistyped column and mistakes in its cells',
    codes: ['unknown-reference', 'csv-header', 'bad-id', 'csv-columns'],
    text: `${ZONE}conduits:\n  - { id: c, name: C, joins: [a, ⌖b] }\n`,
    files: { 'assets.csv': 'id,⌖tpye,zones\nx,hmi,a\n⌖Y,hmi,a\n⌖z,hmi\n' },
  },
  {
    name: 'a list that is too short, and what stands in it',
    codes: ['too-few', 'unknown-reference'],
    text: `${TWO}conduits:\n  - { id: c, name: C, joins: ⌖[⌖q], oneWay: { from: a, to: b } }\n`,
  },
  {
    name: 'everything at once',
    codes: ['bad-id', 'wrong-value', 'bad-date'],
    text: 'zones:\n  - { id: ⌖A, name: A, kind: control }\n  - { id: b, name: B, kind: ⌖nothing }\nwaivers:\n  - { id: w, finding: f, reason: r, approvedBy: b, expires: ⌖never }\n',
  },
];
