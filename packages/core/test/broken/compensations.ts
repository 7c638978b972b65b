/** Compensations: what they must say, what they rest on and where they hold; see cases.ts. */
import { AGREED, answer, HEAD, TWO, ZONE, type BrokenPlant } from './plant.ts';

const PROGRAM = HEAD.replace('62443-3-3@2013', '62443-2-1@2024, 62443-3-3@2013');

export const BROKEN_COMPENSATIONS: readonly BrokenPlant[] = [
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
    name: 'a row depended on in two spellings',
    codes: ['duplicate-entry'],
    text: answer(
      '    status: compensated\n    reason: r\n    approvedBy: p\n    expires: 2027-01-01\n    dependsOn: [62443-3-3/SR 1.3, ⌖62443-3-3@2013/SR 1.3]\n',
    ),
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
    name: 'a reach of a partial answer',
    codes: ['only-compensated'],
    text: answer('    status: partial\n    appliesTo: ⌖[zone:a]\n'),
  },
  {
    name: 'a compensation for a site',
    codes: ['applies-to-place'],
    text: answer(
      '    status: compensated\n    reason: r\n    approvedBy: b\n    expires: 2027-01-01\n    appliesTo: [⌖site]\n',
    ),
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
];
