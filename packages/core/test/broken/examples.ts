/**
 * One broken plant per code and the same plant mended: shown on the page of the code. A ⌖ stands where the refusal
 * points. Codes without an example say why.
 */
import type { ProblemCode } from '../../model/problems.ts';
import type { BrokenPlant } from './plant.ts';
import { RISK, riskWith } from './risk.ts';

/** The texts of a plant: the whole of plant.yaml, and other files. */
export type PlantTexts = Pick<BrokenPlant, 'text' | 'whole' | 'files' | 'shared'>;

export interface PageExample {
  readonly broken: PlantTexts;
  readonly mended: PlantTexts;
}

const HEAD = `schema: bulkhead/plant@1
id: waterworks
name: North Waterworks
catalogs: [62443-3-3@2013]
`;
type Others = Pick<PlantTexts, 'files' | 'shared'>;

const whole = (text: string, others: Others = {}): PlantTexts => ({ text, whole: true, ...others });
/** Broken and mended plant.yaml, as wholes and below the head. */
const wholes = (broken: string, mended: string): PageExample => ({
  broken: whole(broken),
  mended: whole(mended),
});
const below = (broken: string, mended: string): PageExample => wholes(`${HEAD}${broken}`, `${HEAD}${mended}`);
/** The same broken text below the head with one part of it replaced. */
const replaced = (text: string, from: string, to: string): PageExample =>
  below(text, text.replaceAll('⌖', '').replace(from, to));
/** The same plant with another file broken and mended. */
const beside = (text: string, path: string, broken: string, mended: string): PageExample => ({
  broken: whole(`${HEAD}${text}`, { files: { [path]: broken } }),
  mended: whole(`${HEAD}${text}`, { files: { [path]: mended } }),
});

const ZONE = `zones:
  - id: filtration
    name: Filtration control
    kind: control
`;
const TWO = `${ZONE}  - id: dmz
    name: DMZ
    kind: dmz
    level: 3.5
`;
const answer = (...lines: readonly string[]): string =>
  `${ZONE}answers:
  - place: zone:filtration
    requirement: 62443-3-3/SR 1.1
${lines.map((line) => `    ${line}\n`).join('')}`;
const decision = (said: string): string =>
  `${ZONE}dispositions:
  - place: zone:filtration
    requirement: 62443-3-3/SR 1.1
    ${said}
    until: 2027-06-30
`;
const BOTH = HEAD.replace('62443-3-3@2013', '62443-2-1@2024, 62443-3-3@2013');
const TAKEN = '    acceptedBy: plant manager\n    until: 2027-06-30\n';
const scenarioWith = (from: string, to: string): string =>
  riskWith(
    from,
    to,
    `${ZONE}${RISK}scenarios:
  - id: dosing-changed
    name: Dosing is changed from the office
    place: zone:filtration
    consequence: water leaves the works with too much chlorine
    severity: { safety: 3 }
    likelihood: 2
    treatment: accept
${TAKEN}`,
  );
const conduit = (...lines: readonly string[]): string =>
  `${TWO}conduits:
  - id: historian-link
    name: Historian link
${lines.map((line) => `    ${line}\n`).join('')}`;
/** A compensation at a zone that rests on a row of the program. */
const ELSEWHERE = `${HEAD.replace('62443-3-3@2013', '62443-2-1@2024, 62443-3-3@2013')}${answer(
  'status: compensated',
  'reason: the panel is locked and the key is signed for',
  'approvedBy: plant manager',
  'expires: 2027-06-30',
  'dependsOn: [⌖62443-2-1/USER 1.8]',
)}`;
/** A component with one answer to a row of 62443-4-2, and the same answer mended. */
const component = (broken: string, mended: string): PageExample => {
  const plant = (
    said: string,
  ): string => `${HEAD.replace('62443-3-3@2013', '62443-3-3@2013, 62443-4-2@2019')}products:
  - { id: panel-2, name: Operator panel, class: HDR }
answers:
  - place: product:panel-2
    requirement: 62443-4-2/CR 1.1
${said}`;
  return wholes(plant(broken), plant(mended));
};
/** An answer to a component row at an asset. */
const assetOf = (
  asset: string,
): string => `${HEAD.replace('62443-3-3@2013', '62443-3-3@2013, 62443-4-2@2019')}${ZONE}assets:
  - ${asset}
products:
  - { id: panel-2, name: Operator panel, class: HDR }
answers:
  - place: asset:panel-1
    requirement: 62443-4-2/CR 1.1
    status: unmet
`;
/** A row of a program answered at a zone. */
const PROGRAM = `${HEAD.replace('62443-3-3@2013', '62443-2-1@2024, 62443-3-3@2013')}${ZONE}answers:
  - place: ⌖zone:filtration
    requirement: 62443-2-1/USER 1.8
    status: met
`;
const CLASSED = `${HEAD.replace('62443-3-3@2013', '62443-3-3@2013, 62443-4-2@2019')}products:
  - { id: panel-2, name: Operator panel, class: HDR }
answers:
  - place: ⌖product:panel-2
    requirement: 62443-4-2/EDR 3.2
    status: met
`;
const BUILT = `${HEAD.replace('62443-3-3@2013', '62443-2-4@2023, 62443-3-3@2013')}suppliers:
  - id: builder
    name: Water Builders
    roles: [product]
answers:
  - place: ⌖supplier:builder
    requirement: 62443-2-4/SP.01.01 BR
    status: met
`;
const GROUP = `${HEAD}organisationFrom: ../organisation
${ZONE}`;
/** A plant with a folder of answers, broken and mended. */
const shared = (broken: string, mended: string): PageExample => ({
  broken: whole(GROUP, { shared: { 'answers.yaml': `schema: bulkhead/plant@1\n${broken}` } }),
  mended: whole(GROUP, { shared: { 'answers.yaml': `schema: bulkhead/plant@1\n${mended}` } }),
});
/** A plant whose path to that folder is broken, and mended. */
const pathed = (from: string): PageExample => ({
  broken: whole(GROUP.replace('../organisation', `⌖${from}`)),
  mended: whole(GROUP, { shared: { 'answers.yaml': 'schema: bulkhead/plant@1\nanswers: []\n' } }),
});

export const PAGE_EXAMPLES: Readonly<Record<ProblemCode, PageExample | string>> = {
  'answered-twice': below(
    `${answer('status: met')}  - place: zone:filtration
    requirement: ⌖62443-3-3@2013/SR 1.1
    status: unmet
`,
    answer('status: unmet'),
  ),
  'applies-to-nothing': replaced(
    answer(
      'status: ⌖compensated',
      'reason: the panels are locked and the keys are signed for',
      'approvedBy: plant manager',
      'expires: 2027-06-30',
    ).replace('place: zone:filtration', 'place: organisation'),
    '2027-06-30\n',
    '2027-06-30\n    appliesTo: [zone:filtration]\n',
  ),
  'applies-to-nowhere': replaced(
    `${conduit('joins: [filtration, dmz]')}answers:
  - place: conduit:historian-link
    requirement: 62443-3-3/SR 1.1
    status: compensated
    reason: the cabinet is locked and the key is signed for
    approvedBy: plant manager
    expires: 2027-06-30
    appliesTo: ⌖[zone:dmz]
`,
    '    appliesTo: [zone:dmz]\n',
    '',
  ),
  'asset-without-product': wholes(
    assetOf('{ id: panel-1, type: hmi, zones: [filtration] }').replace('asset:', '⌖asset:'),
    assetOf('{ id: panel-1, type: hmi, zones: [filtration], productVersion: panel-2 }'),
  ),
  'applies-to-place': replaced(
    answer(
      'status: compensated',
      'reason: the panel is locked and the key is signed for',
      'approvedBy: plant manager',
      'expires: 2027-06-30',
      'appliesTo: [⌖site]',
    ),
    'site',
    'zone:filtration',
  ),
  'capability-misplaced': component(
    '    status: unmet\n    capability: ⌖native\n',
    '    status: unmet\n    capability: system\n',
  ),
  'component-compensated': component(
    `    status: ⌖compensated
    reason: the panel stands in a locked cabinet
    approvedBy: plant manager
    expires: 2027-06-30
`,
    '    status: unmet\n    capability: system\n',
  ),
  'comma-in-braces': below(
    `${ZONE}answers:
  - { place: zone:filtration, requirement: 62443-3-3/SR 2.8, status: partial, how: the server logs, ⌖the panel does not }
`,
    `${ZONE}answers:
  - { place: zone:filtration, requirement: 62443-3-3/SR 2.8, status: partial, how: "the server logs, the panel does not" }
`,
  ),
  'csv-name': {
    broken: whole(`${HEAD}${ZONE}`, {
      files: { 'asset.csv': '⌖id,type,zones\nplc-1,controller,filtration\n' },
    }),
    mended: whole(`${HEAD}${ZONE}`, {
      files: { 'assets.csv': 'id,type,zones\nplc-1,controller,filtration\n' },
    }),
  },
  'yaml-tab': below(`${ZONE}site:\n⌖\tname: North works\n`, `${ZONE}site:\n  name: North works\n`),
  'maturity-misplaced': replaced(answer('status: met', 'maturity: ⌖3'), '    maturity: 3\n', ''),
  'bad-character': replaced(
    `zones:
  - id: filtration
    name: ⌖"Filtration\\0control"
    kind: control
`,
    '\\0',
    ' ',
  ),
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
  'bad-end': replaced(
    `${TWO}flows:
  - id: history
    from: ⌖filtration
    to: zone:dmz
`,
    'from: filtration',
    'from: zone:filtration',
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
  'certificate-version': replaced(
    `products:
  - id: panel-2
    name: Operator panel
    version: 2.4
    class: HDR
    certificate: { scheme: a test house, version: ⌖2.3, sl: 1, evidence: [e-certificate] }
evidence:
  - { id: e-certificate, title: Certificate, kind: documentation, places: [product:panel-2] }
`,
    'version: 2.3, sl: 1, evidence: [e-certificate]',
    'version: 2.4, sl: 1, evidence: [e-certificate]',
  ),
  'checked-twice': replaced(
    `${ZONE}checks:
  - { place: zone:filtration, requirement: 62443-3-3/SR 1.1, by: internal, date: 2026-10-20, result: pass }
  - { place: zone:filtration, requirement: 62443-3-3/SR 1.1, by: internal, date: ⌖2026-10-20, result: fail }
`,
    '2026-10-20, result: fail',
    '2026-10-21, result: fail',
  ),
  'compensated-incomplete': replaced(
    answer('status: ⌖compensated', 'reason: the panel is locked and the key is signed for'),
    'signed for\n',
    'signed for\n    approvedBy: plant manager\n    expires: 2027-06-30\n',
  ),
  'compensation-not-shared': {
    broken: whole(GROUP, {
      shared: {
        'answers.yaml': `schema: bulkhead/plant@1
answers:
  - place: organisation
    requirement: 62443-3-3/SR 1.1
    status: ⌖compensated
    reason: the panels are locked and the keys are signed for
    approvedBy: plant manager
    expires: 2027-06-30
`,
      },
    }),
    mended: whole(
      `${GROUP}answers:
  - place: zone:filtration
    requirement: 62443-3-3/SR 1.1
    status: compensated
    reason: the panels are locked and the keys are signed for
    approvedBy: plant manager
    expires: 2027-06-30
`,
      { shared: { 'answers.yaml': 'schema: bulkhead/plant@1\nanswers: []\n' } },
    ),
  },
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
  'depends-on-elsewhere': wholes(ELSEWHERE, ELSEWHERE.replace('⌖62443-2-1/USER 1.8', '62443-3-3/SR 1.5')),
  'depends-on-loop': replaced(
    answer(
      'status: compensated',
      'reason: the panel is locked and the key is signed for',
      'approvedBy: plant manager',
      'expires: 2027-06-30',
      'dependsOn: ⌖[62443-3-3/SR 1.1 RE 1]',
    ),
    'SR 1.1 RE 1',
    'SR 2.1',
  ),
  'duplicate-entry': replaced(conduit('joins: [filtration, dmz, ⌖filtration]'), ', filtration]', ']'),
  'duplicate-id': replaced(
    `${ZONE}  - id: ⌖filtration
    name: Second filtration line
    kind: control
`,
    'id: filtration\n    name: Second',
    'id: filtration-2\n    name: Second',
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
  'edition-not-in-use':
    'There is no example while every document has one edition that is shipped: a plant cannot leave it out.',
  'effective-to-misplaced': replaced(
    answer('status: partial', 'effectiveTo: ⌖2'),
    '    effectiveTo: 2\n',
    '',
  ),
  'evidence-not-cited': shared(
    `answers:
  - place: organisation
    requirement: 62443-3-3/SR 1.1
    status: met
evidence:
  - id: ⌖access-policy
    title: Access policy
    kind: documentation
    places: [organisation]
`,
    `answers:
  - place: organisation
    requirement: 62443-3-3/SR 1.1
    status: met
    evidence: [access-policy]
evidence:
  - id: access-policy
    title: Access policy
    kind: documentation
    places: [organisation]
`,
  ),
  'exception-subject': replaced(
    answer('status: met', 'exceptions:', '  - ⌖status: unmet'),
    '- status: unmet',
    '- class: hmi\n        status: unmet',
  ),
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
  'file-too-large': 'There is no example: the file would have more than 64 million characters.',
  'invalid-utf8': 'There is no example: bytes that are no UTF-8 cannot be shown on a page.',
  'joined-twice': replaced(
    conduit('joins: [filtration, dmz]', 'oneWay: { from: filtration, to: ⌖filtration }'),
    'to: filtration',
    'to: dmz',
  ),
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
  'key-not-text': replaced(
    `site:
  ⌖[name]: North works
`,
    '[name]',
    'name',
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
  'missing-head': wholes(
    '⌖schema: bulkhead/plant@1\nid: waterworks\ncatalogs: [62443-3-3@2013]\n',
    'schema: bulkhead/plant@1\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
  ),
  'newer-schema': wholes(
    'schema: ⌖bulkhead/plant@2\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
    'schema: bulkhead/plant@1\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
  ),
  'no-organisation-folder': pathed('../organization'),
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
  'not-applicable-incomplete': replaced(
    answer('status: ⌖notApplicable', 'reason: no person can reach a screen here'),
    'here\n',
    'here\n    approvedBy: plant manager\n',
  ),
  'not-at-an-asset': below(
    `assets:
  - { id: hmi-1, type: hmi, zones: [filtration] }
${ZONE}answers:
  - place: asset:hmi-1
    requirement: 62443-3-3/SR 1.1
    status: met
    exceptions: ⌖[{ class: hmi, status: unmet }]
`,
    `assets:
  - { id: hmi-1, type: hmi, zones: [filtration] }
${ZONE}answers:
  - place: zone:filtration
    requirement: 62443-3-3/SR 1.1
    status: met
    exceptions: [{ asset: hmi-1, status: unmet }]
`,
  ),
  'not-judged-here': wholes(
    PROGRAM,
    PROGRAM.replace('⌖', '').replace('place: zone:filtration', 'place: site'),
  ),
  'one-way-not-joined': replaced(
    conduit('joins: [filtration, dmz]', 'oneWay: { from: filtration, to: ⌖office }').replace(
      'conduits:',
      '  - id: office\n    name: Office\n    kind: enterprise\nconduits:',
    ),
    'to: office',
    'to: dmz',
  ),
  'only-compensated': replaced(
    answer('status: met', 'dependsOn: ⌖[62443-3-3/SR 1.2]'),
    '    dependsOn: [62443-3-3/SR 1.2]\n',
    '',
  ),
  'organisation-folder-closed':
    'There is no example in text: it takes a link, or a file where the folder should be.',
  'organisation-path': pathed('/srv/plants/organisation'),
  'other-class': wholes(CLASSED, CLASSED.replace('⌖', '').replace('EDR 3.2', 'HDR 3.2')),
  'other-role': wholes(BUILT, BUILT.replace('⌖', '').replace('[product]', '[product, integration]')),
  'parent-loop': replaced(
    `zones:
  - { id: process, name: Process, kind: control, parent: filtration }
  - { id: filtration, name: Filtration control, kind: control, parent: ⌖process }
`,
    'kind: control, parent: filtration',
    'kind: control',
  ),
  'place-not-shared': shared(
    `answers:
  - place: ⌖zone:filtration
    requirement: 62443-3-3/SR 1.1
    status: met
`,
    `answers:
  - place: organisation
    requirement: 62443-3-3/SR 1.1
    status: met
`,
  ),
  'cell-edited-twice':
    '`judgement.xlsx` says `met` for SR 1.1 of a zone and the sheet of that zone says `partial`. Make both say the same, or take in only the one that is right.',
  'cell-error':
    'The cell of an owner shows `#N/A`, since a lookup found nothing. Write the name, or leave the cell empty.',
  'cell-formula': 'The cell of the status holds `=H12`. Copy it and paste it as a value.',
  'cell-kind':
    'The version of an asset was pasted and became the number 3.1. Format the cell as text and type 3.10.',
  'cell-merged': 'Two rows share one merged cell for the owner. Split it and write the owner into both rows.',
  'cell-time': 'The function for now was used to say when evidence was collected. Type the day alone.',
  'sheet-column-twice':
    'A column was copied beside itself. Delete the copy, or empty its cell in the hidden first row.',
  'sheet-id-changed':
    'The row of `plc-1` now says `plc-01`. Write `plc-1` again; a new device gets a new row.',
  'sheet-missing':
    'The sheet of assets was moved to another workbook. Take in the workbook it was written out in.',
  'sheet-column-moved':
    'The column How was sorted, and the program was told not to take the columns beside it along. Undo it, select the whole table and sort again.',
  'sheet-row-mixed': 'Column H was sorted by itself. Undo it, select the whole table and sort again.',
  'sheet-row-twice':
    'The row of `plc-1` was copied and kept its id. Give the copy an id of its own, or delete it.',
  'sheet-row-unknown':
    'A row was typed below the last one. Find the row of the place and the requirement and write there.',
  'sheet-twice': 'The sheet was copied as a keepsake before it was filled in. Delete the copy.',
  'workbook-damaged':
    'A download was broken off. Take the file from where it came, or open it and save it again.',
  'workbook-doctype':
    'A program for merging mails wrote the file. Open it in a spreadsheet program and save it as .xlsx.',
  'workbook-encrypted': 'Save a copy without a password, take it in, and delete the copy.',
  'workbook-external-link':
    'A status was looked up in another workbook. Break the links in the menu for data, so that values remain.',
  'workbook-not-made-here':
    'Cells were copied into a new workbook. Write the sheets out again and paste the values into those.',
  'workbook-not-xlsx':
    'LibreOffice saved the workbook as .ods. Open it and save it as Excel 2007-365 (.xlsx).',
  'workbook-other-plant':
    'A workbook of the north works is taken into the south works. Name the folder of the north works.',
  'workbook-schema':
    'The workbook was written by a newer version. Update Bulkhead, or write the sheets out again with this one.',
  'workbook-too-large': 'Photographs were put into the workbook. Take them out, and name them as evidence.',
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
  'risk-band': replaced(riskWith('from: 1 }', 'from: ⌖0.1 }'), 'Frequent, from: 0.1', 'Frequent, from: 1'),
  'risk-matrix-order': replaced(
    riskWith('[low, medium, high]', '[low, medium, ⌖low]'),
    '[low, medium, low]',
    '[low, medium, high]',
  ),
  'risk-matrix-size': replaced(
    riskWith('- [low, medium, high]', '- ⌖[low, medium]'),
    '[low, medium]',
    '[low, medium, high]',
  ),
  'risk-missing': below(
    `worstCases:
  - ⌖id: overpressure
    name: Pressure above the limit of the vessel
    consequence: a release into the hall
`,
    `${RISK}worstCases:
  - id: overpressure
    name: Pressure above the limit of the vessel
    consequence: a release into the hall
`,
  ),
  'risk-scale': replaced(
    riskWith('{ level: 2, name: Serious }', '{ level: ⌖3, name: Serious }'),
    '{ level: 3, name: Serious }',
    '{ level: 2, name: Serious }',
  ),
  'risk-sl': replaced(
    riskWith('id: low, name: Low }', 'id: low, name: Low, sl: 1 }')
      .replace('id: medium, name: Medium }', 'id: medium, name: Medium, sl: 3 }')
      .replace('id: high, name: High }', 'id: high, name: High, sl: ⌖2 }'),
    'sl: 2',
    'sl: 4',
  ),
  'risk-unknown': replaced(riskWith('tolerable: low', 'tolerable: ⌖lowest'), 'lowest', 'low'),
  'reserved-id': replaced(
    `zones:
  - id: ⌖no
    name: Nitrous oxide
    kind: control
`,
    'id: no',
    'id: nitrous-oxide',
  ),
  'scenario-frequency': replaced(
    scenarioWith('    treatment: accept', '    perYear: 1\n    tolerablePerYear: ⌖0\n    treatment: accept'),
    'tolerablePerYear: 0\n',
    'tolerablePerYear: 0.001\n',
  ),
  'scenario-place': replaced(
    scenarioWith('place: zone:filtration', 'place: ⌖site'),
    'place: site',
    'place: zone:filtration',
  ),
  'section-not-read-yet': below(`${ZONE}⌖phases: []\n`, ZONE),
  'section-not-shared': shared('⌖zones: []\nanswers: []\n', 'answers: []\n'),
  'stated-twice': {
    broken: whole(`${HEAD}method: { baseline: 1 }\n`, {
      files: { 'targets.yaml': '⌖method: { baseline: 2 }\n' },
    }),
    mended: whole(HEAD, { files: { 'targets.yaml': 'method: { baseline: 2 }\n' } }),
  },
  'too-deep': 'There is no example: it would take more brackets than fit on a page.',
  'too-few': replaced(conduit('joins: ⌖[filtration]'), '[filtration]', '[filtration, dmz]'),
  'too-long': 'There is no example: it would take more characters than fit on a page.',
  'too-many': 'There is no example: it would take more entries than fit on a page.',
  'disposition-incomplete': replaced(
    decision('decision: ⌖accepted'),
    'decision: accepted\n',
    'decision: accepted\n    reason: the panel is replaced in 2027\n    approvedBy: plant manager\n',
  ),
  'days-reversed': replaced(
    decision('decision: planned\n    decided: 2028-03-01').replace('until: ', 'until: ⌖'),
    'decided: 2028-03-01',
    'decided: 2026-03-01',
  ),
  'disposition-place': replaced(
    decision('decision: planned').replace('place: zone:filtration', 'place: ⌖site'),
    'place: site',
    'place: zone:filtration',
  ),
  'disposition-row': {
    broken: whole(
      `${BOTH}${decision('decision: planned').replace('62443-3-3/SR 1.1', '⌖62443-2-1/USER 1.8')}`,
    ),
    mended: whole(`${BOTH}${decision('decision: planned')}`),
  },
  'treatment-incomplete': replaced(
    scenarioWith('treatment: accept', 'treatment: ⌖accept').replace(TAKEN, ''),
    'treatment: accept\n',
    `treatment: accept\n${TAKEN}`,
  ),
  'triage-place': replaced(
    `${ZONE}triage:
  - place: ⌖site
    accounts: true
`,
    'site',
    'zone:filtration',
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
  'unknown-schema': wholes(
    'schema: ⌖bulkhead/plant\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
    'schema: bulkhead/plant@1\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
  ),
  'unknown-section': replaced(
    `${ZONE}⌖methd: { baseline: 2 }
`,
    'methd',
    'method',
  ),
  'unsafe-key': below(`${ZONE}    ⌖__proto__: { owner: water team }\n`, `${ZONE}    owner: water team\n`),
  'wrong-value': replaced(
    `zones:
  - id: filtration
    name: Filtration control
    kind: ⌖contrl
`,
    'contrl',
    'control',
  ),
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
  'yaml-tag': replaced(
    `zones:
  - id: filtration
    name: ⌖!!str Filtration control
    kind: control
`,
    '!!str ',
    '',
  ),
};
