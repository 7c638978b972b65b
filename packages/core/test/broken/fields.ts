/** Keys that are wrong, fields that are missing, and lists and maps out of their places; see cases.ts. */
import { answer, TWO, ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_FIELDS: readonly BrokenPlant[] = [
  {
    name: 'an unknown key',
    codes: ['unknown-key'],
    text: 'zones:\n  - { id: a, name: A, kind: control, ⌖knid: x }\n',
    says: 'did you mean `kind`',
  },
  {
    name: 'a shortened key, and a choice that is missing',
    codes: ['unknown-key', 'missing-field'],
    text: 'zones:\n  - { id: a, name: A, kind: control, ⌖slT: 2 }\n  - ⌖{ id: b, name: B }\n',
    says: 'did you mean `slTarget`',
  },
  {
    name: 'a choice that is missing says which values it has',
    codes: ['missing-field'],
    text: 'zones:\n  - ⌖{ id: b, name: B }\n',
    says: '`kind` is missing here; it is one of control, safety, dmz,',
  },
  {
    name: 'several fields that are missing, one of them a choice',
    codes: ['missing-field', 'missing-field'],
    text: 'evidence:\n  - ⌖⌖{ id: e }\n',
    says: '`title, places` are missing here',
  },
  {
    name: 'vectors that are wrong in one way each',
    codes: [
      'key-capitals',
      'key-further-in',
      'missing-field',
      'quoted-value',
      'level-out-of-range',
      'quoted-value',
      'level-out-of-range',
    ],
    text: `zones:
  - { id: a, name: A, kind: dmz, slTarget: { vector: { ⌖iac: 2, uc: 2, si: 2, dc: 1, rdf: 3, tre: 2, ra: 2 }, rationale: r } }
  - { id: b, name: B, kind: dmz, slTarget: { ⌖IAC: 2, UC: 2, SI: 2, DC: 1, RDF: 3, TRE: 2, RA: 2, rationale: r } }
  - { id: c, name: C, kind: dmz, slTarget: { vector: ⌖{ IAC: 2 }, rationale: r } }
  - { id: d, name: D, kind: dmz, slTarget: { vector: { IAC: ⌖"2", UC: "2", SI: "2", DC: "1", RDF: "3", TRE: "2", RA: "2" }, rationale: r } }
  - { id: e, name: E, kind: dmz, slTarget: { vector: { IAC: ⌖5, UC: 5, SI: 7, DC: ⌖"1", RDF: 3, TRE: 2, RA: 2 }, rationale: r } }
  - { id: f, name: F, kind: dmz, slTarget: ⌖9 }
`,
    says: 'the keys `iac, uc, si, dc, rdf, tre, ra` are written with other capitals: `IAC, UC, SI, DC, RDF, TRE, RA`',
  },
  {
    name: 'a certificate whose SL stands beside it',
    codes: ['key-further-in'],
    text: 'products:\n  - { id: p, name: P, class: EDR, version: 2, ⌖sl: 2, scheme: S }\n',
    says: '`sl, scheme` belongs one step further in; write it under `certificate`',
  },
  {
    name: 'an unknown key of an answer',
    codes: ['unknown-key'],
    text: answer('    status: met\n    ⌖evidnce: [e]\n'),
  },
  {
    name: 'a missing field',
    codes: ['missing-field'],
    text: 'zones:\n  - ⌖{ id: a, kind: control }\n',
    says: '`name`',
  },
  {
    name: 'an empty required field',
    codes: ['missing-field'],
    text: 'zones:\n  - ⌖id: a\n    name:\n    kind: control\n',
  },
  {
    name: 'a vector without an FR',
    codes: ['missing-field'],
    text: 'zones:\n  - id: a\n    name: A\n    kind: control\n    slTarget: { vector: ⌖{ IAC: 2, UC: 2, SI: 2, DC: 1, RDF: 3, TRE: 2 }, rationale: r }\n',
    says: '`RA`',
  },
  {
    name: 'a vector without a rationale',
    codes: ['missing-field'],
    text: 'zones:\n  - id: a\n    name: A\n    kind: control\n    slTarget: ⌖{ vector: 2 }\n',
  },
  {
    name: 'an entry listed twice',
    codes: ['duplicate-entry'],
    text: `${TWO}conduits:\n  - { id: c, name: C, joins: [a, b, ⌖a] }\n`,
  },
  {
    name: 'a conduit that joins one zone',
    codes: ['too-few'],
    text: `${ZONE}conduits:\n  - { id: c, name: C, joins: ⌖[a] }\n`,
  },
  {
    name: 'a list where a value belongs',
    codes: ['not-a-value'],
    text: 'zones:\n  - { id: a, name: ⌖[A], kind: control }\n',
  },
  {
    name: 'a map where a value belongs',
    codes: ['not-a-value'],
    text: 'zones:\n  - { id: a, name: ⌖{ x: y }, kind: control }\n',
  },
  {
    name: 'a value where a list belongs',
    codes: ['not-a-list'],
    text: `${TWO}conduits:\n  - { id: c, name: C, joins: ⌖a }\n`,
  },
  { name: 'a value where an entity belongs', codes: ['not-a-map'], text: 'zones:\n  - ⌖filtration\n' },
  { name: 'a file that is a list', codes: ['not-a-map'], text: '', files: { 'z.yaml': '⌖- a\n- b\n' } },
];
