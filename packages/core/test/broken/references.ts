/** Places and ids that lead to nothing, or to what cannot be meant; see cases.ts. */
import { answer, TWO, ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_REFERENCES: readonly BrokenPlant[] = [
  {
    name: 'evidence named by a part of its id',
    codes: ['unknown-reference'],
    text: `${answer('    status: met\n    evidence: [⌖fw]\n')}evidence:\n  - { id: e-fw, title: E, kind: implementation, places: [zone:a] }\n`,
    says: 'evidence `fw` is not in this plant; did you mean `e-fw`',
  },
  {
    name: 'a place that is none',
    codes: ['bad-place'],
    text: `${ZONE}answers:\n  - { place: ⌖a, requirement: 62443-3-3/SR 1.1, status: met }\n`,
  },
  {
    name: 'a place that is named by its id, and one that is no place',
    codes: ['bad-place', 'bad-place', 'bad-place', 'bad-place', 'unknown-reference', 'bad-place'],
    text: `${ZONE}assets:
  - { id: ews, type: workstation, zones: [a] }
measures:
  - { id: m-console-proxy, name: M }
evidence:
  - id: e
    title: E
    kind: implementation
    places: [⌖ews, ⌖m-console-proxy, ⌖measure:m-console-proxy, ⌖zon:a, ⌖zone:ews, ⌖plant]
`,
    says: '`ews` is no place; did you mean `asset:ews`',
  },
  {
    name: 'a measure where a place belongs',
    codes: ['bad-place'],
    text: 'measures:\n  - { id: m-proxy, name: M }\nevidence:\n  - { id: e, title: E, kind: implementation, places: [⌖m-proxy] }\n',
    says: '`m-proxy` is no place: it is the id of a measure',
  },
  {
    name: 'a place of another kind',
    codes: ['unknown-reference'],
    text: `${ZONE}assets:\n  - { id: ews, type: workstation }\nevidence:\n  - { id: e, title: E, kind: implementation, places: [⌖zone:ews] }\n`,
    says: 'did you mean `asset:ews`',
  },
  {
    name: 'a mistyped measure',
    codes: ['unknown-reference'],
    text: `measures:\n  - { id: m-console-proxy, name: M }\n${answer('    status: unmet\n    measures: [⌖m-console-proxi]\n')}`,
    says: 'did you mean `m-console-proxy`',
  },
  {
    name: 'an end that is a conduit',
    codes: ['bad-end'],
    text: `${ZONE}flows:\n  - { id: f, from: ⌖conduit:c, to: zone:a }\n`,
  },
  {
    name: 'a zone that is not there',
    codes: ['unknown-reference'],
    text: `${ZONE}conduits:\n  - { id: c, name: C, joins: [a, ⌖bb] }\n`,
  },
  {
    name: 'a near zone',
    codes: ['unknown-reference'],
    text: 'zones:\n  - { id: control, name: A, kind: control }\n  - { id: b, name: B, kind: control, parent: ⌖contrl }\n',
    says: 'did you mean `control`',
  },
  {
    name: 'a place that is not there',
    codes: ['unknown-reference'],
    text: `${ZONE}answers:\n  - { place: ⌖zone:z, requirement: 62443-3-3/SR 1.1, status: met }\n`,
  },
  {
    name: 'evidence that is not there',
    codes: ['unknown-reference'],
    text: answer('    status: met\n    evidence: [⌖e-1]\n'),
  },
  {
    name: 'a measure that is not there',
    codes: ['unknown-reference'],
    text: answer('    status: unmet\n    measures: [⌖m]\n'),
  },
  {
    name: 'an asset that is not there',
    codes: ['unknown-reference'],
    text: answer('    status: met\n    exceptions:\n      - { asset: ⌖x, status: unmet }\n'),
  },
  {
    name: 'a product, which is not read yet',
    codes: ['unknown-reference'],
    text: `${ZONE}evidence:\n  - { id: e, title: E, kind: implementation, places: [⌖product:x] }\n`,
  },
  {
    name: 'evidence of a fact that is not there',
    codes: ['unknown-reference'],
    text: 'site:\n  facts:\n    wireless: { value: false, evidence: [⌖e] }\n',
  },
  {
    name: 'an id that is taken',
    codes: ['duplicate-id'],
    text: `${ZONE}  - { id: ⌖a, name: B, kind: control }\n`,
    says: 'plant.yaml:6:11',
  },
  {
    name: 'an id that is taken in another file',
    codes: ['duplicate-id'],
    text: ZONE,
    files: { 'z.yaml': 'zones:\n  - { id: ⌖a, name: B, kind: control }\n' },
  },
  {
    name: 'zones that contain each other',
    codes: ['parent-loop'],
    text: 'zones:\n  - { id: a, name: A, kind: control, parent: ⌖b }\n  - { id: b, name: B, kind: control, parent: a }\n',
    says: 'a → b → a',
  },
  {
    name: 'a zone that contains itself',
    codes: ['parent-loop'],
    text: 'zones:\n  - { id: a, name: A, kind: control, parent: ⌖a }\n',
  },
  {
    name: 'a target of an external zone',
    codes: ['external-target'],
    text: 'zones:\n  - { id: a, name: A, kind: external, slTarget: ⌖1 }\n',
  },
  {
    name: 'a one-way conduit that leads elsewhere',
    codes: ['one-way-not-joined'],
    text: `${TWO}  - { id: c, name: C, kind: dmz }\nconduits:\n  - { id: d, name: D, joins: [a, b], oneWay: { from: a, to: ⌖c } }\n`,
  },
  {
    name: 'a one-way conduit from a zone to itself',
    codes: ['joined-twice'],
    text: `${TWO}conduits:\n  - { id: d, name: D, joins: [a, b], oneWay: { from: a, to: ⌖a } }\n`,
  },
];
