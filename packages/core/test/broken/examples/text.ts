/** Examples of refusals of the text itself: characters, YAML and CSV. */
import { below, beside, HEAD, replaced, TWO, whole, wholes, ZONE, type PageExamples } from '../example.ts';

export const TEXT_EXAMPLES = {
  'bad-character': replaced(
    `zones:
  - id: filtration
    name: ⌖"Filtration\\0control"
    kind: control
`,
    '\\0',
    ' ',
  ),
  'comma-in-braces': below(
    `${ZONE}answers:
  - { place: zone:filtration, requirement: 62443-3-3/SR 2.8, status: partial, how: the server logs, ⌖the panel does not }
`,
    `${ZONE}answers:
  - { place: zone:filtration, requirement: 62443-3-3/SR 2.8, status: partial, how: "the server logs, the panel does not" }
`,
  ),
  'csv-columns': beside(
    ZONE,
    'assets.csv',
    'id,type,zones\n⌖plc-1,controller\n',
    'id,type,zones\nplc-1,controller,filtration\n',
  ),
  'csv-header': beside(
    ZONE,
    'assets.csv',
    'id,⌖tpye,zones\nplc-1,controller,filtration\n',
    'id,type,zones\nplc-1,controller,filtration\n',
  ),
  'csv-name': {
    broken: whole(`${HEAD}${ZONE}`, {
      files: { 'asset.csv': '⌖id,type,zones\nplc-1,controller,filtration\n' },
    }),
    mended: whole(`${HEAD}${ZONE}`, {
      files: { 'assets.csv': 'id,type,zones\nplc-1,controller,filtration\n' },
    }),
  },
  'csv-separator': beside(
    ZONE,
    'assets.csv',
    'id⌖;type;zones\nplc-1;controller;filtration\n',
    'id,type,zones\nplc-1,controller,filtration\n',
  ),
  'csv-syntax': beside(
    ZONE,
    'assets.csv',
    'id,type,name\n⌖plc-1,controller,"PLC 1\n',
    'id,type,name\nplc-1,controller,"PLC 1"\n',
  ),
  'duplicate-key': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    ⌖name: Filtration
`,
    '    name: Filtration\n',
    '',
  ),
  'file-too-large': 'There is no example: the file would have more than 64 million characters.',
  'invalid-utf8': 'There is no example: bytes that are no UTF-8 cannot be shown on a page.',
  'key-not-text': replaced(
    `site:
  ⌖[name]: North works
`,
    '[name]',
    'name',
  ),
  'too-deep': 'There is no example: it would take more brackets than fit on a page.',
  'unsafe-key': below(`${ZONE}    ⌖__proto__: { owner: water team }\n`, `${ZONE}    owner: water team\n`),
  'yaml-alias': below(
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    owner: ⌖*team
`,
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    owner: water team
`,
  ),
  'yaml-anchor': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: control
    owner: ⌖&team water team
`,
    '&team ',
    '',
  ),
  'yaml-directive': wholes(
    '⌖%YAML 1.1\n---\nschema: bulkhead/plant@1\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
    'schema: bulkhead/plant@1\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
  ),
  'yaml-merge-key': below(
    `${ZONE}  - id: dmz
    name: DMZ
    kind: dmz
    ⌖<<: { level: 3.5 }
`,
    TWO,
  ),
  'yaml-several-documents': replaced(
    `${ZONE}⌖---
site:
  name: North works
`,
    '---\n',
    '',
  ),
  'yaml-syntax': below(`${ZONE}site:\n  name: ⌖@North works\n`, `${ZONE}site:\n  name: "@North works"\n`),
  'yaml-tab': below(`${ZONE}site:\n⌖\tname: North works\n`, `${ZONE}site:\n  name: North works\n`),
  'yaml-tag': replaced(
    `zones:
  - id: filtration
    name: ⌖!!str Filtration control
    kind: control
`,
    '!!str ',
    '',
  ),
} satisfies PageExamples;
