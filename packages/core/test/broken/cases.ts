/**
 * Broken plants. A ⌖ stands exactly where a refusal must point; the test takes it out and counts lines and
 * columns itself. Codes are in the order of the marks, plant.yaml first; two at one place in the order of the codes.
 */
import type { ProblemCode } from '../../model/problems.ts';
import { BROKEN_RISK } from './risk.ts';
import { BROKEN_SCENARIOS } from './scenarios.ts';

export interface BrokenPlant {
  readonly name: string;
  readonly codes: readonly ProblemCode[];
  /** plant.yaml, after the head unless `whole`. */
  readonly text: string;
  readonly whole?: boolean;
  readonly files?: Readonly<Record<string, string>>;
  /** The folder the plant names in `organisationFrom`; its files by their names in it. */
  readonly shared?: Readonly<Record<string, string>>;
  /** Part of the first sentence. */
  readonly says?: string;
}

export const HEAD = 'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n';
const ZONE = 'zones:\n  - { id: a, name: A, kind: control }\n';
const TWO = `${ZONE}  - { id: b, name: B, kind: control }\n`;
const answer = (rest: string, requirement = '62443-3-3/SR 1.1'): string =>
  `${ZONE}answers:\n  - place: zone:a\n    requirement: ${requirement}\n${rest}`;

const COMPONENTS = HEAD.replace('62443-3-3@2013', '62443-3-3@2013, 62443-4-2@2019');
const PROGRAM = HEAD.replace('62443-3-3@2013', '62443-2-1@2024, 62443-3-3@2013');
const AGREED = 'reason: r, approvedBy: b, expires: 2027-01-01';

/** A plant that takes answers from the folder `../group`. */
const GROUP = 'organisationFrom: ../group\n';
const SHARED = 'schema: bulkhead/plant@1\n';
const SHARED_ANSWER = '  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: met }\n';

export const BROKEN: readonly BrokenPlant[] = [
  ...BROKEN_RISK,
  ...BROKEN_SCENARIOS,
  {
    name: 'tabs in the indentation of two lines, of which the first is told',
    codes: ['yaml-tab'],
    text: 'site:\n  name: S\nzones:\n  - id: a\n⌖\tname: A\n\tkind: control\n',
    says: 'begins with a tab',
  },
  {
    name: 'a text torn at its commas inside braces, and a key mistyped there',
    codes: ['comma-in-braces', 'unknown-key'],
    text: `${ZONE}answers:\n  - { place: zone:a, requirement: 62443-3-3/SR 1.1, status: met, how: one, ⌖two of them, and three, ⌖reasn: x }\n`,
    says: 'in quotes',
  },
  {
    name: 'CSV files whose names are nearly those of sections, and one that is none',
    codes: ['csv-name', 'csv-name', 'csv-name', 'csv-name'],
    text: 'site: { name: S }\n',
    files: {
      'asset.csv': '⌖id\nx\n',
      'Flows.csv': '⌖id\nx\n',
      'evidence.csv': '⌖id\nx\n',
      'zone.csv': '⌖id\nx\n',
      'inventory.csv': 'id\nx\n',
    },
  },
  {
    name: 'a day as it is written in German, and a status people abbreviate',
    codes: ['bad-date', 'wrong-value'],
    text: answer('    expires: ⌖30.6.2027\n    status: ⌖n/a\n'),
    says: 'did you mean `2027-06-30`',
  },
  {
    name: 'evidence named by a part of its id',
    codes: ['unknown-reference'],
    text: `${answer('    status: met\n    evidence: [⌖fw]\n')}evidence:\n  - { id: e-fw, title: E, kind: implementation, places: [zone:a] }\n`,
    says: 'evidence `fw` is not in this plant; did you mean `e-fw`',
  },
  {
    name: 'a triage of the site, and two of one zone',
    codes: ['triage-place', 'duplicate-id'],
    text: `${ZONE}triage:\n  - { place: ⌖site, backup: true }\n  - { place: zone:a, backup: unknown }\n  - { place: ⌖zone:a, backup: false }\n`,
  },
  {
    name: 'decisions about gaps of an asset, of an external zone, of a row of an overlay, of one gap twice, and one without an approver',
    codes: [
      'disposition-place',
      'disposition-place',
      'disposition-row',
      'duplicate-id',
      'disposition-incomplete',
      'missing-field',
    ],
    text: `${ZONE}  - { id: out, name: Out, kind: external }
assets:
  - { id: t, type: controller, zones: [a] }
overlays:
  - { id: o, name: O, rows: [{ id: r, title: T }] }
dispositions:
  - { place: ⌖asset:t, requirement: 62443-3-3/SR 1.1, decision: planned, until: 2027-01-01 }
  - { place: ⌖zone:out, requirement: 62443-3-3/SR 1.1, decision: planned, until: 2027-01-01 }
  - { place: zone:a, requirement: ⌖o/r, decision: planned, until: 2027-01-01 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, decision: planned, until: 2027-01-01 }
  - { place: zone:a, requirement: ⌖62443-3-3@2013/SR 1.1, decision: planned, until: 2027-01-01 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.2, decision: ⌖transferred, reason: r, until: 2027-01-01 }
  - ⌖{ place: zone:a, requirement: 62443-3-3/SR 1.3, decision: planned }
`,
    says: '`asset:t` has no gaps to decide about',
  },
  {
    name: 'last days before the first',
    codes: ['days-reversed', 'days-reversed', 'days-reversed', 'days-reversed', 'bad-date'],
    text: `${ZONE}products:
  - { id: p, name: P, version: 1, class: EDR, certificate: { scheme: S, version: 1, sl: 2, issued: 2026-05-02, expires: ⌖2026-05-01 } }
  - { id: q, name: Q, version: 1, class: EDR, certificate: { scheme: S, version: 1, sl: 2, issued: 2026-05-01, expires: 2026-05-01 } }
evidence:
  - { id: e, title: E, kind: documentation, places: [zone:a], collected: 2026-05-02, expires: ⌖2026-05-01 }
  - { id: f, title: F, kind: documentation, places: [zone:a], collected: 2026-05-01, expires: 2026-05-01 }
checks:
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, result: pass, by: b, date: 2027-01-01, retestBy: ⌖2026-12-31 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.2, result: pass, by: b, date: 2027-01-01, retestBy: 2027-01-01 }
dispositions:
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, decision: planned, decided: 2026-05-02, until: ⌖2026-05-01 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.2, decision: planned, decided: 2026-05-01, until: 2026-05-01 }
  - { place: zone:a, requirement: 62443-3-3/SR 1.3, decision: planned, decided: ⌖2026-05, until: 2026-05-01 }
`,
    says: '`expires: 2026-05-01` lies before `issued: 2026-05-02`',
  },
  {
    name: 'an unknown section',
    codes: ['unknown-section'],
    text: '⌖zonez: []\n',
    says: 'did you mean `zones`',
  },
  { name: 'a section of a later version', codes: ['section-not-read-yet'], text: '⌖phases: []\n' },
  { name: 'another section of a later version', codes: ['section-not-read-yet'], text: '⌖phases: []\n' },
  {
    name: 'a maturity level of a system requirement',
    codes: ['maturity-misplaced'],
    text: answer('    status: met\n    maturity: ⌖3\n'),
    says: 'without maturity levels',
  },
  {
    name: 'a maturity level that is none',
    codes: ['wrong-value'],
    text: answer('    status: met\n    maturity: ⌖5\n'),
  },
  {
    name: 'what a component brings, said of a system requirement',
    codes: ['capability-misplaced'],
    text: answer('    status: met\n    capability: ⌖native\n'),
  },
  {
    name: 'a component row left to the system and met, one compensated, one answered at a zone',
    codes: ['capability-misplaced', 'component-compensated', 'not-judged-here'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-3-3@2013, 62443-4-2@2019]
products:
  - { id: panel, name: Panel, class: HDR }
${ZONE}answers:
  - { place: product:panel, requirement: 62443-4-2/CR 1.1, status: met, capability: ⌖system }
  - place: product:panel
    requirement: 62443-4-2/CR 1.2
    status: ⌖compensated
    reason: a locked cabinet
    approvedBy: plant manager
    expires: 2027-06-30
  - { place: ⌖zone:a, requirement: 62443-4-2/CR 1.3, status: met }
`,
  },
  {
    name: 'a component row of which an exception is compensated',
    codes: ['component-compensated'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-3-3@2013, 62443-4-2@2019]
products:
  - { id: panel, name: Panel, class: HDR }
answers:
  - place: product:panel
    requirement: 62443-4-2/CR 1.2
    status: met
    exceptions:
      - { class: old panels, status: unmet }
      - class: panels in a cabinet
        status: ⌖compensated
        reason: a locked cabinet
        approvedBy: plant manager
        expires: 2027-06-30
`,
    says: 'compensate at the zone',
  },
  {
    name: 'a compensation that rests on a row judged elsewhere, from a zone and from the site',
    codes: ['depends-on-elsewhere', 'depends-on-elsewhere'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-2-1@2024, 62443-3-3@2013, nis2@2022-2555]
${ZONE}answers:
  - place: zone:a
    requirement: 62443-3-3/SR 1.1
    status: compensated
    reason: locked
    approvedBy: plant manager
    expires: 2027-06-30
    dependsOn: [62443-3-3/SR 1.5, ⌖62443-2-1/USER 1.8]
  - place: site
    requirement: 62443-2-1/USER 1.8
    status: compensated
    reason: locked
    approvedBy: plant manager
    expires: 2027-06-30
    dependsOn: [⌖nis2/20(1)]
`,
  },
  {
    name: 'a product of a supplier that is none, an asset of a product that is none, an answer at neither',
    codes: ['unknown-reference', 'unknown-reference', 'unknown-reference'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-3-3@2013, 62443-4-2@2019]
suppliers:
  - { id: maker, name: Maker, roles: [product] }
products:
  - { id: panel, name: Panel, class: HDR, supplier: ⌖makers }
${ZONE}assets:
  - { id: hmi, type: hmi, zones: [a], productVersion: ⌖panels }
answers:
  - { place: ⌖product:panle, requirement: 62443-4-2/CR 1.1, status: met }
`,
    says: 'did you mean `maker`',
  },
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
    name: 'an id with capitals',
    codes: ['bad-id'],
    text: 'zones:\n  - { id: ⌖Alpha, name: A, kind: control }\n',
  },
  {
    name: 'an id that starts with a digit',
    codes: ['bad-id'],
    text: 'zones:\n  - { id: ⌖1a, name: A, kind: control }\n',
  },
  {
    name: 'an id of 65 characters',
    codes: ['bad-id'],
    text: `zones:\n  - { id: ⌖${'a'.repeat(65)}, name: A, kind: control }\n`,
  },
  {
    name: 'a reserved id',
    codes: ['reserved-id'],
    text: 'zones:\n  - { id: ⌖true, name: A, kind: control }\n',
  },
  {
    name: 'another reserved id',
    codes: ['reserved-id'],
    text: 'zones:\n  - { id: ⌖yes, name: A, kind: control }\n',
  },
  {
    name: 'a kind that is none',
    codes: ['wrong-value'],
    text: 'zones:\n  - { id: a, name: A, kind: ⌖contrl }\n',
    says: '`control`',
  },
  {
    name: 'a Purdue level that is none',
    codes: ['wrong-value'],
    text: 'zones:\n  - { id: a, name: A, kind: control, level: ⌖6 }\n',
  },
  { name: 'a status that is none', codes: ['wrong-value'], text: answer('    status: ⌖yes\n') },
  {
    name: 'a fact that is neither true nor false',
    codes: ['wrong-value'],
    text: 'zones:\n  - { id: a, name: A, kind: control, facts: { wireless: ⌖maybe } }\n',
  },
  {
    name: 'a quoted truth value',
    codes: ['quoted-value'],
    text: 'measures:\n  - { id: m, name: M, inPlace: ⌖"true" }\n',
    says: 'write it without them: true',
  },
  {
    name: 'an SL of 5',
    codes: ['level-out-of-range'],
    text: 'zones:\n  - { id: a, name: A, kind: control, slTarget: ⌖5 }\n',
  },
  { name: 'an SL of −1', codes: ['level-out-of-range'], text: 'method: { baseline: ⌖-1 }\n' },
  { name: 'an SL of 2.5', codes: ['level-out-of-range'], text: 'method: { baseline: ⌖2.5 }\n' },
  {
    name: 'an SL out of range in a vector',
    codes: ['level-out-of-range'],
    text: 'zones:\n  - id: a\n    name: A\n    kind: control\n    slTarget: { vector: { IAC: 2, UC: ⌖9, SI: 2, DC: 1, RDF: 3, TRE: 2, RA: 2 }, rationale: r }\n',
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
    name: 'a day that does not exist',
    codes: ['bad-date'],
    text: answer('    status: met\n    expires: ⌖2026-02-30\n'),
  },
  {
    name: 'a date in another form',
    codes: ['bad-date'],
    text: answer('    status: met\n    expires: ⌖30.06.2027\n'),
  },
  {
    name: 'a cost with a unit',
    codes: ['bad-number'],
    text: 'measures:\n  - { id: m, name: M, cost: ⌖38k }\n',
  },
  { name: 'a negative cost', codes: ['bad-number'], text: 'measures:\n  - { id: m, name: M, cost: ⌖-1 }\n' },
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
    name: 'a digest of another length',
    codes: ['bad-digest'],
    text: `${ZONE}evidence:\n  - { id: e, title: E, kind: implementation, places: [zone:a], sha256: ⌖abc }\n`,
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
    name: 'a requirement of no product',
    codes: ['not-judged-here', 'unknown-reference'],
    text: `${ZONE}answers:\n  - { place: ⌖⌖product:x, requirement: 62443-3-3/SR 1.1, status: met }\n`,
  },
  {
    name: 'a head stated twice',
    codes: ['stated-twice'],
    text: '',
    files: { 'z.yaml': '⌖name: Other\n' },
    says: 'plant.yaml:3:1',
  },
  {
    name: 'a method stated twice',
    codes: ['stated-twice'],
    text: 'method: { baseline: 1 }\n',
    files: { 'z.yaml': '⌖method: { baseline: 2 }\n' },
  },
  {
    name: 'a head without a name',
    codes: ['missing-head'],
    whole: true,
    text: '⌖schema: bulkhead/plant@1\nid: p\ncatalogs: [62443-3-3@2013]\n',
    says: '`name`',
  },
  {
    name: 'an older schema',
    codes: ['unknown-schema'],
    whole: true,
    text: 'schema: ⌖bulkhead/plant\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n',
  },
  {
    name: 'a newer schema',
    codes: ['newer-schema'],
    whole: true,
    text: 'schema: ⌖bulkhead/plant@2\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n',
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
    name: 'a key stated twice',
    codes: ['duplicate-key'],
    text: 'zones:\n  - { id: a, name: A, kind: control, ⌖name: B }\n',
  },
  { name: 'a section stated twice in a file', codes: ['duplicate-key'], text: `${ZONE}⌖zones: []\n` },
  {
    name: 'two answers to one requirement',
    codes: ['answered-twice'],
    text: `${answer('    status: met\n')}  - place: zone:a\n    requirement: ⌖62443-3-3/SR 1.1\n    status: unmet\n`,
    says: 'plant.yaml:9:18',
  },
  {
    name: 'two spellings of one requirement',
    codes: ['answered-twice'],
    text: `${answer('    status: met\n')}  - place: zone:a\n    requirement: ⌖62443-3-3@2013/SR 1.1\n    status: unmet\n`,
  },
  {
    name: 'two equal checks',
    codes: ['checked-twice'],
    text: `${ZONE}checks:\n  - { place: zone:a, requirement: 62443-3-3/SR 1.1, result: pass, by: x, date: 2026-01-01 }\n  - { place: zone:a, requirement: 62443-3-3/SR 1.1, result: fail, by: x, date: ⌖2026-01-01 }\n`,
  },
  {
    name: 'an entry listed twice',
    codes: ['duplicate-entry'],
    text: `${TWO}conduits:\n  - { id: c, name: C, joins: [a, b, ⌖a] }\n`,
  },
  {
    name: 'an overlay row twice',
    codes: ['duplicate-entry'],
    text: 'overlays:\n  - id: o\n    name: O\n    rows:\n      - { id: r, title: T }\n      - { id: ⌖r, title: U }\n',
  },
  {
    name: 'a row depended on in two spellings',
    codes: ['duplicate-entry'],
    text: answer(
      '    status: compensated\n    reason: r\n    approvedBy: p\n    expires: 2027-01-01\n    dependsOn: [62443-3-3/SR 1.3, ⌖62443-3-3@2013/SR 1.3]\n',
    ),
  },
  {
    name: 'an overlay row answered by two spellings of one row',
    codes: ['duplicate-entry'],
    text: 'overlays:\n  - id: o\n    name: O\n    rows:\n      - { id: r, title: T, satisfiedBy: [62443-3-3/SR 1.3, ⌖62443-3-3@2013/SR 1.3] }\n',
  },
  {
    name: 'a cost below nothing',
    codes: ['bad-number'],
    text: 'measures:\n  - { id: m, name: M, cost: ⌖-0 }\n',
  },
  {
    name: 'a conduit that joins one zone',
    codes: ['too-few'],
    text: `${ZONE}conduits:\n  - { id: c, name: C, joins: ⌖[a] }\n`,
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
    name: 'compensated without anything',
    codes: ['compensated-incomplete'],
    text: answer('    status: ⌖compensated\n'),
    says: 'reason, approvedBy and expires',
  },
  {
    name: 'compensated without an expiry',
    codes: ['compensated-incomplete'],
    text: answer('    status: ⌖compensated\n    reason: r\n    approvedBy: b\n'),
  },
  {
    name: 'a compensated exception without a reason',
    codes: ['compensated-incomplete'],
    text: answer('    status: met\n    exceptions:\n      - { class: hmi, status: ⌖compensated }\n'),
  },
  {
    name: 'notApplicable without an approver',
    codes: ['not-applicable-incomplete'],
    text: answer('    status: ⌖notApplicable\n    reason: r\n'),
  },
  {
    name: 'a dependency of a met answer',
    codes: ['only-compensated'],
    text: answer('    status: met\n    dependsOn: ⌖[62443-3-3/SR 1.2]\n'),
  },
  {
    name: 'a reach of a partial answer',
    codes: ['only-compensated'],
    text: answer('    status: partial\n    appliesTo: ⌖[zone:a]\n'),
  },
  {
    name: 'a bound on an unmet answer',
    codes: ['effective-to-misplaced'],
    text: answer('    status: unmet\n    effectiveTo: ⌖2\n'),
  },
  {
    name: 'a compensation for a site',
    codes: ['applies-to-place'],
    text: answer(
      '    status: compensated\n    reason: r\n    approvedBy: b\n    expires: 2027-01-01\n    appliesTo: [⌖site]\n',
    ),
  },
  {
    name: 'a component row of another class, at a product, at an asset and in a check',
    codes: ['other-class', 'other-class', 'other-class'],
    whole: true,
    text: `${COMPONENTS}products:
  - { id: plc, name: PLC, class: EDR }
assets:
  - { id: x, type: controller, productVersion: plc }
answers:
  - { place: ⌖product:plc, requirement: 62443-4-2/HDR 3.2, status: met }
  - { place: product:plc, requirement: 62443-4-2/EDR 3.2, status: met }
  - { place: product:plc, requirement: 62443-4-2/CR 1.1, status: met }
  - { place: ⌖asset:x, requirement: 62443-4-2/NDR 1.6, status: met }
checks:
  - { place: ⌖product:plc, requirement: 62443-4-2/HDR 3.2, by: internal, date: 2026-10-20, result: pass }
`,
    says: '`62443-4-2/HDR 3.2` is asked of components of class HDR, and `product:plc` is EDR',
  },
  {
    name: 'a component row of a product whose class cannot be read, and of an asset whose product is not there',
    codes: ['wrong-value', 'unknown-reference'],
    whole: true,
    text: `${COMPONENTS}products:
  - { id: plc, name: PLC, class: ⌖EDRR }
assets:
  - { id: x, type: controller, productVersion: ⌖plcs }
answers:
  - { place: product:plc, requirement: 62443-4-2/HDR 3.2, status: met }
  - { place: asset:x, requirement: 62443-4-2/HDR 3.2, status: met }
`,
  },
  {
    name: 'a component row at an asset without product, answered and checked',
    codes: ['asset-without-product', 'asset-without-product'],
    whole: true,
    text: `${COMPONENTS}assets:
  - { id: x, type: controller }
answers:
  - { place: ⌖asset:x, requirement: 62443-4-2/CR 1.1, status: met }
  - { place: asset:x, requirement: 62443-3-3/SR 1.1, status: met }
checks:
  - { place: ⌖asset:x, requirement: 62443-4-2/CR 1.1, by: internal, date: 2026-10-20, result: pass }
`,
    says: 'give the asset a `productVersion`',
  },
  {
    name: 'certificates of another version, of a product without version, and without a version',
    codes: ['certificate-version', 'certificate-version', 'missing-field'],
    text: `products:
  - { id: a, name: A, version: 4.1, class: EDR, certificate: { scheme: S, version: ⌖4.10, sl: 2 } }
  - { id: b, name: B, class: EDR, certificate: { scheme: S, version: ⌖4.1, sl: 2 } }
  - { id: c, name: C, version: 4.1, class: EDR, certificate: ⌖{ scheme: S, sl: 2 } }
  - { id: d, name: D, version: 4.1, class: EDR, certificate: { scheme: S, version: 4.1, sl: 2 } }
`,
    says: 'the certificate is of version `4.10` and the product of version `4.1`',
  },
  {
    name: 'rows of service providers and of makers, each asked of the other',
    codes: ['other-role', 'other-role', 'other-role'],
    whole: true,
    text: `schema: bulkhead/plant@1
id: p
name: P
catalogs: [62443-2-4@2023, 62443-3-3@2013, 62443-4-1@2018]
suppliers:
  - { id: maker, name: Maker, roles: [product] }
  - { id: builder, name: Builder, roles: [integration] }
  - { id: both, name: Both, roles: [product, maintenance] }
answers:
  - { place: ⌖supplier:maker, requirement: 62443-2-4/SP.01.01 BR, status: met }
  - { place: supplier:builder, requirement: 62443-2-4/SP.01.01 BR, status: met }
  - { place: supplier:both, requirement: 62443-2-4/SP.01.01 BR, status: met }
  - { place: ⌖supplier:builder, requirement: 62443-4-1/SM-1, status: met }
  - { place: supplier:both, requirement: 62443-4-1/SM-1, status: met }
checks:
  - { place: ⌖supplier:maker, requirement: 62443-2-4/SP.01.01 BR, by: internal, date: 2026-10-20, result: pass }
`,
    says: 'with the role integration or maintenance, and `supplier:maker` has product',
  },
  {
    name: 'compensations above their places that name none',
    codes: ['applies-to-nothing', 'applies-to-nothing', 'applies-to-nothing'],
    whole: true,
    text: `${PROGRAM}${ZONE}answers:
  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: ⌖compensated, ${AGREED} }
  - { place: site, requirement: 62443-3-3/SR 1.1, status: ⌖compensated, ${AGREED} }
  - { place: organisation, requirement: 62443-2-1/USER 1.8, status: ⌖compensated, ${AGREED} }
  - { place: site, requirement: 62443-2-1/USER 1.8, status: compensated, ${AGREED} }
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, status: compensated, ${AGREED} }
`,
    says: 'each of the kind zone or conduit',
  },
  {
    name: 'compensations that name places which take none of them',
    codes: [
      'applies-to-place',
      'applies-to-place',
      'applies-to-place',
      'applies-to-nowhere',
      'applies-to-nowhere',
    ],
    whole: true,
    text: `${PROGRAM}${TWO}  - { id: in, name: In, kind: control, parent: a }
conduits:
  - { id: c, name: C, joins: [a, b] }
answers:
  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: compensated, ${AGREED}, appliesTo: [zone:a, conduit:c, ⌖site] }
  - { place: organisation, requirement: 62443-2-1/USER 1.8, status: compensated, ${AGREED}, appliesTo: [site, ⌖zone:a] }
  - { place: zone:a, requirement: 62443-3-3/SR 1.1, status: compensated, ${AGREED}, appliesTo: [zone:in, ⌖conduit:c] }
  - { place: conduit:c, requirement: 62443-3-3/SR 1.1, status: compensated, ${AGREED}, appliesTo: ⌖[conduit:c] }
  - { place: site, requirement: 62443-2-1/USER 1.8, status: compensated, ${AGREED}, appliesTo: ⌖[zone:a] }
`,
    says: '`site` takes no answer to `62443-3-3/SR 1.1` from `organisation`; name places of the kind zone or conduit',
  },
  {
    name: 'a compensation in a folder of answers',
    codes: ['compensation-not-shared', 'compensation-not-shared', 'place-not-shared'],
    text: GROUP,
    shared: {
      'a.yaml': `${SHARED}answers:
  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: ⌖compensated, ${AGREED} }
  - { place: organisation, requirement: 62443-3-3/SR 1.2, status: ⌖compensated, ${AGREED}, appliesTo: [⌖zone:a] }
`,
    },
    says: 'answer it in each plant',
  },
  {
    name: 'a compensation that rests on itself',
    codes: ['depends-on-loop'],
    text: answer(
      '    status: compensated\n    reason: r\n    approvedBy: b\n    expires: 2027-01-01\n    dependsOn: ⌖[62443-3-3/SR 1.1]\n',
    ),
  },
  {
    name: 'a compensation that rests on its enhancement',
    codes: ['depends-on-loop'],
    text: answer(
      '    status: compensated\n    reason: r\n    approvedBy: b\n    expires: 2027-01-01\n    dependsOn: ⌖[62443-3-3/SR 1.1 RE 1]\n',
    ),
  },
  {
    name: 'an exception of nothing',
    codes: ['exception-subject'],
    text: answer('    status: met\n    exceptions:\n      - ⌖{ status: unmet }\n'),
  },
  {
    name: 'exceptions at an asset',
    codes: ['not-at-an-asset'],
    text: 'assets:\n  - { id: x, type: hmi }\nanswers:\n  - place: asset:x\n    requirement: 62443-3-3/SR 1.1\n    status: met\n    exceptions: ⌖[{ class: hmi, status: unmet }]\n',
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
  { name: 'a list as a key', codes: ['key-not-text'], text: '⌖[a, b]: c\n' },
  {
    name: 'an anchor',
    codes: ['yaml-anchor'],
    text: 'zones: ⌖&all\n  - { id: a, name: A, kind: control }\n',
  },
  {
    name: 'a merge key',
    codes: ['yaml-merge-key'],
    text: 'zones:\n  - { id: a, name: A, kind: control, ⌖<<: { level: 1 } }\n',
  },
  {
    name: 'a key that reaches a prototype',
    codes: ['unsafe-key'],
    text: 'zones:\n  - { id: a, name: A, kind: control, ⌖__proto__: { x: y } }\n',
  },
  {
    name: 'another key that reaches a prototype',
    codes: ['unsafe-key'],
    text: 'site:\n  facts: { ⌖constructor: true }\n',
  },
  {
    name: 'a second document',
    codes: ['yaml-several-documents', 'stated-twice'],
    text: 'method: { baseline: 1 }\n⌖---\n⌖id: q\n',
  },
  {
    name: 'U+0000 by an escape',
    codes: ['bad-character'],
    text: 'zones:\n  - { id: a, name: ⌖"A\\0", kind: control }\n',
  },
  {
    name: 'U+0000 itself',
    codes: ['bad-character'],
    text: '',
    files: { 'z.yaml': 'site: { name: "A⌖\u0000" }\n' },
  },
  {
    name: 'a lone surrogate',
    codes: ['bad-character'],
    text: 'zones:\n  - { id: a, name: ⌖"\\ud800", kind: control }\n',
  },
  { name: 'a text that is too long', codes: ['too-long'], text: `site: { name: ⌖${'x'.repeat(20_001)} }\n` },
  {
    name: 'too many entries',
    codes: ['too-many'],
    text: `site: { name: S }\nsuc:\n  - { id: s, name: S, zones: ⌖[${'a, '.repeat(5_000)}a] }\n`,
  },
  {
    name: 'a CSV column that does not exist',
    codes: ['csv-header'],
    text: ZONE,
    files: { 'assets.csv': 'id,⌖tpye\nx,hmi\n' },
    says: 'did you mean `type`',
  },
  {
    name: 'a CSV of which a spreadsheet separated the cells by semicolons, with names in quotes and references to it',
    codes: ['csv-separator'],
    text: `${ZONE}flows:\n  - { id: f, from: asset:x, to: zone:a }\n`,
    files: { 'assets.csv': '\ufeffid⌖;type;name\r\nx;hmi;"two ""quoted"""\r\ny;hmi;Y, too\r\n' },
    says: 'separated by semicolons',
  },
  {
    name: 'a CSV separated by tabs',
    codes: ['csv-separator'],
    text: ZONE,
    files: { 'assets.csv': 'id⌖\ttype\nx\thmi\n' },
    says: 'separated by tabs',
  },
  {
    name: 'a CSV that says itself what separates its cells',
    codes: ['csv-separator'],
    text: ZONE,
    files: { 'assets.csv': 'sep=⌖;\nid;type\nx;hmi\n' },
    says: 'separated by semicolons',
  },
  {
    name: 'a CSV column that is no column, with a semicolon in it',
    codes: ['csv-header', 'missing-field', 'missing-field'],
    text: ZONE,
    files: { 'assets.csv': '⌖tpye;nmae\n⌖⌖x;hmi\n' },
  },
  {
    name: 'a CSV record with a cell too many',
    codes: ['csv-columns'],
    text: ZONE,
    files: { 'assets.csv': 'id,type\n⌖x,hmi,y\n' },
  },
  {
    name: 'a CSV column twice',
    codes: ['duplicate-key'],
    text: ZONE,
    files: { 'assets.csv': 'id,type,⌖type\nx,hmi,hmi\n' },
  },
  {
    name: 'a CSV column twice, once with a space',
    codes: ['duplicate-key'],
    text: ZONE,
    files: { 'assets.csv': 'id,type,⌖ type\nx,hmi,hmi\n' },
  },
  {
    name: 'a CSV cell that is no type',
    codes: ['wrong-value'],
    text: ZONE,
    files: { 'assets.csv': 'id,type,zones\nx,⌖hmmi,a\n' },
    says: '`hmi`',
  },
  {
    name: 'a CSV cell after a quoted line break',
    codes: ['unknown-reference'],
    text: ZONE,
    files: { 'assets.csv': '\ufeffid,name,type,zones\r\nx,"two\r\nlines, ""quoted""",hmi,⌖b\r\n' },
  },
  {
    name: 'a CSV record without its type',
    codes: ['missing-field'],
    text: ZONE,
    files: { 'assets.csv': 'id,name,type\n⌖x,X,\n' },
  },
  {
    name: 'a CSV column that reaches a prototype',
    codes: ['csv-header'],
    text: ZONE,
    files: { 'answers.csv': 'place,requirement,status,⌖__proto__.x\nzone:a,62443-3-3/SR 1.1,met,1\n' },
  },
  {
    name: 'an alias of nothing',
    codes: ['yaml-alias'],
    text: 'site: { name: ⌖*name }\n',
  },
  {
    name: 'a tag',
    codes: ['yaml-tag'],
    text: 'site: { name: ⌖!!binary QQ== }\n',
    says: '`!!binary`',
  },
  {
    name: 'a tag that the file itself declares',
    codes: ['yaml-directive', 'yaml-tag'],
    whole: true,
    text: '⌖%TAG !e! tag:example.org,2026:\n---\nschema: bulkhead/plant@1\nid: p\nname: ⌖!e!text P\ncatalogs: [62443-3-3@2013]\n',
  },
  {
    name: 'a tag of a handle that is not declared',
    codes: ['yaml-tag'],
    text: 'site: { name: ⌖!e!text S }\n',
  },
  {
    name: 'a directive',
    codes: ['yaml-directive'],
    whole: true,
    text: '⌖%YAML 1.1\n---\nschema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n',
    says: '`%YAML`',
  },
  {
    name: 'a quote that is not closed',
    codes: ['yaml-syntax'],
    text: 'site:\n  name: "S\n⌖',
  },
  {
    name: 'a CSV quote that is not closed',
    codes: ['csv-syntax'],
    text: ZONE,
    files: { 'assets.csv': 'id,type\n⌖"x,hmi\n' },
  },
  {
    name: 'a comment with a mark between an anchor and its list',
    codes: ['yaml-anchor', 'yaml-tag'],
    text: 'zones: ⌖&all ⌖!zones # &all !zones\n  - { id: a, name: A, kind: control }\n',
  },
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
    name: 'a mistyped key of the head',
    codes: ['unknown-section'],
    whole: true,
    text: 'schema: bulkhead/plant@1\nid: p\n⌖nane: P\ncatalogs: [62443-3-3@2013]\n',
    says: 'did you mean `name`',
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
    name: 'an absolute path to the answers of the organisation',
    codes: ['organisation-path'],
    text: 'organisationFrom: ⌖/srv/group\n',
  },
  {
    name: 'a folder of answers inside the plant',
    codes: ['organisation-path'],
    text: 'organisationFrom: ⌖group\n',
  },
  { name: 'a folder above the plant', codes: ['organisation-path'], text: 'organisationFrom: ⌖../..\n' },
  { name: 'a way down and up again', codes: ['organisation-path'], text: 'organisationFrom: ⌖../a/../b\n' },
  { name: 'a hidden folder', codes: ['organisation-path'], text: 'organisationFrom: ⌖../.git\n' },
  { name: 'a path of Windows', codes: ['organisation-path'], text: 'organisationFrom: ⌖..\\group\n' },
  {
    name: 'more steps up than any fleet needs',
    codes: ['organisation-path'],
    text: 'organisationFrom: ⌖../../../../../a\n',
  },
  {
    name: 'a folder of answers that is not there',
    codes: ['no-organisation-folder', 'wrong-value'],
    text: `organisationFrom: ⌖../grup\n${answer('    status: ⌖yes\n    evidence: [policy]\n')}`,
    says: '`../grup`',
  },
  {
    name: 'a row answered by the plant and by its organisation',
    codes: ['answered-twice'],
    text: `${GROUP}answers:\n  - place: organisation\n    requirement: ⌖62443-3-3@2013/SR 1.1\n    status: unmet\n`,
    shared: { 'answers.yaml': `${SHARED}answers:\n${SHARED_ANSWER}` },
    says: '../group/answers.yaml:3:41',
  },
  {
    name: 'an organisation stated by the plant and by the folder it shares',
    codes: ['stated-twice'],
    text: `${GROUP}⌖organisation: { name: Ours }\n`,
    shared: { 'a.yaml': `${SHARED}organisation: { name: Group }\n` },
    says: '../group/a.yaml:2:1',
  },
  {
    name: 'an id of evidence taken by the organisation',
    codes: ['duplicate-id'],
    text: `${GROUP}${ZONE}evidence:\n  - { id: ⌖policy, title: P, kind: documentation, places: [zone:a] }\n`,
    shared: {
      'a.yaml': `${SHARED}answers:\n  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: met, evidence: [policy] }\nevidence:\n  - { id: policy, title: P, kind: documentation, places: [organisation] }\n`,
    },
  },
  {
    name: 'a folder of answers that holds a plant',
    codes: ['section-not-shared', 'section-not-shared', 'section-not-shared', 'section-not-shared'],
    text: GROUP,
    shared: {
      'plant.yaml': `${SHARED}⌖id: q\n⌖zones: []\n⌖phases: []\nanswers:\n  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: met, measures: [m] }\n⌖measures: []\n`,
    },
  },
  {
    name: 'a CSV of assets in a folder of answers',
    codes: ['section-not-shared'],
    text: GROUP,
    shared: { 'a.yaml': SHARED, 'assets.csv': '⌖id,type\nx,hmi\n' },
  },
  {
    name: 'places of a plant in a folder of answers',
    codes: ['place-not-shared', 'unknown-reference', 'place-not-shared'],
    text: `${GROUP}${ZONE}evidence:\n  - { id: e, title: E, kind: implementation, places: [zone:a] }\n`,
    shared: {
      'a.yaml': `${SHARED}answers:\n  - { place: ⌖zone:a, requirement: 62443-3-3/SR 1.1, status: met, evidence: [p] }\n  - { place: organisation, requirement: 62443-3-3/SR 1.2, status: met, evidence: [⌖e] }\nevidence:\n  - { id: p, title: P, kind: documentation, places: [organisation, ⌖site] }\n`,
    },
  },
  {
    name: 'evidence that the organisation cites nowhere',
    codes: ['evidence-not-cited'],
    text: `${GROUP}${answer('    status: met\n    evidence: [p]\n')}`,
    shared: {
      'a.yaml': `${SHARED}evidence:\n  - { id: ⌖p, title: P, kind: documentation, places: [organisation] }\n`,
    },
  },
  {
    name: 'evidence of the organisation that counts on no day',
    codes: ['days-reversed'],
    text: `${GROUP}${ZONE}`,
    shared: {
      'a.yaml': `${SHARED}answers:
  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: met, evidence: [p] }
evidence:
  - { id: p, title: P, kind: documentation, places: [organisation], collected: 2026-05-02, expires: ⌖2026-05-01 }
`,
    },
  },
  {
    name: 'a folder of answers without its schema, with a row that does not exist and one of an overlay',
    codes: ['missing-head', 'unknown-requirement', 'unknown-requirement'],
    text: `${GROUP}overlays:\n  - { id: o, name: O, rows: [{ id: r, title: T }] }\n`,
    shared: {
      'a.yaml':
        '⌖answers:\n  - { place: organisation, requirement: ⌖62443-3-3/SR 1.99, status: met }\n  - { place: organisation, requirement: ⌖o/r, status: met }\n',
    },
  },
  {
    name: 'mistakes on both sides',
    codes: ['bad-id', 'yaml-anchor', 'not-applicable-incomplete', 'unknown-section'],
    text: `${GROUP}zones:\n  - { id: ⌖A, name: A, kind: control }\n`,
    shared: {
      'a.yaml': `${SHARED}answers: ⌖&a\n  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: ⌖notApplicable }\n⌖anwers: []\n`,
    },
  },
  {
    name: 'everything at once',
    codes: ['bad-id', 'wrong-value', 'bad-date'],
    text: 'zones:\n  - { id: ⌖A, name: A, kind: control }\n  - { id: b, name: B, kind: ⌖nothing }\nwaivers:\n  - { id: w, finding: f, reason: r, approvedBy: b, expires: ⌖never }\n',
  },
];
