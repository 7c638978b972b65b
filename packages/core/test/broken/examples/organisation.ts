/** Examples of refusals of folders of answers that plants share. */
import { HEAD, whole, ZONE, type PageExample, type PageExamples } from '../example.ts';

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

export const ORGANISATION_EXAMPLES = {
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
  'no-organisation-folder': pathed('../organization'),
  'organisation-folder-closed':
    'There is no example in text: it takes a link, or a file where the folder should be.',
  'organisation-path': pathed('/srv/plants/organisation'),
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
  'section-not-shared': shared('⌖zones: []\nanswers: []\n', 'answers: []\n'),
} satisfies PageExamples;
