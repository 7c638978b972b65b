/** `bulkhead/coverage@1`: a law or framework, and how the rows that help to show it stand. One row a line. */
import { editionOf, type RequirementsCatalog } from '../../catalog/catalog.ts';
import { jsonText } from './json-text.ts';
import type { Assessment } from '../../evaluate/assessment.ts';
import type { CoverageRow } from '../../program/coverage.ts';
import type { OwnAnswers } from '../../program/own-answers.ts';

export function coverageJson(
  framework: RequirementsCatalog,
  rows: readonly CoverageRow[],
  own: OwnAnswers,
  { plant, asOf, inputs }: Assessment,
): string {
  const edition = editionOf(framework);
  const head = { schema: 'bulkhead/coverage@1', framework: edition, plant, asOf, inputs };
  const lines = rows.map(({ row, ...rest }) => {
    const answers = own.get(row.slice(edition.length + 1)) ?? [];
    return `    ${jsonText({ row, own: answers, ...rest })}`;
  });
  return `${jsonText(head).slice(0, -1)},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
