/** How many rows have which verdict: program by program, and group by group where something is open. */
import type { ProgramAssessment, ProgramVerdict } from '../../../../program/program.ts';
import { isOpen, rowsByGroup } from '../../../../program/summary.ts';
import type { Pen } from '../pen.ts';
import { span, type Line } from '../style.ts';
import { sumOf, tallyTable, tallyWords, type TallyColumn, type TallyRow } from '../tally.ts';
import { VERDICT_IDS, verdictGlyph } from '../verdict.ts';
import { catalogOf, type ProgramView } from './view.ts';

function columnsOf(pen: Pen): readonly TallyColumn[] {
  return VERDICT_IDS.map((id) => ({ head: verdictGlyph(id), word: pen.term(id) }));
}

function countsIn(rows: readonly ProgramVerdict[]): readonly number[] {
  return VERDICT_IDS.map((id) => rows.filter(({ verdict }) => verdict === id).length);
}

export function overallTable(programs: readonly ProgramAssessment[], pen: Pen): readonly Line[] {
  const rows = programs.map(({ catalog, place, rows: verdicts }): TallyRow => ({
    name: [span(catalog, 'strong')],
    about: [span(place)],
    counts: countsIn(verdicts),
  }));
  const columns = columnsOf(pen);
  return [...tallyWords(columns, sumOf(rows, columns.length), pen), ...tallyTable(columns, rows, pen)];
}

/**
 * One table for each program; a group in which nothing is open is calm and only counted. Where nobody answered
 * anything, the groups say no more than the program as a whole.
 */
export function groupTables(view: ProgramView, pen: Pen): readonly Line[] {
  const answered = view.programs.filter(({ rows }) => rows.some(({ from }) => from !== null));
  return answered.flatMap((program) => {
    const groups = rowsByGroup(catalogOf(view, program), program.rows).filter(({ rows }) => rows.length > 0);
    const open = groups.filter(({ rows }) => rows.some(isOpen));
    if (open.length === 0) return [];
    const rows = open.map(({ id, title, rows: verdicts }): TallyRow => ({
      name: [span(id)],
      about: [span(pen.text(title))],
      counts: countsIn(verdicts),
    }));
    const calm = groups.length - open.length;
    return [
      [],
      [span(program.catalog, 'strong'), span(` ${program.place}`)],
      ...tallyTable(columnsOf(pen), rows, pen),
      ...(calm === 0 ? [] : [[span(`  ${pen.say('groupsCalm', { n: calm })}`, 'quiet' as const)]]),
    ];
  });
}
