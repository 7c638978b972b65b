/** Requirements, editions and facts that are none, and rows of overlays; see cases.ts. */
import { answer, COMPONENTS, ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_REQUIREMENTS: readonly BrokenPlant[] = [
  {
    name: 'a requirement without its document',
    codes: ['bad-requirement'],
    text: answer('    status: met\n', '⌖SR 1.1'),
    says: 'did you mean `62443-3-3/SR 1.1`',
  },
  {
    name: 'a requirement with a space for the slash',
    codes: ['bad-requirement'],
    text: answer('    status: met\n', '⌖62443-3-3 SR1.1 RE(1)'),
    says: 'did you mean `62443-3-3/SR 1.1 RE 1`',
  },
  {
    name: 'no requirement at all, at a supplier: the example is one that can be answered there',
    codes: ['bad-requirement'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-2-4@2023, 62443-3-3@2013, 62443-4-1@2018]
suppliers: [{ id: s, name: S, roles: [product] }]
answers: [{ place: supplier:s, requirement: ⌖everything, status: met }]
`,
    says: 'such as `62443-4-1/',
  },
  {
    name: 'a row that no figure leads to, at a product: the example is one of its class',
    codes: ['unknown-requirement'],
    whole: true,
    text: `${COMPONENTS}products: [{ id: p, name: P, class: EDR }]
answers: [{ place: product:p, requirement: ⌖62443-4-2/HDR 9.9, status: met }]
`,
    says: 'is no requirement in use; one that can be answered here is `62443-4-2/CR 1.1`',
  },
  {
    name: 'a row of an FR that does not exist',
    codes: ['unknown-requirement'],
    text: answer('    status: met\n', '⌖62443-3-3/SR 9.2'),
    says: '`62443-3-3/SR 9.2` is no requirement in use; one that can be answered here is `62443-3-3/SR 1.1`',
  },
  {
    name: 'a base without its ending',
    codes: ['unknown-requirement'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-2-4@2023, 62443-3-3@2013]
suppliers: [{ id: s, name: S, roles: [maintenance] }]
answers: [{ place: supplier:s, requirement: ⌖62443-2-4/SP.1.1, status: met }]
`,
    says: 'did you mean `62443-2-4/SP.01.01 BR`',
  },
  {
    name: 'two answers to the same thing that is no requirement',
    codes: ['bad-requirement', 'bad-requirement'],
    text: `${ZONE}answers:\n  - { place: zone:a, requirement: ⌖SR, status: met }\n  - { place: zone:a, requirement: ⌖SR, status: met }\n`,
  },
  {
    name: 'an edition that does not exist',
    codes: ['unknown-edition'],
    whole: true,
    text: 'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [⌖62443-3-3@2014]\n',
    says: '62443-3-3@2013',
  },
  {
    name: 'a row that does not exist',
    codes: ['unknown-requirement'],
    text: answer('    status: met\n', '⌖62443-3-3/SR 1.1 RE 9'),
    says: 'did you mean',
  },
  {
    name: 'a document that is not in use',
    codes: ['unknown-requirement'],
    text: answer('    status: met\n', '⌖62443-9-9/SR 1.1'),
  },
  {
    name: 'a row of an edition that is not in use',
    codes: ['unknown-requirement'],
    text: answer('    status: met\n', '⌖62443-3-3@2020/SR 1.1'),
  },
  {
    name: 'an overlay row that does not exist',
    codes: ['unknown-requirement'],
    text: `overlays:\n  - id: mfa\n    name: M\n    rows: [{ id: remote, title: T }]\n${answer('    status: met\n', '⌖mfa/remot')}`,
    says: 'mfa/remote',
  },
  {
    name: 'an overlay that rests on nothing',
    codes: ['unknown-requirement'],
    text: 'overlays:\n  - id: o\n    name: O\n    rows: [{ id: r, title: T, satisfiedBy: [⌖62443-3-3/SR 99] }]\n',
  },
  {
    name: 'a fact that does not exist',
    codes: ['unknown-fact'],
    text: 'zones:\n  - { id: a, name: A, kind: control, facts: { ⌖wirless: false } }\n',
    says: 'did you mean `wireless`',
  },
  {
    name: 'a fact of an overlay that does not exist',
    codes: ['unknown-fact'],
    text: 'overlays:\n  - id: o\n    name: O\n    rows: [{ id: r, title: T, facts: [⌖radio] }]\n',
  },
  {
    name: 'an overlay row twice',
    codes: ['duplicate-entry'],
    text: 'overlays:\n  - id: o\n    name: O\n    rows:\n      - { id: r, title: T }\n      - { id: ⌖r, title: U }\n',
  },
  {
    name: 'an overlay row answered by two spellings of one row',
    codes: ['duplicate-entry'],
    text: 'overlays:\n  - id: o\n    name: O\n    rows:\n      - { id: r, title: T, satisfiedBy: [62443-3-3/SR 1.3, ⌖62443-3-3@2013/SR 1.3] }\n',
  },
];
