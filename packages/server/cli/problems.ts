/** Refusals of the text, in words and with the line they stand in. */
import { placeText, type Problem } from '@bulkhead/core/model/problems.ts';
import { lineOf } from '@bulkhead/core/model/text/source.ts';
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { WordedProblem } from '@bulkhead/core/report/render/check-report.ts';
import { errorPages } from '../app/error-pages.ts';
import type { PlantProblems } from '../app/plant-problems.ts';

export function wordedProblems(problems: readonly Problem[], words: Words): readonly WordedProblem[] {
  return problems.map(({ code, at, params }) => ({
    code,
    at,
    message: fill(words, words.problems[code], params),
  }));
}

/**
 * `file:line:column`, the sentence, the line itself and a mark under the place.
 * @param pagesIn the folder of the pages, where whoever reads it has them elsewhere
 */
export function problemsText(found: PlantProblems, words: Words, pagesIn?: string): string {
  return wordedText({ ...found, problems: wordedProblems(found.problems, words) }, words, pagesIn);
}

export interface Worded extends Pick<PlantProblems, 'files' | 'total' | 'folder'> {
  readonly problems: readonly WordedProblem[];
}

/** The same of what has its words already. */
export function wordedText(
  { files, problems, total, folder }: Worded,
  words: Words,
  pagesIn?: string,
): string {
  const blocks = problems.map(({ code, at, message }) => {
    const file = files.find((candidate) => candidate.path === at.file);
    const line = file === undefined ? '' : lineOf(file, at.line);
    const shown = line.length > 100 ? '' : line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ');
    const mark =
      shown === '' ? [] : [`  ${shown}`, `  ${shown.slice(0, at.column - 1).replace(/[^\t]/g, ' ')}^`];
    return [`${placeText(at)} ${message} [${code}]`, ...mark].join('\n');
  });
  const { problems: all, problemsShown, codePages } = words.terminal;
  const sum = fill(words, total > problems.length ? problemsShown : all, {
    total,
    folder,
    shown: problems.length,
  });
  const pages = errorPages(
    problems.map(({ code }) => code as Problem['code']),
    pagesIn,
  )
    .map((page) => `\n  ${page}`)
    .join('');
  return `${[...blocks, sum, fill(words, codePages, { pages })].join('\n')}\n`;
}
