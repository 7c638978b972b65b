/** Refusals of the text, in words and with the line they stand in. */
import { fillMessage } from '@bulkhead/core/lib/message.ts';
import type { Problem } from '@bulkhead/core/model/problems.ts';
import { lineOf } from '@bulkhead/core/model/text/source.ts';
import { problemSentences } from '@bulkhead/core/report/locales/en/problems.ts';
import { terminalWords } from '@bulkhead/core/report/locales/en/terminal.ts';
import type { WordedProblem } from '@bulkhead/core/report/render/check-report.ts';
import type { PlantProblems } from './plant.ts';

export function wordedProblems(problems: readonly Problem[]): readonly WordedProblem[] {
  return problems.map(({ code, at, params }) => ({
    code,
    at,
    message: fillMessage(problemSentences[code], params),
  }));
}

/** `file:line:column`, the sentence, the line itself and a mark under the place. */
export function problemsText({ files, problems, total, folder }: PlantProblems): string {
  const blocks = wordedProblems(problems).map(({ code, at, message }) => {
    const file = files.find((candidate) => candidate.path === at.file);
    const line = file === undefined ? '' : lineOf(file, at.line);
    const shown = line.length > 100 ? '' : line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ');
    const mark =
      shown === '' ? [] : [`  ${shown}`, `  ${shown.slice(0, at.column - 1).replace(/[^\t]/g, ' ')}^`];
    return [`${at.file}:${at.line}:${at.column} ${message} [${code}]`, ...mark].join('\n');
  });
  const more = total > problems.length ? `, the first ${problems.length} are shown` : '';
  const count = `${total} ${total === 1 ? 'problem' : 'problems'} in ${folder}${more}`;
  return `${[...blocks, count, terminalWords.codePages].join('\n')}\n`;
}
