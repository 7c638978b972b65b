/** The examples of docs/fields.md are one plant that is read without a refusal. */
import { expect, it } from 'vitest';
import { readTexts } from '@bulkhead/core/test/broken/read.ts';
import { FIELD_EXAMPLES } from '../fields-examples.ts';

it('shows examples that are read', () => {
  const text = Object.values(FIELD_EXAMPLES).join('');
  const head = 'schema: bulkhead/plant@1\nid: p\nname: P\ncatalogs: [62443-3-3@2013]\n';
  const { result } = readTexts({ text: `${head}${text}`, whole: true });
  expect(result.ok ? [] : result.problems).toEqual([]);
});
