/** What may stand in a file of changes. What is said of a thing is decoded when it is known which thing. */
import type { Field } from '../shape.ts';

export const CHANGES_SCHEMA = 'bulkhead/changes@1';

/** How a thing is to become; each change says one of them. */
export const VERBS = ['set', 'add', 'remove'] as const;

const LATER = { shape: { type: 'later' }, required: false } as const satisfies Field;

const CHANGE_KEYS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['ref', { shape: { type: 'text', kind: 'text', ref: null }, required: true }],
  ['before', LATER],
  ['set', LATER],
  ['add', LATER],
  ['remove', { shape: { type: 'words', words: ['true'] }, required: false }],
]);

export const FILE_KEYS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['schema', { shape: { type: 'words', words: [CHANGES_SCHEMA] }, required: true }],
  ['plant', { shape: { type: 'text', kind: 'id', ref: null }, required: false }],
  ['changes', { shape: { type: 'list', of: { type: 'object', keys: CHANGE_KEYS }, min: 1 }, required: true }],
]);
