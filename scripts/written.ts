/** The generated files of the repository, by path: written by `npm run golden`, compared by a test. */
import { PROBLEM_CODES } from '@bulkhead/core/model/problems.ts';
import { plantJsonSchema } from '@bulkhead/core/model/json-schema.ts';
import { assessmentJsonSchema } from '@bulkhead/core/report/assessment-schema.ts';
import { problemSentences } from '@bulkhead/core/report/locales/en/problems.ts';
import { lintConfig } from './lint-config.ts';

export function writtenFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['.oxlintrc.json', lintConfig()],
    ['docs/schema/plant-1.schema.json', `${JSON.stringify(plantJsonSchema(), null, 1)}\n`],
    ['docs/schema/assessment-1.schema.json', `${JSON.stringify(assessmentJsonSchema(), null, 1)}\n`],
    ['docs/errors.md', errorsPage()],
  ]);
}

function errorsPage(): string {
  const rows = PROBLEM_CODES.map(
    (code) => `| \`${code}\` | ${problemSentences[code].replaceAll('|', ' or ')} |`,
  );
  return [
    '# Refusals of the text',
    '',
    'Every refusal has a place, `file:line:column`, and one of these codes. Words in braces stand for what was found.',
    '',
    '| Code | Says |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}
