/** Broken heads, sections that are none, and what is stated twice; see cases.ts. */
import { ZONE, type BrokenPlant } from './plant.ts';

export const BROKEN_HEADS: readonly BrokenPlant[] = [
  {
    name: 'an unknown section',
    codes: ['unknown-section'],
    text: '⌖zonez: []\n',
    says: 'did you mean `zones`',
  },
  { name: 'a section of a later version', codes: ['section-not-read-yet'], text: '⌖phases: []\n' },
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
  { name: 'a section stated twice in a file', codes: ['duplicate-key'], text: `${ZONE}⌖zones: []\n` },
  {
    name: 'a mistyped key of the head',
    codes: ['unknown-section'],
    whole: true,
    text: 'schema: bulkhead/plant@1\nid: p\n⌖nane: P\ncatalogs: [62443-3-3@2013]\n',
    says: 'did you mean `name`',
  },
];
