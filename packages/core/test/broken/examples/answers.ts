/** Examples of refusals of answers, checks, triages and decisions about gaps. */
import {
  answer,
  below,
  conduit,
  HEAD,
  replaced,
  whole,
  wholes,
  ZONE,
  type PageExamples,
} from '../example.ts';

/** A decision about a gap of the zone. */
const decision = (said: string): string =>
  `${ZONE}dispositions:
  - place: zone:filtration
    requirement: 62443-3-3/SR 1.1
    ${said}
    until: 2027-06-30
`;
/** A head with a program beside the system. */
const BOTH = HEAD.replace('62443-3-3@2013', '62443-2-1@2024, 62443-3-3@2013');
/** A compensation at a zone that rests on a row of the program. */
const ELSEWHERE = `${BOTH}${answer(
  'status: compensated',
  'reason: the panel is locked and the key is signed for',
  'approvedBy: plant manager',
  'expires: 2027-06-30',
  'dependsOn: [⌖62443-2-1/USER 1.8]',
)}`;
/** A row of a program answered at a zone. */
const PROGRAM = `${BOTH}${ZONE}answers:
  - place: ⌖zone:filtration
    requirement: 62443-2-1/USER 1.8
    status: met
`;

export const ANSWER_EXAMPLES = {
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
  'days-reversed': replaced(
    decision('decision: planned\n    decided: 2028-03-01').replace('until: ', 'until: ⌖'),
    'decided: 2028-03-01',
    'decided: 2026-03-01',
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
  'disposition-incomplete': replaced(
    decision('decision: ⌖accepted'),
    'decision: accepted\n',
    'decision: accepted\n    reason: the panel is replaced in 2027\n    approvedBy: plant manager\n',
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
  'effective-to-misplaced': replaced(
    answer('status: partial', 'effectiveTo: ⌖2'),
    '    effectiveTo: 2\n',
    '',
  ),
  'exception-subject': replaced(
    answer('status: met', 'exceptions:', '  - ⌖status: unmet'),
    '- status: unmet',
    '- class: hmi\n        status: unmet',
  ),
  'maturity-misplaced': replaced(answer('status: met', 'maturity: ⌖3'), '    maturity: 3\n', ''),
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
  'only-compensated': replaced(
    answer('status: met', 'dependsOn: ⌖[62443-3-3/SR 1.2]'),
    '    dependsOn: [62443-3-3/SR 1.2]\n',
    '',
  ),
  'triage-place': replaced(
    `${ZONE}triage:
  - place: ⌖site
    accounts: true
`,
    'site',
    'zone:filtration',
  ),
} satisfies PageExamples;
