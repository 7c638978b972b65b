/** The page of the rules is the one the rules would write. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULE_DOCS_FILE, ruleDocsPage } from '../write-rule-docs.ts';

test('docs/rules-of-design.md is up to date', () => {
  if (process.env['BULKHEAD_GOLDEN'] === 'write') writeFileSync(RULE_DOCS_FILE, ruleDocsPage());
  expect(readFileSync(RULE_DOCS_FILE, 'utf8')).toBe(ruleDocsPage());
});
