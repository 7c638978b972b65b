/** `bulkhead/coverage@1`: a law or framework, and how the rows that help to show it stand. One row a line. */
import { editionOf, type RequirementsCatalog } from '../../catalog/catalog.ts';
import { jsonText } from './json-text.ts';
import type { Assessment } from '../../evaluate/assessment.ts';
import type { CoverageRow } from '../../program/coverage.ts';

export function coverageJson(
  framework: RequirementsCatalog,
  rows: readonly CoverageRow[],
  { plant, asOf, inputs }: Assessment,
): string {
  const head = { schema: 'bulkhead/coverage@1', framework: editionOf(framework), plant, asOf, inputs };
  const lines = rows.map((row) => `    ${jsonText(row)}`);
  return `${jsonText(head).slice(0, -1)},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
