/** The example plant's assessment and findings as a golden file: `npm run golden` rewrites it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { publishedFinding } from '@bulkhead/core/report/render/finding.ts';
import { assessFolder } from './assessed-folder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const GOLDEN = join(ROOT, 'examples/chemical-plant/expected/2026-11-24.json');

/** What a reviewer reads in a diff: levels, counts, gaps and findings; every verdict is in the digest. */
function summary(): string {
  const { assessment, findings, beside } = assessFolder(join(ROOT, 'examples/chemical-plant'), '2026-11-24');
  const places = assessment.places.map(({ ref, slT, slA, counts, gaps }) => ({
    ref,
    slT,
    claimed: slA.claimed,
    evidenced: slA.evidenced,
    verified: slA.verified,
    upper: slA.upper,
    counts,
    gaps: gaps.map((gap) => `${gap.requirement} ${gap.verdict}${gap.blockedBy ? ' blocked' : ''}`),
  }));
  const { programs, sustained, products } = beside();
  const others = {
    programs: programs.map(({ catalog, place, counts, rows }) => ({
      catalog,
      place,
      counts,
      maturity: rows.flatMap(({ row, maturity: { claimed, evidenced } }) =>
        claimed === null ? [] : [`${row} ${claimed} ${evidenced ?? 'not shown'}`],
      ),
    })),
    sustained: sustained.map(
      ({ requirement, claimed, evidenced }) => `${requirement} ${claimed} ${evidenced}`,
    ),
    products: products.map(({ ref, slC, rows }) => ({
      ref,
      claimed: slC.claimed,
      evidenced: slC.evidenced,
      upper: slC.upper,
      rows: rows.map(({ requirement, capability }) => `${requirement} ${capability}`),
    })),
  };
  const published = findings.map((finding) => publishedFinding(finding, words));
  return `${JSON.stringify({ asOf: assessment.asOf, model: assessment.inputs.model, places, ...others, findings: published }, null, 1)}\n`;
}

it('the example gives its expected assessment', () => {
  if (process.env['BULKHEAD_GOLDEN'] === 'write') writeFileSync(GOLDEN, summary());
  expect(summary()).toBe(readFileSync(GOLDEN, 'utf8'));
});
