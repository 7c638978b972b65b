/** One call about a record, answered as the command line answers it, as JSON. */
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import type { Terminal } from '@bulkhead/core/report/render/terminal/style.ts';
import { PAGES_ELSEWHERE } from '../../app/error-pages.ts';
import { PlantProblems } from '../../app/plant-problems.ts';
import { run } from '../../cli/answer.ts';
import type { OnServer } from '../../cli/arguments.ts';
import { problemsText, wordedProblems } from '../../cli/problems.ts';
import { pageOf } from './pages.ts';
import { sameRecord } from '../../cli/record-place.ts';
import { CallError, refusalText, refusedCall } from '../../cli/refused.ts';
import { RecordError } from '../../app/record/record-error.ts';
import type { ViewAnswer, ViewAsked } from './views.ts';

/** Nothing is written for one. */
const NO_TERMINAL: Terminal = { columns: 100, colour: false, unicode: true };

export async function answerView(
  { call, language, file, terminal, newest }: ViewAsked,
  server: OnServer,
): Promise<ViewAnswer> {
  const words = await loadWords(language);
  const record = newest === undefined ? server.record : { ...server.record, newest };
  const on = { ...server, record, ...(file === undefined ? {} : { file }) };
  const options = { ...(terminal === undefined ? { format: 'json' } : {}), ...call.options };
  const page = pageOf(call.command);
  try {
    if (page !== null) {
      const value = await page({ ...call, options, on }, words);
      return { outcome: 'answered', text: `${JSON.stringify(value)}\n`, code: 0 };
    }
    const { out, code } = await run({ ...call, options, on }, { terminal: terminal ?? NO_TERMINAL, words });
    return { outcome: 'answered', text: out, code };
  } catch (error) {
    if (error instanceof PlantProblems && terminal !== undefined)
      return { outcome: 'answered', text: '', err: problemsText(error, words, PAGES_ELSEWHERE), code: 2 };
    if (error instanceof PlantProblems)
      return { outcome: 'unsound', problems: wordedProblems(error.problems, words), total: error.total };
    const refused = refusedCall(error, words);
    if (refused === null) throw error;
    const isSaid = error instanceof CallError || error instanceof RecordError;
    if (terminal !== undefined && isSaid && refused.missing !== 'plant') {
      const err = refusalText(error, words, terminal.program ?? '', sameRecord({ ...call, options }));
      return { outcome: 'answered', text: '', err, code: 2 };
    }
    return { outcome: 'refused', ...refused };
  }
}
