/** What to do: measures the answers name, rows to answer, rows nobody planned anything for. */
import { toDoIn, type ToDo } from '../../../../program/summary.ts';
import { inColumns } from '../columns.ts';
import { commandLines, shellWord } from '../command.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { wrapped } from '../wrap.ts';
import type { ProgramView } from './view.ts';

const LISTED = 6;
const NAMED = 5;

export function toDoLines({ plant, programs, options }: ProgramView, pen: Pen): readonly Line[] {
  const todo = toDoIn(plant, programs);
  const lines = [...measureLines(todo, pen), ...answerLines(todo, pen), ...unplannedLines(todo, pen)];
  if (lines.length === 0) return [];
  const [first] = todo.toAnswer;
  const command = {
    label: pen.say('askIt'),
    call: `catalog show ${shellWord(first?.requirement ?? '')}${options}`,
  };
  return [
    [],
    [span(pen.say('wayOut'), 'strong')],
    ...lines,
    ...(first === undefined ? [] : commandLines([command], pen).map((line) => [span('  '), ...line])),
  ];
}

function measureLines({ measures }: ToDo, pen: Pen): readonly Line[] {
  const rows = measures.slice(0, LISTED).map(({ measure, rows: n }) => ({
    cells: [[span(measure.id)], [span(pen.say('rowCount', { n }))]],
    prose: [span(pen.text(measure.name))],
  }));
  const layout = { columns: [{}, { side: 'right' as const }], proseAfter: 1, proseLeast: 32, proseLines: 2 };
  const n = measures.length - rows.length;
  const rest = n === 0 ? [] : [[span(`  ${pen.say('moreNamed', { n })}`, 'quiet' as const)]];
  return [...inColumns(rows, layout, pen.terminal), ...rest];
}

function answerLines({ toAnswer }: ToDo, pen: Pen): readonly Line[] {
  if (toAnswer.length === 0) return [];
  const rows = [...new Set(toAnswer.map(({ requirement }) => requirement))];
  const more = rows.length > NAMED ? ' …' : '';
  const text = pen.say('rowsToAnswer', {
    n: toAnswer.length,
    rows: `${rows.slice(0, NAMED).join(', ')}${more}`,
  });
  return indented([span(text)], pen);
}

function unplannedLines({ unplanned }: ToDo, pen: Pen): readonly Line[] {
  return unplanned === 0 ? [] : indented([span(pen.say('rowsUnplanned', { n: unplanned }))], pen);
}

function indented(line: Line, { terminal }: Pen): readonly Line[] {
  return wrapped(line, terminal.columns - 2).map((each) => [span('  '), ...each]);
}
