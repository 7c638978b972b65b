/** Examples of refusals of ids, of what points at them, and of zones and conduits that do not fit together. */
import { conduit, replaced, TWO, wholes, ZONE, type PageExamples } from '../example.ts';

export const REFERENCE_EXAMPLES = {
  'bad-end': replaced(
    `${TWO}flows:
  - id: history
    from: ⌖filtration
    to: zone:dmz
`,
    'from: filtration',
    'from: zone:filtration',
  ),
  'bad-place': replaced(
    `${ZONE}answers:
  - place: ⌖filtration
    requirement: 62443-3-3/SR 1.1
    status: met
`,
    'place: filtration',
    'place: zone:filtration',
  ),
  'bad-requirement': replaced(
    `${ZONE}answers:
  - place: zone:filtration
    requirement: ⌖SR 1.1
    status: met
`,
    'SR 1.1',
    '62443-3-3/SR 1.1',
  ),
  'duplicate-id': replaced(
    `${ZONE}  - id: ⌖filtration
    name: Second filtration line
    kind: control
`,
    'id: filtration\n    name: Second',
    'id: filtration-2\n    name: Second',
  ),
  'edition-not-in-use':
    'There is no example while every document has one edition that is shipped: a plant cannot leave it out.',
  'external-target': replaced(
    `zones:
  - id: vendor
    name: Vendor network
    kind: external
    slTarget: ⌖1
`,
    '    slTarget: 1\n',
    '',
  ),
  'joined-twice': replaced(
    conduit('joins: [filtration, dmz]', 'oneWay: { from: filtration, to: ⌖filtration }'),
    'to: filtration',
    'to: dmz',
  ),
  'one-way-not-joined': replaced(
    conduit('joins: [filtration, dmz]', 'oneWay: { from: filtration, to: ⌖office }').replace(
      'conduits:',
      '  - id: office\n    name: Office\n    kind: enterprise\nconduits:',
    ),
    'to: office',
    'to: dmz',
  ),
  'parent-loop': replaced(
    `zones:
  - { id: process, name: Process, kind: control, parent: filtration }
  - { id: filtration, name: Filtration control, kind: control, parent: ⌖process }
`,
    'kind: control, parent: filtration',
    'kind: control',
  ),
  'unknown-edition': wholes(
    'schema: bulkhead/plant@1\nid: waterworks\nname: North Waterworks\ncatalogs: [⌖62443-3-3@2014]\n',
    'schema: bulkhead/plant@1\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
  ),
  'unknown-fact': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    facts: { ⌖wirless: false }
`,
    'wirless',
    'wireless',
  ),
  'unknown-reference': replaced(conduit('joins: [filtration, ⌖dmzz]'), 'dmzz', 'dmz'),
  'unknown-requirement': replaced(
    `${ZONE}answers:
  - place: zone:filtration
    requirement: ⌖62443-3-3/SR 1.1 RE 9
    status: met
`,
    'RE 9',
    'RE 1',
  ),
} satisfies PageExamples;
