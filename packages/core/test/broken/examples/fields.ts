/** Examples of refusals of keys and values, each by itself. */
import { answer, below, conduit, replaced, ZONE, type PageExamples } from '../example.ts';

export const FIELD_EXAMPLES = {
  'bad-date': replaced(answer('status: met', 'expires: ⌖30.06.2027'), '30.06.2027', '2027-06-30'),
  'bad-digest': replaced(
    `${ZONE}evidence:
  - id: e-12
    title: Account export
    kind: implementation
    places: [zone:filtration]
    file: evidence/accounts.csv
    sha256: ⌖9F86D081
`,
    '9F86D081',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ),
  'bad-id': replaced(
    `zones:
  - id: ⌖Filtration 1
    name: Filtration control
    kind: control
`,
    'Filtration 1',
    'filtration-1',
  ),
  'bad-number': replaced(
    `measures:
  - id: jump-host
    name: Jump host in the DMZ
    cost: ⌖38k
    currency: EUR
`,
    '38k',
    '38000',
  ),
  'duplicate-entry': replaced(conduit('joins: [filtration, dmz, ⌖filtration]'), ', filtration]', ']'),
  'key-capitals': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    slTarget:
      vector: { ⌖iac: 2, uc: 2, si: 2, dc: 1, rdf: 3, tre: 2, ra: 2 }
      rationale: agreed in workshop 2
`,
    'iac: 2, uc: 2, si: 2, dc: 1, rdf: 3, tre: 2, ra: 2',
    'IAC: 2, UC: 2, SI: 2, DC: 1, RDF: 3, TRE: 2, RA: 2',
  ),
  'key-further-in': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    slTarget: { ⌖IAC: 2, UC: 2, SI: 2, DC: 1, RDF: 3, TRE: 2, RA: 2, rationale: agreed in workshop 2 }
`,
    'IAC: 2, UC: 2, SI: 2, DC: 1, RDF: 3, TRE: 2, RA: 2,',
    'vector: { IAC: 2, UC: 2, SI: 2, DC: 1, RDF: 3, TRE: 2, RA: 2 },',
  ),
  'level-out-of-range': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    slTarget: ⌖5
`,
    '5',
    '3',
  ),
  'missing-field': replaced(
    `zones:
  - ⌖id: filtration
    kind: control
`,
    '    kind',
    '    name: Filtration control\n    kind',
  ),
  'not-a-list': replaced(
    `assets:
  - id: plc-1
    type: controller
    zones: ⌖filtration
${ZONE}`,
    'zones: filtration',
    'zones: [filtration]',
  ),
  'not-a-map': below('zones:\n  - ⌖filtration\n', ZONE),
  'not-a-value': replaced(
    `zones:
  - id: filtration
    name: ⌖[Filtration control]
    kind: control
`,
    '[Filtration control]',
    'Filtration control',
  ),
  'quoted-value': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    level: ⌖"2"
`,
    '"2"',
    '2',
  ),
  'reserved-id': replaced(
    `zones:
  - id: ⌖no
    name: Nitrous oxide
    kind: control
`,
    'id: no',
    'id: nitrous-oxide',
  ),
  'too-few': replaced(conduit('joins: ⌖[filtration]'), '[filtration]', '[filtration, dmz]'),
  'too-long': 'There is no example: it would take more characters than fit on a page.',
  'too-many': 'There is no example: it would take more entries than fit on a page.',
  'unknown-key': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    ⌖levl: 1
`,
    'levl',
    'level',
  ),
  'wrong-value': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: ⌖contrl
`,
    'contrl',
    'control',
  ),
} satisfies PageExamples;
