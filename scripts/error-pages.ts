/** A page for each code with which a text is refused, and an index of them: docs/errors. */
import { PROBLEM_CODES, type ProblemCode } from '@bulkhead/core/model/problems.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { PROBLEM_DOCS } from '@bulkhead/core/report/problem-docs.ts';
import type { PageExample, PlantTexts } from '@bulkhead/core/test/broken/example.ts';
import { PAGE_EXAMPLES } from '@bulkhead/core/test/broken/examples.ts';
import { readTexts } from '@bulkhead/core/test/broken/read.ts';

export const ERROR_PAGES = 'docs/errors';

const WRITTEN =
  '<!-- Written by scripts/error-pages.ts from packages/core/report/problem-docs.ts and the examples of\n' +
  'packages/core/test/broken. Change those, not this page. -->';

/** The pages by path. */
export function errorPages(): readonly (readonly [string, string])[] {
  return [
    [`${ERROR_PAGES}/README.md`, indexPage()],
    ...PROBLEM_CODES.map((code) => [`${ERROR_PAGES}/${code}.md`, codePage(code)] as const),
  ];
}

function indexPage(): string {
  const rows = PROBLEM_CODES.map((code) => `| [\`${code}\`](${code}.md) | ${PROBLEM_DOCS[code].means} |`);
  return [
    '# Refusals of the text',
    '',
    WRITTEN,
    '',
    'A text that is not right is refused, with every problem at once. Each problem has its place, `file:line:column`,',
    'and one of these codes. `bulkhead check` tells them all; with `--format json`, `sarif` or `junit` for programs.',
    '',
    '| Code | What it means |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function codePage(code: ProblemCode): string {
  const { means, why } = PROBLEM_DOCS[code];
  const example = PAGE_EXAMPLES[code];
  return [
    `# ${code}`,
    '',
    WRITTEN,
    '',
    `**What it means.** ${means}`,
    '',
    `**Why it is refused.** ${why}`,
    '',
    '## Example',
    '',
    ...(typeof example === 'string' ? [example, ''] : exampleLines(example)),
    '[All codes](README.md)',
    '',
  ].join('\n');
}

function exampleLines({ broken, mended }: PageExample): readonly string[] {
  return [
    ...textLines(broken),
    'Bulkhead says:',
    '',
    ...refusals(broken).map((refusal) => `    ${refusal}`),
    '',
    'Mended:',
    '',
    ...textLines(mended),
  ];
}

/** Each file under its name; marks are taken out. */
function textLines(texts: PlantTexts): readonly string[] {
  return readTexts(texts).files.flatMap(({ path, text }) => [
    `\`${path}\``,
    '',
    `\`\`\`${path.endsWith('.csv') ? 'csv' : 'yaml'}`,
    text.trimEnd(),
    '```',
    '',
  ]);
}

function refusals(texts: PlantTexts): readonly string[] {
  const { result } = readTexts(texts);
  if (result.ok) throw new Error('the example of a refusal is accepted');
  return result.problems.map(({ at, code, params }) => {
    const sentence = fill(words, words.problems[code], params);
    return `${at.file}:${at.line}:${at.column} ${sentence} [${code}]`;
  });
}
