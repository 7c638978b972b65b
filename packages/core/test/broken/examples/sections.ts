/** Examples of refusals of heads and sections. */
import { below, HEAD, replaced, whole, wholes, ZONE, type PageExamples } from '../example.ts';

export const SECTION_EXAMPLES = {
  'missing-head': wholes(
    '⌖schema: bulkhead/plant@1\nid: waterworks\ncatalogs: [62443-3-3@2013]\n',
    'schema: bulkhead/plant@1\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
  ),
  'newer-schema': wholes(
    'schema: ⌖bulkhead/plant@2\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
    'schema: bulkhead/plant@1\nid: waterworks\nname: North Waterworks\ncatalogs: [62443-3-3@2013]\n',
  ),
  'section-not-read-yet': below(`${ZONE}⌖phases: []\n`, ZONE),
  'stated-twice': {
    broken: whole(`${HEAD}method: { baseline: 1 }\n`, {
      files: { 'targets.yaml': '⌖method: { baseline: 2 }\n' },
    }),
    mended: whole(HEAD, { files: { 'targets.yaml': 'method: { baseline: 2 }\n' } }),
  },
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
} satisfies PageExamples;
