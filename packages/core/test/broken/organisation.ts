/** Broken folders of answers that plants share, and ways to them; see cases.ts. */
import { AGREED, answer, ZONE, type BrokenPlant } from './plant.ts';

/** A plant that takes answers from the folder `../group`. */
const GROUP = 'organisationFrom: ../group\n';
const SHARED = 'schema: bulkhead/plant@1\n';
const SHARED_ANSWER = '  - { place: organisation, requirement: 62443-3-3/SR 1.1, status: met }\n';

export const BROKEN_ORGANISATION: readonly BrokenPlant[] = [
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
];
