/** An assessment in short, for golden files of examples. */
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { publishedFinding } from '@bulkhead/core/report/render/finding.ts';
import type { Assessed } from '../app/assessed.ts';

/** What a reviewer reads in a diff: levels, counts, gaps and findings; every verdict is in the digest. */
export function assessmentSummary({ assessment, findings, beside }: Assessed): string {
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
