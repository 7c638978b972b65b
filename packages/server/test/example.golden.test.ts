/** The example plant's assessment and findings as a golden file: `npm run golden` rewrites it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assessFolder } from './assessed-folder.ts';
import { assessmentSummary } from './assessment-summary.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/chemical-plant');
const GOLDEN = join(EXAMPLE, 'expected/2026-11-24.json');

it('the example gives its expected assessment', () => {
  const summary = assessmentSummary(assessFolder(EXAMPLE, '2026-11-24'));
  if (process.env['BULKHEAD_GOLDEN'] === 'write') writeFileSync(GOLDEN, summary);
  expect(summary).toBe(readFileSync(GOLDEN, 'utf8'));
});
