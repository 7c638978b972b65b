/**
 * Documents without SL on a terminal: first how each stands at each place it is judged at, by verdict, by group and
 * against the maturity the plant aims at, then what to do, then row by row.
 */
import { commandLines, shellWord } from './command.ts';
import { penOf, type Pen } from './pen.ts';
import { englishNote } from './english-note.ts';
import { groupTables, overallTable } from './program/counts.ts';
import { maturityLines } from './program/maturity.ts';
import { programRows } from './program/rows.ts';
import { toDoLines } from './program/to-do.ts';
import type { ProgramView } from './program/view.ts';
import { rendered, span, type Line } from './style.ts';
import { wrapped } from './wrap.ts';

export function programText(view: ProgramView): string {
  const { programs, words, terminal } = view;
  const pen = penOf(words, terminal);
  if (programs.length === 0)
    return rendered(wrapped([span(pen.say('noPrograms'))], terminal.columns), terminal);
  return rendered(
    [
      ...heading(view, pen),
      [],
      ...overallTable(programs, pen),
      ...maturityLines(view, pen),
      ...groupTables(view, pen),
      ...toDoLines(view, pen),
      ...(view.rows === 'none'
        ? []
        : programs.flatMap((program) => [[], ...programRows(view, program, pen)])),
      ...commands(view, pen),
      ...englishNote(view.words, view.terminal),
    ],
    terminal,
  );
}

function heading({ plant, asOf }: ProgramView, pen: Pen): readonly Line[] {
  return [
    [span(pen.text(plant.name), 'strong')],
    ...wrapped([span(pen.say('programHead', { asOf }))], pen.terminal.columns),
  ];
}

function commands({ programs, rows, folder, options }: ProgramView, pen: Pen): readonly Line[] {
  const assess = `assess ${shellWord(folder)} --view program`;
  const [first] = programs;
  if (rows !== 'none' || first === undefined) return [];
  return [
    [],
    ...commandLines(
      [
        { label: pen.say('rowByRow'), call: `${assess} --place ${first.place}${options}` },
        { label: pen.say('allRows'), call: `${assess} --all${options}` },
      ],
      pen,
    ),
  ];
}
